/** The value under a key of a JSON value that may be anything. */
export function readField(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => {
    return typeof at === "object" && at !== null ? Object.entries(at).find(([key]) => key === name)?.[1] : undefined;
  }, value);
}
