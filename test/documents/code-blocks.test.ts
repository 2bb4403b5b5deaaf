/** Every block of code in every page is one that its language's parser reads. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { validate } from "@probelabs/maid";
import { expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { DOCUMENTS, listFences } from "../support/documents.ts";

/** The parsers that editors use (tree-sitter). No PowerShell is needed for its grammar. */
const grammars = dirname(createRequire(import.meta.url).resolve("@vscode/tree-sitter-wasm"));
const { Parser, Language } = createRequire(import.meta.url)("@vscode/tree-sitter-wasm");
await Parser.init();

/** Lines that the grammar can't read. */
async function parseBy(grammar: string, code: string): Promise<string[]> {
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(join(grammars, `tree-sitter-${grammar}.wasm`))));
  const { rootNode } = parser.parse(code);
  return rootNode.hasError ? [`the grammar for ${grammar} has an error: ${rootNode.toString()}`] : [];
}

function parseJson(code: string): string[] {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const parseYaml = (code: string) => parseAllDocuments(code).flatMap(({ errors }) => errors.map(String));

/** What is wrong with a block, by its language. */
const CHECKS: Readonly<Record<string, (code: string) => string[] | Promise<string[]>>> = {
  json: parseJson,
  yaml: parseYaml,
  yml: parseYaml,
  mermaid: (code) => validate(code).errors.map(({ message }) => message),
  sh: (code) => parseBy("bash", code),
  powershell: (code) => parseBy("powershell", code),
  js: (code) => parseBy("javascript", code),
  ts: (code) => parseBy("typescript", code),
  // Tests apply these with Git, and fail where that fails.
  diff: () => [],
  // No parser of cmd is known: test/tiktok/windows-page.test.ts has what it writes.
  bat: () => [],
  // What a program prints: tests compare it with what the program prints today.
  text: () => [],
};

const BLOCKS = DOCUMENTS.flatMap((page) =>
  listFences(page).map(({ language, code, line }) => [`${page}:${line}`, language, code] as const),
);

it.each(BLOCKS)("%s is %s that a parser reads", async (_place, language, code) => {
  const check = CHECKS[language];
  expect(check, `no parser is known for '${language}'`).toBeDefined();
  expect(await check?.(code)).toEqual([]);
});

it.each([
  ["json", "{"],
  ["yaml", "a: [1"],
  ["mermaid", "flowchart LR\n  a --"],
  ["sh", "if true; then"],
  ["powershell", "if ($a {"],
  ["js", "const = 1;"],
  ["ts", "let a: = 1;"],
])("a block of %s that is broken is noticed", async (language, code) => {
  expect(await CHECKS[language]?.(code)).not.toEqual([]);
});
