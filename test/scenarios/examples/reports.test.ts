/** The example that hands reports to other tools. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findJob, findStep } from "../../support/runner/result.ts";
import type { RunOptions } from "../../support/runner/runner.ts";
import { parseSarif } from "../../support/sarif.ts";
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
