/** Which addresses may be connected to for a remote file. Reads no file. */
import { lookup as resolveName } from "node:dns";
import type { LookupFunction } from "node:net";
import { ADDRESS_KINDS, type AddressKind, classifyAddress, literalAddress } from "../../net/addresses.ts";
import { AddressRefusedError, type Connections, isProxied, openConnections } from "../../net/connections.ts";
import { isLoopback, nameAddress } from "../../net/urls.ts";
import { findPullObstacle } from "../../text/pull-address.ts";
import type { RemoteFile } from "./remote-file.ts";

/** Finds every address of a name, as `lookup` of `node:dns` does with `all`. */
export type ResolveName = (
  hostname: string,
  options: { all: true; family?: number | "IPv4" | "IPv6" },
  callback: (error: NodeJS.ErrnoException | null, addresses: { address: string; family: number }[]) => void,
) => void;

/** To which addresses a connection may be opened: none but public ones, also those of a kind, or any. */
type Reach = "public" | "private" | "loopback" | "any";

const ALLOWED: Readonly<Record<Reach, readonly AddressKind[]>> = {
  public: ["public"],
  private: ["public", "private"],
  loopback: ["public", "loopback"],
  any: ADDRESS_KINDS,
};

/** Decides which addresses may be connected to, and opens connections that connect to no other. */
export type AddressGuard = {
  /** Why no request may be sent to `url` for `file`, as what follows "the URL"; `undefined` where one may. */
  findObjection(url: URL, file: RemoteFile): string | undefined;
  /** Connections to `url` that refuse every address that is not allowed for it. */
  pickConnections(url: URL, file: RemoteFile): Connections;
};

/**
 * Guards against server-side request forgery (OWASP): by a URL that a stranger wrote, by a redirect, or by DNS. Names
 * are checked in the agents' own lookup, when they are connected to: no second lookup could give another address.
 * Behind a proxy, the proxy looks names up and may refuse them: only their form can be checked here. So a proxy gets no
 * name of a stranger that only it might know, and no port but that of https.
 */
export function createAddressGuard(resolve: ResolveName = resolveName): AddressGuard {
  /** For each host that was looked up, the most public kind that any of its addresses ever had. */
  const kinds = new Map<string, AddressKind>();
  const open = (reach: Reach) => openConnections(guardLookup(resolve, ALLOWED[reach], kinds));
  const connections: Readonly<Record<Reach, Connections>> = {
    public: open("public"),
    private: open("private"),
    loopback: open("loopback"),
    any: open("any"),
  };
  return {
    findObjection: (url, file) => findObjection(url, reachOf(url, file, kinds)),
    pickConnections: (url, file) => connections[reachOf(url, file, kinds)],
  };
}

function reachOf(url: URL, { allowedNetworks, url: own, namedBy }: RemoteFile, kinds: Kinds): Reach {
  if (allowedNetworks === "public") return "public";
  if (isSamePlace(url, namedBy ?? own)) return reachOfNamed(url);
  return namedBy !== undefined && isSamePlace(url, own) ? reachOfKind(kindOf(namedBy, kinds)) : "public";
}

type Kinds = ReadonlyMap<string, AddressKind>;

/** Whether one URL leads where the other does. On this machine or link, another port is another service. */
function isSamePlace(url: URL, other: URL): boolean {
  if (url.hostname !== other.hostname) return false;
  const kind = kindOf(url, new Map());
  return (kind !== "loopback" && kind !== "local") || portOf(url) === portOf(other);
}

function portOf({ port, protocol }: URL): string {
  return port === "" ? (DEFAULT_PORTS[protocol] ?? "") : port;
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

/** The workflow wrote this address itself, whatever it is; a name in DNS may be anybody's. */
function reachOfNamed(url: URL): Reach {
  if (literalAddress(url) !== undefined) return "any";
  return isLoopback(url) ? "loopback" : "private";
}

function reachOfKind(kind: AddressKind): Reach {
  return kind === "local" ? "public" : kind;
}

/** What is known of a URL's host. A name that was not looked up here, but by a proxy, counts as public. */
function kindOf(url: URL, kinds: Kinds): AddressKind {
  const address = literalAddress(url);
  if (address !== undefined) return classifyAddress(address);
  return isLoopback(url) ? "loopback" : (kinds.get(url.hostname) ?? "public");
}

function findObjection(url: URL, reach: Reach): string | undefined {
  const isPlain = url.protocol === "http:" && isLoopback(url) && (reach === "any" || reach === "loopback");
  if (url.protocol !== "https:" && !isPlain) return "does not use https";
  if (url.username !== "" || url.password !== "") return "contains a user name or password";
  // Agents only look up names, not addresses.
  const address = literalAddress(url);
  if (address !== undefined) return isAllowed(address, ALLOWED[reach]) ? undefined : describeForbidden(address);
  return reach === "public" && isProxied(url) ? findObjectionOfProxied(url) : undefined;
}

function findObjectionOfProxied(url: URL): string | undefined {
  const port = portOf(url);
  return port === "443"
    ? findPullObstacle(url)?.why
    : `uses port ${port}, and through the proxy of this machine only port 443 is used`;
}

function guardLookup(
  resolve: ResolveName,
  allowed: readonly AddressKind[],
  kinds: Map<string, AddressKind>,
): LookupFunction {
  return (hostname, options, callback) => {
    const { family } = options;
    resolve(hostname, { all: true, ...(family !== undefined && { family }) }, (error, addresses) => {
      const found = (addresses ?? []).map(({ address }) => classifyAddress(address));
      const kind = ADDRESS_KINDS.find((each) => each === kinds.get(hostname) || found.includes(each));
      const forbidden = addresses?.find(({ address }) => !isAllowed(address, allowed));
      const [first] = addresses ?? [];
      if (kind !== undefined) kinds.set(hostname, kind);
      if (error !== null) callback(error, "");
      else if (forbidden !== undefined) callback(new AddressRefusedError(describeForbidden(forbidden.address)), "");
      else if (options.all) callback(null, addresses);
      else callback(null, first?.address ?? "", first?.family);
    });
  };
}

function isAllowed(address: string, allowed: readonly AddressKind[]): boolean {
  return allowed.includes(classifyAddress(address));
}

function describeForbidden(address: string): string {
  return `leads to ${address}, which is not a public address`;
}

/** What a URL leads to whose host is written as an address of each kind. */
const PLACES: Readonly<Record<AddressKind, string>> = {
  public: "a public address",
  private: "a private address",
  loopback: "an address of this machine itself",
  local: "a link-local or reserved address",
};

/** Why a redirect is not followed, as what follows "the URL". `objection`: what the guard objects to. */
export function describeRefusedRedirect(next: URL, objection: string): string {
  const address = literalAddress(next);
  const isPlace = address !== undefined && objection === describeForbidden(address);
  return `redirects to ${nameAddress(next)}, ${isPlace ? PLACES[classifyAddress(address)] : `which ${objection}`}`;
}
