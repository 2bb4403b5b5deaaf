/** Addresses: the kind of network of an IP address, and the part of a URL that may be shown. Looks nothing up. */
import { BlockList, isIP } from "node:net";

/**
 * - `public`: reachable from the whole internet.
 * - `private`: in a private network.
 * - `local`: on this machine or this link, which includes cloud metadata services, or an address that no host can have.
 */
export type AddressKind = "public" | "private" | "local";

/** RFC 1918, RFC 6598 (carrier-grade NAT), RFC 4193 (unique local), RFC 3879 (site local). */
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fec0::/10"];

/**
 * Addresses that the IANA registries of special-purpose addresses call not globally reachable, multicast, and cloud
 * services outside 169.254.0.0/16: 100.100.100.200 (Alibaba), 168.63.129.16 (Azure), fd00:ec2::/32 (AWS).
 * Teredo and 6to4 send an IPv4 address through a gateway that anyone may run.
 */
const LOCAL = [
  ...["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24"],
  ...["198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
  ...["100.100.100.200/32", "168.63.129.16/32", "fd00:ec2::/32"],
  ...["::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16"],
  ...["fe80::/10", "ff00::/8"],
];

const privates = listNetworks(PRIVATE);
const locals = listNetworks(LOCAL);

/** An IPv4 network includes its IPv4-mapped addresses. Those that NAT64 translates (RFC 6052) are added here. */
function listNetworks(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix = ""] = network.split("/");
    if (isIP(address) === 6) {
      list.addSubnet(address, Number(prefix), "ipv6");
    } else {
      list.addSubnet(address, Number(prefix), "ipv4");
      list.addSubnet(`64:ff9b::${address}`, 96 + Number(prefix), "ipv6");
    }
  }
  return list;
}

/** The kind of an IPv4 or IPv6 address. Any other text counts as `local`. A zone (`%eth0`) is ignored. */
export function classifyAddress(address: string): AddressKind {
  const [plain = ""] = address.split("%");
  const version = isIP(plain);
  if (version === 0) return "local";
  const family = version === 6 ? "ipv6" : "ipv4";
  if (locals.check(plain, family)) return "local";
  return privates.check(plain, family) ? "private" : "public";
}

/** The IP address in a URL's host, without brackets; `undefined` for a name. */
export function literalAddress({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP(bare) === 0 ? undefined : bare;
}

/** Whether a URL's host is written as this machine, where http is safe enough. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** A URL without user name, password, query and fragment, which may be secrets. */
export function nameAddress({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}
