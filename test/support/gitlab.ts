import { Ajv } from "ajv";

type CodeQualityFinding = {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: string;
  location: { path: string; lines: { begin: number } };
};

/**
 * What GitLab reads of a Code Quality report (GitLab's documentation, "Code Quality", section "Code Quality report
 * format"), which has no published schema.
 */
const schema = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    additionalProperties: false,
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        additionalProperties: false,
        properties: {
          path: { type: "string", pattern: "^(?!/|\\./)" },
          lines: {
            type: "object",
            required: ["begin"],
            additionalProperties: false,
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
};

const ajv = new Ajv();
const isCodeQuality = ajv.compile<readonly CodeQualityFinding[]>(schema);

/** The findings of a Code Quality report. Throws where GitLab would not read it. */
export function parseCodeQuality(text: string): readonly CodeQualityFinding[] {
  const report: unknown = JSON.parse(text);
  if (!isCodeQuality(report)) throw new Error(ajv.errorsText(isCodeQuality.errors, { separator: "\n" }));
  const fingerprints = new Set(report.map(({ fingerprint }) => fingerprint));
  if (fingerprints.size < report.length) throw new Error("two findings have the same fingerprint");
  return report;
}
