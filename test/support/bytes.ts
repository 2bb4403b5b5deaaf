/** Makes the bytes that test files are put together from, whatever their format. */

export function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

/** The same bytes so many times. */
export function repeat(count: number, content: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.alloc(count * content.length, content));
}
