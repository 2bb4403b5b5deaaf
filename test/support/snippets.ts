/** The pieces of code in a Markdown page, as they are written. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..", "..");

/** The code between fences of a language, with the indentation of the fence removed. `page`: its path here. */
export function listSnippets(page: string, language: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  const fences = text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm"));
  return [...fences].map(([, indent = "", code = ""]) => code.replace(new RegExp(`^${indent}`, "gm"), ""));
}
