import type { PublishId } from "../../src/model/publish.ts";
import { parsePublishIds } from "../../src/tiktok/publish-ids.ts";

/** Makes a publish id of a text. */
export function idOf(text: string): PublishId {
  const [entry] = parsePublishIds(text, { kind: "input" });
  if (entry?.kind !== "id") throw new Error(`not a publish id: ${text}`);
  return entry.id;
}
