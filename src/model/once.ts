/** Values that are made when they are first asked for. Imports nothing. */

/** Returns what `make` returns, which is called at most once. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
