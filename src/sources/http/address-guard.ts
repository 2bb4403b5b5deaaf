/** Which addresses may be connected to for a remote file. Reads no file. */
import { lookup as resolveName } from "node:dns";
import type { LookupFunction } from "node:net";
import { type AddressKind, classifyAddress, isLoopback, literalAddress } from "../../net/addresses.ts";
import { AddressRefusedError, type Connections, openConnections } from "../../net/connections.ts";
import type { RemoteFile } from "./remote-file.ts";

/** Finds every address of a name, as `lookup` of `node:dns` does with `all`. */
export type ResolveName = (
  hostname: string,
  options: { all: true; family?: number | "IPv4" | "IPv6" },
  callback: (error: NodeJS.ErrnoException | null, addresses: { address: string; family: number }[]) => void,
) => void;

/** How private the addresses of a host may be. Each level also allows the addresses of those before it. */
type Privacy = "public" | "private" | "local";

const ALLOWED: Readonly<Record<Privacy, readonly AddressKind[]>> = {
  public: ["public"],
  private: ["public", "private"],
  local: ["public", "private", "local"],
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
 * Behind a proxy, the proxy looks names up and may refuse them: only their form can be checked here.
 */
export function createAddressGuard(resolve: ResolveName = resolveName): AddressGuard {
  const open = (privacy: Privacy) => openConnections(guardLookup(resolve, ALLOWED[privacy]));
  const connections = { public: open("public"), private: open("private"), local: open("local") };
  return {
    findObjection: (url, file) => findObjection(url, privacyOf(url, file)),
    pickConnections: (url, file) => connections[privacyOf(url, file)],
  };
}

function privacyOf(url: URL, { allowedNetworks, url: own }: RemoteFile): Privacy {
  if (allowedNetworks === "public" || url.hostname !== own.hostname) return "public";
  // The workflow wrote this address itself; a name in DNS may be anybody's.
  return isLoopback(url) || literalAddress(url) !== undefined ? "local" : "private";
}

function findObjection(url: URL, privacy: Privacy): string | undefined {
  const isPlain = url.protocol === "http:" && isLoopback(url) && privacy === "local";
  if (url.protocol !== "https:" && !isPlain) return "does not use https";
  if (url.username !== "" || url.password !== "") return "contains a user name or password";
  // Agents only look up names, not addresses.
  const address = literalAddress(url);
  return address === undefined || isAllowed(address, ALLOWED[privacy]) ? undefined : describeForbidden(address);
}

function guardLookup(resolve: ResolveName, allowed: readonly AddressKind[]): LookupFunction {
  return (hostname, options, callback) => {
    const { family } = options;
    resolve(hostname, { all: true, ...(family !== undefined && { family }) }, (error, addresses) => {
      const forbidden = addresses?.find(({ address }) => !isAllowed(address, allowed));
      const [first] = addresses ?? [];
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
