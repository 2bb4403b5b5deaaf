import type { ChunkLimits, ChunkPlan } from "./chunk-plan.ts";
import { type Creator, showCreator } from "./creator.ts";
import { initContent, initVideo } from "./init.ts";
import { readField } from "./json.ts";
import type { Publish, PublishPlan, Stage } from "./publish.ts";
import { type ApiResponse, int64 } from "./response.ts";

/** A user access token: its secret, the scopes that its user granted, and that user. */
export type TokenGrant = {
  secret: string;
  scopes?: readonly Scope[];
  creator?: Creator;
  /** TikTok has not audited the app: what it posts must be private. */
  isUnaudited?: true;
};

export type Scope = "video.publish" | "video.upload";

export type EndpointName =
  | "creator-info"
  | "video-init"
  | "inbox-init"
  | "content-init"
  | "status"
  | "transmission-cancel"
  | "publish-cancel"
  | "oauth-token"
  /** A chunk of a video, at the address that init gave. */
  | "chunk";

/** The two documented addresses of cancel. */
export const cancelEndpoints: readonly EndpointName[] = ["transmission-cancel", "publish-cancel"];

/** What an endpoint works on. */
export type Platform = {
  publishes: Map<string, Publish>;
  chunkLimits: ChunkLimits;
  /** Starts a task for the token. It follows the next plan, or else `plan`; an upload only once it is complete. */
  publish(token: string, plan: Omit<PublishPlan, "id">, idPrefix: string, isUpload?: boolean): Publish;
  /** Returns the address to which the chunks go. */
  openUpload(publish: Publish, plan: ChunkPlan, nowMs: number): string;
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
  /** Codes that come with HTTP 200 here. */
  mild?: readonly string[];
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
    mild: ["spam_risk_too_many_posts", "spam_risk_user_banned_from_posting", "reached_active_user_cap"],
    serve: (_platform, { grant }) => showCreator(grant.creator ?? {}),
  },
  "/v2/post/publish/video/init/": {
    name: "video-init",
    scopes: ["video.publish"],
    perMinute: 6,
    logIdKey: "log_id",
    serve: (platform, call) => initVideo(platform, call, "pub"),
  },
  "/v2/post/publish/inbox/video/init/": {
    name: "inbox-init",
    scopes: ["video.upload"],
    perMinute: 6,
    logIdKey: "log_id",
    serve: (platform, call) => initVideo(platform, call, "inbox"),
  },
  "/v2/post/publish/content/init/": {
    name: "content-init",
    scopes: either,
    perMinute: 6,
    logIdKey: "log_id",
    serve: initContent,
  },
  "/v2/post/publish/status/fetch/": {
    name: "status",
    scopes: either,
    perMinute: 30,
    logIdKey: "log_id",
    serve: (platform, call) =>
      withPublish(platform, call, (publish) => ({
        code: "ok",
        data: showStage(publish.fetchStatus(call.nowMs), publish.uploadedBytes),
      })),
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

function showStage({ status, failReason, postIds }: Stage, uploadedBytes: number): Record<string, unknown> {
  return {
    status,
    ...(failReason !== undefined && { fail_reason: failReason }),
    // TikTok's own spelling.
    publicaly_available_post_id: (postIds ?? []).map(int64),
    ...(status === "PROCESSING_UPLOAD" && { uploaded_bytes: uploadedBytes }),
    ...(status === "PROCESSING_DOWNLOAD" && { downloaded_bytes: 10_000 }),
  };
}
