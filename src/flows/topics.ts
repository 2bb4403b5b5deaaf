/** Everything that a report may name, and what it means: rules, codes, statuses and outcomes. Judges nothing. */
import { describeRules } from "../check/rule-help.ts";
import { RULES } from "../check/rules/index.ts";
import type { RuleHelp } from "../model/finding.ts";
import type { Level } from "../model/problem.ts";
import { describePostRules } from "../posts/rule-help.ts";
import { POST_RULES } from "../posts/rules/index.ts";
import { CREATOR_CODES, CREATOR_PAGE } from "../tiktok/creator-codes.ts";
import { OWN_INIT_CODES } from "../tiktok/explain-refusal.ts";
import {
  type CodeHelp,
  type Help,
  listCodeHelp,
  listConfirmationHelp,
  listOutcomeHelp,
  listReasonHelp,
  listStatusCodeHelp,
  listStatusHelp,
  listTable,
} from "../tiktok/help.ts";
import { INIT_CODES, INIT_PAGE } from "../tiktok/init-codes.ts";

/** What kind of name it is, for a person: `a rule about videos`. */
export type TopicGroup = { title: string; kind: string };

/**
 * A name and what it means in one group: other groups may have the same name. `level`: all levels that it can have.
 * `reason`: why there is such a rule.
 * `evidence`: how sure a rule is. `source`: the page that says so. `codes`: TikTok's codes for the same.
 * `warnsOf`: the codes by which TikTok may refuse such a video, though none is for just this. `rules`: those that
 * foresee this code. `isSettable`: a policy can set the limit. Texts lack their last full stop.
 */
export type Topic = {
  group: TopicGroup;
  name: string;
  level?: string;
  meaning: string;
  reason?: string;
  advice: string;
  evidence?: string;
  source?: string;
  codes: readonly string[];
  warnsOf: readonly string[];
  rules: readonly string[];
  isSettable?: boolean | undefined;
};

const VIDEO_RULES: TopicGroup = { title: "Rules about videos", kind: "a rule about videos" };
const POSTS: TopicGroup = { title: "Rules about posts", kind: "a rule about posts" };
const OUTCOMES: TopicGroup = { title: "Outcomes of cancelling", kind: "an outcome of cancelling" };
const CONFIRMATIONS: TopicGroup = {
  title: "Outcomes of asking for a status",
  kind: "an outcome of asking for a status",
};
const CODES: TopicGroup = { title: "Codes of a call to cancel", kind: "a code of a call to cancel" };
const STATUS_CODES: TopicGroup = { title: "Codes of a call for a status", kind: "a code of a call for a status" };
const VERDICTS: TopicGroup = { title: "Verdicts", kind: "a verdict on a video or a post" };
const GAPS: TopicGroup = { title: "Beside findings", kind: "an entry of a report that is no finding" };
const EVIDENCE: TopicGroup = { title: "How sure a rule is", kind: "how sure a rule is" };
const LEVEL_WORDS: TopicGroup = { title: "Levels", kind: "a level, which a policy can give to a rule" };
const SOURCES: TopicGroup = { title: "What a finding is based on", kind: "what a finding is based on" };
const STATUSES: TopicGroup = { title: "Statuses of a publish", kind: "a status of a publish" };
const REASONS: TopicGroup = { title: "Reasons why nothing was posted", kind: "a reason why nothing was posted" };
const INIT: TopicGroup = { title: "Codes of an upload's first call", kind: "a code of the call that starts an upload" };
const CREATOR: TopicGroup = { title: "Codes of creator_info", kind: "a code of creator_info" };

/** What the command line does about a rule's objection, where a conversion helps. It leaves notices alone. */
function describeFix(rule: { remedy: { kind: string }; level: Level }): string {
  const isConverted = rule.remedy.kind === "recode" || rule.remedy.kind === "remux";
  if (!isConverted) return "";
  return rule.level === "notice"
    ? ". On a terminal, check --fix leaves such a video as it is, unless a policy makes this rule a warning or an error"
    : ". On a terminal, check --fix runs the command with your ffmpeg";
}

const FIXES: ReadonlyMap<string, string> = new Map(RULES.map((rule) => [rule.id, describeFix(rule)]));

/** As the report has them (schemas/report.schema.json). */
const VERDICT_HELP: readonly Help[] = [
  { name: "valid", meaning: "Nothing in it has the level error. There may be warnings and notices", advice: "" },
  { name: "invalid", meaning: "TikTok would refuse it: a finding has the level error", advice: "Look up its rule" },
  {
    name: "unreadable",
    meaning:
      "The video could not be read to its end, or only a Git LFS pointer is there, so it is not known to be valid",
    advice: "Look up the rule of its finding: unreadable or lfs-pointer",
  },
];

/** What a report has beside findings. */
const GAP_HELP: readonly Help[] = [
  {
    name: "not-checked",
    meaning:
      "Not everything was checked: the report of a part is missing, a check was interrupted, or the commit is not checked out. It is no finding about a video",
    advice:
      "Do what the entry says, and run the job again. A GitLab or JUnit report has it, so that a lack is not green",
  },
];

