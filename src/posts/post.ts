/** A post as it stands in its file: every value with its place. Judges nothing. */
import type { TextPlace } from "../model/post.ts";
import { POST_LIMITS } from "./limits.ts";

/**
 * A value, and where it stands. `size`: how many items or entries it has. `written`: the text in the file, as YAML or
 * JSON reads it. `comment`: what YAML takes for a comment, and may be a hashtag of the value before it.
 */
export type PostValue = TextPlace & { comment?: string } & (
    | { kind: "nothing" }
    | { kind: "scalar"; value: string | number | boolean; written: string }
    | { kind: "list"; size: number; items: readonly PostValue[] }
    | ({ kind: "mapping" } & PostMapping)
  );

/** A mapping: each key once. */
export type PostMapping = TextPlace & { size: number; entries: readonly PostEntry[] };

/** A key, where it stands, and its value. */
export type PostEntry = TextPlace & { key: string; value: PostValue };

/** What a post shows, and so to which of TikTok's addresses it is sent. */
export type Medium = "video" | "photos";

/** `direct`: TikTok posts it. `draft`: the creator finds it in the inbox, and posts it in the app. */
export type PublishKind = "direct" | "draft";

/** One post of a post file. */
export type Post = {
  /** Path of the file from the workspace, with `/`. */
  path: string;
  medium: Medium;
  publish: PublishKind;
  /** The file holds other posts, so its name means none of them. */
  isOneOfSeveral?: true;
  /** Photos that do not say whether they are posted or become a draft: `publish` is a guess. */
  isUndecided?: true;
  /** The text of the key `video`, if it has one: a path relative to the post file. Untrusted. */
  video?: TextPlace & { name: string };
  content: PostMapping;
};

/** The entry of a key, by its path from the top: `["post_info", "title"]`. */
export function findEntry({ content }: Pick<Post, "content">, path: readonly string[]): PostEntry | undefined {
  let mapping: PostMapping | undefined = content;
  let found: PostEntry | undefined;
  for (const key of path) {
    found = mapping?.entries.find((entry) => entry.key === key);
    mapping = found?.value.kind === "mapping" ? found.value : undefined;
  }
  return found;
}

/** The value of a key, by its path from the top. */
export function findValue(post: Pick<Post, "content">, ...path: readonly string[]): PostValue | undefined {
  return findEntry(post, path)?.value;
}

/** The text of a key; `undefined` if there is none, or if it is no text. */
export function findText(post: Pick<Post, "content">, ...path: readonly string[]): TextOf | undefined {
  const value = findValue(post, ...path);
  if (value?.kind !== "scalar" || typeof value.value !== "string") return undefined;
  return { text: value.value, line: value.line, column: value.column };
}

/** The whole number of a key; `undefined` if there is none, or if it is no whole number. */
export function findInteger(post: Pick<Post, "content">, ...path: readonly string[]): IntegerOf | undefined {
  const value = findValue(post, ...path);
  if (value?.kind !== "scalar" || typeof value.value !== "number") return undefined;
  if (!Number.isSafeInteger(value.value)) return undefined;
  return { number: value.value, line: value.line, column: value.column };
}

/** The same, of a key that TikTok reads as an int32. Rule `post-value` objects to any other number. */
export function findInt32(post: Pick<Post, "content">, ...path: readonly string[]): IntegerOf | undefined {
  const found = findInteger(post, ...path);
  const { min, max } = POST_LIMITS.int32;
  return found !== undefined && found.number >= min && found.number <= max ? found : undefined;
}

/** The boolean of a key; `undefined` if there is none, or if it is no boolean. */
export function findFlag(post: Pick<Post, "content">, ...path: readonly string[]): FlagOf | undefined {
  const value = findValue(post, ...path);
  if (value?.kind !== "scalar" || typeof value.value !== "boolean") return undefined;
  return { isOn: value.value, line: value.line, column: value.column };
}

export type TextOf = TextPlace & { text: string };
export type IntegerOf = TextPlace & { number: number };
export type FlagOf = TextPlace & { isOn: boolean };

/** The place of a value, without the value. */
export function placeOf({ line, column }: TextPlace): TextPlace {
  return { line, column };
}

/** Whether TikTok ignores a key of this post: a draft of a video has no `post_info`. */
export function isIgnored({ medium, publish }: Pick<Post, "medium" | "publish">, path: readonly string[]): boolean {
  return medium === "video" && publish === "draft" && path[0] === "post_info";
}

/** By the place in the file. */
export function byPlace(one: TextPlace, other: TextPlace): number {
  return one.line - other.line || one.column - other.column;
}
