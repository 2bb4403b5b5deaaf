/**
 * The keys of a post: the one table that the rules, the JSON Schema and the documents follow. Reads no post.
 */
import { DIRECT_POST, MEDIA_TRANSFER, PHOTO_POST, POST_LIMITS, PRIVACY_LEVELS } from "./limits.ts";
import type { Medium } from "./post.ts";

/**
 * What a value has to be. `text`: rules of their own object to its length. `integer`: whole, with bounds; below
 * `least`, a rule of its own objects. `names`: one of these texts; if `isRuled`, a rule of its own objects to others.
 */
export type ValueType =
  | { kind: "text"; maxUnits?: number; minUnits?: number }
  | { kind: "flag" }
  | { kind: "integer"; min: number; max: number; least?: number }
  | { kind: "names"; names: readonly string[]; isRuled?: true }
  | { kind: "url" }
  | { kind: "urls"; min: number; max: number }
  | { kind: "mapping" };

/**
 * A key that a post can have. `path`: from the top. `media`: posts that can have it. `source`: the value of `source` to
 * which it belongs. `isRequired`: without it, TikTok refuses the post; `direct`: unless it is a draft.
 */
export type PostKey = {
  path: readonly string[];
  media: readonly Medium[];
  type: ValueType;
  meaning: string;
  page: string;
  source?: Source;
  isRequired?: "always" | "direct";
  /** TikTok ignores it in a draft. */
  isOnlyDirect?: true;
  /** The key is this project's: what sends the post takes it out first. */
  isOwn?: true;
};

/** The values of `source`: the upload step sends the file, or TikTok pulls it from a URL. */
export type Source = "FILE_UPLOAD" | "PULL_FROM_URL";

const VIDEO: readonly Medium[] = ["video"];
const PHOTOS: readonly Medium[] = ["photos"];

const FLAG = { kind: "flag" } as const;
const MAPPING = { kind: "mapping" } as const;
const { int32, photos, videoTitle, photoTitle, description, chunks } = POST_LIMITS;
const BYTES = { kind: "integer", min: 1, max: Number.MAX_SAFE_INTEGER } as const;

/** Where this project describes its own keys. Tests keep the headings to which keys and rules lead. */
export const OWN_PAGE = "https://github.com/acme/tiktok-upload-guard/blob/v1/docs/posts.md";

/** A key of both media, each with its own page. `photos`: what else is different in a post of photos. */
function both(video: Omit<PostKey, "media">, photos: Partial<PostKey> = {}): PostKey[] {
  return [
    { ...video, media: VIDEO },
    { ...video, page: video.isOwn ? video.page : PHOTO_POST, ...photos, media: PHOTOS },
  ];
}

