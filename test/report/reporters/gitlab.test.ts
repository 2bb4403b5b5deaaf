import { expect, it } from "vitest";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import { gitlab } from "../../../src/report/reporters/gitlab.ts";
import { parseCodeQuality } from "../../support/gitlab.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { check, checkUnreadable } from "../reported.ts";

function renderText(videos: readonly CheckedVideo[]): string {
  return [...gitlab.render({ videos, remarks: [] })].join("");
}

function render(...videos: CheckedVideo[]) {
  return parseCodeQuality(renderText(videos));
}

it("GitLab's report has each finding with GitLab's severity", () => {
  const findings = render(
    check("a.mp4", { codec: "av1" }),
    check("b.mp4", { movingVideoTracks: 2, codec: "h265" }),
    checkUnreadable("c.mp4", "it ends early"),
    check("d.mp4"),
  );
  expect(findings.map(({ check_name, severity, location }) => [check_name, severity, location.path])).toEqual([
    ["tiktok-upload-guard/codec", "major", "a.mp4"],
    ["tiktok-upload-guard/extra-video-track", "minor", "b.mp4"],
    ["tiktok-upload-guard/recommended-codec", "info", "b.mp4"],
    ["tiktok-upload-guard/unreadable", "major", "c.mp4"],
  ]);
  expect(findings[0]?.description).toMatch(
    /^The video codec is AV1\..* Fix: ffmpeg .* a\.fixed\.mp4 \[documented: https:\S+\]$/,
  );
});

it("GitLab's report without a finding is an empty list, which is known as an earlier report", () => {
  expect(render(check("a.mp4"))).toEqual([]);
  for (const text of [renderText([]), renderText([check("a.mp4", { codec: "av1" })]), "[ ]"]) {
    expect(gitlab.mark.test(text)).toBe(true);
  }
  for (const text of ["[1]", "[] // mine", '[{"check_name": "eslint/no-var"}]', "{}"]) {
    expect(gitlab.mark.test(text)).toBe(false);
  }
});

it("a finding for GitLab keeps its fingerprint while a video is converted and is still wrong", () => {
  const [before] = render(check("a.mp4", { codec: "av1" }));
  const [, after] = render(check("0.mp4", { codec: "av1" }), check("a.mp4", { codec: "prores" }));
  expect(after?.fingerprint).toBe(before?.fingerprint);
});

it("two URLs that are shown alike have two fingerprints for GitLab, which stay when the other is fixed", () => {
  const before = render(check("a.mp4", { codec: "av1" }), check("a.mp4", { codec: "av1" }));
  expect(before).toHaveLength(2);
  const [after] = render(check("a.mp4"), check("a.mp4", { codec: "av1" }));
  expect(after?.fingerprint).toBe(before[1]?.fingerprint);
});

it.each([
  ["documented", "", "[documented]"],
  ["reported", "https://a.example/", "[reported: https://a.example/]"],
  ["documented", ".github/policy.yml", "[policy: .github/policy.yml]"],
] as const)("a text for GitLab ends with the evidence: %s, '%s'", (evidence, source, end) => {
  const checked = check("a.mp4", { codec: "av1" });
  const findings = checked.findings.map((finding) => ({ ...finding, basis: { evidence, source } }));
  expect(render({ ...checked, findings })[0]?.description.endsWith(` ${end}`)).toBe(true);
});

it("a hostile name is exactly the path for GitLab, and a name that is not UTF-8 is shown", () => {
  const names = [...HOSTILE_NAMES, "b\udcfe.mp4"];
  const findings = render(...names.map((path) => check(path, { codec: "av1" })));
  expect(findings.map(({ location }) => location.path)).toEqual([...HOSTILE_NAMES, "b\\u{dcfe}.mp4"]);
});

it("a text for GitLab is on one line, and shows what can't be seen", () => {
  const [finding] = render(checkUnreadable("a.mp4", "it\nends \u202eearly"));
  expect(finding?.description).toContain("it\\u{a}ends \\u{202e}early");
});

it("GitLab's report is made a finding at a time", () => {
  const parts = gitlab.render({ videos: Array(3).fill(check("a.mp4", { codec: "av1" })), remarks: [] });
  expect([...parts].filter((part) => part.includes("check_name"))).toHaveLength(3);
});
