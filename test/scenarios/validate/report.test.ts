import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readVersion } from "../../../scripts/versions.ts";
import { readReport } from "../../support/report.ts";
import { findJob, findStep } from "../../support/runner/result.ts";
import { runWorkflow } from "../../support/runner/runner.ts";
import { createWorkspace } from "../../support/workspace.ts";
import { ACTION, createVideos, readFixture, runGuard } from "./guard.ts";

describe("the report file", () => {
  it("has what was measured and found, in schema 1", async () => {
    const repository = createVideos({ "videos/slow.mp4": "frame-rate-low.mp4" });
    const { main } = await runGuard(repository);
    const fix =
      'ffmpeg -nostdin -i videos/slow.mp4 -map 0:i:1 -map "0:a:0?" -vf fps=30 -c:v libx264 -crf 18 -pix_fmt yuv420p ' +
      "-c:a aac -b:a 192k -movflags +faststart videos/slow.fixed.mp4";
    expect(JSON.parse(readFileSync(main.outputs["report-file"] ?? "", "utf8"))).toEqual({
      schema: 1,
      tool: { name: "tiktok-upload-guard", version: readVersion() },
      videos: [
        {
          path: "videos/slow.mp4",
          source: "file",
          verdict: "invalid",
          facts: {
            container: "mp4",
            codec: "h264",
            width: 360,
            height: 640,
            rotation: 0,
            colour: { bitDepth: 8, chroma: "4:2:0" },
            frameRate: 15,
            minFrameRate: 15,
            maxFrameRate: 15,
            durationSeconds: 1,
            sizeBytes: readFixture("frame-rate-low.mp4").length,
          },
          findings: [
            {
              rule: "frame-rate",
              level: "error",
              code: "frame_rate_check_failed",
              actual: 15,
              limit: { min: 23, max: 60 },
              unit: "FPS",
              evidence: "documented",
              source: expect.stringMatching(/^https:\/\/developers\.tiktok\.com\//),
              message: expect.stringContaining("15 FPS. TikTok accepts 23 to 60 FPS"),
              advice: "Convert it to 30 FPS",
              fix,
              fixKind: "convert",
            },
          ],
        },
      ],
      cancellations: [],
      totals: { checked: 1, valid: 0, invalid: 1, errors: 1, warnings: 0, notices: 0 },
    });
  });

  it("has the size of a Git LFS pointer's object, and how to get it", async () => {
    const { report } = await runGuard(createVideos({ "videos/a.mp4": "lfs-pointer.mp4" }));
    expect(report?.videos).toMatchObject([
      {
        source: "lfs",
        verdict: "unreadable",
        facts: { sizeBytes: 12345678 },
        findings: [{ rule: "lfs-pointer", fix: null }],
      },
    ]);
  });

  it("has no command for a Git LFS pointer that a merge has broken", async () => {
    const repository = createVideos({});
    repository.write("a.mp4", "version https://git-lfs.github.com/spec/v1\n<<<<<<< HEAD\nsize 1\n");
    repository.git("add", "a.mp4");
    const { report } = await runGuard(repository);
    expect(report?.videos).toMatchObject([
      { source: "file", verdict: "unreadable", findings: [{ rule: "lfs-pointer", fix: null }] },
    ]);
  });

  it("is by default in a folder of the guard's own under RUNNER_TEMP, beside the ledger", async () => {
    const { main, temp } = await runGuard(createVideos({ "a.mp4": "good.mp4" }));
    const { "report-file": reportFile = "", "publish-ids-file": ledger = "" } = main.outputs;
    expect(dirname(dirname(reportFile))).toBe(temp);
    const own = [basename(ledger), basename(reportFile), "verdicts.json"];
    expect(readdirSync(dirname(reportFile)).sort()).toEqual(own.sort());
  });

  it("goes where the input says, relative to the workspace, into folders that are new", async () => {
    const repository = createVideos({ "a.mp4": "good.mp4" });
    const { main, report } = await runGuard(repository, { "report-file": "out/of/this/report.json" });
    expect(main.outputs["report-file"]).toBe(join(repository.path, "out/of/this/report.json"));
    expect(report?.totals.checked).toBe(1);
    expect(readdirSync(join(repository.path, "out/of/this"))).toEqual(["report.json"]);
  });

  it("goes where a link of the workspace leads inside it, and anywhere that the workflow names itself", async () => {
    const [repository, outside] = [createVideos({ "a.mp4": "good.mp4" }), createWorkspace().path];
    repository.write("reports/keep", "");
    symlinkSync("reports", join(repository.path, "out"));
    for (const path of ["out/report.json", join(outside, "report.json")]) {
      const { main } = await runGuard(repository, { "report-file": path });
      expect(main.outputs["report-file"]).toBe(resolve(repository.path, path));
    }
    expect(readdirSync(join(repository.path, "reports")).sort()).toEqual(["keep", "report.json"]);
    expect(readdirSync(outside)).toEqual(["report.json"]);
  });

  it("replaces a report that a pull request forged in its place, and keeps nothing of it", async () => {
    const repository = createVideos({ "a.mp4": "good.mp4" });
    const tool = { name: "tiktok-upload-guard", version: readVersion() };
    const forged = { schema: 1, tool, videos: [], cancellations: [{ publishId: "forged" }], totals: {} };
    repository.track("report.json");
    repository.write("report.json", JSON.stringify(forged));
    const { report } = await runGuard(repository, { "report-file": "report.json" });
    expect(report).toMatchObject({ cancellations: [], videos: [{ path: "a.mp4" }] });
  });
});

describe("two guards in one job", () => {
  const workflow = `
on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - { id: first, uses: acme/tiktok-upload-guard@v1, with: { videos: "a.mp4", cancel: dry-run } }
      - run: echo v_pub_url~v2.1 >> "$TIKTOK_PUBLISH_IDS"
      - { id: second, uses: acme/tiktok-upload-guard@v1, with: { videos: "b.mp4", cancel: dry-run } }
      - run: echo v_pub_url~v2.2 >> "$TIKTOK_PUBLISH_IDS"
      - run: exit 1
`;

  it("have a ledger and a report each; later steps see the ledger of the second", async () => {
    const { path: workspace } = createVideos({ "a.mp4": "good.mp4", "b.mp4": "good.mp4" });
    const actions = { "acme/tiktok-upload-guard": ACTION };
    const job = findJob(await runWorkflow({ workflow, workspace, actions, temp: createWorkspace().path }), "publish");
    const [first, second] = [findStep(job, "first"), findStep(job, "second")];
    const read = (step: typeof first, output: string) => readFileSync(step.outputs[output] ?? "", "utf8");
    expect(read(first, "publish-ids-file")).toBe("v_pub_url~v2.1\n");
    expect(read(second, "publish-ids-file")).toBe("v_pub_url~v2.2\n");
    expect(job.env.TIKTOK_PUBLISH_IDS).toBe(second.outputs["publish-ids-file"]);
    for (const [step, video, id] of [
      [first, "a.mp4", "v_pub_url~v2.1"],
      [second, "b.mp4", "v_pub_url~v2.2"],
    ] as const) {
      const report = readReport(step.outputs["report-file"] ?? "");
      expect(report.videos.map(({ path }) => path)).toEqual([video]);
      expect(report.cancellations).toMatchObject([{ publishId: id, outcome: "dry-run" }]);
    }
  });
});
