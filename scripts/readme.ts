/**
 * Writes schemas/config.schema.json and schemas/post.schema.json, the tables of docs/posts.md, docs/command-line.md and
 * docs/performance.md, and the tables and lists of README.md: inputs and outputs from the action.yml files, rules from
 * src/check/rules, outcomes and codes from src/tiktok/help.ts. With `--check`, it writes nothing, and fails if one of
 * them is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { TIKTOK_LIMITS } from "../src/check/limits.ts";
import { LIMIT_KEYS } from "../src/check/policy/language.ts";
import { RULES } from "../src/check/rules/index.ts";
import { type Help, listCodeHelp, listConfirmationHelp, listOutcomeHelp } from "../src/tiktok/help.ts";
import { renderCommandPage } from "./command-page.ts";
import { renderConfigSchema } from "./config-schema.ts";
import { renderPerformancePage } from "./performance-page.ts";
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
    "confirm-outcomes": renderList(listConfirmationHelp()),
    rules: renderRules(),
    outcomes: renderList(listOutcomeHelp()),
    codes: renderList(listCodeHelp()),
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

/** Texts of this length are cut off in a table on a phone. */
function renderList(entries: readonly Help[]): string {
  return entries
    .map(({ name, level, meaning, advice }) => {
      const texts = [meaning, advice].filter((text) => text !== "").map((text) => `${text.replace(/\.$/, "")}.`);
      // `<id>` would be a tag.
      return `- \`${name}\`${level === undefined ? "" : ` (${level})`}: ${texts.join(" ").replaceAll("<", "&lt;")}`;
    })
    .join("\n");
}

/** What is written, by its path: each from the file as it is. */
const RENDERERS: Readonly<Record<string, (document: string) => string>> = {
  "README.md": renderReadme,
  "docs/posts.md": renderPostPage,
  "docs/command-line.md": renderCommandPage,
  "docs/performance.md": renderPerformancePage,
  "schemas/config.schema.json": renderConfigSchema,
  "schemas/post.schema.json": renderPostSchema,
};

if (process.argv[1] === import.meta.filename) {
  const documents = Object.entries(RENDERERS).map(([path, render]) => {
    const before = readFileSync(join(root, path), "utf8");
    return { path, before, now: render(before) };
  });
  const stale = documents.filter(({ before, now }) => before !== now);
  if (process.argv.includes("--check")) {
    for (const { path } of stale) console.error(`${path} is out of date. Run \`npm run readme\`.`);
    if (stale.length > 0) process.exitCode = 1;
  } else {
    for (const { path, now } of stale) writeFileSync(join(root, path), now);
  }
}
