/** SARIF 2.1.0 (OASIS), for GitHub's code scanning and for editors. Renders only. */
import type { CheckedVideo, Finding, RuleHelp } from "../../model/finding.ts";
import type { CheckedPost, PostFinding } from "../../model/post.ts";
import type { Level } from "../../model/problem.ts";
import type { Remark, Report } from "../../model/report.ts";
import type { Shard, Video } from "../../model/video.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { showUnprintable } from "../../text/unprintable.ts";
import { countUnasked, lacksChecks } from "../completeness.ts";
import { createFingerprints, createPostFingerprints } from "../fingerprint.ts";
import type { FileContext, Reporter } from "../reporter.ts";
import { nameCommand } from "../text/findings.ts";
import { showCommand } from "../text/fixes.ts";
import { LEVELS } from "../text/levels.ts";
import { describeFinding, nameBasis } from "../text/sentences.ts";
import { TOOL_NAME, VERSION } from "../text/tool.ts";
import { BY_POLICY } from "../text/topics.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

export const sarif = {
  what: "SARIF report",
  medium: "file",
  mark: /^\s*\{\s*"\$schema":\s*"[^"]+",\s*"version":\s*"2\.1\.0",\s*"runs":\s*\[\s*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"TikTok Upload Guard"/,
  render: renderSarif,
} as const satisfies Reporter;

/**
 * The most results of a run: GitHub rejects a file with more, and shows the 5,000 worst (GitHub's documentation, "SARIF
 * results exceed limit"). The worst come first.
 */
const MOST_RESULTS = 25_000;

/** How SARIF names the levels (section 3.27.10). */
const SARIF_LEVELS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", notice: "note" };

/**
 * A run is not successful if a server could not be asked for its videos, or if not all videos were checked: GitHub does
 * not process such a file, so no alert is closed by what was not checked (github/codeql-action#1393).
 */
function* renderSarif(report: Report, { rules = [], shard, toolPage }: FileContext): Generator<string> {
  const { videos = [], posts = [], remarks } = report;
  const driver = {
    name: TOOL_NAME,
    version: VERSION,
    semanticVersion: VERSION,
    informationUri: toolPage,
    rules: rules.map(renderRule),
  };
  const origins = listOrigins(videos);
  yield `{\n"$schema": "${SCHEMA}",\n"version": "2.1.0",\n"runs": [{\n"tool": { "driver": ${JSON.stringify(driver)} },\n`;
  // How findings count columns. Other readers would count code points (section 3.14.17).
  yield '"columnKind": "utf16CodeUnits",\n';
  if (shard !== undefined) yield `"automationDetails": ${JSON.stringify({ id: nameCategory(shard) })},\n`;
  if (origins.size > 0) yield `"originalUriBaseIds": ${JSON.stringify(renderOrigins(origins))},\n`;
  yield '"results": [';
  const ruleIndices = new Map(rules.map(({ id }, index) => [id, index]));
  const nameFinding = createFingerprints(videos);
  let count = 0;
  const shared = countUnasked(videos);
  const shownOf = new Set<string>();
  const nameInPost = createPostFingerprints(posts);
  for (const each of listWorstFirst(videos, posts)) {
    const { finding } = each;
    if (finding.isOfServer) {
      const reason = describeFinding(finding);
      if (shownOf.has(reason)) continue;
      shownOf.add(reason);
    }
    if (++count > MOST_RESULTS) continue;
    const result = {
      ruleId: finding.rule.id,
      ruleIndex: ruleIndices.get(finding.rule.id),
      ...("video" in each ? renderResult(each.video, finding, origins) : renderPostResult(each.path, each.finding)),
      partialFingerprints: renderFingerprints(
        "video" in each ? nameFinding(finding, each.video) : nameInPost(each.finding),
      ),
    };
    yield `${count === 1 ? "" : ","}\n${JSON.stringify(result)}`;
  }
  const omitted = Math.max(0, count - MOST_RESULTS);
  const about = [...remarks, ...[...shared].map(remarkOnShared), ...remarkOnOmitted(omitted)];
  const invocations = [
    { executionSuccessful: !lacksChecks(report), toolExecutionNotifications: about.map(renderRemark) },
  ];
  yield `\n],\n"invocations": ${JSON.stringify(invocations)}\n}]\n}\n`;
}

