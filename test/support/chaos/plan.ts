/** One random run of a shipped bundle as data: JSON holds it, so that a failed run can be printed and repeated. */
import type { Treatment } from "../proxy.ts";
import type { EndpointName } from "../tiktok/endpoints.ts";
import type { TikTokOptions } from "../tiktok/server.ts";

/**
 * A piece of the text in which ids are recorded. `ids`: what it holds, by the contract's rules. `malformed`: how many
 * entries in it are in the place of an id and are none.
 */
export type Piece = {
  text: string;
  /** How often the text is repeated, to make it long. */
  times?: number;
  encoding?: "utf16le";
  ids: readonly string[];
  malformed?: number;
  /** The beginning of an id whose end is the next piece. It is no id unless the next piece comes too late. */
  half?: string;
  /** When it is appended: milliseconds after the process listens for signals. Absent: before the process starts. */
  atMs?: number;
};

/** How the process reaches TikTok. */
export type Route =
  /** `tiktok-api-url` names the stand-in. */
  | { kind: "loopback" }
  /** TikTok's own hosts, through a proxy on loopback; by host. */
  | { kind: "proxy"; hosts: Readonly<Record<string, Treatment>> }
  /** `tiktok-api-url` names a port where nothing listens, or one that does not speak TLS. */
  | { kind: "closed-port" }
  | { kind: "not-tls" }
  /** `tiktok-api-url` names `tiktok.invalid`: the resolver knows no such name, or never responds. */
  | { kind: "no-name"; resolver: "unknown" | "hangs" };

/** What stands where a file is expected. `full`: a device that has no space left. `unset`: no path is given. */
export type Place = "file" | "pipe" | "folder" | "locked" | "full" | "unset";

export type PlannedSignal = { signal: "SIGINT" | "SIGTERM"; atMs: number };

export type Plan = {
  seed: number;
  number: number;
  entry: "post" | "cancel";
  route: Route;
  tiktok: TikTokOptions;
  hasToken: boolean;
  timeoutSeconds: number;
  /** Inputs besides token, address, time limit and ids. */
  inputs: Readonly<Record<string, string>>;
  /** The input `publish-ids`. */
  given: readonly Piece[];
  /** The ledger, in order; only post has one. */
  ledger: readonly Piece[];
  places: { summary: Place; output: Place; report: Place };
  /** Times are milliseconds after the process listens for signals. */
  signals: readonly PlannedSignal[];
};

/** The hosts of the two documented addresses, and of status. */
export const HOSTS = { publish: "open.tiktokapis.com", transmission: "open-platform.tiktokapis.com" } as const;

/** Whether the plan wants nothing to be sent. */
export function isSilent({ entry, inputs, hasToken }: Plan): boolean {
  if (!hasToken) return true;
  return entry === "post" ? inputs.cancel !== "on-failure" : inputs["dry-run"] === "true";
}

/** Whether an input is bad, so that `cancel/` does nothing. Post does what it can. */
export function isRefused({ entry, places }: Plan): boolean {
  return entry === "cancel" && !["file", "unset"].includes(places.report);
}

/** The bytes of a piece. */
export function encodePiece({ text, times = 1, encoding }: Piece): Buffer {
  return Buffer.from(text.repeat(times), encoding ?? "utf8");
}

/** The two addresses of cancel. */
export const ADDRESSES: readonly EndpointName[] = ["publish-cancel", "transmission-cancel"];

export function otherAddress(address: EndpointName | undefined): EndpointName {
  return address === "publish-cancel" ? "transmission-cancel" : "publish-cancel";
}

/** Whether requests to an address can arrive at the stand-in at all. */
export function isReachable({ route }: Plan, address: string): boolean {
  if (route.kind === "loopback") return true;
  const host = address === "transmission-cancel" ? HOSTS.transmission : HOSTS.publish;
  return route.kind === "proxy" && route.hosts[host] === "tunnel";
}
