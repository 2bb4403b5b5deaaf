/**
 * Writes the tables of README.md from what they describe: inputs and outputs from the action.yml files, rules from
 * src/check/rules.ts. So the README cannot drift; a test compares.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { RULES } from "../src/check/rules.ts";
import type { Cancellation, OutcomeKind } from "../src/model.ts";
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

/** A cancellation that ended so; the code is one that goes with it, where the words depend on it. */
const OUTCOMES: Readonly<Record<OutcomeKind, string>> = {
  cancelled: "ok",
  "already-failed": "publish_not_cancellable",
  "in-inbox": "publish_not_cancellable",
  published: "publish_not_cancellable",
  "cancel-requested": "ok",
  processing: "publish_not_cancellable",
  refused: "token_not_authorized_for_specified_publish_id",
  unreachable: "network_error",
  "out-of-time": "timeout",
  malformed: "malformed_publish_id",
  "no-token": "missing_access_token",
  "dry-run": "dry_run",
};

function renderOutcomes(): string {
  const rows = Object.entries(OUTCOMES).map(([outcome, code]) => {
    const entry: Cancellation["entry"] = { kind: "malformed", position: 1, length: 0 };
    const cancellation = {
      entry,
      outcome: outcome as OutcomeKind,
      code,
      postIds: ["7261463769757501445"],
      attempts: 1,
    };
    const { level, meaning, advice } = explain(cancellation);
    return [`\`${outcome}\``, level, meaning, advice];
  });
  return renderTable(["Outcome", "Annotation", "Meaning", "What to do"], rows);
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
