import { EventEmitter, once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { serveLoopback } from "../loopback.ts";
import { deliver, send } from "./delivery.ts";
import { type Call, type Endpoint, endpoints, type Platform, readPublishId, type TokenGrant } from "./endpoints.ts";
import { type Fault, FaultScripts } from "./fault.ts";
import { Publish, type PublishPlan } from "./publish.ts";
import { type Rates, RateWindows } from "./rate-window.ts";
import { findViolations, type RequestRecord, recordResponse, type Violation } from "./request-log.ts";
import { type ApiResponse, unsupportedPath, writeResponse } from "./response.ts";

export type TikTokOptions = {
  /** Tokens by label; by default one, {@link CREATOR_TOKEN}, labelled `creator`. */
  tokens?: Readonly<Record<string, TokenGrant>>;
  /** Tasks that exist from the start. */
  publishes?: readonly PublishPlan[];
  /** The plans of the tasks that the init endpoints start, in order. Later tasks never end. */
  inits?: readonly Partial<PublishPlan>[];
  /** How long a response takes. */
  latencyMs?: number;
  rates?: Rates;
  faults?: readonly Fault[];
};

/** A running stand-in for TikTok's Content Posting API. */
export type TikTok = {
  /** Base address, without a trailing slash. */
  url: string;
  requests: readonly RequestRecord[];
  /** The requests to the server to which redirects lead: must stay empty. */
  redirected: readonly string[];
  /** Requests that an earlier 429 forbade; see {@link findViolations}. */
  violations(): Violation[];
  /** The highest number of requests that waited for a response at the same time. */
  mostInFlight(): number;
  /** Waits until the requests, and the responses to them, meet the condition. */
  until(isMet: (requests: readonly RequestRecord[]) => boolean): Promise<void>;
  close(): Promise<void>;
};

/** Secret of the token that is there by default. */
export const CREATOR_TOKEN = "act.stand-in-creator-token-4f1c9d";

/**
 * Starts a server on loopback that speaks TikTok's Content Posting API: both addresses of cancel, status, the init
 * endpoints and creator_info, with tokens, rate windows, tasks that move by themselves, and faults to order.
 */
export async function startTikTok(options: TikTokOptions = {}): Promise<TikTok> {
  const tokens = options.tokens ?? { creator: { secret: CREATOR_TOKEN } };
  const platform = createPlatform(options, Object.keys(tokens)[0] ?? "");
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

  const redirectServer = await serveLoopback((request, response) => {
    redirected.push(`${request.method} ${request.url}`);
    response.writeHead(200, { "content-type": "application/json" }).end('{"error":{"code":"ok"}}');
  });

  const api = await serveLoopback(async (request, response) => {
    const arrivedMs = Date.now();
    const { method = "", url: path = "" } = request;
    const body = parseJson(await text(request).catch(() => ""));
    const endpoint = method === "POST" ? endpoints[path] : undefined;
    const publishId = readPublishId(body);
    const record: RequestRecord = {
      ...{ arrivedMs, method, path, token: labelToken(request, tokens) },
      ...(endpoint && { endpoint: endpoint.name }),
      ...(publishId !== undefined && { publishId }),
    };
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
    recordResponse(record, await respond(response, record, endpoint, body));
    inFlight -= 1;
    log.emit("change");
  });

  async function respond(
    response: ServerResponse,
    record: RequestRecord,
    endpoint: Endpoint | undefined,
    body: unknown,
  ) {
    if (endpoint === undefined) return send(response, unsupportedPath);
    const { token, publishId, path } = record;
    const logId = createLogId(requests.length);
    const behaviour = faults.take(endpoint.name, token, publishId);
    record.behaviour = behaviour;
    await sleep(behaviour.latencyMs ?? options.latencyMs ?? 0, undefined, { ref: false });
    await until(behaviour.notBefore ?? (() => true));
    const nowMs = Date.now();
    return deliver(response, behaviour, {
      perform: () => perform(endpoint, { body, token, nowMs }),
      write: (content) => writeResponse(content, logId, endpoint.logIdKey, nowMs),
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
    async close() {
      await Promise.all([api.close(), redirectServer.close()]);
    },
  };
}

function createPlatform({ publishes = [], inits = [] }: TikTokOptions, firstToken: string): Platform {
  const tasks = new Map<string, Publish>();
  const add = (plan: PublishPlan, token: string) => {
    const publish = new Publish(plan, token, Date.now());
    tasks.set(plan.id, publish);
    return publish;
  };
  for (const plan of publishes) add(plan, plan.token ?? firstToken);
  const plans = [...inits];
  let serial = 7261463769757501445n;
  return {
    publishes: tasks,
    publish: (token, plan, idPrefix) => add({ id: `${idPrefix}.${serial++}`, ...plan, ...plans.shift() }, token),
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
