/** HTTP servers on loopback, which the stand-in consists of. Knows nothing of TikTok. */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** `origin`: `http://127.0.0.1:<port>`. `close` ends every connection, and resolves when the port is free. */
export type Listening = { origin: string; close(): Promise<void> };

/** Starts a server at a free port. */
export async function listen(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
