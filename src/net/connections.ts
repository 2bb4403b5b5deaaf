/** The sockets of HTTP calls: kept alive and shared, through a proxy where the environment names one. Sends nothing. */
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { LookupFunction } from "node:net";
import type { HttpClient } from "@actions/http-client";
import { getProxyUrl } from "@actions/http-client/lib/proxy";

/** The agents that make the connections of both schemes. */
export type Connections = { http: HttpAgent; https: HttpsAgent };

const SOCKETS = { keepAlive: true, maxSockets: 16 };

/** Connections of their own, whose addresses `lookup` finds: it can refuse the one that would be connected to. */
export function openConnections(lookup?: LookupFunction): Connections {
  const options = lookup === undefined ? SOCKETS : { ...SOCKETS, lookup };
  return { http: new HttpAgent(options), https: new HttpsAgent(options) };
}

/** What a lookup fails with that does not want the address which it found. */
export class AddressRefusedError extends Error {
  override readonly name = "AddressRefusedError";
  readonly code = "ERR_ADDRESS_REFUSED";
}

/** By its code: the errors of node-fetch keep no more of what caused them. */
export function isAddressRefused(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "ERR_ADDRESS_REFUSED";
}

const common = openConnections();

/** The agent for a call to `url`: the proxy's where there is one, else of `connections`. */
export async function pickAgent(url: URL, connections = common): Promise<HttpAgent> {
  if (isProxied(url)) return await getProxyAgent(url);
  return url.protocol === "https:" ? connections.https : connections.http;
}

/** Whether `http_proxy`, `https_proxy` and `no_proxy` send this address through a proxy (loopback never is). */
function isProxied(url: URL): boolean {
  return getProxyUrl(url) !== undefined;
}

let proxyClient: HttpClient | undefined;

/** The client that knows proxies takes long to load: it is loaded only where there is one. */
async function getProxyAgent(url: URL): Promise<HttpAgent> {
  const { HttpClient } = await import("@actions/http-client");
  proxyClient ??= new HttpClient(undefined, undefined, SOCKETS);
  return proxyClient.getAgent(url.href);
}
