/** The endpoints that start a publish, as strict as TikTok's pages say. Sources: "Direct Post", "Upload", "Photo". */
import { findPlanFault } from "./chunk-plan.ts";
import { listPrivacyLevels } from "./creator.ts";
import type { Call, Platform } from "./endpoints.ts";
import { readField } from "./json.ts";
import type { ApiResponse } from "./response.ts";

/** TikTok counts UTF-16 units. */
const TITLE_UNITS = 2200;
const PHOTO_TITLE_UNITS = 90;
const PHOTO_DESCRIPTION_UNITS = 4000;
const PHOTOS = 35;

/** A direct post, or a draft: TikTok ignores the `post_info` of a draft. */
export function initVideo(platform: Platform, call: Call, destination: "pub" | "inbox"): ApiResponse {
  const refusal = destination === "pub" ? refusePostInfo(call, TITLE_UNITS) : undefined;
  if (refusal) return refusal;
  const sourceInfo = readField(call.body, "source_info");
  const source = readField(sourceInfo, "source");
  if (source === "PULL_FROM_URL") {
    if (!isPublicAddress(readField(sourceInfo, "video_url"))) return SOURCE_INFO_IS_WRONG;
    const stages = [{ status: "PROCESSING_DOWNLOAD" }];
    const { id } = platform.publish(call.token, { stages }, `v_${destination}_url~v2-1`);
    return { code: "ok", data: { publish_id: id } };
  }
  if (source !== "FILE_UPLOAD") return SOURCE_INFO_IS_WRONG;
  const plan = {
    videoBytes: Number(readField(sourceInfo, "video_size") ?? Number.NaN),
    chunkBytes: Number(readField(sourceInfo, "chunk_size") ?? Number.NaN),
    count: Number(readField(sourceInfo, "total_chunk_count") ?? Number.NaN),
  };
  const message = findPlanFault(plan, platform.chunkLimits);
  if (message !== undefined) return { code: "invalid_params", message };
  // What follows the upload, unless the next plan says something else.
  const stages = [
    { status: "PROCESSING_UPLOAD", lastsStatusCalls: 1 },
    { status: destination === "pub" ? "PUBLISH_COMPLETE" : "SEND_TO_USER_INBOX" },
  ];
  const publish = platform.publish(call.token, { stages }, `v_${destination}_file~v2-1`, true);
  return { code: "ok", data: { publish_id: publish.id, upload_url: platform.openUpload(publish, plan, call.nowMs) } };
}

/** Photos, which TikTok always pulls. A draft of photos has an id of the form of a direct post. */
export function initContent(platform: Platform, call: Call): ApiResponse {
  const { body, token, grant } = call;
  const mode = readField(body, "post_mode");
  if (readField(body, "media_type") !== "PHOTO") return { code: "invalid_params", message: "media_type is invalid" };
  if (mode !== "DIRECT_POST" && mode !== "MEDIA_UPLOAD") {
    return { code: "invalid_params", message: "post_mode is invalid" };
  }
  const scope = mode === "DIRECT_POST" ? "video.publish" : "video.upload";
  if (!(grant.scopes ?? [scope]).includes(scope)) return { code: "scope_not_authorized" };
  const refusal =
    mode === "DIRECT_POST" ? refusePostInfo(call, PHOTO_TITLE_UNITS) : refuseTexts(body, PHOTO_TITLE_UNITS);
  if (refusal) return refusal;
  const photos = readField(body, "source_info", "photo_images");
  const cover = readField(body, "source_info", "photo_cover_index");
  if (readField(body, "source_info", "source") !== "PULL_FROM_URL" || !Array.isArray(photos)) {
    return SOURCE_INFO_IS_WRONG;
  }
  if (photos.length < 1 || photos.length > PHOTOS || !photos.every(isPublicAddress)) return SOURCE_INFO_IS_WRONG;
  if (!Number.isInteger(cover) || Number(cover) < 0 || Number(cover) >= photos.length) {
    return { code: "invalid_params", message: "photo_cover_index is invalid" };
  }
  const { id } = platform.publish(token, { stages: [{ status: "PROCESSING_DOWNLOAD" }] }, "p_pub_url~v2-1");
  return { code: "ok", data: { publish_id: id } };
}

const SOURCE_INFO_IS_WRONG = {
  code: "invalid_params",
  message: "The request source info is empty or incorrect",
} as const;

const POST_INFO_IS_WRONG = { code: "invalid_params", message: "The request post info is empty or incorrect" } as const;

function refusePostInfo({ body, grant }: Call, titleUnits: number): ApiResponse | undefined {
  const level = readField(body, "post_info", "privacy_level");
  if (typeof level !== "string" || level === "") return POST_INFO_IS_WRONG;
  const refusal = refuseTexts(body, titleUnits);
  if (refusal) return refusal;
  if (!listPrivacyLevels(grant.creator ?? {}).includes(level)) return { code: "privacy_level_option_mismatch" };
  if (grant.isUnaudited && level !== "SELF_ONLY") return { code: "unaudited_client_can_only_post_to_private_accounts" };
  return undefined;
}

function refuseTexts(body: unknown, titleUnits: number): ApiResponse | undefined {
  const title = readField(body, "post_info", "title") ?? "";
  const description = readField(body, "post_info", "description") ?? "";
  const fits =
    typeof title === "string" &&
    typeof description === "string" &&
    title.length <= titleUnits &&
    description.length <= PHOTO_DESCRIPTION_UNITS;
  return fits ? undefined : POST_INFO_IS_WRONG;
}

/** TikTok pulls by https. */
function isPublicAddress(value: unknown): boolean {
  return typeof value === "string" && URL.canParse(value) && new URL(value).protocol === "https:";
}
