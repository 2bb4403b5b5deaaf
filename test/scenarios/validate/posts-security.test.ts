/** Post files of somebody who proposes a change, and who chooses the URLs and paths in them. The shipped bundle. */
import { execFile, execFileSync } from "node:child_process";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { serveLoopback } from "../../support/loopback.ts";
import { canChangeResolver, startResolver } from "../../support/name-server.ts";
import { isInstalled } from "../../support/programs.ts";
import { makeCertificate, startProxy, type Treatment } from "../../support/proxy.ts";
import { type RangeServer, startRangeServer } from "../../support/range-server.ts";
import { readReport } from "../../support/report.ts";
import { createEnvironmentFiles } from "../../support/runner/environment-files.ts";
import { createWorkspace, type Workspace } from "../../support/workspace.ts";
import { ACTION, createVideos, type GuardRun, readFixture, runGuard } from "./guard.ts";
import { findingsOf, GOOD_POST } from "./post-files.ts";

const HOST = "cdn.acme-media.com";

/** A list of posts, of one line each: the finding about a URL is at its line. */
function listPulls(urls: readonly string[]): string {
  const source = (video_url: string) => ({ source: "PULL_FROM_URL", video_url });
  const posts = urls.map((url) => ({ post_info: { privacy_level: "SELF_ONLY" }, source_info: source(url) }));
  return `[\n${posts.map((post) => JSON.stringify(post)).join(",\n")}\n]\n`;
}

/** The rules that object to each URL, in order of the URLs. */
function rulesOf({ report }: Pick<GuardRun, "report">, urls: readonly string[]): string[][] {
  const found = (report?.posts ?? []).flatMap(({ findings }) => findings);
  return urls.map((_url, at) => found.filter(({ line }) => line === at + 2).map(({ rule }) => rule));
}

/** Checks posts with these URLs, behind a proxy that leads some hosts to a server of this machine. */
async function pullThroughProxy(
  urls: readonly string[],
  serve: (server: RangeServer) => void,
  hosts: Readonly<Record<string, Treatment>> = { [HOST]: "tunnel" },
) {
  const folder = makeFolder("certificate");
  onTestFinished(() => removeFolder(folder));
  const certificate = makeCertificate(folder, [HOST]);
  if (certificate === undefined) throw new Error("openssl is not installed");
  const server = await startRangeServer();
  serve(server);
  const proxy = await startProxy(Number(new URL(server.origin).port), hosts, certificate);
  onTestFinished(() => proxy.close());
  const repository = createVideos({});
  repository.write("posts.json", listPulls(urls));
  const env = { https_proxy: proxy.url, NODE_EXTRA_CA_CERTS: certificate.path };
  return { server, ...(await runGuard(repository, { posts: "posts.json", "github-token": "" }, { env })) };
}

/** All that a run shows and leaves. */
function shownBy({ main, post, report }: GuardRun): string {
  return [main.rawOutput, main.summary, post?.rawOutput, JSON.stringify([main.outputs, report])].join("\n");
}

