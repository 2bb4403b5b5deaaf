import type { EndpointName } from "./endpoints.ts";
import type { RequestRecord } from "./request-log.ts";
import type { ApiResponse, RetryAfter } from "./response.ts";

/** What delays a response: a time, and a condition on the requests so far and the responses to them. */
type Delay = { latencyMs?: number; notBefore?(requests: readonly RequestRecord[]): boolean };

/** How one request is treated. Each may be late as well. */
export type Behaviour = Delay &
  (
    | { kind: "serve" }
    /** Any response in TikTok's form, without doing anything. */
    | ({ kind: "respond" } & ApiResponse)
    /** A page of a gateway or proxy. */
    | { kind: "html"; httpStatus: number; retryAfter?: RetryAfter }
    | { kind: "json-without-code"; httpStatus?: number }
    /** The gateway does not know this path. By default the status is 404. */
    | { kind: "missing"; httpStatus?: 404 | 405 | 410 }
    /** To a second server that must never be called. */
    | { kind: "redirect"; httpStatus: 301 | 302 | 303 | 307 | 308 }
    /** The connection ends with a reset, before a response. */
    | { kind: "reset" }
    /** Never a response. */
    | { kind: "hang" }
    // The rest do what was asked, and spoil the response:
    /** The connection ends with a reset in place of the response. */
    | { kind: "lost" }
    /** Byte by byte. */
    | { kind: "drip"; everyMs: number }
    /** The first half of the response, then the connection ends. */
    | { kind: "half" }
    | { kind: "wrong-content-type"; contentType: string }
    /** A byte order mark before the JSON. */
    | { kind: "byte-order-mark" }
    /** Padded to at least this size. */
    | { kind: "huge"; sizeBytes: number }
  );

/** Where something goes wrong, and how. A part that is left out matches everything. */
export type Fault = {
  on?: EndpointName | readonly EndpointName[];
  id?: string;
  /** Label of a token. */
  token?: string;
  /** One behaviour for each request that matches, in order. */
  script?: readonly Behaviour[];
  /** What follows the script for good. By default the next fault that matches decides; if none does, `serve`. */
  always?: Behaviour;
};

/** Every name, for options that come as JSON: a misspelt one would match no request. */
const ENDPOINTS = Object.keys({
  ...{ "creator-info": true, "video-init": true, "inbox-init": true, "content-init": true, status: true },
  ...{ "transmission-cancel": true, "publish-cancel": true, "oauth-token": true, chunk: true },
} satisfies Record<EndpointName, true>);
const KINDS = Object.keys({
  ...{ serve: true, respond: true, html: true, "json-without-code": true, missing: true, redirect: true, reset: true },
  ...{
    hang: true,
    lost: true,
    drip: true,
    half: true,
    "wrong-content-type": true,
    "byte-order-mark": true,
    huge: true,
  },
} satisfies Record<Behaviour["kind"], true>);

function requireKnown(name: unknown, known: readonly string[], key: string): void {
  if (known.includes(String(name))) return;
  throw new TypeError(`${key}: '${name}' is not known. Use one of ${known.join(", ")}`);
}

/** Throws if a fault names an endpoint or a kind that does not exist. */
function requireFault({ on, script = [], always }: Fault, index: number): void {
  for (const endpoint of on === undefined ? [] : [on].flat()) requireKnown(endpoint, ENDPOINTS, `faults[${index}].on`);
  script.forEach(({ kind }, at) => {
    requireKnown(kind, KINDS, `faults[${index}].script[${at}].kind`);
  });
  if (always !== undefined) requireKnown(always.kind, KINDS, `faults[${index}].always.kind`);
}

/** Faults with what is left of their scripts. */
export class FaultScripts {
  readonly #scripts: { fault: Fault; left: Behaviour[] }[];

  constructor(faults: readonly Fault[]) {
    faults.forEach(requireFault);
    this.#scripts = faults.map((fault) => ({ fault, left: [...(fault.script ?? [])] }));
  }

  /** Takes what the first fault that matches, and is not used up, has in store for this request. */
  take(endpoint: EndpointName, token: string, id: string | undefined): Behaviour {
    for (const { fault, left } of this.#scripts) {
      if (!matches(fault, endpoint, token, id)) continue;
      const behaviour = left.shift() ?? fault.always;
      if (behaviour !== undefined) return behaviour;
    }
    return { kind: "serve" };
  }
}

function matches(
  { on, id, token }: Fault,
  endpoint: EndpointName,
  asToken: string,
  forId: string | undefined,
): boolean {
  const endpoints = on === undefined ? [endpoint] : [on].flat();
  return endpoints.includes(endpoint) && (id ?? forId) === forId && (token ?? asToken) === asToken;
}
