import { execFileSync, spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";

/** Makes an empty repository that may be pushed to. `path` is relative to `folder`: `acme/videos.git`. */
export function createBareRepository(folder: string, path: string): void {
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", join(folder, path)]);
  execFileSync("git", ["-C", join(folder, path), "config", "http.receivepack", "true"]);
}

/** Answers a request of git for a repository under `folder`, by git's own CGI program (git-http-backend(1)). */
export function serveGit(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? "", "http://127.0.0.1");
  const env = {
    PATH: process.env.PATH,
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: "1",
    PATH_INFO: pathname,
    QUERY_STRING: search.slice(1),
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers["content-type"] ?? "",
    HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
    ...(request.headers["git-protocol"] !== undefined && { GIT_PROTOCOL: String(request.headers["git-protocol"]) }),
  };
  const { stdin, stdout } = spawn("git", ["http-backend"], { env, stdio: ["pipe", "pipe", "ignore"] });
  request.pipe(stdin);
  let head = "";
  stdout.on("data", function readHead(chunk: Buffer) {
    head += chunk.toString("latin1");
    const end = head.indexOf("\r\n\r\n");
    if (end === -1) return;
    stdout.off("data", readHead);
    const headers = Object.fromEntries(
      head
        .slice(0, end)
        .split("\r\n")
        .map((line): [string, string] => [
          line.slice(0, line.indexOf(":")).toLowerCase(),
          line.slice(line.indexOf(":") + 1).trim(),
        ]),
    );
    const { status = "200", ...rest } = headers;
    response.writeHead(Number.parseInt(status, 10), rest);
    response.write(Buffer.from(head.slice(end + 4), "latin1"));
    stdout.pipe(response);
  });
}
