import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";

/** What the tests read of a SARIF file. */
type SarifRun = {
  tool: { driver: { name: string; version: string; informationUri?: string; rules: readonly SarifRule[] } };
  automationDetails?: { id: string };
  originalUriBaseIds?: Readonly<Record<string, { uri: string }>>;
  results: readonly SarifResult[];
  invocations: readonly { toolExecutionNotifications: readonly { level: string; message: { text: string } }[] }[];
};

type SarifRule = {
  id: string;
  helpUri?: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  defaultConfiguration: { level: string };
  properties: Readonly<Record<string, unknown>>;
};

export type SarifResult = {
  ruleId: string;
  ruleIndex?: number;
  level: string;
  message: { text: string };
  locations: readonly { physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region?: object } }[];
  partialFingerprints: Readonly<Record<string, string>>;
  properties: Readonly<Record<string, unknown>>;
};

const schemaFile = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

/** The formats that the schema names (JSON Schema, "Vocabularies for Semantic Content": RFC 3986 and RFC 3339). */
const formats = {
  uri: (text: string) => URL.canParse(text) && isUriReference(text),
  "uri-reference": isUriReference,
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
};

/** Only the characters of RFC 3986; a colon in the first segment would end a scheme. */
function isUriReference(text: string): boolean {
  return (
    /^([\w.~!$&'()*+,;=:@/?#[\]-]|%[\dA-F]{2})*$/i.test(text) && /^([a-z][a-z\d+.-]*:\/\/|[^:/]*(\/|$))/i.test(text)
  );
}

const ajv = new Ajv({ strict: false, unicodeRegExp: false, formats });
// It names draft 4, and has only what later drafts have, too, besides a pattern that is none of Unicode.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(schemaFile, "utf8"));
const isSarif = ajv.compile<{ runs: readonly SarifRun[] }>(schema);

/** The only run of a SARIF file. Throws where the published schema does not allow what stands there. */
export function parseSarif(text: string): SarifRun {
  const log: unknown = JSON.parse(text);
  if (!isSarif(log)) throw new Error(ajv.errorsText(isSarif.errors, { dataVar: "sarif", separator: "\n" }));
  const [run, ...others] = log.runs;
  if (run === undefined || others.length > 0) throw new Error(`${log.runs.length} runs`);
  return run;
}