export const POST_KEYS: readonly PostKey[] = [
  {
    ...{ path: ["video"], media: VIDEO, type: { kind: "text", minUnits: 1 }, isOwn: true },
    page: `${OWN_PAGE}#the-video-of-a-post`,
    meaning: "Path of the video, relative to the post file. Without it: the video of the same name beside the file.",
  },
  ...both(
    {
      ...{ path: ["publish"], type: { kind: "names", names: ["direct", "draft"] }, isOwn: true },
      page: `${OWN_PAGE}#direct-post-or-draft`,
      meaning: "`direct`, or `draft` for the creator's inbox. Without it, a video with `post_info` is posted directly.",
    },
    { meaning: "What `post_mode` says: `direct` for `DIRECT_POST`, `draft` for `MEDIA_UPLOAD`." },
  ),
  {
    ...{ path: ["media_type"], media: PHOTOS, type: { kind: "names", names: ["PHOTO"] }, page: PHOTO_POST },
    ...{ meaning: "`PHOTO`, which makes it a post of photos.", isRequired: "always" },
  },
  {
    ...{ path: ["post_mode"], media: PHOTOS, page: PHOTO_POST, isRequired: "always" },
    type: { kind: "names", names: ["DIRECT_POST", "MEDIA_UPLOAD"] },
    meaning: "`DIRECT_POST`, or `MEDIA_UPLOAD` for a draft.",
  },
  {
    ...{ path: ["is_aigc"], media: PHOTOS, type: FLAG, page: PHOTO_POST },
    meaning: "The photos were made by AI.",
  },
  ...both(
    {
      ...{ path: ["post_info"], type: MAPPING, page: DIRECT_POST, isRequired: "direct" },
      meaning: "The caption and who may see the post. TikTok ignores it in a draft.",
    },
    { meaning: "The title, the caption and who may see the post." },
  ),
  ...both(
    {
      ...{ path: ["post_info", "title"], page: DIRECT_POST },
      ...{ type: { kind: "text", maxUnits: videoTitle.max }, meaning: "The caption, with its hashtags and mentions." },
    },
    { type: { kind: "text", maxUnits: photoTitle.max }, meaning: "The title of the photos." },
  ),
  {
    ...{ path: ["post_info", "description"], media: PHOTOS, page: PHOTO_POST },
    ...{ type: { kind: "text", maxUnits: description.max }, meaning: "The caption, with its hashtags and mentions." },
  },
  ...both({
    ...{ path: ["post_info", "privacy_level"], page: DIRECT_POST, isRequired: "direct" },
    type: { kind: "names", names: PRIVACY_LEVELS, isRuled: true },
    meaning: "Who may see the post.",
  }),
  ...both({
    ...{ path: ["post_info", "disable_comment"], type: FLAG, page: DIRECT_POST, isOnlyDirect: true },
    meaning: "Nobody can comment.",
  }),
  {
    ...{ path: ["post_info", "disable_duet"], media: VIDEO, type: FLAG, page: DIRECT_POST },
    meaning: "Nobody can make a duet.",
  },
  {
    ...{ path: ["post_info", "disable_stitch"], media: VIDEO, type: FLAG, page: DIRECT_POST },
    meaning: "Nobody can stitch the video.",
  },
  {
    ...{ path: ["post_info", "video_cover_timestamp_ms"], media: VIDEO, page: DIRECT_POST },
    type: { kind: "integer", ...int32, least: 0 },
    meaning: "The frame that becomes the cover, in milliseconds from the start.",
  },
  ...both({
    ...{ path: ["post_info", "brand_content_toggle"], type: FLAG, page: DIRECT_POST },
    meaning: "A paid partnership that promotes a third party.",
  }),
  ...both({
    ...{ path: ["post_info", "brand_organic_toggle"], type: FLAG, page: DIRECT_POST },
    meaning: "The post promotes the creator's own business.",
  }),
  {
    ...{ path: ["post_info", "is_aigc"], media: VIDEO, type: FLAG, page: DIRECT_POST },
    meaning: "The video was made by AI.",
  },
  {
    ...{ path: ["post_info", "auto_add_music"], media: PHOTOS, type: FLAG, page: PHOTO_POST, isOnlyDirect: true },
    meaning: "TikTok adds music that it recommends. Only for `DIRECT_POST`.",
  },
  ...both(
    {
      ...{ path: ["source_info"], type: MAPPING, page: MEDIA_TRANSFER, isRequired: "always" },
      meaning: "Where the video comes from.",
    },
    { meaning: "Where the photos come from." },
  ),
  {
    ...{ path: ["source_info", "source"], media: VIDEO, page: MEDIA_TRANSFER, isRequired: "always" },
    type: { kind: "names", names: ["FILE_UPLOAD", "PULL_FROM_URL"] },
    meaning: "`FILE_UPLOAD` if the upload step sends the video, `PULL_FROM_URL` if TikTok pulls it.",
  },
  {
    ...{ path: ["source_info", "source"], media: PHOTOS, page: PHOTO_POST, isRequired: "always" },
    type: { kind: "names", names: ["PULL_FROM_URL"] },
    meaning: "`PULL_FROM_URL`, because TikTok pulls photos only from URLs.",
  },
  {
    ...{ path: ["source_info", "video_size"], media: VIDEO, type: BYTES, page: MEDIA_TRANSFER, source: "FILE_UPLOAD" },
    meaning: "Bytes of the video.",
  },
  {
    ...{ path: ["source_info", "chunk_size"], media: VIDEO, type: BYTES, page: MEDIA_TRANSFER, source: "FILE_UPLOAD" },
    meaning: "Bytes of each chunk. The last one also has what is left.",
  },
  {
    ...{ path: ["source_info", "total_chunk_count"], media: VIDEO, page: MEDIA_TRANSFER, source: "FILE_UPLOAD" },
    type: { kind: "integer", ...chunks },
    meaning: "`video_size` divided by `chunk_size`, rounded down.",
  },
  {
    ...{ path: ["source_info", "video_url"], media: VIDEO, page: MEDIA_TRANSFER, source: "PULL_FROM_URL" },
    ...{ type: { kind: "url" }, meaning: "The URL from which TikTok pulls the video." },
  },
  {
    ...{ path: ["source_info", "photo_images"], media: PHOTOS, page: PHOTO_POST, isRequired: "always" },
    type: { kind: "urls", ...photos },
    meaning: "The URLs from which TikTok pulls the photos: JPEG or WebP.",
  },
  {
    ...{ path: ["source_info", "photo_cover_index"], media: PHOTOS, page: PHOTO_POST },
    type: { kind: "integer", ...int32, least: 0 },
    meaning: "Which photo becomes the cover, from 0.",
  },
];

/** A key as messages name it: `post_info.title`. */
export function nameKey(path: readonly string[]): string {
  return path.join(".");
}

/** The keys that a post of this medium can have. */
export function listKeys(medium: Medium): readonly PostKey[] {
  return POST_KEYS.filter(({ media }) => media.includes(medium));
}
