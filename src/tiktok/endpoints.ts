/** Where TikTok's Content Posting API is. Sends nothing; small, so that post can connect before it loads the rest. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { connectAhead } from "../net/connections.ts";

/** The two documented addresses of cancel. Which one serves an account is not known in advance. */
export type Address = "publish/cancel" | "transmission/cancel";

/** In order of preference: every public client uses the first one. */
export const ADDRESSES: readonly Address[] = ["publish/cancel", "transmission/cancel"];

export type Endpoint = Address | "status/fetch" | "creator_info/query";

/** TikTok's gateway does not know these paths without the trailing slash. */
const ENDPOINTS: Readonly<Record<Endpoint, { host: string; path: string }>> = {
  "publish/cancel": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/cancel/" },
  "transmission/cancel": { host: "https://open-platform.tiktokapis.com", path: "/v2/post/transmission/cancel/" },
  "status/fetch": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/status/fetch/" },
  "creator_info/query": { host: "https://open.tiktokapis.com", path: "/v2/post/publish/creator_info/query/" },
};

/** The URL of an endpoint. A user's base address keeps its own path: the documented path is appended to it. */
export function locate(endpoint: Endpoint, apiUrl: URL | undefined): URL {
  const { host, path } = ENDPOINTS[endpoint];
  const url = new URL(apiUrl ?? host);
  url.pathname = url.pathname.replace(/\/*$/, path);
  return url;
}

/**
 * Opens a connection to each endpoint, which the first call to it takes. Its handshakes go on while code is loaded and
 * ids are read. Resolves when what every call needs is loaded. After a fast lookup, the handshakes have begun by then.
 */
export async function connectTo(endpoints: readonly Endpoint[], apiUrl: URL | undefined): Promise<void> {
  for (const endpoint of endpoints) connectAhead(locate(endpoint, apiUrl));
  // Node loads code without a turn of its loop, and no handshake goes on meanwhile: so it is not loaded all at once.
  await import("../net/http.ts");
  for (let turn = 0; turn < TURNS; turn++) await nextTurn();
}

/** One ends the lookup and connects. The next one begins the TLS handshake, or asks the proxy. */
const TURNS = 2;
