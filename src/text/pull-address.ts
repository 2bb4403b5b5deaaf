/** From which addresses a platform that pulls media by https from domains can't pull. Asks no server. */
import { isIP } from "node:net";

/**
 * Why nothing can be pulled from a URL. `why` follows "the URL": "does not use https". `isLikely`: its name seems to
 * lead nowhere on the public internet.
 */
export type Obstacle = { kind: "address" | "scheme" | "name"; why: string; isLikely: boolean };

/**
 * Names that lead nowhere on the public internet: those without a dot, and those under domains that are reserved (RFC
 * 6761, 6762, 7686, 8375, 9476; `internal`: ICANN, 2024). A dot at the end says only that the name is complete.
 */
const PRIVATE_NAME = /^[^.]+\.?$|\.(localhost|local|internal|home\.arpa|test|example|invalid|onion|alt)\.?$/;

const ADDRESS: Obstacle = { kind: "address", why: "is on an IP address", isLikely: false };
const SCHEME: Obstacle = { kind: "scheme", why: "does not use https", isLikely: false };
const NAME: Obstacle = { kind: "name", why: "leads nowhere on the public internet", isLikely: true };

/** `undefined` if the URL uses https and leads to a public name. */
export function findPullObstacle({ hostname, protocol }: URL): Obstacle | undefined {
  if (isIP(hostname.replace(/^\[(.*)\]$/, "$1")) !== 0) return ADDRESS;
  if (protocol !== "https:") return SCHEME;
  return PRIVATE_NAME.test(hostname) ? NAME : undefined;
}
