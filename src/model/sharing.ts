/** Equal values that are kept once. Imports nothing. */

/** So many different values are kept, to be found again. Others are left as they are. */
const MOST_VALUES = 1000;

/**
 * Returns a function that returns its argument, or an equal one that it was passed before: thousands of videos repeat
 * texts, rates and colours. Values are texts, or objects of what JSON has, whose properties have one order.
 */
export function createSharing(): <Value extends string | object | undefined>(value: Value) => Value {
  const known = new Map<string, unknown>();
  return (value) => {
    if (value === undefined) return value;
    const key = typeof value === "string" ? `"${value}` : describe(value);
    const shared = known.get(key);
    if (shared !== undefined) return shared as typeof value;
    if (known.size < MOST_VALUES) known.set(key, value);
    return value;
  };
}

/** Equal values have the same description, and others have another. JSON has no infinity, and takes longer to write. */
function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  let text = Array.isArray(value) ? "[" : "{";
  for (const [name, part] of Object.entries(value)) text += `${name}:${describe(part)},`;
  return `${text}}`;
}
