/** One request with Node's own client, and its response as it comes. Follows no redirect, reads no body. */
import { type Agent, type ClientRequest, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { pipeline, type Readable, type Transform } from "node:stream";
import type { Call } from "./connections.ts";

/** What is sent. `agent`: makes the connection. */
export type Question = {
  method: "GET" | "POST";
  url: URL;
  headers: Readonly<Record<string, string>>;
  body?: string;
  agent: Agent;
  /** Gives the call up, or closes the connection if the body was not read to its end. */
  over: AbortSignal;
};

/** The start of a response. `headers`: untrusted, by names in lower case. `body`: without its content coding. */
export type Reply = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: AsyncIterable<Buffer>;
};

/**
 * Sends one request. Rejects with the error of the system, of TLS or of a lookup, and so does reading the body. The
 * caller has to abort `over` at the end.
 */
export async function ask(question: Question): Promise<Reply> {
  const response = await open(question);
  const headers: [string, string][] = Object.entries(response.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === "string" ? value : value.join(", ")]],
  );
  // A part of a compressed file can't be decompressed.
  const isPart = question.headers.range !== undefined;
  return {
    status: response.statusCode ?? 0,
    headers: Object.fromEntries(headers),
    body: isPart ? response : await decode(response),
  };
}

function open({ method, url, headers, body, agent, over }: Question): Promise<IncomingMessage> {
  over.throwIfAborted();
  if (url.username !== "" || url.password !== "") throw new TypeError("the URL contains a user name or password");
  const call: Call = { over };
  const options = {
    ...{ method, agent, ...call },
    // An uncompressed body can't grow. If a server compresses all the same, limits apply after decompression.
    headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "tiktok-upload-guard", ...headers },
  };
  return new Promise((resolve, reject) => {
    const request: ClientRequest = (url.protocol === "https:" ? requestHttps : requestHttp)(url, options);
    let response: IncomingMessage | undefined;
    const end = () => {
      reject(over.reason);
      response?.destroy();
      request.destroy();
    };
    over.addEventListener("abort", end, { once: true });
    request.on("error", reject).on("response", (begun) => {
      response = begun;
      resolve(begun);
    });
    request.end(body);
  });
}

/** The content codings of RFC 9110, section 8.4.1, which some servers use although they were asked not to. */
async function decode(response: IncomingMessage): Promise<Readable> {
  const coding = response.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (!/^(x-)?gzip$|^deflate$|^br$/.test(coding)) return response;
  const { constants, createBrotliDecompress, createUnzip } = await import("node:zlib");
  // What was sent before a cut-off end counts, as without a coding.
  const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
  const decoder: Transform = coding === "br" ? createBrotliDecompress() : createUnzip(lenient);
  // An error is thrown where the body is read.
  return pipeline(response, decoder, () => undefined);
}
