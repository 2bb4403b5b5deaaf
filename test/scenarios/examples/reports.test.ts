/** The examples that hand reports to other tools. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readDocument } from "../../support/documents.ts";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { startLfsServer } from "../../support/lfs-server.ts";
import { startRangeServer } from "../../support/range-server.ts";
import { findJob, findStep } from "../../support/runner/result.ts";
import type { RunOptions } from "../../support/runner/runner.ts";
import { parseSarif } from "../../support/sarif.ts";
import { listSnippets } from "../../support/snippets.ts";
import { createArtifacts } from "./artifacts.ts";
import { GOOD_VIDEOS, playExample } from "./example.ts";

/** What the actions that upload were given. */
function recordUploads() {
  const uploads: { sarif: string[]; artifacts: string[][] } = { sarif: [], artifacts: [] };
  const actions: RunOptions["actions"] = {
    "github/codeql-action": ({ inputs, workspace }) => {
      uploads.sarif.push(readFileSync(join(workspace, inputs.sarif_file ?? ""), "utf8"));
    },
    "actions/upload-artifact": ({ inputs, workspace }) => {
      uploads.artifacts.push(readdirSync(join(workspace, (inputs.path ?? "").trim())).sort());
    },
  };
  return { uploads, actions };
}

describe.concurrent("examples/reports.yml", () => {
  it.each([
    ["fails at a bad video, and uploads the reports all the same", "frame-rate-low.mp4", "pull_request", "failure"],
    ["uploads alerts of all videos on a push, and fails for none", "frame-rate-low.mp4", "push", "success"],
    ["passes and uploads a report without results if every video is good", "good.mp4", "pull_request", "success"],
  ])("%s", async (_what, fixture, name, conclusion) => {
    const rules = fixture === "good.mp4" ? [] : ["frame-rate"];
    const { uploads, actions } = recordUploads();
    const videos = { ...GOOD_VIDEOS, "videos/new.mp4": fixture };
    const { result } = await playExample("reports.yml", { videos, actions, event: { name, payload: {} } });
    expect(result.conclusion).toBe(conclusion);
    expect(uploads.sarif.map(parseSarif).map(({ results }) => results.map(({ ruleId }) => ruleId))).toEqual([rules]);
    expect(uploads.artifacts).toEqual([["videos.html", "videos.md", "videos.sarif", "videos.xml"]]);
    const { annotations } = findStep(findJob(result, "videos"), "guard");
    expect(annotations.filter(({ level }) => level === "error")).toHaveLength(rules.length);
  });
});

