/** The command `check` of Git LFS pointers: real repositories and servers. */
import { readFileSync } from "node:fs";
import { expect, it, onTestFinished } from "vitest";
import { startLfsServer } from "../support/lfs-server.ts";
import { createRepository } from "../support/workspace.ts";
import { put } from "./checking.ts";
import { run } from "./running.ts";

it("a Git LFS pointer is checked, and the result says on a terminal's terms how to get the file", async () => {
  const { out } = await run(put(createRepository(), { "a.mp4": "lfs-pointer.mp4" }), ["check", "a.mp4"]);
  expect(out).toContain("run 'git lfs pull'");
  expect(out).not.toContain("actions/checkout");
});

it.each([
  ["error", "text"],
  ["warning", "json"],
  ["never", "text"],
  ["never", "gitlab"],
])(
  "with '--fail-on %s' and '--format %s', the check ends with 2 and one reason if its LFS server can't be asked",
  async (failOn, format) => {
    const workspace = put(createRepository(), { "a.mp4": "lfs-pointer.mp4", "b.mp4": "lfs-pointer.mp4" });
    workspace.git("remote", "add", "origin", "http://127.0.0.1:9/acme/videos.git");
    const options = ["--fail-on", failOn, "--format", format, "--output", "result"];
    const { code, said } = await run(workspace, ["check", ...options, "a.mp4", "b.mp4"]);
    expect(code).toBe(2);
    expect(said.filter((line) => line.includes("127.0.0.1:9"))).toEqual([
      expect.stringMatching(/^2 videos could not be checked\. /),
    ]);
    expect(said.at(-1)).toMatch(/^Exit code 2: /);
  },
);

it.each([
  ["refused the token", 401, ".extraheader' of Git's configuration"],
  ["refused the password of the URL", 401, "renew the password"],
  ["refused the token of GitLab's job in the URL", 401, "docs/other-ci.md#gitlab-ci"],
  ["has no permission for it", 403, "git lfs pull"],
  ["is busy", 503, "Try again later"],
  ["is down", undefined, "Try again later"],
])("where a server %s, 'git lfs pull' is no advice if it meets the same response", async (about, status, advice) => {
  const server = await startLfsServer({
    batch: () => (status === undefined ? undefined : { status, headers: { "retry-after": "0" }, body: {} }),
  });
  if (status === undefined) await server.close();
  else onTestFinished(() => server.close());
  const workspace = put(createRepository(), { "a.mp4": "lfs-pointer.mp4" });
  const user = about.includes("GitLab") ? "gitlab-ci-token" : "ci";
  const isInUrl = about.includes("URL");
  workspace.git(
    "remote",
    "add",
    "origin",
    isInUrl ? server.remote.replace("://", `://${user}:s3cret@`) : server.remote,
  );
  if (about.endsWith("token"))
    workspace.git("config", `http.${server.origin}/.extraheader`, "Authorization: Bearer old");
  const { out } = await run(workspace, ["check", "a.mp4"]);
  expect(out.replace(/\s+/g, " ")).toContain(advice);
  expect(out.includes("git lfs pull")).toBe(advice === "git lfs pull");
});

it("a Git LFS pointer whose object alone is missing is a video that can't be read", async () => {
  const server = await startLfsServer();
  onTestFinished(() => server.close());
  const workspace = put(createRepository(), { "a.mp4": "lfs-pointer.mp4" });
  workspace.git("remote", "add", "origin", server.remote);
  expect((await run(workspace, ["check", "--fail-on", "never", "a.mp4"])).code).toBe(0);
  expect((await run(workspace, ["check", "a.mp4"])).code).toBe(1);
});

it.each([
  ["a job of GitLab", { GITLAB_CI: "true", CI_SERVER_URL: "https://gitlab.example.com" }, /Protect variable/],
  ["any other job", {}, /A pull request from a fork gets no secrets/],
])(
  "the advice where the secret of a header is empty names what can empty it, in %s",
  async (_job, environment, words) => {
    const server = await startLfsServer({ authorization: "Bearer s3cret" });
    onTestFinished(() => server.close());
    const workspace = put(createRepository(), { "a.mp4": "lfs-pointer.mp4" });
    workspace.git("remote", "add", "origin", server.remote);
    workspace.git("config", `http.${server.origin}/.extraheader`, "Authorization: Bearer ");
    const { out } = await run(workspace, ["check", "--format", "json", "a.mp4"], { environment });
    expect(JSON.parse(out).videos[0].findings[0].advice).toMatch(words);
  },
);

it.each([
  [
    "leads to GitLab's page, with the line that signs in, in a job of that GitLab",
    "true",
    "",
    "docs/other-ci.md#gitlab-ci",
  ],
  ["leads to the page on servers of one's own, in a job of another GitLab", "true", "9", "docs/remote-videos.md"],
  ["leads to the page on servers of one's own, outside of GitLab", "", "", "docs/remote-videos.md"],
])("the advice where nothing signs in %s", async (_about, GITLAB_CI, port, page) => {
  const server = await startLfsServer({ authorization: "Basic eDp5" });
  onTestFinished(() => server.close());
  const workspace = put(createRepository(), { "a.mp4": "lfs-pointer.mp4" });
  workspace.git("remote", "add", "origin", server.remote);
  const environment = { GITLAB_CI, CI_SERVER_URL: server.origin.replace(/\d+$/, port || "$&") };
  const { out } = await run(workspace, ["check", "--format", "json", "a.mp4"], { environment });
  const { advice } = JSON.parse(out).videos[0].findings[0];
  expect(advice).toContain(page);
  const [line = ""] = /printf '\[http.*CI_JOB_TOKEN.*/.exec(readFileSync("docs/other-ci.md", "utf8")) ?? [];
  expect(line).toContain("CI_JOB_TOKEN");
  expect(advice.includes(line)).toBe(page.endsWith("gitlab-ci"));
});

it.each([
  ["a job of that GitLab, with nothing that signs in", "", "", "", "$CI_JOB_TOKEN"],
  ["a job of that GitLab, with the job's token", "", "gitlab-ci-token", "", "Job token permissions"],
  ["a job of that GitLab, with a token of one's own", "", "ci", "", "docs/other-ci.md#gitlab-ci says how"],
  ["a job of another GitLab", "9", "", "docs/remote-videos.md", "docs/remote-videos.md"],
])(
  "the advice where one object alone is denied leads to what signs in for %s",
  async (_about, port, user, page, words) => {
    const server = await startLfsServer({ download: (_oid, response) => !!response.writeHead(401).end() });
    onTestFinished(() => server.close());
    const { pointer } = server.add(readFileSync("test/fixtures/good.mp4"));
    const workspace = createRepository();
    workspace.write("a.mp4", pointer);
    const login = user === "" ? "://" : `://${user}:s3cret-of-a-job@`;
    workspace.git("remote", "add", "origin", server.remote.replace("://", login));
    const environment = { GITLAB_CI: "true", CI_SERVER_URL: server.origin.replace(/\d+$/, port || "$&") };
    const { out } = await run(workspace, ["check", "--format", "json", "a.mp4"], { environment });
    const { advice } = JSON.parse(out).videos[0].findings[0];
    expect(advice).toContain(words);
    expect(advice).toContain(page || "docs/other-ci.md#gitlab-ci");
    expect(out).not.toContain("s3cret-of-a-job");
  },
);