const PRIVATE_FORMS = [
  ...["127.0.0.1", "127.1", "0", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "127.0.0.1."],
  ...["10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "169.254.169.254", "2852039166", "0xa9fea9fe"],
  ...["[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:a9fe:a9fe]", "[0:0:0:0:0:ffff:7f00:1]", "[fd00:ec2::254]"],
  ...["[fe80::1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "１２７.0.0.1", "127。0。0。1", "%31%32%37.0.0.1"],
  ...[`${HOST}@127.0.0.1`, `${HOST}:x@[::1]`, "127.0.0.1:443", "127.0.0.1:22", `127.0.0.1\\@${HOST}`],
  ...["localhost", "LOCALHOST.", "a.localhost", "metadata.google.internal", "router.local", "nas", "nas.", "a.test"],
].map((host) => `https://${host}/a.mp4?sig=s3cret`);

const NO_URLS = [
  ...["https://[fe80::1%25eth0]/?sig=s3cret", "https://[fe80::1%eth0]/?sig=s3cret", "https://[::1/?sig=s3cret"],
  ...["https://256.256.256.256/?sig=s3cret", "https://1.2.3.4.5/?sig=s3cret", "https:127.0.0.1?sig=s3cret"],
  ...["//127.0.0.1/?sig=s3cret", "https:/\\127.0.0.1/?sig=s3cret", " https://127.0.0.1/?sig=s3cret", "?sig=s3cret"],
];

const OTHER_SCHEMES = ["http", "ftp", "file", "ws", "gopher"].map((scheme) => `${scheme}://${HOST}/?sig=s3cret`);

describe.runIf(isInstalled("openssl"))("the URLs of posts:", () => {
  it("a private address or name in any form is never asked", async () => {
    const urls = [...PRIVATE_FORMS, ...NO_URLS, ...OTHER_SCHEMES];
    const run = await pullThroughProxy(urls, () => undefined);
    expect(rulesOf(run, urls)).toEqual(urls.map(() => ["post-url"]));
    expect(run.main.conclusion).toBe("failure");
    expect(shownBy(run)).not.toContain("s3cret");
  });

  it("the server of a URL chooses a finding at most", async () => {
    const served: [path: string, rule: string | undefined, says: RegExp, serve: Parameters<RangeServer["add"]>[2]][] = [
      ["/good", undefined, /^/, (_request, response) => response.writeHead(206).end("x")],
      ["/inside", "redirect", /^/, (_request, response) => redirect(response, "https://127.0.0.1/x?key=s3cret")],
      ["/metadata", "redirect", /^/, (_request, response) => redirect(response, "http://169.254.169.254/s3cret")],
      ["/file", "redirect", /^/, (_request, response) => redirect(response, "file:///etc/s3cret")],
      ["/commands", "redirect", /^/, (_request, response) => redirect(response, "https://x.example/::error::s3cret")],
      ["/status", "unreachable", /denies/, (_request, response) => response.writeHead(403, "::error::s3cret").end()],
      ["/endless", undefined, /^/, (_request, response) => pour(response)],
      ["/headers", "unreachable", /./, (request) => pourHeaders(request.socket)],
      ["/bytes", "unreachable", /slow/, (request) => void request.socket.write("HTTP/1.1 200 OK\r\nx-a: s3cret")],
      ["/silent", "unreachable", /slow/, () => undefined],
    ];
    const urls = served.map(([path]) => `https://${HOST}${path}?sig=s3cret`);
    const run = await pullThroughProxy(urls, ({ add }) => {
      for (const [path, , , respond] of served) add(path, Buffer.alloc(1), respond);
    });
    expect(rulesOf(run, urls)).toEqual(served.map(([, rule]) => (rule === undefined ? [] : [`post-url-${rule}`])));
    const messages = run.report?.posts?.flatMap(({ findings }) => findings.map(({ message }) => message)) ?? [];
    const expected = served.filter(([, rule]) => rule !== undefined);
    expect(messages).toEqual(expected.map(([, , says]) => expect.stringMatching(says)));
    const asked = new Set(run.server.requests.map(({ path }) => path));
    expect([...asked].sort()).toEqual(served.map(([path]) => `${path}?sig=s3cret`).sort());
    for (const { headers } of run.server.requests)
      expect([headers.authorization, headers.cookie]).toEqual([undefined, undefined]);
    expect(shownBy(run)).not.toContain("s3cret");
  });

  function redirect(
    response: { writeHead(status: number, headers: Record<string, string>): { end(): unknown } },
    location: string,
  ) {
    response.writeHead(302, { location }).end();
  }

  function pourHeaders(stream: NodeJS.WritableStream): void {
    stream.write("HTTP/1.1 200 OK\r\nx-a: ");
    pour(stream);
  }

  /** Writes until the other side has had enough. */
  function pour(stream: NodeJS.WritableStream & { destroyed?: boolean }): void {
    stream.write("x".repeat(65_536), () => stream.destroyed === true || pour(stream));
  }

  it("user name and password of a URL are neither sent nor shown, and no request is made", async () => {
    const urls = [`https://us3r:s3cret@${HOST}/a.mp4`, `https://s3cret@${HOST}/a.mp4`, `https://:s3cret@${HOST}/a.mp4`];
    const run = await pullThroughProxy(urls, ({ add }) => void add("/a.mp4", Buffer.alloc(1)));
    expect(rulesOf(run, urls)).toEqual(urls.map(() => ["post-url-unreachable"]));
    expect(run.server.requests).toEqual([]);
    expect(shownBy(run)).not.toMatch(/s3cret|us3r/);
  });

  it("the hundred and first URL is not asked for, and says so", async () => {
    const urls = Array.from({ length: 150 }, (_, at) => `https://${HOST}/${at}.mp4?sig=s3cret`);
    const run = await pullThroughProxy(urls, ({ add }) => {
      for (const url of urls) add(new URL(url).pathname, Buffer.alloc(1));
    });
    expect(run.server.requests).toHaveLength(100);
    expect(rulesOf(run, urls).map((rules) => rules.length)).toEqual(urls.map((_url, at) => (at < 100 ? 0 : 1)));
    expect(run.report?.posts?.at(-1)?.findings[0]?.message).toContain("100 URLs");
    expect(shownBy(run)).not.toContain("s3cret");
  });
});

it.skipIf(!canChangeResolver)("a name that leads to this machine is not connected to", async () => {
  const inside = await serveLoopback((_request, response) => response.end("secret"));
  onTestFinished(() => inside.close());
  const resolver = await startResolver("answering");
  const [workspace, folder] = [createWorkspace(), makeFolder("resolved")];
  onTestFinished(() => removeFolder(folder));
  const urls = [`https://rebound.attacker.com:${new URL(inside.origin).port}/admin?sig=s3cret`];
  workspace.write("posts.json", listPulls(urls));
  const files = createEnvironmentFiles(folder);
  const [file = "", ...args] = [...resolver.around, process.execPath, join(ACTION, "dist/validate/index.js")];
  const { stdout } = await promisify(execFile)(file, args, {
    cwd: workspace.path,
    env: {
      ...{ PATH: process.env.PATH, RUNNER_TEMP: folder, GITHUB_WORKSPACE: workspace.path },
      ...{ GITHUB_STEP_SUMMARY: files.step_summary, INPUT_POSTS: "posts.json", "INPUT_REPORT-FILE": "report.json" },
    },
  });
  const report = join(workspace.path, "report.json");
  expect(rulesOf({ report: readReport(report) }, urls)).toEqual([["post-url-unreachable"]]);
  expect([resolver.countQuestions("rebound"), inside.connections()]).toEqual([2, 0]);
  const shown = [stdout, readFileSync(files.step_summary, "utf8"), readFileSync(report, "utf8")];
  expect(shown.join("\n")).not.toMatch(/s3cret|127\.0\.0\.1/);
});

describe("the key 'video' reads no file but one of the workspace:", () => {
  const SECRET = "s3cret of the job";

  /** A workspace in a folder that holds a secret, and a pull request's links to all kinds of places. */
  function createTrap(): Workspace {
    const { path, write } = createWorkspace();
    // It would be valid.
    write("outside/secret.mp4", readFixture("good.mp4"));
    write("ws/rendered.env", SECRET);
    const workspace = join(path, "ws");
    const git = (...args: string[]) => execFileSync("git", ["-C", workspace, ...args], { encoding: "utf8" }).trim();
    git("init", "--quiet");
    git("config", "http.extraheader", SECRET);
    const link = (target: string, name: string) => symlinkSync(target, join(workspace, name));
    link("../outside/secret.mp4", "out.mp4");
    link("../outside", "out");
    link("rendered.env", "env.mp4");
    link(".git/config", "config.mp4");
    link(".git", "dot");
    link("/dev/zero", "zero.mp4");
    link("loop.mp4", "loop.mp4");
    git("add", "--all", ":!rendered.env");
    execFileSync("mkfifo", [join(workspace, "pipe.mp4")]);
    return {
      path: workspace,
      write: (name, content) => write(`ws/${name}`, content),
      git,
      track: (...names) => void git("add", ...names),
    };
  }

  const OUTSIDE = [
    "../../outside/secret.mp4",
    "../../../../../../../../etc/passwd",
    "../..",
    "x/../../../outside/secret.mp4",
  ];
  const ABSOLUTE = [
    "/etc/passwd",
    "//etc/passwd",
    "/dev/zero",
    "C:/a.mp4",
    "C:\\a.mp4",
    "\\\\host\\share\\a.mp4",
    "\\a.mp4",
  ];
  const IN_GIT = ["../.git/config", "../.GIT/config", "../x/../.git/HEAD", "../.git"];
  const NONE = [
    "",
    "../lost.mp4",
    "a\0.mp4",
    "file:///etc/passwd",
    "https://127.0.0.1/a.mp4?sig=s3cret",
    "..",
    "../out",
  ];
  const LINKS = [
    "../out.mp4",
    "../out/secret.mp4",
    "../env.mp4",
    "../config.mp4",
    "../dot/config",
    "../zero.mp4",
    "../loop.mp4",
  ];
  const PIPE = ["../pipe.mp4"];

  it("paths that lead out are errors, and show nothing", async () => {
    const workspace = createTrap();
    const faults = [...OUTSIDE, ...ABSOLUTE, ...IN_GIT, ...NONE];
    const opened = [...LINKS, ...PIPE];
    const post = (video: string) => JSON.stringify({ video, ...JSON.parse(JSON_POST) });
    workspace.write("posts/faults.json", `[\n${faults.map(post).join(",\n")}\n]`);
    workspace.write("posts/opened.json", `[\n${opened.map(post).join(",\n")}\n]`);
    for (const name of ["out", "env", "config", "zero", "loop", "pipe"]) workspace.write(`${name}.yml`, GOOD_POST);
    const run = await runGuard(workspace, { posts: "posts\n*.yml", videos: "none/*.mp4", "if-no-videos": "ignore" });
    const found = (file: string) => findingsOf(run.report).filter((each) => each.startsWith(`posts/${file}.json`));
    expect(found("faults")).toEqual(
      faults.map((_video, at) => expect.stringMatching(`:${at + 2}:\\d+ post-video error$`)),
    );
    const videos = run.report?.videos.map(({ path, verdict }) => `${path} ${verdict}`) ?? [];
    expect(videos).toEqual(opened.map((video) => `${video.slice(3)} unreadable`).sort());
    expect(run.main.conclusion).toBe("failure");
    expect(shownBy(run)).not.toMatch(/s3cret|root:/);
  });

  it("a post file that is a link or a pipe is an error", async () => {
    const workspace = createTrap();
    const places = {
      "a-out.json": "out.mp4",
      "b-env.yml": "env.mp4",
      "c-git.yml": "config.mp4",
      "d-zero.yml": "zero.mp4",
    };
    for (const [name, target] of Object.entries(places)) symlinkSync(target, join(workspace.path, name));
    workspace.git("add", "--all", ":!rendered.env", ":!pipe.mp4");
    execFileSync("mkfifo", [join(workspace.path, "e-pipe.yml")]);
    const names = [...Object.keys(places), "e-pipe.yml"];
    const run = await runGuard(workspace, { posts: "*.json\n*.yml", videos: "none/*.mp4", "if-no-videos": "ignore" });
    expect(findingsOf(run.report)).toEqual(names.map((name) => `${name}:1:1 post-unreadable error`));
    expect(shownBy(run)).not.toMatch(/s3cret/);
  });
});

const JSON_POST = '{"post_info":{"privacy_level":"SELF_ONLY"},"source_info":{"source":"FILE_UPLOAD"}}';