describe("examples/weekly.yml", () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`videos/${at}.mp4`, "good.mp4"]));
  const videos = { ...many, "videos/bad.mp4": "frame-rate-low.mp4" };

  /** What is wrong with an object in the response of an LFS server. */
  const BUSY = { actions: {}, error: { code: 503, message: "Busy" } };

  type UrlsJob = { lost?: string; ending?: string };

  type Play = { lost?: string; edit?: (text: string) => string; files?: Record<string, string>; folder?: string };

  function keepArtifacts(): string {
    const folder = makeFolder("artifacts");
    onTestFinished(() => removeFolder(folder));
    return folder;
  }

  /** Plays the workflow, and loses the report `lost` on the way. `folder`: with the artifacts of an earlier run. */
  async function play({ lost, edit, files = {}, folder = keepArtifacts() }: Play = {}) {
    const artifacts = createArtifacts(folder);
    const { uploads, actions } = recordUploads();
    const upload: typeof artifacts.upload = (given) =>
      given.inputs.name === lost ? undefined : artifacts.upload(given);
    const { result } = await playExample("weekly.yml", {
      ...{ videos, files },
      event: { name: "schedule", payload: {} },
      ...(edit && { edit }),
      artifacts: { ...artifacts, upload },
      actions: { "github/codeql-action": actions["github/codeql-action"] ?? (() => undefined) },
    });
    return { result, sarif: uploads.sarif.map(parseSarif), page: join(folder, "all-tiktok-videos") };
  }

  it("fails for no bad video, and makes one upload and one page of all parts", async () => {
    const { result, sarif, page } = await play();
    expect(result.conclusion).toBe("success");
    expect(sarif.map(({ results }) => results.map(({ ruleId }) => ruleId))).toEqual([["frame-rate"]]);
    expect(sarif[0]?.invocations[0]).toMatchObject({ executionSuccessful: true });
    expect(readdirSync(page)).toEqual(["videos.html"]);
    const html = readFileSync(join(page, "videos.html"), "utf8");
    for (const path of Object.keys(videos)) expect(html).toContain(path);
  });

  /** The step whose command docs/many-videos.md shows. */
  const STEP = "Show every bad video in the summary of this job";

  it("shows the results by the command that docs/many-videos.md names", () => {
    const [command = ""] = /(?<=^- run: ).*report .*$/m.exec(readDocument("docs/many-videos.md")) ?? [];
    expect(readDocument("examples/weekly.yml")).toContain(`name: ${STEP}\n        run: ${command}\n`);
  });

  it("shows the results of all parts on the page of the run, also without code scanning", async () => {
    const edit = (text: string) => text.slice(0, text.indexOf("      # These two run only if"));
    const { result, sarif } = await play({ edit });
    expect({ conclusion: result.conclusion, sarif }).toEqual({ conclusion: "success", sarif: [] });
    const { summary } = findStep(findJob(result, "results"), STEP);
    expect(summary).toContain("## ❌ 1 of 13 videos would be refused");
  });

  it("is red without code scanning, too, if the first report step has '--fail-on error'", async () => {
    const edit = (text: string) =>
      text
        .slice(0, text.indexOf("      # These two run only if"))
        .replace("--fail-on never reports >>", "--fail-on error reports >>");
    const { result, page } = await play({ edit });
    expect(result.conclusion).toBe("failure");
    expect(readdirSync(page)).toEqual(["videos.html"]);
  });

  it.each([
    ["whose server could not be asked", "all"],
    ["whose server did not give one of its videos", "one"],
  ])("fails in the part %s, so that a re-run repeats it and replaces its report", async (_about, lacking) => {
    const server = await startLfsServer({
      batch: (objects) => ({
        body: { objects: objects.map((each) => (each.size === 9 ? { ...each, ...BUSY } : each)) },
      }),
    });
    onTestFinished(() => server.close());
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 9\n`;
    const readable = server.add(readFileSync(join(FIXTURES_FOLDER, "good.mp4"))).pointer;
    const edit = (text: string) =>
      text.replace("      - id: guard\n", (id) => `      - run: git config lfs.url ${server.remote}/info/lfs\n${id}`);
    const folder = keepArtifacts();
    const first = await play(
      lacking === "all"
        ? { files: { "pointer.mp4": pointer }, folder }
        : { files: { "pointer.mp4": pointer, "readable.mp4": readable }, folder, edit },
    );
    expect(first.sarif).toEqual([]);
    const failed = first.result.jobs.filter(({ conclusion }) => conclusion === "failure");
    expect(failed.map(({ name }) => name)).toEqual([expect.stringMatching(/^Part \d of 4$/), "results"]);
    const errors = failed[0]?.steps.find(({ outcome }) => outcome === "failure")?.annotations ?? [];
    expect(errors.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining("re-run the failed jobs")]),
    );
    const again = await play({ folder });
    expect([again.result.conclusion, again.sarif.length]).toEqual(["success", 1]);
  });

  it.each([
    ["has videos at URLs in its results", undefined, {}, { urls: "success", alerts: 1 }],
    [
      "shows that a URL could not be read, and changes no alert",
      "https://127.0.0.1:1",
      {},
      { urls: "failure", alerts: 0 },
    ],
    [
      "shows the rest if the job for URLs has no report, and changes no alert",
      undefined,
      { lost: "tiktok-report-urls", ending: "  - run: exit 1\n" },
      { urls: "failure", alerts: 0 },
    ],
  ] as const)("%s, with the job that docs/remote-videos.md shows", async (_about, dead, how: UrlsJob, expected) => {
    const job = listSnippets("docs/remote-videos.md", "yaml").find((code) => code.includes("tiktok-report-urls")) ?? "";
    const [, condition = ""] = /`(if: [^`]*)` to\s+the two steps/.exec(readDocument("docs/remote-videos.md")) ?? [];
    const server = await startRangeServer();
    for (const name of ["launch", "teaser"])
      server.add(`/campaigns/${name}.mp4`, readFileSync(join(FIXTURES_FOLDER, "good.mp4")));
    const host = dead ?? server.origin;
    const urls = `${job}${how.ending ?? ""}`.replaceAll("https://media.example.com", host).replace(/^(?=.)/gm, "    ");
    const edit = (text: string) =>
      text
        .replace("    needs: videos\n", () => "    needs: [videos, urls]\n")
        .replace("\n  results:\n", () => `\n  urls:\n${urls}\n  results:\n`)
        .replace(/^( {6})- (run: .*--format sarif|uses: .*upload-sarif)/gm, `$1- ${condition}\n$1  $2`);
    const { result, sarif, page } = await play({ edit, ...(how.lost && { lost: how.lost }) });
    expect(findJob(result, "urls").conclusion).toBe(expected.urls);
    expect(sarif).toHaveLength(expected.alerts);
    const html = readFileSync(join(page, "videos.html"), "utf8");
    expect(html).toContain("videos/bad.mp4");
    expect(html.includes(`${host}/campaigns/launch.mp4`)).toBe(how.lost === undefined);
  });

  it("fails if the report of a part is missing, and changes no alert", async () => {
    const { result, sarif, page } = await play({ lost: "tiktok-report-2" });
    expect({ conclusion: result.conclusion, sarif }).toEqual({ conclusion: "failure", sarif: [] });
    expect(findStep(findJob(result, "results"), STEP).summary).toContain("Part 2 of 4 is missing");
    expect(readFileSync(join(page, "videos.html"), "utf8")).toContain("Part 2 of 4 is missing");
  });
});
