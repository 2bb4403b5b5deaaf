/** Leaves out what is absent, as JSON does. Knows no medium. */

/** What may be absent is `undefined`; the others have to be there. */
type Given<Fields> = { [Key in keyof Required<Fields>]: Fields[Key] | undefined };

/** The fields without those that are `undefined`, in their order. */
export function withoutAbsent<Fields extends object>(given: Given<Fields>): Fields {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Fields;
}
