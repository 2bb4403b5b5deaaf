/** What TikTok allows in a post, with the pages that say so. Only this file of the room knows TikTok's numbers. */

const DOCS = "https://developers.tiktok.com/docs/en";

/** Direct posts of a video: `/v2/post/publish/video/init/`. */
export const DIRECT_POST = `${DOCS}/content-posting-api-reference-direct-post`;

/** Drafts of a video: `/v2/post/publish/inbox/video/init/`. */
export const UPLOAD_VIDEO = `${DOCS}/content-posting-api-reference-upload-video`;

/** Photos, posted or as a draft: `/v2/post/publish/content/init/`. */
export const PHOTO_POST = `${DOCS}/content-posting-api-reference-photo-post`;

/** Sizes, chunks and URLs. */
export const MEDIA_TRANSFER = `${DOCS}/content-posting-api-media-transfer-guide`;

/** What one creator may post. */
export const CREATOR_INFO = `${DOCS}/content-posting-api-reference-query-creator-info`;

/** What an app owes the people who use it, branded content included. */
export const SHARING_GUIDELINES = `${DOCS}/content-sharing-guidelines`;

/** Someone whose videos could not be pulled from `localhost` and private addresses. */
export const PRIVATE_HOST_REPORT = "https://github.com/gitroomhq/postiz-docs/pull/177";

/** The code with which TikTok refuses a body. The page says `invalid_param`; responses say `invalid_params`. */
export const INVALID = "invalid_params";

/** The values of `privacy_level`, from everybody to nobody. */
export const PRIVACY_LEVELS = [
  "PUBLIC_TO_EVERYONE",
  "MUTUAL_FOLLOW_FRIENDS",
  "FOLLOWER_OF_CREATOR",
  "SELF_ONLY",
] as const;

const MB = 1_000_000;
const MIB = 2 ** 20;

/**
 * Lengths are in UTF-16 units, sizes in bytes, all bounds inclusive. TikTok's "MB" of chunks may mean 10^6 or 2^20
 * bytes: `least` and `most` are what every reading allows, `smallest` and `largest` what one of them does.
 */
export const POST_LIMITS = {
  videoTitle: { max: 2200 },
  photoTitle: { max: 90 },
  description: { max: 4000 },
  photos: { min: 1, max: 35 },
  chunk: { smallest: 5 * MB, least: 5 * MIB, most: 64 * MB, largest: 64 * MIB },
  chunks: { min: 1, max: 1000 },
  /** Seconds that pulling a file from its URL may take. */
  pull: { max: 3600 },
  int32: { min: -(2 ** 31), max: 2 ** 31 - 1 },
} as const;

/** Bytes of a post file. */
export const LARGEST_POST_FILE_BYTES = 1_000_000;
