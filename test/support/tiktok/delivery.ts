import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, type Message, type Sent, unsupportedPath } from "./answer.ts";
import type { Behaviour } from "./fault.ts";

/** What delivery needs of the server: to do what was asked, to write an answer, and the address redirects lead to. */
export type Service = { perform(): Answer; write(answer: Answer): Message; elsewhere: string };

/** Answers a request as `behaviour` says; returns once nothing more will be sent. */
export async function deliver(response: ServerResponse, behaviour: Behaviour, service: Service): Promise<Sent> {
  const perform = () => service.write(service.perform());
  switch (behaviour.kind) {
    case "serve":
      return send(response, perform());
    case "answer":
      return send(response, service.write(behaviour));
    case "missing":
      return send(response, unsupportedPath);
    case "html":
      return send(response, {
        httpStatus: behaviour.httpStatus,
        headers: { "content-type": "text/html" },
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
        headers: { location: service.elsewhere },
        body: "",
        label: "redirect",
      });
    case "reset":
      response.socket?.resetAndDestroy();
      return { label: "reset" };
    case "hang":
      // The client may have given up before this fault was due.
      if (!response.closed) await once(response, "close");
      return { label: "hang" };
    case "wrong-content-type": {
      const message = perform();
      return send(response, { ...message, headers: { ...message.headers, "content-type": behaviour.contentType } });
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

export function send(response: ServerResponse, message: Message): Sent {
  response.writeHead(message.httpStatus, message.headers).end(message.body);
  return message;
}

/** Still the same JSON value, with a long text in front. */
function pad(body: string, sizeBytes: number): string {
  return body.replace("{", `{"padding":"${"x".repeat(sizeBytes)}",`);
}

async function sendHalf(response: ServerResponse, { httpStatus, headers, body }: Message): Promise<void> {
  response.writeHead(httpStatus, { ...headers, "content-length": Buffer.byteLength(body) });
  await new Promise((sent) => response.write(body.slice(0, Math.ceil(body.length / 2)), sent));
  response.destroy();
}

async function drip(response: ServerResponse, message: Message, everyMs: number): Promise<Sent> {
  response.writeHead(message.httpStatus, message.headers);
  for (const byte of Buffer.from(message.body)) {
    if (response.destroyed) break;
    response.write(Uint8Array.of(byte));
    await sleep(everyMs, undefined, { ref: false });
  }
  response.end();
  return message;
}
