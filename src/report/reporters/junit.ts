/** JUnit XML, as GitLab, Jenkins and other test reports read it: a test case for each video and post. Renders only. */
import type { CheckedVideo, Finding } from "../../model/finding.ts";
import type { PostFinding } from "../../model/post.ts";
import type { Remark, Report } from "../../model/report.ts";
import type { Video } from "../../model/video.ts";
import { saysLack } from "../completeness.ts";
import type { FileContext, Reporter } from "../reporter.ts";
import { nameApart, numberSameNames } from "../same-names.ts";
import { describeFindings, listEvidence, nameCommand, nameFindings } from "../text/findings.ts";
import { listCommands } from "../text/fixes.ts";
import { describePlaced, type NamedPost, namePosts } from "../text/posts.ts";
import { shareReasons } from "../text/same-reason.ts";
import { describeFinding } from "../text/sentences.ts";
import { TOOL_NAME } from "../text/tool.ts";
import { escapeXml, tag } from "../text/xml.ts";

export const junit = {
  what: "JUnit report",
  medium: "file",
  mark: /^(<\?xml [^>]*\?>)?\s*<testsuites name="TikTok Upload Guard/,
  render: renderJunit,
} as const satisfies Reporter;

/** Jenkins makes a package of what stands before a dot: there is none. */
const CLASS = "TikTok";

function* renderJunit({ videos = [], posts = [], remarks }: Report, { shard }: FileContext): Generator<string> {
  const part = shard === undefined ? "" : `, part ${shard.index} of ${shard.count}`;
  const lacks = remarks.filter(saysLack);
  const count = (verdict: CheckedVideo["verdict"], others = 0) =>
    String([...videos, ...posts].filter((checked) => checked.verdict === verdict).length + others);
  const suite = {
    name: `${TOOL_NAME}${part}`,
    tests: String(videos.length + posts.length + lacks.length),
    failures: count("invalid"),
    errors: count("unreadable", lacks.length),
  };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `${tag("testsuites", suite)}\n${tag("testsuite", suite)}\n`;
  for (const [at, { message }] of lacks.entries()) yield renderLack(message, at + 1);
  const numberOf = numberSameNames(videos);
  for (const checked of shareReasons(videos))
    yield renderCase(checked, nameApart(checked.video.path, numberOf(checked.video)));
  for (const post of namePosts(posts)) yield renderPostCase(post);
  if (remarks.length > 0) yield `${renderOutput(remarks.map(describeRemark).join("\n"))}\n`;
  yield "</testsuite>\n</testsuites>\n";
}

/** What was not checked is no test case of its own, but a report without an error would say that all is good. */
function renderLack(message: string, number: number): string {
  const error = `${tag("error", { type: "not-checked", message })}${escapeXml(message)}</error>`;
  return wrapCase({ classname: CLASS, name: number === 1 ? LACK : `${LACK} (${number})` }, [error]);
}

const LACK = "Everything was checked";

/** Errors fail the test case of a video. The other findings are its output. */
function renderCase({ video, findings, verdict }: CheckedVideo, name: string): string {
  const errors = findings.filter(({ level }) => level === "error");
  const others = findings.filter(({ level }) => level !== "error");
  const file = video.source.kind === "url" ? undefined : video.path;
  const parts = [
    ...(errors.length === 0 ? [] : [renderErrors(video, errors, verdict)]),
    ...(others.length === 0 ? [] : [renderOutput(describeOthers(video, others, errors))]),
  ];
  return wrapCase({ classname: CLASS, name, file }, parts);
}

/** The same for a post. Each line begins with its place. */
function renderPostCase({ path, name, findings }: NamedPost): string {
  const errors = findings.filter(({ level }) => level === "error");
  const others = findings.filter(({ level }) => level !== "error");
  const describe = (some: readonly PostFinding[]) =>
    [...some.map((each) => `${describePlaced(path, each)} [${each.rule.id}]`), ...listEvidence(some)].join("\n");
  const message = errors.map(({ problem, line }) => `Line ${line}: ${problem}.`).join(" ");
  const failure = `${tag("failure", { type: nameFindings(errors), message })}${escapeXml(describe(errors))}</failure>`;
  const parts = [
    ...(errors.length === 0 ? [] : [failure]),
    ...(others.length === 0 ? [] : [renderOutput(describe(others))]),
  ];
  return wrapCase({ classname: CLASS, name, file: path }, parts);
}

function wrapCase(attributes: Parameters<typeof tag>[1], parts: readonly string[]): string {
  if (parts.length === 0) return `${tag("testcase", attributes, "/")}\n`;
  return `${tag("testcase", attributes)}\n${parts.join("\n")}\n</testcase>\n`;
}

/** One element for all errors: GitLab shows only one. An unreadable video could not be tested, which is no failure. */
function renderErrors(video: Video, errors: readonly Finding[], verdict: CheckedVideo["verdict"]): string {
  const name = verdict === "unreadable" ? "error" : "failure";
  const commands = listCommands({ video, findings: errors });
  const message = errors.map(({ problem }) => `${problem}.`).join(" ");
  const text = escapeXml(describeFindings(video.path, errors, commands));
  return `${tag(name, { type: nameFindings(errors), message })}${text}</${name}>`;
}

/** A command that fixes the errors too stands there. */
function describeOthers(video: Video, findings: readonly Finding[], errors: readonly Finding[]): string {
  const lines = findings.map((finding) => `${finding.level}: ${describeFinding(finding)} [${finding.rule.id}]`);
  const further = findings.filter(({ fix }) => errors.every((error) => error.fix !== fix));
  const commands = listCommands({ video, findings: further });
  const named = commands.map((command) => `${nameCommand(command)}: ${command.text}`);
  return [...lines, ...named, ...listEvidence(findings)].join("\n");
}

function describeRemark({ level, message }: Remark): string {
  return `${level}: ${message}`;
}

/** GitLab and Jenkins attach the file that `[[ATTACHMENT|…]]` names, and this text holds names from pull requests. */
function renderOutput(text: string): string {
  return `<system-out>${escapeXml(text.replace(/\[(?=\[)/g, "[ "))}</system-out>`;
}
