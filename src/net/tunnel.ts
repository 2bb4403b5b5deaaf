/**
 * Asks a proxy for a tunnel to a host (CONNECT: RFC 9110, section 9.3.6). Reads no environment, adds no TLS.
 *
 * https-proxy-agent, the usual library, hands a refusal of the proxy on as the response of the host: its 403 would look
 * like TikTok's. It connects only for a request, not ahead of it, can't be ended before the proxy responds, and writes
 * the proxy's password to stderr with `DEBUG`.
 */
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIPv6, type LookupFunction, type Socket } from "node:net";

/** How a message begins, where no tunnel was opened: so no server was asked. */
export const NO_TUNNEL = "tunneling socket could not be established";

/** Where a tunnel leads, and by which way. `over`: closes the connection to the proxy while it has not responded. */
export type TunnelPlan = {
  /** `http:` or `https:`. User name and password are decoded. */
  proxy: URL;
  host: string;
  port: number;
  lookup: LookupFunction;
  over?: AbortSignal | undefined;
};

/**
 * Resolves with a connection to the host. Rejects if the proxy can't be reached or refuses: the message says that no
 * tunnel could be established, so that nobody blames the host.
 */
export function openTunnel({ proxy, host, port, lookup, over }: TunnelPlan): Promise<Socket> {
  const target = `${isIPv6(host) ? `[${host}]` : host}:${port}`;
  const { username, password } = proxy;
  const credentials = username === "" && password === "" ? undefined : Buffer.from(`${username}:${password}`);
  return new Promise((resolve, reject) => {
    const fail = (words: string) => reject(Object.assign(new Error(words), { code: "ECONNRESET" }));
    over?.throwIfAborted();
    const call = (proxy.protocol === "https:" ? requestHttps : requestHttp)({
      method: "CONNECT",
      host: proxy.hostname.replace(/^\[(.*)\]$/, "$1"),
      port: proxy.port,
      path: target,
      headers: {
        host: target,
        ...(credentials && { "proxy-authorization": `Basic ${credentials.toString("base64")}` }),
      },
      agent: false,
      lookup,
    });
    const giveUp = () => call.destroy();
    over?.addEventListener("abort", giveUp, { once: true });
    call.on("error", (error: NodeJS.ErrnoException) => {
      fail(`${NO_TUNNEL}, cause=${error.message || error.code}`);
    });
    call.on("connect", ({ statusCode = 0 }, socket, head) => {
      over?.removeEventListener("abort", giveUp);
      const isOpen = statusCode >= 200 && statusCode < 300;
      if (isOpen && head.length === 0) return resolve(socket);
      socket.destroy();
      fail(isOpen ? "got illegal response body from proxy" : `${NO_TUNNEL}, statusCode=${statusCode}`);
    });
    call.end();
  });
}
