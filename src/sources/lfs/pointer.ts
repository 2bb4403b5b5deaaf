/** What a Git LFS pointer says. Looks for no object. */

/** What stands in for a file that Git LFS keeps: the SHA-256 of its content, in hex, and its size. */
export type LfsPointer = { oid: string; sizeBytes: number };

/** A file of the workspace that is a pointer; `path` is relative to it, with `/`. */
export type PointerFile = { kind: "pointer"; path: string; pointer: LfsPointer };

/** "Pointer files must be less than 1024 bytes in size." */
export const LFS_POINTER_LIMIT_BYTES = 1024;

/** The other version is the name of the first before its release, which is still to be read. */
const POINTER =
  /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\noid sha256:(?<oid>[\da-f]{64})\nsize (?<size>\d+)$/;

/**
 * Reads a Git LFS pointer; anything else is `undefined`. So is what git-lfs does not replace by the object, as one with
 * a key that it does not know, and what it replaces by something else, as one with pointer extensions.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The Pointer"
 */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length >= LFS_POINTER_LIMIT_BYTES) return undefined;
  // git-lfs reads it line by line: CRLF does no harm, nor do empty lines around it, nor a missing end of the last line.
  const text = Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
  const { oid, size } = POINTER.exec(text.replace(/^\n+|\n+$/g, ""))?.groups ?? {};
  const sizeBytes = Number(size);
  return oid === undefined || !Number.isSafeInteger(sizeBytes) ? undefined : { oid, sizeBytes };
}

/** Whether a file was meant as a pointer: its first line stands in it, as after a merge that failed. */
export function resemblesLfsPointer(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes("version https://git-lfs.github.com/spec/");
}
