/**
 * Writes schemas/config.schema.json and schemas/post.schema.json, and the generated parts of README.md and docs/:
 * inputs and outputs from the action.yml files, rules from src/check/rules, outcomes and codes from src/tiktok/help.ts,
 * keys of posts, the commands, and the figures of docs/performance.json. A test fails if one of them is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { TIKTOK_LIMITS } from "../src/check/limits.ts";
import { LIMIT_KEYS } from "../src/check/policy/language.ts";
import { describeRules } from "../src/check/rule-help.ts";
import { RULES } from "../src/check/rules/index.ts";
import { readRule } from "../src/flows/topics.ts";
import { listCancelResponses } from "../src/report/text/requests.ts";
import { type Help, listCodeHelp, listConfirmationHelp, listOutcomeHelp } from "../src/tiktok/help.ts";
import { renderAccuracyPage } from "./accuracy-page.ts";
import { renderCommandPage } from "./command-page.ts";
import { renderConfigSchema } from "./config-schema.ts";
import { renderPerformancePage } from "./performance-page.ts";
import { renderPostPage } from "./post-page.ts";
import { renderPostSchema } from "./post-schema.ts";
import { fillTables, formatCode, linkEvidences, nameLevels, renderTable } from "./tables.ts";

type ActionFile = {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
};

const root = resolve(import.meta.dirname, "..");

/** The pages that have generated parts, and how each is filled. Throws if a page has no place for one of its tables. */
export const PAGES: Readonly<Record<string, (page: string) => string>> = {
  "README.md": (page) => {
    const guard = readAction("action.yml");
    const tables = { "short-inputs": shortenInputs(guard), "short-outputs": shortenOutputs(guard) };
    return fillTables(page, "README.md", tables);
  },
  "docs/inputs.md": (page) => {
    const guard = readAction("action.yml");
    const cancel = readAction("cancel/action.yml");
    const confirm = readAction("confirm/action.yml");
    return fillTables(page, "docs/inputs.md", {
      inputs: renderInputs(guard),
      outputs: renderOutputs(guard),
      "cancel-inputs": renderInputs(cancel),
      "cancel-outputs": renderOutputs(cancel),
      "confirm-inputs": renderInputs(confirm),
      "confirm-outputs": renderOutputs(confirm),
    });
  },
  "docs/rules.md": (page) => fillTables(page, "docs/rules.md", { rules: renderRules(), reasons: renderReasons() }),
  "docs/publishing.md": (page) =>
    fillTables(page, "docs/publishing.md", { "confirm-outcomes": renderList(listConfirmationHelp()) }),
  "docs/cancelling.md": (page) =>
    fillTables(page, "docs/cancelling.md", {
      outcomes: renderList(listOutcomeHelp()),
      codes: renderList(listCodeHelp()),
      responses: listCancelResponses("[below](#codes)").join("\n"),
    }),
  "docs/accuracy.md": renderAccuracyPage,
  "docs/posts.md": renderPostPage,
  "docs/command-line.md": renderCommandPage,
  "docs/performance.md": renderPerformancePage,
};

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

/** The first sentence of each description: the whole stands on a page of its own. */
function shortenInputs({ inputs }: ActionFile): string {
  return renderTable(
    ["Input", "Default", "Meaning"],
    Object.entries(inputs).map(([name, { description, default: fallback }]) => [
      `\`${name}\``,
      fallback === undefined ? "" : `\`${fallback}\``,
      firstSentence(description),
    ]),
  );
}

function shortenOutputs({ outputs }: ActionFile): string {
  return renderTable(
    ["Output", "Meaning"],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, firstSentence(description)]),
  );
}

/** Up to the first full stop that ends a sentence. */
function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
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
      formatCodes(readRule(rule)),
      rule.when(TIKTOK_LIMITS),
      LIMIT_NAMES.get(rule.id) ?? "",
      linkEvidences(rule),
    ]),
  );
}

/** The codes of a rule, or those by which TikTok may refuse such a video. */
function formatCodes({ codes, warnsOf }: ReturnType<typeof readRule>): string {
  const certain = codes.map(formatCode).join(", ");
  return warnsOf.length === 0 ? certain : `perhaps ${warnsOf.map(formatCode).join(", ")}`;
}

/** Why each rule exists, and what to do. */
function renderReasons(): string {
  return describeRules()
    .map(({ id, why, advice }) => `- \`${id}\`: ${why} ${advice}`)
    .join("\n");
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

if (process.argv[1] === import.meta.filename) {
  for (const [path, fill] of Object.entries(PAGES)) {
    writeFileSync(join(root, path), fill(readFileSync(join(root, path), "utf8")));
  }
  writeFileSync(join(root, "schemas", "config.schema.json"), renderConfigSchema());
  writeFileSync(join(root, "schemas", "post.schema.json"), renderPostSchema());
}
