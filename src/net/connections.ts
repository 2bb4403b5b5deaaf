/** The sockets of HTTP calls: kept alive, shared, through a proxy if the environment names one. Sends nothing. */
import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { type ClientRequest, Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { LookupFunction } from "node:net";
import type { Duplex } from "node:stream";
import type { HttpClient } from "@actions/http-client";
import { getProxyUrl } from "@actions/http-client/lib/proxy";

/** The agents that make the connections of both schemes. */
export type Connections = { http: HttpAgent; https: HttpsAgent };

const SOCKETS = { keepAlive: true, maxSockets: 16 };

/** Opens separate connections. `lookup` resolves their addresses, and can refuse one before it is connected to. */
export function openConnections(lookup: LookupFunction = lookUpOnce()): Connections {
  const options = { ...SOCKETS, lookup };
  return { http: new HttpAgent(options), https: new HttpsAgent(options) };
}

/**
 * Looks up each host once for all sockets: a slow lookup keeps one of the four threads that Node has for them. One that
 * failed is made again.
 */
function lookUpOnce(): LookupFunction {
  const found = new Map<string, Promise<LookupAddress[]>>();
  return (host, options, callback) => {
    const key = JSON.stringify([host, options.family, options.hints]);
    const addresses = found.get(key) ?? lookup(host, { ...options, all: true });
    found.set(key, addresses);
    addresses.then(
      (all) => {
        const [first] = all;
        if (options.all || first === undefined) callback(null, all);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => {
        found.delete(key);
        callback(error, []);
      },
    );
  };
}

/** Thrown by a lookup that refuses the address it found. */
export class AddressRefusedError extends Error {
  override readonly name = "AddressRefusedError";
  readonly code = "ERR_ADDRESS_REFUSED";
}

/** Recognises the error by its code: node-fetch's errors keep nothing else of their cause. */
export function isAddressRefused(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "ERR_ADDRESS_REFUSED";
}

const common = openConnections();

/** The agent for a call to `url`: the proxy's if there is one, otherwise that of `connections`. */
export async function pickAgent(url: URL, connections = common): Promise<HttpAgent> {
  if (isProxied(url)) return await getProxyAgent(url);
  return url.protocol === "https:" ? connections.https : connections.http;
}

/** Whether `http_proxy`, `https_proxy` and `no_proxy` send this address through a proxy (loopback never is). */
export function isProxied(url: URL): boolean {
  return getProxyUrl(url) !== undefined;
}

let proxyClient: HttpClient | undefined;

/** The client for proxies takes long to load, so it is loaded only if there is a proxy. */
async function getProxyAgent(url: URL): Promise<HttpAgent> {
  const { HttpClient } = await import("@actions/http-client");
  proxyClient ??= new HttpClient(undefined, undefined, SOCKETS);
  const agent: HttpAgent = proxyClient.getAgent(url.href);
  if ("createSocket" in agent && !guarded.has(agent)) guardTunnels(agent as object as Tunnelling);
  guarded.add(agent);
  return agent;
}

/**
 * The agents of `tunnel`, which `@actions/http-client` uses for proxies. They make one socket for each CONNECT, which
 * they send by `request`. `requests`: the calls that wait for a socket.
 */
type Tunnelling = {
  addRequest(call: ClientRequest, ...place: unknown[]): void;
  createSocket(options: { request: ClientRequest }, done: (socket: Duplex) => void): void;
  request(options: object): ClientRequest;
  requests: { request: ClientRequest }[];
};

const guarded = new WeakSet<object>();

/**
 * These agents do not notice that a call ends. A CONNECT without a response would then keep the process alive, and
 * calls that wait for its socket would send theirs long after they were given up.
 */
function guardTunnels(agent: Tunnelling): void {
  const { addRequest, createSocket, request } = agent;
  const connectOf = new WeakMap<ClientRequest, ClientRequest>();
  const unanswered = new Set<ClientRequest>();
  let latest: ClientRequest | undefined;
  agent.request = function sendConnect(options) {
    const connect = request.call(this, options);
    const forget = () => unanswered.delete(connect);
    unanswered.add(connect.once("connect", forget).once("error", forget));
    latest = connect;
    return connect;
  };
  agent.addRequest = function addGuardedRequest(call, ...place) {
    call.once("abort", () => {
      agent.requests = agent.requests.filter((waiting) => waiting.request !== call);
      const connect = connectOf.get(call);
      if (connect !== undefined && unanswered.has(connect)) connect.destroy();
    });
    addRequest.call(this, call, ...place);
  };
  agent.createSocket = function createGuardedSocket(options, done) {
    createSocket.call(this, options, (socket) => {
      // If the call ends right now, nobody else listens, and an error would end the process.
      socket.on("error", () => undefined);
      done(socket);
    });
    if (latest !== undefined) connectOf.set(options.request, latest);
  };
}
