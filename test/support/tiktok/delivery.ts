import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Behaviour } from "./fault.ts";
import {
  type ApiResponse,
  type RetryAfter,
  type Sent,
  unsupportedPath,
  type WireResponse,
  writeRetryAfter,
} from "./response.ts";

/** What delivery needs from the server. `redirectTarget`: the address to which redirects lead. */
export type Service = {
  /** Does what the request asks for, and writes its response. */
  perform(): WireResponse;
  write(content: ApiResponse): WireResponse;
  redirectTarget: string;
};

/** Responds to a request as `behaviour` says. Returns once nothing more will be sent. */
export async function deliver(response: ServerResponse, behaviour: Behaviour, service: Service): Promise<Sent> {
  const { perform } = service;
  switch (behaviour.kind) {
    case "serve":
      return send(response, perform());
    case "respond":
      return send(response, service.write(behaviour));
    case "missing":
      return send(response, { ...unsupportedPath, httpStatus: behaviour.httpStatus ?? unsupportedPath.httpStatus });
    case "html":
      return send(response, {
        ...writePause(behaviour.httpStatus, behaviour.retryAfter),
        body: "<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>",
        label: "html",
      });
    case "json-without-code":
      return send(response, {
        httpStatus: behaviour.httpStatus ?? 200,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ message: "hello" }),
        label: "json-without-code",
      });
    case "redirect":
      return send(response, {
        httpStatus: behaviour.httpStatus,
        headers: { location: service.redirectTarget },
        body: "",
        label: "redirect",
      });
    case "reset":
      response.socket?.resetAndDestroy();
      return { label: "reset" };
    case "lost":
      perform();
      response.socket?.resetAndDestroy();
      return { label: "lost" };
    case "hang":
      // The client may have given up before this fault was due.
      if (!response.closed) await once(response, "close");
      return { label: "hang" };
    case "wrong-content-type": {
      const message = perform();
      return send(response, { ...message, headers: { ...message.headers, "content-type": behaviour.contentType } });
    }
    case "byte-order-mark": {
      const message = perform();
      return send(response, { ...message, body: `\ufeff${message.body}` });
    }
    case "huge": {
      const message = perform();
      return send(response, { ...message, body: pad(message.body, behaviour.sizeBytes) });
    }
    case "half":
      await sendHalf(response, perform());
      return { label: "half" };
    case "drip":
      return drip(response, perform(), behaviour.everyMs);
  }
}

export function send(response: ServerResponse, message: WireResponse): Sent {
  response.writeHead(message.httpStatus, message.headers).end(message.body);
  return message;
}

/** The head of a page that may ask for a pause. */
function writePause(httpStatus: number, retryAfter: RetryAfter | undefined) {
  const pause = writeRetryAfter(httpStatus, retryAfter, Date.now());
  return { ...pause, httpStatus, headers: { "content-type": "text/html", ...pause.headers } };
}

/** Still the same JSON value, with a long text in front. */
function pad(body: string, sizeBytes: number): string {
  return body.replace("{", `{"padding":"${"x".repeat(sizeBytes)}",`);
}

async function sendHalf(response: ServerResponse, { httpStatus, headers, body }: WireResponse): Promise<void> {
  response.writeHead(httpStatus, { ...headers, "content-length": Buffer.byteLength(body) });
  await new Promise((sent) => response.write(body.slice(0, Math.ceil(body.length / 2)), sent));
  response.destroy();
}

async function drip(response: ServerResponse, message: WireResponse, everyMs: number): Promise<Sent> {
  response.writeHead(message.httpStatus, message.headers);
  for (const byte of Buffer.from(message.body)) {
    if (response.destroyed) break;
    response.write(Uint8Array.of(byte));
    await sleep(everyMs, undefined, { ref: false });
  }
  response.end();
  return message;
}
