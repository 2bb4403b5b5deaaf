/** Whether a file is the one that a pointer of Git LFS in a commit stands for. Runs no filter, and asks no server. */
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/**
 * Whether `object` (a blob's id, in hexadecimal) is the pointer of the file at a path, as Git LFS writes it. The whole
 * file is read. `false` if it can't be. Source: git-lfs/docs/spec.md, "The Pointer"
 */
export function isFetched(path: string, object: string): boolean {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const content = createHash("sha256");
    const buffer = Buffer.alloc(1 << 20);
    let size = 0;
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      content.update(buffer.subarray(0, count));
      size += count;
    }
    return hashBlob(writePointer(content.digest("hex"), size), object.length) === object;
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function writePointer(oid: string, size: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`;
}

/** The id that git gives to a blob. `digits`: 40, or 64 where `extensions.objectFormat` is `sha256`. */
function hashBlob(text: string, digits: number): string {
  return createHash(digits === 64 ? "sha256" : "sha1")
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest("hex");
}
