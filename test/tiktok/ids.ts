/** Makes publish ids and entries for tests of what is done with them. */
import type { IdEntry, IdOrigin, PublishId } from "../../src/model/publish.ts";
import { isPublishId } from "../../src/tiktok/known-shape.ts";

/** Makes a publish id of a text. */
export function idOf(text: string): PublishId {
  if (!isPublishId(text)) throw new Error(`not a publish id: ${text}`);
  return text;
}

/** Makes entries of the words of a text. A word that is not an id is malformed: its position is its number. */
export function entriesOf(text: string, origin: IdOrigin = { kind: "input" }): readonly IdEntry[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  return words.map((word, index) =>
    isPublishId(word)
      ? { kind: "id", id: word }
      : { kind: "malformed", origin, line: 1, position: index + 1, length: word.length, isCutOff: false },
  );
}

/** Entries in short: an id with its video in brackets, a malformed entry as `!<line>:<position>/<length>`. */
export function listEntries(entries: readonly IdEntry[]): string[] {
  return entries.map((entry) => {
    const video = entry.video === undefined ? "" : ` (${entry.video})`;
    if (entry.kind === "id") return `${entry.id}${video}`;
    return `!${entry.line}:${entry.position}/${entry.length}${entry.isCutOff ? " cut off" : ""}${video}`;
  });
}
