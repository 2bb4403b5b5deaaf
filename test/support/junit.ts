import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryPages, validateXML } from "xmllint-wasm";

export type JunitCase = {
  name: string;
  classname: string;
  file?: string;
  /** `failure` or `error`, with its text. */
  result?: { name: string; type: string; message: string; text: string };
  output?: string;
};

type JunitReport = {
  name: string;
  tests: number;
  failures: number;
  errors: number;
  cases: readonly JunitCase[];
  output?: string;
};

const schema = readFileSync(join(import.meta.dirname, "junit.xsd"), "utf8");

/** What libxml2 reads in a JUnit report. Throws where it is no XML, or the schema does not allow what stands there. */
export async function parseJunit(contents: string): Promise<JunitReport> {
  const { valid, errors, normalized } = await validateXML({
    xml: [{ fileName: "junit.xml", contents }],
    schema: [schema],
    normalization: "c14n",
    maxMemoryPages: memoryPages.GiB,
  });
  if (!valid) throw new Error(errors.map(({ rawMessage }) => rawMessage).join("\n"));
  const body = SUITE.exec(normalized.trim());
  if (body === null) throw new Error(normalized);
  const { name = "", ...counts } = readAttributes(body[1] ?? "");
  const [cases = "", rest = ""] = splitAfterCases(body[2] ?? "");
  return {
    name,
    tests: Number(counts.tests),
    failures: Number(counts.failures),
    errors: Number(counts.errors),
    cases: [...cases.matchAll(CASE)].map(([, attributes = "", inner = ""]) => readCase(attributes, inner)),
    ...readOutput(rest),
  };
}

/** Canonical XML has every element with both tags, attributes in double quotes, and no `<` but those of tags. */
const ATTRIBUTES = String.raw`((?: \w+="[^"]*")*)`;
const SUITE = new RegExp(String.raw`^<testsuites${ATTRIBUTES}>\s*<testsuite\1>(.*)</testsuite>\s*</testsuites>$`, "s");
const CASE = new RegExp(`<testcase${ATTRIBUTES}>(.*?)</testcase>`, "gs");
const RESULT = new RegExp(String.raw`<(failure|error)${ATTRIBUTES}>(.*?)</\1>`, "s");

function splitAfterCases(inner: string): [cases: string, rest: string] {
  const end = inner.lastIndexOf("</testcase>") + "</testcase>".length;
  return inner.includes("</testcase>") ? [inner.slice(0, end), inner.slice(end)] : ["", inner];
}

function readCase(attributes: string, inner: string): JunitCase {
  const { name = "", classname = "", file } = readAttributes(attributes);
  const result = RESULT.exec(inner);
  const { type = "", message = "" } = readAttributes(result?.[2] ?? "");
  return {
    ...{ name, classname },
    ...(file !== undefined && { file }),
    ...(result && { result: { name: result[1] ?? "", type, message, text: readText(result[3] ?? "") } }),
    ...readOutput(inner),
  };
}

function readOutput(inner: string): { output?: string } {
  const output = /<system-out>(.*?)<\/system-out>/s.exec(inner)?.[1];
  return output === undefined ? {} : { output: readText(output) };
}

function readAttributes(text: string): Partial<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value = ""]) => [key, readText(value)]),
  );
}

/** The references of canonical XML (Canonical XML 1.1, section 2.3). */
const REFERENCES: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x9;": "\t", "&#xA;": "\n", "&#xD;": "\r" },
};

function readText(text: string): string {
  return text.replace(/&[^;]+;/g, (reference) => REFERENCES[reference] ?? reference);
}
