import { EventEmitter, once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { type ChunkLimits, chunkLimits } from "./chunk-plan.ts";
import { deliver, send } from "./delivery.ts";
import { type Call, type Endpoint, endpoints, type Platform, readPublishId, type TokenGrant } from "./endpoints.ts";
import { type Fault, FaultScripts } from "./fault.ts";
import { listen } from "./listening.ts";
import { type OAuth, TOKEN_PATH } from "./oauth.ts";
import { Publish, type PublishPlan } from "./publish.ts";
import { type Rates, RateWindows } from "./rate-window.ts";
import { findViolations, type RequestRecord, recordResponse, type Violation } from "./request-log.ts";
import { type ApiResponse, unsupportedPath, type WireResponse, writeResponse } from "./response.ts";
import { Transfers } from "./transfer.ts";

export type TikTokOptions = {
  /** Tokens by label; by default one, {@link CREATOR_TOKEN}, labelled `creator`. */
  tokens?: Readonly<Record<string, TokenGrant>>;
  /** Tasks that exist from the start. */
  publishes?: readonly PublishPlan[];
  /**
   * The plans of the tasks that the init endpoints start, in order. Without one, a download never ends, and an upload
   * ends well. The stages of an upload begin when its last chunk is there.
   */
  inits?: readonly Partial<PublishPlan>[];
  /** How long a response takes. */
  latencyMs?: number;
  rates?: Rates;
  faults?: readonly Fault[];
  /** By default TikTok's own, of MB with 10^6 bytes. `chunkLimits(1000)` allows chunks of 5 to 64 kB. */
  chunkLimits?: ChunkLimits;
  /** Refreshes one of the tokens. */
  oauth?: OAuth;
  /** How long an `upload_url` is valid: by default an hour. */
  uploadLifetimeMs?: number;
};

/** A running stand-in for TikTok's Content Posting API. */
export type TikTok = {
  /** Base address, without a trailing slash. */
  url: string;
  /** All requests: to the API, and the chunks that were sent to the host of uploads. */
  requests: readonly RequestRecord[];
  /** The requests to the server to which redirects lead: must stay empty. */
  redirected: readonly string[];
  /** Requests that an earlier 429 forbade; see {@link findViolations}. */
  violations(): Violation[];
  /** The highest number of requests that waited for a response at the same time. */
  mostInFlight(): number;
  /** Waits until the requests, and the responses to them, meet the condition. */
  until(isMet: (requests: readonly RequestRecord[]) => boolean): Promise<void>;
  /** What chunks have brought of the video of this publish. */
  received(publishId: string): Buffer;
  /** The `upload_token` of every upload so far: a credential. */
  uploadTokens(): string[];
  close(): Promise<void>;
};

/** What a request asks for. Nothing is served at an unknown path. */
type Route = Pick<RequestRecord, "endpoint" | "publishId" | "range" | "contentType"> & { serve?: Serve };

type Serve = {
  perform(token: string, nowMs: number, logId: string): WireResponse;
  write(content: ApiResponse, logId: string, nowMs: number): WireResponse;
};

/** Secret of the token that is there by default. */
export const CREATOR_TOKEN = "act.stand-in-creator-token-4f1c9d";

/**
 * Starts a server on loopback that speaks TikTok's Content Posting API: both addresses of cancel, status, the init
 * endpoints and creator_info, with tokens, rate windows, tasks that move by themselves, and faults to order. A second
 * one takes the chunks of uploads.
 */
export async function startTikTok(options: TikTokOptions = {}): Promise<TikTok> {
  const tokens = options.tokens ?? { creator: { secret: CREATOR_TOKEN } };
  const transfers = new Transfers(options.uploadLifetimeMs ?? 3_600_000);
  const faults = new FaultScripts(options.faults ?? []);
  const rates = new RateWindows(options.rates ?? {});
  const requests: RequestRecord[] = [];
  const log = new EventEmitter().setMaxListeners(0);
  const redirected: string[] = [];
  let inFlight = 0;
  let mostInFlight = 0;

  const until: TikTok["until"] = async (isMet) => {
    while (!isMet(requests)) await once(log, "change");
  };

  const redirectServer = await listen((request, response) => {
    redirected.push(`${request.method} ${request.url}`);
    response.writeHead(200, { "content-type": "application/json" }).end('{"error":{"code":"ok"}}');
  });

  /** Records a request, and responds to it as the faults say. */
  const serveRoute = (route: (request: IncomingMessage, bytes: Buffer) => Route) =>
    listen(async (request, response) => {
      const arrivedMs = Date.now();
      const { method = "", url = "" } = request;
      const bytes = await buffer(request).catch(() => Buffer.alloc(0));
      const { serve, ...known } = route(request, bytes);
      // The query of an upload's address is its credential.
      const [path = ""] = url.split("?");
      const record: RequestRecord = { arrivedMs, method, path, token: labelToken(request, tokens), ...known };
      requests.push(record);
      inFlight += 1;
      mostInFlight = Math.max(mostInFlight, inFlight);
      log.emit("change");
      const close = () => {
        record.closedMs = Date.now();
        // What is not flushed by now never will be.
        if (!response.writableFinished) record.isAbandoned = true;
      };
      if (response.closed) close();
      else response.once("close", close);
      recordResponse(record, await respond(response, record, serve));
      inFlight -= 1;
      log.emit("change");
    });

  const uploadHost = await serveRoute((request, bytes) => {
    const address = new URL(request.url ?? "", "http://127.0.0.1");
    const { "content-range": range, "content-type": contentType } = request.headers;
    const publishId = transfers.publishIdOf(address);
    return {
      ...(request.method === "PUT" && { endpoint: "chunk" as const }),
      ...(publishId !== undefined && { publishId }),
      ...(range !== undefined && { range }),
      ...(contentType !== undefined && { contentType }),
      ...(request.method === "PUT" && {
        serve: {
          perform: (_token, nowMs) => transfers.put(address, { headers: request.headers, bytes, nowMs }),
          write: (content, logId, nowMs) => writeResponse(content, logId, { logIdKey: "log_id" }, nowMs),
        },
      }),
    };
  });
  const platform = createPlatform(options, Object.keys(tokens)[0] ?? "", (publish, plan, nowMs) => {
    return `${uploadHost.origin}/video/?${transfers.open(publish, plan, nowMs)}`;
  });

  const api = await serveRoute((request, bytes) => {
    const body = parseJson(bytes.toString());
    const endpoint = request.method === "POST" ? endpoints[request.url ?? ""] : undefined;
    const publishId = readPublishId(body);
    const write: Serve["write"] = (content, logId, nowMs) =>
      writeResponse(content, logId, endpoint ?? { logIdKey: "log_id" }, nowMs);
    const { oauth } = options;
    if (oauth && request.url === TOKEN_PATH) {
      const serve = (logId: string) => oauth.respond(request.headers["content-type"] ?? "", bytes.toString(), logId);
      return { endpoint: "oauth-token", serve: { perform: (_token, _nowMs, logId) => serve(logId), write } };
    }
    return {
      ...(endpoint && {
        endpoint: endpoint.name,
        serve: {
          perform: (token, nowMs, logId) => write(perform(endpoint, { body, token, nowMs }), logId, nowMs),
          write,
        },
      }),
      ...(publishId !== undefined && { publishId }),
    };
  });

  async function respond(response: ServerResponse, record: RequestRecord, serve: Serve | undefined) {
    const { endpoint, token, publishId, path } = record;
    if (endpoint === undefined || serve === undefined) return send(response, unsupportedPath);
    const logId = createLogId(requests.length);
    const behaviour = faults.take(endpoint, token, publishId);
    record.behaviour = behaviour;
    await sleep(behaviour.latencyMs ?? options.latencyMs ?? 0, undefined, { ref: false });
    await until(behaviour.notBefore ?? (() => true));
    const nowMs = Date.now();
    return deliver(response, behaviour, {
      perform: () => serve.perform(token, nowMs, logId),
      write: (content) => serve.write(content, logId, nowMs),
      redirectTarget: `${redirectServer.origin}${path}`,
    });
  }

  function perform(endpoint: Endpoint, call: Omit<Call, "grant">): ApiResponse {
    const grant = tokens[call.token];
    if (grant === undefined) return { code: "access_token_invalid" };
    const granted = grant.scopes ?? ["video.publish", "video.upload"];
    if (!endpoint.scopes.some((scope) => granted.includes(scope))) return { code: "scope_not_authorized" };
    const refusal = rates.refuse(endpoint.name, call.token, endpoint.perMinute, call.nowMs);
    return refusal ?? endpoint.serve(platform, { ...call, grant });
  }

  return {
    url: api.origin,
    requests,
    redirected,
    violations: () => findViolations(requests),
    mostInFlight: () => mostInFlight,
    until,
    received: (publishId) => transfers.received(publishId),
    uploadTokens: () => transfers.tokens,
    async close() {
      await Promise.all([api.close(), uploadHost.close(), redirectServer.close()]);
    },
  };
}

function createPlatform(
  { publishes = [], inits = [], chunkLimits: limits = chunkLimits(1_000_000) }: TikTokOptions,
  firstToken: string,
  openUpload: Platform["openUpload"],
): Platform {
  const tasks = new Map<string, Publish>();
  const add = (plan: PublishPlan, token: string, isUpload = false) => {
    const publish = new Publish(plan, token, Date.now(), isUpload);
    tasks.set(plan.id, publish);
    return publish;
  };
  for (const plan of publishes) add(plan, plan.token ?? firstToken);
  const plans = [...inits];
  let serial = 7261463769757501445n;
  return {
    publishes: tasks,
    chunkLimits: limits,
    publish: (token, plan, idPrefix, isUpload) =>
      add({ id: `${idPrefix}.${serial++}`, ...plan, ...plans.shift() }, token, isUpload),
    openUpload,
  };
}

/** `unknown`: a bearer token that was not granted. `none`: no bearer token. */
function labelToken(request: IncomingMessage, tokens: Readonly<Record<string, TokenGrant>>): string {
  const secret = /^Bearer (.*)$/.exec(request.headers.authorization ?? "")?.[1];
  if (secret === undefined) return "none";
  return Object.entries(tokens).find(([, grant]) => grant.secret === secret)?.[0] ?? "unknown";
}

/** In TikTok's form: the time, then hexadecimal digits. */
function createLogId(serial: number): string {
  const time = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  return `${time}CB9319E1FB30C1${serial.toString(16).toUpperCase().padStart(6, "0")}`;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
