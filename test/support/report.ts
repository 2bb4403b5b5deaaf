import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";

/** What a report file holds: contract of schemas/report.schema.json. */
export type JsonReport = {
  videos: readonly JsonVideo[];
  posts?: readonly JsonPost[];
  cancellations: readonly JsonCancellation[];
  confirmations?: readonly JsonConfirmation[];
  scope?: {
    kind: string;
    base: string;
    commit: string | null;
    unchanged: readonly string[];
    unchangedPosts?: readonly string[];
  };
  shard?: { index: number; count: number };
  totals: Readonly<Record<"checked" | "valid" | "invalid" | "errors" | "warnings" | "notices", number>> & {
    posts?: number;
    invalidPosts?: number;
  };
};

export type JsonVideo = {
  path: string;
  source: string;
  verdict: string;
  facts: Readonly<Record<string, unknown>> & { sizeBytes?: number; bytesRead?: number };
  findings: readonly JsonFinding[];
};

type JsonPost = {
  path: string;
  video?: string;
  verdict: string;
  findings: readonly (JsonFinding & { line: number; column: number })[];
};

type JsonFinding = {
  rule: string;
  level: string;
  code: string | null;
  actual: unknown;
  limit: unknown;
  unit: string | null;
  evidence?: string;
  source?: string;
  message: string;
  fix: string | null;
};

type JsonCancellation = {
  publishId: string | null;
  video?: string;
  outcome: string;
  code: string;
  attempts: number;
};

type JsonConfirmation = JsonCancellation & {
  failReason: string | null;
  postIds: readonly string[];
  passedCheck?: true;
  passedByPolicy?: true;
  warnedByCheck?: readonly string[];
  changedSinceCheck?: true;
};

const schema = JSON.parse(readFileSync(join(import.meta.dirname, "..", "..", "schemas", "report.schema.json"), "utf8"));
const ajv = new Ajv({ allowUnionTypes: true });
const isReport = ajv.compile<JsonReport>(schema);

/** The report in a file. Throws where the schema does not allow what stands there. */
export function readReport(path: string): JsonReport {
  return parseReport(readFileSync(path, "utf8"));
}

export function parseReport(text: string): JsonReport {
  const report: unknown = JSON.parse(text);
  if (!isReport(report)) throw new Error(ajv.errorsText(isReport.errors, { dataVar: "report", separator: "\n" }));
  return report;
}
