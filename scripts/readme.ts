/**
 * Writes the tables of README.md from what they describe: inputs and outputs from the action.yml files, rules from
 * src/check/rules.ts. So the README cannot drift; a test compares.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { RULES } from "../src/check/rules.ts";
import type { Cancellation, OutcomeKind } from "../src/model.ts";
import { CANCEL_CODES } from "../src/tiktok/codes.ts";
import { explain } from "../src/tiktok/explain.ts";

type ActionFile = {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
};

const root = resolve(import.meta.dirname, "..");

/** The README with every generated table renewed. */
export function renderReadme(readme: string): string {
  const guard = readAction("action.yml");
  const cancel = readAction("cancel/action.yml");
  const tables = {
    inputs: renderInputs(guard),
    outputs: renderOutputs(guard),
    "cancel-inputs": renderInputs(cancel),
    "cancel-outputs": renderOutputs(cancel),
    rules: renderRules(),
    outcomes: renderOutcomes(),
    codes: renderCodes(),
  };
  return Object.entries(tables).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
        (_, start, end) => `${start}${table}\n${end}`,
      ),
    readme,
  );
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

function renderRules(): string {
  return renderTable(
    ["Rule", "Level", "TikTok's code", "When", "Source"],
    RULES.map((rule) => [
      `\`${rule.id}\``,
      rule.level,
      "code" in rule ? `\`${rule.code}\`` : "",
      rule.when,
      `[${new URL(rule.source).hostname}](${rule.source})`,
    ]),
  );
}

/** Every outcome, the good ones first. */
const OUTCOMES: readonly OutcomeKind[] = [
  "cancelled",
  "already-failed",
  "in-inbox",
  "published",
  "cancel-requested",
  "processing",
  "refused",
  "unreachable",
  "out-of-time",
  "malformed",
  "no-token",
  "dry-run",
];

/** Outcomes whose words depend on the code. */
const BY_CODE: Readonly<Partial<Record<OutcomeKind, string>>> = {
  refused: "TikTok refused to cancel it; the code says why",
  unreachable: "No attempt was answered by TikTok's API; the code says why",
};

function renderOutcomes(): string {
  const rows = OUTCOMES.map((outcome) => {
    const entry: Cancellation["entry"] = { kind: "malformed", position: 1, length: 0 };
    const { level, meaning, advice } = explain({ entry, outcome, code: "", postIds: [], attempts: 1 });
    const byCode = BY_CODE[outcome];
    return [`\`${outcome}\``, level, byCode ?? meaning, byCode === undefined ? advice : "See the code below"];
  });
  return renderTable(["Outcome", "Annotation", "Meaning", "What to do"], rows);
}

function renderCodes(): string {
  return renderTable(
    ["Code", "Meaning", "What to do"],
    Object.entries(CANCEL_CODES).map(([code, { meaning, advice }]) => [`\`${code}\``, meaning, advice]),
  );
}

function renderTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("\n", " ").replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

if (process.argv[1] === import.meta.filename) {
  const path = join(root, "README.md");
  writeFileSync(path, renderReadme(readFileSync(path, "utf8")));
}
