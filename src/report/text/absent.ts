/** Leaves out what is absent, as JSON does. Knows no medium. */

/** What may be absent is `undefined`; the others have to be there. */
type Given<Fields> = { [Key in keyof Required<Fields>]: Fields[Key] | undefined };

/** The fields without those that are `undefined`, in their order. */
export function withoutAbsent<Fields extends object>(given: Given<Fields>): Fields {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) if (value !== undefined) fields[key] = value;
  return fields as Fields;
}