const EVIDENCE_HELP: readonly Help[] = [
  { name: "documented", meaning: "A page of TikTok's says so", advice: "" },
  { name: "reported", meaning: "Somebody has reported in public that TikTok does so", advice: "" },
  { name: "inferred", meaning: "This project concludes it from TikTok's pages", advice: "" },
];

/** In a policy, each stands behind the name of a rule. */
const LEVEL_HELP: readonly Help[] = [
  { name: "error", meaning: "TikTok refuses such a video or post, or most likely does. It fails the run", advice: "" },
  {
    name: "warning",
    meaning: "Something may go wrong. It fails the run only if fail-on is warning",
    advice: "Do what the finding says, or accept it",
  },
  { name: "notice", meaning: "Good to know. It never fails the run", advice: "" },
  { name: "off", meaning: "A policy has switched a rule off, so it objects to nothing", advice: "" },
];

const SOURCE_HELP: readonly Help[] = [
  {
    name: "policy",
    meaning:
      "The finding is based on your own policy, which sets the limit, and not on TikTok. TikTok may accept the video",
    advice: "Change the video, or the limit in the policy (by default .github/tiktok-upload-guard.yml)",
  },
];

/** Outcomes with more than one level: those of confirming are higher in the command `status` than in a step. */
const LEVELS: Readonly<Record<"cancel" | "confirm", Readonly<Record<string, string>>>> = {
  cancel: { refused: "error, or warning if TikTok does not know the id" },
  confirm: {
    refused: "error, or in a workflow warning if TikTok does not know the id",
    pending: "warning, or in the command status error if TikTok has named no status",
  },
};

function nameLevels(kind: keyof typeof LEVELS): (topic: Topic) => Topic {
  return (topic) => ({ ...topic, ...(LEVELS[kind][topic.name] && { level: LEVELS[kind][topic.name] }) });
}

/** Every topic, by group. Limits are TikTok's own: a policy can set others. */
export function listTopics(): Topic[] {
  const rules = [...RULES.map(readRule), ...POST_RULES.map(readRule)];
  const foreseeing = (code: string) =>
    rules.filter(({ codes, warnsOf }) => [...codes, ...warnsOf].includes(code)).map(({ id }) => id);
  const toTopic = (group: TopicGroup) => (help: Help | CodeHelp) => ({
    ...{ group, codes: [], warnsOf: [], rules: foreseeing(help.name) },
    ...help,
  });
  const toRule = (group: TopicGroup) => (help: RuleHelp) => ({
    ...{ group, name: help.id, evidence: help.evidence, source: help.source, rules: [] },
    ...{ meaning: help.when, isSettable: help.isSettable },
    ...(help.why !== undefined && { reason: help.why.replace(/\.$/, "") }),
    advice: `${help.advice.replace(/\.$/, "")}${FIXES.get(help.id) ?? ""}`,
    level: rules.find(({ id }) => id === help.id)?.levels ?? help.level,
    codes: rules.find(({ id }) => id === help.id)?.codes ?? [],
    warnsOf: rules.find(({ id }) => id === help.id)?.warnsOf ?? [],
  });
  return [
    ...describeRules().map(toRule(VIDEO_RULES)),
    ...describePostRules().map(toRule(POSTS)),
    ...VERDICT_HELP.map(toTopic(VERDICTS)),
    ...GAP_HELP.map(toTopic(GAPS)),
    ...EVIDENCE_HELP.map(toTopic(EVIDENCE)),
    ...SOURCE_HELP.map(toTopic(SOURCES)),
    ...LEVEL_HELP.map(toTopic(LEVEL_WORDS)),
    ...listOutcomeHelp().map(toTopic(OUTCOMES)).map(nameLevels("cancel")),
    ...listConfirmationHelp().map(toTopic(CONFIRMATIONS)).map(nameLevels("confirm")),
    ...listCodeHelp().map(toTopic(CODES)),
    ...listStatusCodeHelp().map(toTopic(STATUS_CODES)),
    ...listStatusHelp().map(toTopic(STATUSES)),
    ...listReasonHelp().map(toTopic(REASONS)),
    ...[...listTable(INIT_CODES, INIT_PAGE), ...listTable(OWN_INIT_CODES)].map(toTopic(INIT)),
    ...listTable(CREATOR_CODES, CREATOR_PAGE).map(toTopic(CREATOR)),
  ];
}

/** What a list of rules leaves out: every level that an objection can have, and all its codes. */
export function readRule(rule: {
  id: string;
  level: string;
  lowerLevel?: string;
  code?: string;
  warnsOf?: readonly string[];
  onlyRecommends?: boolean;
  otherCodes?: readonly string[];
}): Pick<Topic, "codes" | "warnsOf"> & { id: string; levels: string } {
  const { id, level, lowerLevel, code, warnsOf = [], onlyRecommends = false, otherCodes = [] } = rule;
  return {
    id,
    levels: lowerLevel === undefined ? level : `${level} or ${lowerLevel}`,
    codes: [...(code === undefined ? [] : [code]), ...otherCodes],
    warnsOf: onlyRecommends ? [] : warnsOf.filter((each) => each !== code),
  };
}
