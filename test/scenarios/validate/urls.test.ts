import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { largeMp4 } from "../../support/large-mp4.ts";
import { HOUR_MS } from "../../support/limits.ts";
import { startRangeServer } from "../../support/range-server.ts";
import { type JsonVideo, parseReport } from "../../support/report.ts";
import { findJob, findStep, type StepResult } from "../../support/runner/result.ts";
import { runWorkflow } from "../../support/runner/runner.ts";
import { createWorkspace } from "../../support/workspace.ts";
import { ACTION, readFixture } from "./guard.ts";

/** TikTok can't pull from the servers here, which are on this machine. */
const POLICY = "rules: { url-host: off }";

/** Runs the shipped action on these lines of `videos`, in a workspace that holds good.mp4 as `videos/good.mp4`. */
async function validate(...lines: readonly string[]) {
  return run({ lines });
}

/** The same, by another policy; `onLine` sees each line of the log as it is printed. */
async function run({
  lines,
  policy = POLICY,
  onLine = () => undefined,
}: {
  lines: readonly string[];
  policy?: string;
  onLine?: (line: string) => void;
}): Promise<{ step: StepResult; videos: readonly JsonVideo[]; shown: string }> {
  const workspace = createWorkspace();
  const temp = createWorkspace();
  workspace.write(".github/tiktok-upload-guard.yml", policy);
  workspace.write("videos/good.mp4");
  copyFileSync(join(FIXTURES_FOLDER, "good.mp4"), join(workspace.path, "videos/good.mp4"));
  const input = lines.map((line) => `\n            ${line}`).join("");
  const workflow = `on: push
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/tiktok-upload-guard@v1
        id: guard
        with:
          videos: |${input}
`;
  const result = await runWorkflow({
    ...{ workspace: workspace.path, temp: temp.path, workflow },
    actions: { "acme/tiktok-upload-guard": ACTION },
    onLine,
  });
  const step = findStep(findJob(result, "check"), "guard");
  const file = step.outputs["report-file"] ?? "";
  const isWritten = step.annotations.every(({ title }) => title !== "TikTok Upload Guard: bad input");
  const text = isWritten ? readFileSync(file, "utf8") : "";
  const shown = [step.rawOutput, step.summary, JSON.stringify(step.outputs), text].join("\n");
  return { step, videos: isWritten ? parseReport(text).videos : [], shown };
}

