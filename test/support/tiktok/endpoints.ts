import type { Publish, PublishPlan, Stage, UploadSource } from "./publish.ts";
import { type ApiResponse, int64 } from "./response.ts";

/** A user access token: its secret, and the scopes that its user granted. */
export type TokenGrant = { secret: string; scopes?: readonly Scope[]; creatorMaxSeconds?: number };

export type Scope = "video.publish" | "video.upload";

export type EndpointName =
  | "creator-info"
  | "video-init"
  | "inbox-init"
  | "status"
  | "transmission-cancel"
  | "publish-cancel";

/** The two documented addresses of cancel. */
export const cancelEndpoints: readonly EndpointName[] = ["transmission-cancel", "publish-cancel"];

/** What an endpoint works on. */
export type Platform = {
  publishes: Map<string, Publish>;
  /** Starts a task for the token. It follows the next plan, or else `plan`. */
  publish(token: string, plan: Omit<PublishPlan, "id">, idPrefix: string): Publish;
};

/** A request that passed the gateway: known path, known token with the scope, within its rate. */
export type Call = { body: unknown; token: string; grant: TokenGrant; nowMs: number };

export type Endpoint = {
  name: EndpointName;
  /** One of them is needed. */
  scopes: readonly Scope[];
  /** Requests per minute and token, as published. There is no published number for cancel. */
  perMinute: number;
  logIdKey: "log_id" | "logid";
  serve(platform: Platform, call: Call): ApiResponse;
};

const either: readonly Scope[] = ["video.publish", "video.upload"];

/** Every served path, all by POST and with a trailing slash. */
export const endpoints: Readonly<Record<string, Endpoint>> = {
  "/v2/post/publish/creator_info/query/": {
    name: "creator-info",
    scopes: ["video.publish"],
    perMinute: 20,
    logIdKey: "log_id",
    serve: queryCreator,
  },
  "/v2/post/publish/video/init/": {
    name: "video-init",
    scopes: ["video.publish"],
    perMinute: 6,
    logIdKey: "log_id",
    serve: (platform, call) => startPublish(platform, call, "pub"),
  },
  "/v2/post/publish/inbox/video/init/": {
    name: "inbox-init",
    scopes: ["video.upload"],
    perMinute: 6,
    logIdKey: "log_id",
    serve: (platform, call) => startPublish(platform, call, "inbox"),
  },
  "/v2/post/publish/status/fetch/": {
    name: "status",
    scopes: either,
    perMinute: 30,
    logIdKey: "log_id",
    serve: (platform, call) =>
      withPublish(platform, call, (publish) => ({ code: "ok", data: showStage(publish.fetchStatus(call.nowMs)) })),
  },
  "/v2/post/transmission/cancel/": {
    name: "transmission-cancel",
    scopes: either,
    perMinute: Number.POSITIVE_INFINITY,
    logIdKey: "logid",
    serve: cancel,
  },
  "/v2/post/publish/cancel/": {
    name: "publish-cancel",
    scopes: either,
    perMinute: Number.POSITIVE_INFINITY,
    logIdKey: "log_id",
    serve: cancel,
  },
};

function cancel(platform: Platform, call: Call): ApiResponse {
  return withPublish(platform, call, (publish) => ({ code: publish.cancel(call.nowMs) }));
}

function withPublish(platform: Platform, call: Call, serve: (publish: Publish) => ApiResponse): ApiResponse {
  const id = readPublishId(call.body);
  if (id === undefined) return { code: "invalid_params", message: "publish_id is missing" };
  const publish = platform.publishes.get(id);
  if (publish === undefined) return { code: "invalid_publish_id" };
  if (publish.token !== call.token) return { code: "token_not_authorized_for_specified_publish_id" };
  return serve(publish);
}

/** The `publish_id` of a request body, if it has one. */
export function readPublishId(body: unknown): string | undefined {
  const id = readField(body, "publish_id");
  return typeof id === "string" ? id : undefined;
}

function showStage({ status, failReason, postIds }: Stage): Record<string, unknown> {
  return {
    status,
    ...(failReason !== undefined && { fail_reason: failReason }),
    // TikTok's own spelling.
    publicaly_available_post_id: (postIds ?? []).map(int64),
    ...(status === "PROCESSING_UPLOAD" && { uploaded_bytes: 10_000 }),
    ...(status === "PROCESSING_DOWNLOAD" && { downloaded_bytes: 10_000 }),
  };
}

const sources: Readonly<Record<UploadSource, { name: string; stages: readonly Stage[] }>> = {
  PULL_FROM_URL: { name: "url", stages: [{ status: "PROCESSING_DOWNLOAD" }] },
  FILE_UPLOAD: { name: "file", stages: [{ status: "PROCESSING_UPLOAD" }] },
};

function startPublish(platform: Platform, { body, token }: Call, destination: "pub" | "inbox"): ApiResponse {
  const sourceInfo = readField(body, "source_info");
  const source = readField(sourceInfo, "source");
  if (source !== "PULL_FROM_URL" && source !== "FILE_UPLOAD") return { code: "invalid_params" };
  if (source === "PULL_FROM_URL" && typeof readField(sourceInfo, "video_url") !== "string") {
    return { code: "invalid_params", message: "video_url is missing" };
  }
  const { name, stages } = sources[source];
  const { id } = platform.publish(token, { stages }, `v_${destination}_${name}~v2-1`);
  const uploadUrl = `https://open-upload.tiktokapis.com/video/?upload_id=67890&upload_token=${encodeURIComponent(id)}`;
  return { code: "ok", data: { publish_id: id, ...(source === "FILE_UPLOAD" && { upload_url: uploadUrl }) } };
}

function queryCreator(_platform: Platform, { grant }: Call): ApiResponse {
  return {
    code: "ok",
    data: {
      creator_avatar_url: "https://lf16-tt4d.tiktokcdn.com/obj/tiktok-open-platform/creator.jpg",
      creator_username: "creator",
      creator_nickname: "A Creator",
      privacy_level_options: ["PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"],
      comment_disabled: false,
      duet_disabled: false,
      stitch_disabled: true,
      max_video_post_duration_sec: grant.creatorMaxSeconds ?? 300,
    },
  };
}

function readField(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
