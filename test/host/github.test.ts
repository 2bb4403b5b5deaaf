import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { createGitHubHost } from "../../src/host/github.ts";
import { createWorkspace } from "../support/workspace.ts";

describe("the Actions page", () => {
  it.each([
    ["https://github.com", "acme/videos", "https://github.com/acme/videos/actions"],
    ["http://ghes.example:8080", "a-b/c.d", "http://ghes.example:8080/a-b/c.d/actions"],
    ["https://github.com", "", undefined],
    ["", "acme/videos", undefined],
    ["javascript:alert(1)", "acme/videos", undefined],
    ["https://github.com", "acme/videos) [x](https://evil.example", undefined],
  ])("of the server '%s' and the repository '%s' is %s", (server, repository, page) => {
    const host = createGitHubHost({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository });
    expect(host.actionsPage).toBe(page);
  });
});

it.each([
  ["acme/tiktok-upload-guard", "https://github.com/acme/tiktok-upload-guard"],
  ["", undefined],
  ["acme/x) [y](https://evil.example", undefined],
])("the page of the action '%s' is %s", (GITHUB_ACTION_REPOSITORY, page) => {
  const environment = { GITHUB_SERVER_URL: "https://github.com", GITHUB_ACTION_REPOSITORY };
  expect(createGitHubHost(environment).toolPage).toBe(page);
});

it.each([
  ["videos/a.mp4", true],
  ["videos/b.mp4", false],
  ["videos", false],
  ["videos/a.mp4/c.mp4", false],
  ["a\0", false],
  ["a".repeat(5000), false],
])("the workspace is asked whether it has the file %j: %j", (path, has) => {
  const workspace = createWorkspace();
  workspace.write("videos/a.mp4", "");
  expect(createGitHubHost({ GITHUB_WORKSPACE: workspace.path }).hasFile(path)).toBe(has);
});

describe("the page of the summary", () => {
  const repository = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "acme/videos" };
  const runs = "https://github.com/acme/videos/actions/runs";

  it.each([
    [{ ...repository, GITHUB_RUN_ID: "17", GITHUB_RUN_ATTEMPT: "2" }, `${runs}/17/attempts/2`],
    [{ ...repository, GITHUB_RUN_ID: "17" }, `${runs}/17`],
    [{ ...repository, GITHUB_RUN_ID: "17/../..", GITHUB_RUN_ATTEMPT: "1" }, undefined],
    [{ ...repository, GITHUB_RUN_ID: "17", GITHUB_RUN_ATTEMPT: "x" }, `${runs}/17`],
    [repository, undefined],
    [{ GITHUB_RUN_ID: "17" }, undefined],
  ])("of %j is %s", (environment, page) => {
    expect(createGitHubHost(environment).summaryPage).toBe(page);
  });
});

it("the summary is appended to, and ends with a newline", async () => {
  const path = join(createWorkspace().path, "summary.md");
  writeFileSync(path, "before\n");
  await createGitHubHost({ GITHUB_STEP_SUMMARY: path }).summarize("## after");
  expect(readFileSync(path, "utf8")).toBe("before\n## after\n");
});

it("outside a workflow there is no summary", async () => {
  await expect(createGitHubHost({}).summarize("## after")).resolves.toBeUndefined();
});

describe("the lines of a group", () => {
  it("are written whole and in order, many at once, and few wait for the reader", async () => {
    const { stdout, writes, mostWaiting } = await printGroup(200_000);
    const lines = Array.from({ length: 200_000 }, (_, at) => `line ${at}`);
    expect(stdout.split("\n")).toEqual(["::group::many", ...lines, "::endgroup::", ""]);
    expect(writes).toBeLessThan(100);
    // One write that waits, and the title before it.
    expect(mostWaiting).toBeLessThan(40_000);
  });

  it("are lost where nobody reads them, and the step goes on", async () => {
    expect((await printGroup(200_000, "closes")).stdout).toBe("");
  });
});

/**
 * Prints a group through a pipe that is read, or closed, only once the process waits. `mostWaiting`: the most bytes
 * that Node kept for the reader while lines were made.
 */
async function printGroup(count: number, reader: "reads" | "closes" = "reads") {
  const script = `
    import { createGitHubHost } from ${JSON.stringify(new URL("../../src/host/github.ts", import.meta.url).href)};
    import { surviveLostOutput } from ${JSON.stringify(new URL("../../src/host/output.ts", import.meta.url).href)};
    surviveLostOutput();
    const write = process.stdout.write.bind(process.stdout);
    let [writes, mostWaiting] = [0, 0];
    process.stdout.write = (...args) => ++writes && write(...args);
    function* makeLines() {
      for (let at = 0; at < ${count}; at++) {
        mostWaiting = Math.max(mostWaiting, process.stdout.writableLength);
        yield "line " + at;
      }
    }
    setImmediate(() => process.stderr.write("waits\\n"));
    await createGitHubHost({}).group("many", makeLines());
    process.stderr.write(JSON.stringify({ writes, mostWaiting }));`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script]);
  const errors = createInterface(child.stderr)[Symbol.asyncIterator]();
  expect((await errors.next()).value).toBe("waits");
  if (reader === "closes") child.stdout.destroy();
  const stdout = reader === "closes" ? "" : await text(child.stdout);
  const counts: { writes: number; mostWaiting: number } = JSON.parse((await errors.next()).value ?? "");
  return { stdout, ...counts };
}