describe("videos at URLs", () => {
  it("are checked beside files, in order of path, and their queries are shown nowhere", async () => {
    const server = await startRangeServer();
    const lines = [
      server.add("/good.mp4", readFixture("good.mp4")),
      server.add("/slow.mp4", readFixture("frame-rate-low.mp4")),
      server.add("/called.mov", readFixture("extension.mov")),
      server.add("/gone.mp4", readFixture("good.mp4"), (_request, response) => response.writeHead(403).end()),
    ].map((url) => `${url}?signature=secret#secret`);
    const { step, videos, shown } = await validate(...lines, "videos");
    expect(step.conclusion).toBe("failure");
    expect(videos.map(({ path, source, verdict, findings }) => [path, source, verdict, findings[0]?.rule])).toEqual([
      [`${server.origin}/called.mov`, "url", "valid", "extension"],
      [`${server.origin}/gone.mp4`, "url", "unreadable", "unreadable"],
      [`${server.origin}/good.mp4`, "url", "valid", undefined],
      [`${server.origin}/slow.mp4`, "url", "invalid", "frame-rate"],
      ["videos/good.mp4", "file", "valid", undefined],
    ]);
    expect(shown).not.toContain("secret");
    expect(JSON.parse(step.outputs["invalid-videos"] ?? "")).toEqual([
      `${server.origin}/gone.mp4`,
      `${server.origin}/slow.mp4`,
    ]);
    expect(server.requests.map(({ path }) => path)).toContain("/good.mp4?signature=secret");
  });

  it("have annotations that name them, at no file, and commands that read from them", async () => {
    const server = await startRangeServer();
    const url = server.add("/a/slow.mp4", readFixture("frame-rate-low.mp4"));
    const { step, videos } = await validate(String(url));
    expect(step.annotations).toEqual([
      {
        level: "error",
        title: "TikTok: frame_rate_check_failed (frame-rate)",
        message: expect.stringMatching(new RegExp(`^${url}: The average frame rate is 15 FPS`)),
      },
    ]);
    expect(videos[0]?.findings[0]?.fix).toMatch(new RegExp(`^ffmpeg -nostdin -i ${url} .* slow\\.fixed\\.mp4$`));
  });

  it("of 1 GB are not downloaded, and the log says how much was read", async () => {
    const server = await startRangeServer();
    const url = server.add("/large.mp4", largeMp4(1_000_000_000, 870_000));
    const { step, videos } = await validate(String(url));
    expect(videos).toMatchObject([{ verdict: "valid", facts: { sizeBytes: 1_000_000_000, bytesRead: 1_001_072 } }]);
    expect(step.rawOutput).toContain("1.0 GB, 1.0 MB read");
    expect(step.rawOutput).toContain("Read 1.0 MB of 1 remote video (1.0 GB).");
    expect(server.requests).toHaveLength(2);
  });

  it("that take long show progress while they are read", async () => {
    const server = await startRangeServer();
    const shown = Promise.withResolvers<string>();
    const quick = server.add("/quick.mp4", readFixture("good.mp4"));
    const slow = server.add("/slow.mp4", readFixture("good.mp4"), (_request, _response, serve) =>
      shown.promise.then(serve),
    );
    const onLine = (line: string) => line.includes("Remote videos") && shown.resolve(line);
    const { videos } = await run({ lines: [String(quick), String(slow)], onLine });
    expect(await shown.promise).toContain("1 of 2 checked, 9 kB of 9 kB read");
    expect(videos.map(({ verdict }) => verdict)).toEqual(["valid", "valid"]);
  });

  it("that differ in their query only are two videos", async () => {
    const server = await startRangeServer();
    const url = server.add("/v.mp4", readFixture("good.mp4"));
    const { videos, step } = await validate(`${url}?v=1`, `${url}?v=2`, `${url}?v=1`);
    expect(videos.map(({ path }) => path)).toEqual([String(url), String(url)]);
    expect(step.outputs.checked).toBe("2");
  });

  it("that redirect are checked where they lead, with a warning that names the place without its query", async () => {
    const server = await startRangeServer();
    server.add("/real.mp4", readFixture("good.mp4"));
    const url = server.add("/a.mp4", readFixture("good.mp4"), (_request, response) =>
      response.writeHead(302, { location: "/real.mp4?signature=secret" }).end(),
    );
    const { step, videos, shown } = await validate(String(url));
    expect(step.conclusion).toBe("success");
    expect(videos).toMatchObject([{ path: String(url), verdict: "valid", findings: [{ rule: "url-redirect" }] }]);
    expect(step.annotations).toMatchObject([
      {
        level: "warning",
        title: "TikTok: url-redirect",
        message: expect.stringContaining(`${server.origin}/real.mp4.`),
      },
    ]);
    expect(shown).not.toContain("secret");
  });

  it("that TikTok can't pull from are errors, however good the video is", async () => {
    const server = await startRangeServer();
    const url = server.add("/a.mp4", readFixture("good.mp4"));
    const { step, videos } = await run({ lines: [String(url)], policy: "" });
    expect(step.conclusion).toBe("failure");
    expect(videos).toMatchObject([
      {
        verdict: "invalid",
        facts: { codec: "h264" },
        findings: [{ rule: "url-host", actual: server.origin, evidence: "documented" }],
      },
    ]);
    expect(step.annotations).toMatchObject([{ level: "error", title: "TikTok: url-host" }]);
  });

  it("that have a signature which has ended, or ends soon, are warned of, and nothing shows the signature", async () => {
    const server = await startRangeServer();
    const url = server.add("/a.mp4", readFixture("good.mp4"));
    const future = new Date(Date.now() + 30 * 24 * HOUR_MS).toISOString().slice(0, 10);
    const { step, videos, shown } = await validate(
      `${url}?Expires=1000000000&Signature=5ec2e7`,
      `${url}?X-Amz-Date=20010909T014640Z&X-Amz-Expires=901&X-Amz-Signature=5ec2e7`,
      `${url}?se=${future}&sig=5ec2e7`,
    );
    expect(step.conclusion).toBe("success");
    expect(videos.map(({ findings }) => findings.map(({ rule }) => rule)).sort()).toEqual([
      [],
      ["url-expires"],
      ["url-expires"],
    ]);
    expect(step.annotations.map(({ message }) => message.replace(/^.*?: /, "").slice(0, 57)).sort()).toEqual([
      "The signature in the URL ended at 2001-09-09 01:46 UTC, s",
      "The signature in the URL ended at 2001-09-09 02:01 UTC, s",
    ]);
    expect(shown).not.toMatch(/5ec2e7|1000000000|X-Amz|sig=|Expires=/);
  });

  it.each([
    [
      "https://169.254.169.254/latest/meta-data",
      "redirects to https://169.254.169.254/latest/meta-data, a link-local or reserved address",
    ],
    ["http://127.0.0.2/", "does not use https"],
    ["https://localhost:1/", "leads to"],
  ])("are not followed to %s", async (location, why) => {
    const server = await startRangeServer();
    const url = server.add("/a.mp4", readFixture("good.mp4"), (_request, response) =>
      response.writeHead(302, { location }).end(),
    );
    const { videos } = await validate(String(url));
    expect(videos[0]).toMatchObject({ verdict: "unreadable" });
    expect(videos[0]?.findings[0]?.message).toContain(why);
  });

  it.each([
    [
      "http://example.com/a.mp4?signature=secret",
      "has the line 'http://example.com/a.mp4?…', which is not an https URL",
    ],
    [
      "!https://example.com/a.mp4?signature=secret",
      "has the line '!https://example.com/a.mp4?…', which excludes a URL",
    ],
    ["- https://example.com/a.mp4?signature=secret", "has the line '- https://example.com/a.mp4?…'"],
    ["example.com/a.mp4?signature=secret", "has the line 'example.com/a.mp4?…'"],
  ])("that are bad input are shown without their query: %s", async (line, message) => {
    const { step, shown } = await validate(line);
    expect(step.exitCode).toBe(1);
    expect(step.annotations).toMatchObject([{ title: "TikTok Upload Guard: bad input" }]);
    expect(step.annotations[0]?.message).toContain(`Input 'videos' ${message}`);
    expect(step.summary).toContain("Input 'videos'");
    expect(shown).not.toContain("secret");
  });
});
