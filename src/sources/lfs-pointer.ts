import { isUtf8 } from "node:buffer";

/** What stands in for a file that Git LFS keeps elsewhere: the SHA-256 of its content, in hex, and its size. */
export type LfsPointer = { oid: string; sizeBytes: number };

/** "Pointer files must be less than 1024 bytes in size." */
export const LFS_POINTER_LIMIT_BYTES = 1024;

/** Of the format's first version; the other is its name before the first release, which is still to be read. */
const VERSIONS = ["version https://git-lfs.github.com/spec/v1", "version https://hawser.github.com/spec/v1"];

/**
 * Reads a Git LFS pointer, by the specification and as git-lfs does; anything else is `undefined`. Keys that it does not know,
 * such as those of pointer extensions, are allowed.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md, "The Pointer"
 */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.length >= LFS_POINTER_LIMIT_BYTES || !isUtf8(bytes)) return undefined;
  // git-lfs reads it line by line: CRLF does no harm, nor do empty lines around it, nor a missing end of the last line.
  const text = `${Buffer.from(bytes)
    .toString("utf8")
    .replaceAll("\r\n", "\n")
    .replace(/^\n+|\n+$/g, "")}\n`;
  if (!/^([a-z\d.-]+ [^ \r\n][^\r\n]*\n)+$/.test(text)) return undefined;
  const [version = "", ...lines] = text.slice(0, -1).split("\n");
  const keys = lines.map((line) => line.slice(0, line.indexOf(" ")));
  const inOrder = [...new Set(keys)].sort();
  if (!VERSIONS.includes(version) || keys.join("\n") !== inOrder.join("\n")) return undefined;
  const oid = /\noid sha256:([\da-f]{64})\n/.exec(text)?.[1];
  const sizeBytes = Number(/\nsize (\d+)\n/.exec(text)?.[1]);
  return oid === undefined || !Number.isSafeInteger(sizeBytes) ? undefined : { oid, sizeBytes };
}

/** Whether a file was meant as a pointer: the address of the format stands in it, as after a merge that failed. */
export function resemblesLfsPointer(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes("version https://git-lfs.github.com/spec/");
}
