/**
 * Writes schemas/post.schema.json, by which editors check a post: from the table of keys that the rules follow.
 * `npm run readme` runs it.
 */
import { listKeys, type PostKey, type ValueType } from "../src/posts/keys.ts";
import type { Medium } from "../src/posts/post.ts";

const DIALECT = "http://json-schema.org/draft-07/schema#";
const ADDRESS = "https://raw.githubusercontent.com/acme/tiktok-upload-guard/v1/schemas/post.schema.json";

/** An https URL without white space. */
const HTTPS = "^[Hh][Tt][Tt][Pp][Ss]://\\S+$";

const ref = (name: string) => ({ $ref: `#/definitions/${name}` });

/** What holds if a key is there and has this value. */
const when = (key: string, value: unknown, then: object) => ({
  if: { required: [key], properties: { [key]: { const: value } } },
  then,
});

const without = (...keys: string[]) => ({ properties: Object.fromEntries(keys.map((key) => [key, false])) });

/** The JSON Schema (draft 7) of a post file, as text. */
export function renderPostSchema(): string {
  const schema = {
    $schema: DIALECT,
    $id: ADDRESS,
    title: "Posts to TikTok, for TikTok Upload Guard",
    // By its type: of what `anyOf` refuses, editors report both alternatives.
    if: { type: "array" },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
    then: { type: "array", minItems: 1, items: ref("post") },
    else: ref("post"),
    definitions: {
      // Photos are known by the keys by which `readPosts` knows them.
      post: {
        type: "object",
        if: {
          anyOf: [
            { required: ["media_type"], properties: { media_type: { const: "PHOTO" } } },
            ...["photo_images", "photo_cover_index"].map((key) => ({
              required: ["source_info"],
              properties: { source_info: { type: "object", required: [key] } },
            })),
          ],
        },
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema.
        then: ref("photos"),
        else: ref("video"),
      },
      video: {
        ...describeMapping("video", []),
        allOf: [when("publish", "draft", without("post_info")), when("publish", "direct", { required: ["post_info"] })],
      },
      photos: {
        ...describeMapping("photos", []),
        allOf: [
          when("publish", "draft", { properties: { post_mode: { const: "MEDIA_UPLOAD" } } }),
          when("publish", "direct", { properties: { post_mode: { const: "DIRECT_POST" } } }),
          when("post_mode", "MEDIA_UPLOAD", {
            properties: { post_info: { type: "object", properties: listOnlyDirect() } },
          }),
          when("post_mode", "DIRECT_POST", {
            required: ["post_info"],
            properties: { post_info: { type: "object", required: ["privacy_level"] } },
          }),
        ],
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function describeMapping(medium: Medium, parent: readonly string[]): object {
  const keys = listKeys(medium).filter(({ path }) => path.slice(0, -1).join() === parent.join());
  const named = keys.map((key) => [key.path.at(-1) ?? "", describeKey(medium, key)] as const);
  const required = keys.filter((key) => isRequired(medium, key)).map(({ path }) => path.at(-1) ?? "");
  return {
    type: "object",
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(named),
  };
}

/** The flags that TikTok ignores in a draft of photos. */
function listOnlyDirect(): object {
  const ignored = listKeys("photos").filter(({ isOnlyDirect }) => isOnlyDirect);
  return Object.fromEntries(ignored.map(({ path }) => [path.at(-1) ?? "", { const: false }]));
}

/** A draft of a video has no `post_info`, so that what stands in one is a direct post's. */
function isRequired(medium: Medium, { path, isRequired: always }: PostKey): boolean {
  return always === "always" || (always === "direct" && medium === "video" && path.length > 1);
}

function describeKey(medium: Medium, { path, type, meaning }: PostKey): object {
  return { description: meaning, ...describeType(type, medium, path) };
}

function describeType(type: ValueType, medium: Medium, path: readonly string[]): object {
  switch (type.kind) {
    case "text": {
      const { minUnits, maxUnits } = type;
      const least = minUnits !== undefined && { minLength: minUnits };
      return { type: "string", ...least, ...(maxUnits !== undefined && { maxLength: maxUnits }) };
    }
    case "flag":
      return { type: "boolean" };
    case "integer":
      return { type: "integer", minimum: type.least ?? type.min, maximum: type.max };
    case "names":
      return { enum: type.names };
    case "url":
      return { type: "string", pattern: HTTPS };
    case "urls":
      return { type: "array", minItems: type.min, maxItems: type.max, items: { type: "string", pattern: HTTPS } };
    case "mapping":
      return { ...describeMapping(medium, path), ...describeTogether(medium, path) };
  }
}

/** What values of one mapping allow together. */
function describeTogether(medium: Medium, path: readonly string[]): object {
  if (path[0] === "post_info") {
    return {
      allOf: [when("brand_content_toggle", true, { properties: { privacy_level: { not: { const: "SELF_ONLY" } } } })],
    };
  }
  if (medium === "photos") return {};
  const plan = ["video_size", "chunk_size", "total_chunk_count"];
  return {
    allOf: [
      when("source", "FILE_UPLOAD", without("video_url")),
      when("source", "PULL_FROM_URL", { required: ["video_url"], ...without(...plan) }),
    ],
    dependencies: Object.fromEntries(plan.map((key) => [key, plan.filter((other) => other !== key)])),
  };
}
