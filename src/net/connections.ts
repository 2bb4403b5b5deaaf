/** The sockets of HTTP calls: kept alive, shared, through a proxy if the environment names one. Sends no request. */
import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { isIP, type LookupFunction, type Socket } from "node:net";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { openTunnel } from "./tunnel.ts";

/** Makes the connections of one scheme. */
export type Connector = {
  agent: HttpAgent;
  /** Resolves the addresses of hosts, or of the proxy. */
  lookup: LookupFunction;
  /** Opens a connection that the next call to this host takes. Once open, it keeps no process alive. */
  connectAhead(host: string, port: number): void;
};

/** What makes the connections of both schemes. */
export type Connections = Readonly<Record<"http" | "https", Connector>>;

const SOCKETS = { keepAlive: true, maxSockets: 16 };

/** Opens separate connections. `lookup` resolves their addresses, and can refuse one before it is connected to. */
export function openConnections(lookup: LookupFunction = lookUpOnce()): Connections {
  return { http: createConnector("http", lookup), https: createConnector("https", lookup) };
}

/** What a call passes on to its agent. `over`: ends what is not a connection yet. */
export type Call = { over?: AbortSignal };

/** What an agent passes on where it needs a connection: the call's options and its own (Node's lib/_http_agent.js). */
type Place = Call & { host: string; port: number; socket?: Socket };

type Connecting = {
  createConnection(place: Place, done: (error: Error | null, socket?: Socket) => void): Socket | undefined;
};

/** A connection that was opened before there is a call for it. */
type Ahead = { opening: Promise<Socket>; over: AbortController };

function createConnector(scheme: "http" | "https", lookup: LookupFunction, proxy?: URL): Connector {
  const options = { ...SOCKETS, lookup };
  const agent = new (scheme === "https" ? HttpsAgent : HttpAgent)(options);
  const connecting = agent as object as Connecting;
  const connect = connecting.createConnection.bind(agent) as (place: Place) => Socket;
  const aheads = new Map<string, Ahead[]>();

  const open = async (place: Place): Promise<Socket> => {
    if (proxy === undefined) return connect(place);
    closeIdle(agent);
    const socket = await openTunnel({ ...place, proxy, lookup });
    return scheme === "https" ? connect({ ...place, socket }) : socket;
  };

  const take = async ({ opening, over }: Ahead, place: Place): Promise<Socket> => {
    const giveUp = () => over.abort();
    place.over?.addEventListener("abort", giveUp);
    const socket = await opening.catch(() => undefined);
    place.over?.removeEventListener("abort", giveUp);
    place.over?.throwIfAborted();
    return socket !== undefined && wake(socket) ? socket : open(place);
  };

  connecting.createConnection = (place, done) => {
    const ahead = aheads.get(`${place.host}:${place.port}`)?.shift();
    if (ahead === undefined && proxy === undefined) return connect(place);
    const opening = ahead === undefined ? open(place) : take(ahead, place);
    opening.then((socket) => {
      // If the call ends right now, nobody else listens, and an error would end the process.
      socket.on("error", () => undefined);
      done(null, socket);
    }, done);
    return undefined;
  };

  return {
    agent,
    lookup,
    connectAhead(host, port) {
      const over = new AbortController();
      const servername = isIP(host) === 0 ? host : "";
      const place = { ...options, host, port, servername, over: over.signal };
      const opening = open({ ...place, ...{ _agentKey: agent.getName(place) } });
      opening.then(rest, () => undefined);
      const key = `${host}:${port}`;
      aheads.set(key, [...(aheads.get(key) ?? []), { opening, over }]);
    },
  };
}

/** Lets a connection wait for its call: what a server sends before is no response, and closing it is no error. */
function rest(socket: Socket): void {
  socket.on("error", () => undefined).on("data", destroyAtData);
  socket.unref();
}

/** Whether a connection that has waited can be used. */
function wake(socket: Socket): boolean {
  socket.off("data", destroyAtData).ref();
  return !socket.destroyed && socket.writable && !socket.readableEnded;
}

function destroyAtData(this: Socket): void {
  this.destroy();
}

/**
 * Looks up each host once for all sockets: a slow lookup keeps one of the four threads that Node has for them. One that
 * failed is made again.
 */
function lookUpOnce(): LookupFunction {
  const found = new Map<string, Promise<LookupAddress[]>>();
  return (host, options, callback) => {
    const key = JSON.stringify([host, options.family, options.hints]);
    const addresses = found.get(key) ?? lookUpAll(host, options);
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

/** `node:dns/promises` would be one more module to load before the first request. */
function lookUpAll(host: string, options: LookupOptions): Promise<LookupAddress[]> {
  return new Promise((resolve, reject) => {
    lookup(host, { ...options, all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });
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

/**
 * The way of a call. `enter`: waits until there is room for it, and returns what ends its stay. It rejects if `over`
 * aborts before.
 */
export type Route = { agent: HttpAgent; enter(over: AbortSignal): Promise<() => void> };

/** The way of a call to `url`: the proxy's if there is one, otherwise that of `connections`. */
export function pickRoute(url: URL, connections = common): Route {
  const { agent } = pickConnector(url, connections);
  return { agent, enter: isProxied(url) ? enterProxy : async () => () => undefined };
}

/** Opens a connection that the next call to `url` takes: sends nothing, but CONNECT where there is a proxy. */
export function connectAhead(url: URL): void {
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  pickConnector(url, common).connectAhead(url.hostname.replace(/^\[(.*)\]$/, "$1"), port);
}

function pickConnector(url: URL, connections: Connections): Connector {
  const scheme = url.protocol === "https:" ? "https" : "http";
  const proxy = getProxyUrl(url);
  if (proxy === undefined) return connections[scheme];
  const key = `${scheme} ${proxy.href}`;
  const known = proxied.get(key) ?? createConnector(scheme, lookUpProxy, proxy);
  proxied.set(key, known);
  return known;
}

/** Whether `http_proxy`, `https_proxy` and `no_proxy` send this address through a proxy (loopback never is). */
export function isProxied(url: URL): boolean {
  return getProxyUrl(url) !== undefined;
}

// ---------------------------------------------------------------------------------------------------------------------
// Proxies

const proxied = new Map<string, Connector>();
const lookUpProxy = lookUpOnce();

/** The calls that are out through a proxy, and those that wait for one of them to end. */
let out = 0;
const waiting = new Set<() => void>();

/** A proxy gets no more calls at once than a host, whatever their hosts are: some limit the connections. */
async function enterProxy(over: AbortSignal): Promise<() => void> {
  if (out < SOCKETS.maxSockets) out++;
  else await waitForTurn(over);
  return () => {
    const [next] = waiting;
    if (next === undefined) out--;
    else next();
  };
}

function waitForTurn(over: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const begin = () => {
      waiting.delete(begin);
      resolve();
    };
    waiting.add(begin);
    over.addEventListener("abort", () => {
      waiting.delete(begin);
      reject(over.reason);
    });
  });
}

/** Connections that wait for a call to their host count, too. */
function closeIdle({ freeSockets }: HttpAgent): void {
  const idle = Object.values(freeSockets).flatMap((sockets) => sockets ?? []);
  for (const socket of idle.slice(0, Math.max(0, idle.length + out - SOCKETS.maxSockets))) socket.destroy();
}