/**
 * The category of a part of the videos: GitHub keeps the results of one upload for each. Without parts, it is left to
 * the step that uploads.
 */
function nameCategory({ index, count }: Shard): string {
  return `tiktok-upload-guard/shard-${index}-of-${count}/`;
}

type Found = { video: Video; finding: Finding } | { path: string; finding: PostFinding };

function* listWorstFirst(videos: readonly CheckedVideo[], posts: readonly CheckedPost[]): Generator<Found> {
  for (const level of LEVELS) {
    for (const { video, findings } of videos) {
      for (const finding of findings) if (finding.level === level) yield { video, finding };
    }
    for (const { path, findings } of posts) {
      for (const finding of findings) if (finding.level === level) yield { path, finding };
    }
  }
}

/** What GitHub matches alerts by is the first (GitHub's documentation, "SARIF support"). Others read any of them. */
function renderFingerprints(fingerprint: string): object {
  return { primaryLocationLineHash: fingerprint, "tiktokUploadGuard/v1": fingerprint };
}

function renderResult(video: Video, finding: Finding, origins: Origins): object {
  const { fix, fixKind: kind, isFixOptional: isOptional = false } = finding;
  // The location of a video at a URL is all that GitHub shows of it, and it leaves out the server.
  const about = video.source.kind === "url" ? `${video.path}: ` : "";
  const shown = showCommand(video, finding);
  const name = nameCommand({ kind, isOptional });
  const command = shown === null ? "" : `\n${name}: ${shown.replaceAll("\n", `\n${name}: `)}`;
  return {
    ...renderLevelAndText(finding, `${about}${describeFinding(finding)}${command}`),
    // Without a region: a result is about the file. With one, upload-sarif would hash the video line by line.
    locations: [{ physicalLocation: { artifactLocation: locate(video, origins) } }],
    properties: { ...renderBasis(finding), fix: fix ?? undefined },
  };
}

/** A post file is a small text, so its result has a place in it. */
function renderPostResult(path: string, finding: PostFinding): object {
  const region = { startLine: finding.line, startColumn: finding.column };
  return {
    ...renderLevelAndText(finding, describeFinding(finding)),
    locations: [{ physicalLocation: { artifactLocation: locateFile(path), region } }],
    properties: renderBasis(finding),
  };
}

function renderLevelAndText({ level }: Finding, text: string): object {
  return { level: SARIF_LEVELS[level], message: { text: escapeMessage(text) } };
}

function renderBasis({ rule, basis = rule }: Finding): object {
  return { tiktokCode: rule.code, evidence: nameBasis(basis), source: basis.source || undefined };
}

/**
 * A plain text message, in which nothing of the text becomes a placeholder or a link (sections 3.11.5 and 3.11.6). Its
 * lines stay.
 */
function escapeMessage(text: string): string {
  const shown = text.split("\n").map(showUnprintable).join("\n");
  return shown.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}

// ---------------------------------------------------------------------------------------------------------------------
// Places

/** The servers of videos at URLs, each with the name of a base. */
type Origins = ReadonlyMap<string, string>;

function listOrigins(videos: readonly CheckedVideo[]): Origins {
  const origins = new Map<string, string>();
  for (const { video } of videos) {
    if (video.source.kind !== "url") continue;
    const { origin } = new URL(video.path);
    if (!origins.has(origin)) origins.set(origin, `SERVER_${origins.size + 1}`);
  }
  return origins;
}

function renderOrigins(origins: Origins): object {
  return Object.fromEntries([...origins].map(([origin, name]) => [name, { uri: `${origin}/` }]));
}

