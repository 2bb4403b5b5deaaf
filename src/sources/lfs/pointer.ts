/** Reads Git LFS pointers. Looks for no object. */

/** What replaces a file in Git LFS: the SHA-256 of its content, in hex, and its size. */
export type LfsPointer = { oid: string; sizeBytes: number };

/** A file of the workspace that is a pointer; `path` is relative to it, with `/`. */
export type PointerFile = { kind: "pointer"; path: string; pointer: LfsPointer };

/** "Pointer files must be less than 1024 bytes in size." */
export const LFS_POINTER_LIMIT_BYTES = 1024;

/** The other version, from before the release of Git LFS, is still valid. */
const POINTER =
  /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\noid sha256:(?<oid>[\da-f]{64})\nsize (?<size>\d+)$/;

/**
 * Reads a Git LFS pointer; anything else is `undefined`. So is a pointer that git-lfs does not replace by the object
 * (it has an unknown key), and one that it replaces by something else (it has pointer extensions).
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The Pointer"
 */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length >= LFS_POINTER_LIMIT_BYTES) return undefined;
  // git-lfs reads it line by line, and accepts CRLF, empty lines around it, and a last line without an end.
  const text = Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
  const { oid, size } = POINTER.exec(text.replace(/^\n+|\n+$/g, ""))?.groups ?? {};
  const sizeBytes = Number(size);
  return oid === undefined || !Number.isSafeInteger(sizeBytes) ? undefined : { oid, sizeBytes };
}

/** Whether a file was meant as a pointer: it contains a pointer's first line, as after a failed merge. */
export function resemblesLfsPointer(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes("version https://git-lfs.github.com/spec/");
}
