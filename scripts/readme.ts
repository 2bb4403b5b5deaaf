/**
 * Writes schemas/config.schema.json and schemas/post.schema.json, the tables of docs/posts.md, docs/command-line.md,
 * and the tables and lists of README.md: inputs and outputs from the action.yml files, rules from src/check/rules,
 * outcomes from src/tiktok/explain.ts and explain-confirmation.ts, codes from there and src/tiktok/codes.ts. A test
 * fails if one of them is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { TIKTOK_LIMITS } from "../src/check/limits.ts";
import { LIMIT_KEYS } from "../src/check/policy/language.ts";
import { RULES } from "../src/check/rules/index.ts";
import type { ConfirmationKind, OutcomeKind } from "../src/model/publish.ts";
import { CANCEL_CODES } from "../src/tiktok/codes.ts";
import { type Explanation, explain } from "../src/tiktok/explain.ts";
import { explainConfirmation } from "../src/tiktok/explain-confirmation.ts";
import { renderCommandPage } from "./command-page.ts";
import { renderConfigSchema } from "./config-schema.ts";
import { renderPostPage } from "./post-page.ts";
import { renderPostSchema } from "./post-schema.ts";
import { fillTables, formatCode, linkEvidence, nameLevels, renderTable } from "./tables.ts";

type ActionFile = {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
};

const root = resolve(import.meta.dirname, "..");

/** The README with all generated tables up to date. */
export function renderReadme(readme: string): string {
  const guard = readAction("action.yml");
  const cancel = readAction("cancel/action.yml");
  const confirm = readAction("confirm/action.yml");
  const tables = {
    inputs: renderInputs(guard),
    outputs: renderOutputs(guard),
    "cancel-inputs": renderInputs(cancel),
    "cancel-outputs": renderOutputs(cancel),
    "confirm-inputs": renderInputs(confirm),
    "confirm-outputs": renderOutputs(confirm),
    "confirm-outcomes": renderConfirmations(),
    rules: renderRules(),
    outcomes: renderOutcomes(),
    codes: renderCodes(),
  };
  return fillTables(readme, "README.md", tables);
}

function readAction(path: string): ActionFile {
  return parse(readFileSync(join(root, path), "utf8"));
}

function renderInputs({ inputs }: ActionFile): string {
  return renderTable(
    ["Input", "Default", "Meaning"],
    Object.entries(inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default === undefined ? "" : `\`${input.default}\``,
      input.description,
    ]),
  );
}

function renderOutputs({ outputs }: ActionFile): string {
  return renderTable(
    ["Output", "Meaning"],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}

/** The key of `limits` by the rule that has this limit. */
const LIMIT_NAMES = new Map<string, string>(Object.entries(LIMIT_KEYS).map(([key, { rule }]) => [rule, `\`${key}\``]));

function renderRules(): string {
  return renderTable(
    ["Rule", "Level", "TikTok's code", "When", "Limit in a policy", "Evidence"],
    RULES.map((rule) => [
      `\`${rule.id}\``,
      nameLevels(rule),
      formatCode(rule.code),
      rule.when(TIKTOK_LIMITS),
      LIMIT_NAMES.get(rule.id) ?? "",
      linkEvidence(rule),
    ]),
  );
}

const SEE_CODE = "See the code below";

/** Every outcome, the good ones first. General words replace those that depend on a single publish. */
const OUTCOMES: Readonly<Record<OutcomeKind, Partial<Explanation>>> = {
  cancelled: {},
  "already-failed": {
    cause: "TikTok could not publish the video. The annotation gives TikTok's reason, if known",
    advice: "There is nothing to cancel. Fix the cause before you publish again",
  },
  "in-inbox": {},
  published: { cause: "The annotation names the post, if TikTok has named it" },
  "cancel-requested": {},
  processing: {},
  refused: { cause: "TikTok refused to cancel the upload. The code says why", advice: SEE_CODE },
  unreachable: { cause: "Every attempt failed. The code says why", advice: SEE_CODE },
  "out-of-time": {},
  malformed: {},
  "no-token": {},
  "dry-run": {},
};

function renderOutcomes(): string {
  const rows = Object.entries(OUTCOMES).map(([outcome, general]) => {
    const { level, problem, cause, advice } = { ...explainOutcome(outcome as OutcomeKind), ...general };
    return { name: outcome, level, meaning: joinMeaning(problem, cause), advice };
  });
  return renderList(rows);
}

/** Every outcome of confirming, the good ones first. */
const CONFIRMATIONS: Readonly<Record<ConfirmationKind, Partial<Explanation>>> = {
  published: { problem: "The video is posted", cause: "The annotation names the post, if TikTok has named it" },
  "in-inbox": {},
  failed: {
    cause: "The annotation gives TikTok's reason, and says whether it makes sense to try again",
    advice: "Do what the annotation says",
  },
  pending: {},
  refused: { cause: "TikTok refused to say. The code says why", advice: "Do what the annotation says" },
  unreachable: { cause: "Every call failed. The code says why", advice: "Do what the annotation says" },
  "out-of-time": {},
  malformed: {},
  "no-token": {},
};

function renderConfirmations(): string {
  const rows = Object.entries(CONFIRMATIONS).map(([outcome, general]) => {
    const explained = explainConfirmation(outcome as ConfirmationKind, { code: "", postIds: ["…"], status: "" });
    const { level, problem, cause, advice } = { ...explained, ...general };
    return { name: outcome, level, meaning: joinMeaning(problem, cause), advice };
  });
  return renderList(rows);
}

function joinMeaning(problem: string, cause: string): string {
  return cause === "" ? problem : `${problem}. ${cause}`;
}

function explainOutcome(outcome: OutcomeKind): Explanation {
  return explain(outcome, { code: "", postIds: ["…"] });
}

/** Codes of outcomes that come without a call to TikTok (src/tiktok/outcome.ts). */
const OWN_CODES: Readonly<Record<string, OutcomeKind>> = {
  malformed_publish_id: "malformed",
  missing_access_token: "no-token",
  dry_run: "dry-run",
};

function renderCodes(): string {
  const own = Object.entries(OWN_CODES).map(([code, outcome]) => {
    const { problem, cause, advice } = explainOutcome(outcome);
    return [code, { problem: joinMeaning(problem, cause), advice }] as const;
  });
  return renderList(
    [...Object.entries(CANCEL_CODES), ...own].map(([name, { problem, advice }]) => ({
      name,
      meaning: problem,
      advice,
    })),
  );
}

type Entry = { name: string; level?: string; meaning: string; advice: string };

/** Texts of this length are cut off in a table on a phone. */
function renderList(entries: readonly Entry[]): string {
  return entries
    .map(({ name, level, meaning, advice }) => {
      const texts = [meaning, advice].filter((text) => text !== "").map((text) => `${text.replace(/\.$/, "")}.`);
      // `<id>` would be a tag.
      return `- \`${name}\`${level === undefined ? "" : ` (${level})`}: ${texts.join(" ").replaceAll("<", "&lt;")}`;
    })
    .join("\n");
}

if (process.argv[1] === import.meta.filename) {
  const render = (path: string, fill: (document: string) => string) =>
    writeFileSync(join(root, path), fill(readFileSync(join(root, path), "utf8")));
  render("README.md", renderReadme);
  render(join("docs", "posts.md"), renderPostPage);
  render(join("docs", "command-line.md"), renderCommandPage);
  writeFileSync(join(root, "schemas", "config.schema.json"), renderConfigSchema());
  writeFileSync(join(root, "schemas", "post.schema.json"), renderPostSchema());
}
