import { copyFileSync, readdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkVideo } from "../src/check/check.ts";
import { RULES } from "../src/check/rules/index.ts";
import { probe } from "../src/media/probe.ts";
import type { CheckedVideo } from "../src/model/finding.ts";
import { FIXTURES, FIXTURES_FOLDER } from "./support/fixtures.ts";
import { inspectOnDisk } from "./support/inspected.ts";
import { BY_TIKTOK, STEADY } from "./support/limits.ts";
import { createWorkspace } from "./support/workspace.ts";

function check(path: string, workspace: string): CheckedVideo {
  const { video, inspection } = inspectOnDisk(path, workspace, (sizeBytes) => probe(sizeBytes, { steady: STEADY }));
  return checkVideo(video, inspection, BY_TIKTOK);
}

function judge({ findings, verdict }: CheckedVideo) {
  return { rules: findings.map(({ rule }) => rule.id), verdict };
}

describe("the fixtures", () => {
  it.each(Object.entries(FIXTURES))("%s", (name, { rules, verdict }) => {
    expect(judge(check(name, FIXTURES_FOLDER))).toEqual({ rules, verdict });
  });

  it.each([
    [4_000_000_000, [], "valid"],
    [4_000_000_001, ["size-margin"], "valid"],
    [4 * 2 ** 30, ["size-margin"], "valid"],
    [4 * 2 ** 30 + 1, ["size"], "invalid"],
  ])("good.mp4, made %d bytes long by a hole at its end", (sizeBytes, rules, verdict) => {
    const workspace = createWorkspace();
    copyFileSync(join(FIXTURES_FOLDER, "good.mp4"), join(workspace.path, "a.mp4"));
    truncateSync(join(workspace.path, "a.mp4"), sizeBytes);
    expect(judge(check("a.mp4", workspace.path))).toEqual({ rules, verdict });
  });

  it("show every rule", () => {
    const shown = new Set<string>(Object.values(FIXTURES).flatMap(({ rules }) => rules));
    const missing = RULES.map(({ id }) => id).filter((id) => !shown.has(id));
    expect(missing).toEqual(["size", "url-host", "size-margin", "partial", "url-redirect", "url-expires"]);
  });

  it("are all that is in their folder, and all are made by the script", () => {
    expect(readdirSync(FIXTURES_FOLDER).sort()).toEqual(Object.keys(FIXTURES).sort());
  });
});
