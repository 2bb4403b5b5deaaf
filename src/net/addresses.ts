/** The kind of network of an IP address. Looks nothing up. */
import { BlockList, isIP } from "node:net";

/**
 * The kinds of addresses, the most public first.
 * - `public`: reachable from the whole internet.
 * - `private`: in a private network.
 * - `loopback`: on this machine.
 * - `local`: on this link, which includes cloud metadata services, or an address that no host can have.
 */
export const ADDRESS_KINDS = ["public", "private", "loopback", "local"] as const;

/** The kind of an address: what may reach it. */
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3. */
const LOOPBACK = ["127.0.0.0/8", "::1/128"];

/** RFC 1918, RFC 6598 (carrier-grade NAT), RFC 4193 (unique local), RFC 3879 (site local). */
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fec0::/10"];

/**
 * Addresses that the IANA registries of special-purpose addresses call not globally reachable, multicast, and cloud
 * services outside 169.254.0.0/16: 100.100.100.200 (Alibaba), 168.63.129.16 (Azure), fd00:ec2::/32 (AWS).
 * Teredo and 6to4 send an IPv4 address through a gateway that anyone may run. IPv4-compatible addresses (::/96) are
 * obsolete, and 64:ff9b:1::/48 is for translation within one network (RFC 8215).
 */
const LOCAL = [
  ...["0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24"],
  ...["198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
  ...["100.100.100.200/32", "168.63.129.16/32", "fd00:ec2::/32"],
  ...["::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16"],
  ...["fe80::/10", "ff00::/8"],
];

/** Each kind by its networks. The first that holds an address decides. */
const NETWORKS: readonly (readonly [kind: AddressKind, networks: BlockList])[] = [
  ["loopback", listNetworks(LOOPBACK)],
  ["local", listNetworks(LOCAL)],
  ["private", listNetworks(PRIVATE)],
];

function listNetworks(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix = ""] = network.split("/");
    list.addSubnet(address, Number(prefix), isIP(address) === 6 ? "ipv6" : "ipv4");
  }
  return list;
}

/**
 * The kind of an IPv4 or IPv6 address. An IPv6 address that stands for an IPv4 address has the kind of that one, if it
 * is less public. Any other text counts as `local`. A zone (`%eth0`) is ignored.
 */
export function classifyAddress(address: string): AddressKind {
  const [plain = ""] = address.split("%");
  const version = isIP(plain);
  if (version === 0) return "local";
  const family = version === 6 ? "ipv6" : "ipv4";
  const [own] = NETWORKS.find(([, networks]) => networks.check(plain, family)) ?? ["public" as const];
  const embedded = version === 6 ? findEmbedded(plain) : undefined;
  const kinds = [own, embedded === undefined ? own : classifyAddress(embedded)];
  return ADDRESS_KINDS.findLast((kind) => kinds.includes(kind)) ?? own;
}

/**
 * How an IPv6 address that stands for an IPv4 address begins, before its last 32 bits:
 * - `::ffff:0:0/96`, IPv4-mapped (RFC 4291, section 2.5.5.2)
 * - `::ffff:0:0:0/96`, IPv4-translated (SIIT, RFC 2765, section 2.1)
 * - `64:ff9b::/96`, NAT64 and SIIT (RFC 6052, section 2.1; RFC 7915)
 * - any prefix and `[02]00:5efe`, whatever its two lowest bits: ISATAP (RFC 5214, section 6.1)
 */
const EMBEDDING =
  /^(?:0:0:0:0:0:ffff|0:0:0:0:ffff:0|64:ff9b:0:0:0:0|(?:[\da-f]+:){4}[0-3]?0{0,2}:5efe):([\da-f]+):([\da-f]+)$/;

function findEmbedded(address: string): string | undefined {
  const [, high, low] = EMBEDDING.exec(expand(address)) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const bytes = [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 0xff]);
  return bytes.join(".");
}

/** The eight groups of an IPv6 address, in hex without leading zeros. */
function expand(address: string): string {
  const [start = "", end] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const [first, last] = [start, end ?? ""].map((side) => (side === "" ? [] : side.split(":")));
  if (end === undefined || first === undefined || last === undefined) return start;
  return [...first, ...Array(8 - first.length - last.length).fill("0"), ...last].join(":");
}

/** The IP address in a URL's host, without brackets; `undefined` for a name. */
export function literalAddress({ hostname }: URL): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP(bare) === 0 ? undefined : bare;
}
