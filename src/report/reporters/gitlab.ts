/** GitLab's Code Quality report: a JSON list of findings (GitLab's documentation, "Code Quality"). Renders only. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { CheckedPost } from "../../model/post.ts";
import type { Level } from "../../model/problem.ts";
import type { Remark, Report } from "../../model/report.ts";
import type { Video } from "../../model/video.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { saysLack } from "../completeness.ts";
import { createFingerprints, createPostFingerprints, createRunFingerprint } from "../fingerprint.ts";
import type { Reporter } from "../reporter.ts";
import { LONGEST_COMMAND, nameCommand } from "../text/findings.ts";
import { showCommand } from "../text/fixes.ts";
import { describeFinding, nameBasis } from "../text/sentences.ts";

export const gitlab = {
  what: "GitLab report",
  medium: "file",
  mark: /^\s*\[\s*(\]\s*$|\{\s*"check_name":\s*"tiktok-upload-guard\/)/,
  render: renderGitlab,
} as const satisfies Reporter;

/** GitLab's own severities are info, minor, major, critical and blocker. */
const SEVERITIES: Readonly<Record<Level, string>> = { error: "major", warning: "minor", notice: "info" };

/** One finding a line. The list has no place for remarks about the run, except for what was not checked. */
function* renderGitlab({ videos = [], posts = [], remarks }: Report): Generator<string> {
  let isFirst = true;
  yield "[";
  for (const entry of listEntries(videos, posts, remarks)) {
    yield `${isFirst ? "" : ","}\n${JSON.stringify(entry)}`;
    isFirst = false;
  }
  yield isFirst ? "]\n" : "\n]\n";
}

function* listEntries(
  videos: readonly CheckedVideo[],
  posts: readonly CheckedPost[],
  remarks: readonly Remark[],
): Generator<object> {
  for (const { message } of remarks.filter(saysLack)) yield renderLack(message);
  const nameFinding = createFingerprints(videos);
  for (const { video, findings } of videos) {
    for (const finding of findings) {
      yield renderFinding(video.path, 1, finding, nameFinding(finding, video), listCommand(video, finding));
    }
  }
  const nameInPost = createPostFingerprints(posts);
  for (const { path, findings } of posts) {
    for (const finding of findings) yield renderFinding(path, finding.line, finding, nameInPost(finding));
  }
}

/** An entry needs a path: that of the file which says what GitLab runs. */
function renderLack(message: string): object {
  return {
    check_name: "tiktok-upload-guard/not-checked",
    description: showUnprintable(message),
    fingerprint: createRunFingerprint(message),
    severity: SEVERITIES.error,
    location: { path: ".gitlab-ci.yml", lines: { begin: 1 } },
  };
}

/** GitLab shows nothing of a finding but its description. */
function describeBasis({ rule, basis = rule }: Finding): string {
  return `[${[nameBasis(basis), basis.source].filter((part) => part !== "").join(": ")}]`;
}

/** A longer command would be cut off in a list, and must not be run then. */
function listCommand(video: Video, finding: Finding): string[] {
  const { fixKind: kind, isFixOptional: isOptional = false } = finding;
  const text = showCommand(video, finding);
  if (text === null || text.length > LONGEST_COMMAND) return [];
  return text.split("\n").map((line) => `${nameCommand({ kind, isOptional })}: ${line}`);
}

/** Begins with the name of the rule, which is the mark of the file. */
function renderFinding(
  path: string,
  line: number,
  finding: Finding,
  fingerprint: string,
  commands: readonly string[] = [],
): object {
  return {
    check_name: `tiktok-upload-guard/${finding.rule.id}`,
    description: showUnprintable([describeFinding(finding), ...commands, describeBasis(finding)].join(" ")),
    fingerprint,
    severity: SEVERITIES[finding.level],
    // GitLab looks for exactly this path. Half a surrogate pair would be no JSON for it.
    location: { path: path.isWellFormed() ? path : showUnprintable(path), lines: { begin: line } },
  };
}
