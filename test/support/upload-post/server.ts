/**
 * A stand-in for Upload-Post's API: takes posts, and cancels those that are scheduled. Knows nothing of src.
 * Source: docs.upload-post.com, "Upload Video" and "Manage Scheduled Posts".
 */
import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { type LoopbackServer, serveLoopback } from "../loopback.ts";

export const API_KEY = "up.stand-in-key-9c31";

export type UploadPost = LoopbackServer & {
  /** The requests that came: method and path. */
  readonly requests: readonly string[];
  /** The posts that will be published, by job id, with the times at which they will. */
  readonly scheduled: ReadonlyMap<string, string>;
  /** Resolves as soon as a post has come. */
  posted: Promise<void>;
};

/** `silent`: it takes posts, but never responds to them. `cancels`: the first responses to cancelling, by status. */
export type UploadPostOptions = { silent?: true; cancels?: readonly number[] };

/** Starts the API for one key. Times must be in UTC and in the future. */
export async function startUploadPost({ silent, cancels = [] }: UploadPostOptions = {}): Promise<UploadPost> {
  const requests: string[] = [];
  const scheduled = new Map<string, string>();
  const posted = Promise.withResolvers<void>();
  const responses = [...cancels];

  async function respond(request: IncomingMessage): Promise<[status: number, body: object] | undefined> {
    const { method = "", url = "", headers } = request;
    requests.push(`${method} ${url}`);
    if (headers.authorization !== `Apikey ${API_KEY}`) return [401, { success: false, message: "Invalid API key" }];
    if (method === "POST" && url === "/api/upload") {
      const type = { "content-type": headers["content-type"] ?? "" };
      const body = new Response(Readable.toWeb(request) as ReadableStream, { headers: type });
      const date = (await body.formData()).get("scheduled_date");
      if (date === null) return [200, { success: true, request_id: "request-1" }];
      if (!(Date.parse(`${date}`) > Date.now())) return [400, { success: false, message: "Invalid scheduled_date" }];
      const id = `job-${scheduled.size + 1}`;
      scheduled.set(id, `${date}`);
      posted.resolve();
      return silent ? undefined : [202, { success: true, job_id: id, scheduled_date: date }];
    }
    const [, id = ""] = /^\/api\/uploadposts\/schedule\/([^/]+)$/.exec(url) ?? [];
    const status = method === "DELETE" ? responses.shift() : undefined;
    if (status !== undefined) return [status, { success: false, error: "to order" }];
    if (method !== "DELETE" || !scheduled.delete(id)) return [404, { success: false, error: "Job not found" }];
    return [200, { success: true, message: `Job ${id} cancelled and assets deleted.` }];
  }

  const server = await serveLoopback(async (request, response) => {
    const result = await respond(request);
    if (result === undefined) return;
    const [status, body] = result;
    response.writeHead(status, { "content-type": "application/json", location: "/moved" });
    response.end(JSON.stringify(body));
  });
  return { ...server, requests, scheduled, posted: posted.promise };
}
