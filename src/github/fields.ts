/** Reads the fields of parsed JSON that nobody has checked. */

export type Fields = Readonly<Record<string, unknown>>;

/** The value itself if it can have fields, else one without any. */
export function asFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
