import type { PublishId } from "../../src/model/publish.ts";
import { parsePublishIds } from "../../src/tiktok/publish-ids.ts";

/** A publish id from a text that is one. */
export function idOf(text: string): PublishId {
  const [entry] = parsePublishIds(text, "input");
  if (entry?.kind !== "id") throw new Error(`no publish id: ${text}`);
  return entry.id;
}
