/** Which addresses may be connected to for a file at an address. Reads no file. */
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

/** How private the addresses of one host may be: each step allows those before it too. */
type Privacy = "public" | "private" | "local";

const ALLOWED: Readonly<Record<Privacy, readonly AddressKind[]>> = {
  public: ["public"],
  private: ["public", "private"],
  local: ["public", "private", "local"],
};

/** Says which addresses may be read, and opens the connections that keep to it. */
export type AddressGuard = {
  /** Why no request may be sent to `url` while `file` is read; `undefined` where one may. */
  findObjection(url: URL, file: RemoteFile): string | undefined;
  /** Connections to `url` that refuse every address which it may not have. */
  pickConnections(url: URL, file: RemoteFile): Connections;
};

/**
 * Guards against requests that are led astray, by an address that a stranger wrote, by a redirect, or by DNS (OWASP,
 * "Server-Side Request Forgery"). Names are checked when they are connected to, in the agents' lookup: there is no
 * second one that could say something else. Behind a proxy it is the proxy that looks names up, and may refuse them:
 * here only their form can be checked.
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
  // What is written as such is asked for by name; a name that DNS knows may be anybody's.
  return isLoopback(url) || literalAddress(url) !== undefined ? "local" : "private";
}

function findObjection(url: URL, privacy: Privacy): string | undefined {
  const isPlain = url.protocol === "http:" && isLoopback(url) && privacy === "local";
  if (url.protocol !== "https:" && !isPlain) return "it is not https";
  if (url.username !== "" || url.password !== "") return "it has a user name or password in it";
  // Agents look up names only.
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
  return `it leads to ${address}, which is no public address`;
}