/**
 * Relative to the workspace, or to a server (section 3.14.14): GitHub refuses a file with any absolute URL
 * (github/codeql-action#754).
 */
function locate({ path, source }: Video, origins: Origins): object {
  if (source.kind !== "url") return locateFile(path);
  const { origin, pathname } = new URL(path);
  return { uri: relate(pathname), uriBaseId: origins.get(origin) };
}

function locateFile(path: string): object {
  const encode = (part: string) => encodeURIComponent(part.isWellFormed() ? part : showUnprintable(part));
  return { uri: path.split("/").map(encode).join("/"), uriBaseId: "%SRCROOT%" };
}

/**
 * A path from its server. A first part that is empty or holds a colon would be taken for a server or a scheme without
 * the dot before it (RFC 3986, section 4.2).
 */
function relate(pathname: string): string {
  const path = encodeRest(pathname.slice(1));
  return /^(\/|$|[^/]*:)/.test(path) ? `./${path}` : path;
}

/** Encodes what the URL Standard leaves as it is, and RFC 3986 does not allow in a path. */
function encodeRest(pathname: string): string {
  return pathname.replace(/%(?![0-9a-f]{2})|[^\w%/:@!$&'()*+,;=.~-]/gi, encodeURIComponent);
}

// ---------------------------------------------------------------------------------------------------------------------
// Rules and remarks

/** How precise a rule is, by its evidence: GitHub sorts alerts by that. */
const PRECISIONS: Readonly<Record<RuleHelp["evidence"], string>> = {
  documented: "very-high",
  reported: "high",
  inferred: "medium",
};

function renderRule({ id, level, code, evidence, source, ...help }: RuleHelp): object {
  const { when, short = when, why, advice, isSettable = false } = help;
  const isPage = /^https:\/\//.test(source);
  const parts: readonly (readonly [title: string, text: string, markdown?: string])[] = [
    ["When", when],
    ...(isSettable ? [["In a policy", BY_POLICY] as const] : []),
    ...(why === undefined ? [] : [["Why", why] as const]),
    ["What to do", advice],
    ...(code === undefined ? [] : [["TikTok's code", code, `\`${code}\``] as const]),
    ["Evidence", `${evidence} (${source})`, isPage ? `[${evidence}](${source})` : `${evidence} (${source})`],
  ];
  return {
    id,
    name: id,
    // What GitHub shows above each message, which may be about another limit than TikTok's.
    shortDescription: { text: `${id}: ${short}` },
    fullDescription: { text: `${id}: ${when}. ${advice}` },
    help: {
      text: parts.map(([title, text]) => `${title}: ${text}`).join("\n"),
      markdown: parts.map(([title, text, markdown = text]) => `**${title}:** ${markdown}`).join("\n\n"),
    },
    helpUri: isPage ? source : undefined,
    defaultConfiguration: { level: SARIF_LEVELS[level] },
    properties: { tags: ["tiktok"], precision: PRECISIONS[evidence], evidence, source, tiktokCode: code },
  };
}

function renderRemark({ level, message }: Pick<Remark, "level" | "message">): object {
  return { level: SARIF_LEVELS[level], message: { text: escapeMessage(message) } };
}

function remarkOnShared([reason, count]: readonly [string, number]): Pick<Remark, "level" | "message"> {
  const where = count === 1 ? "" : ` Only the first of them has a result. All are in the JSON report.`;
  return { level: "error", message: `${formatCount(count, "video")} could not be checked.${where} ${reason}` };
}

function remarkOnOmitted(omitted: number): Pick<Remark, "level" | "message">[] {
  if (omitted === 0) return [];
  const message = `${formatInteger(omitted)} of the less serious findings are not in this file, because GitHub accepts at most ${formatInteger(MOST_RESULTS)}. All of them are in the JSON report.`;
  return [{ level: "warning", message }];
}
