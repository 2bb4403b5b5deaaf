import type { PublishId } from "../../src/model/publish.ts";

/** Makes a publish id of a text. */
export function idOf(text: string): PublishId {
  if (!/^[A-Za-z0-9._~-]{1,64}$/.test(text)) throw new Error(`not a publish id: ${text}`);
  return text as PublishId;
}
