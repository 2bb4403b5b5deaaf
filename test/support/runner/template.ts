/** From the parser's tokens to values that expressions can fill. Knows no workflow and no action. */
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Template, Templates } from "./expressions.ts";
import { isBasicExpression } from "./workflow-parser.ts";

/** A file that GitHub would reject, or that uses something the stand-in does not support. */
export class UnusableFileError extends Error {
  override readonly name = "UnusableFileError";
}

/** The value that a scalar stands for; text with `${{ }}` in it has become one expression in the parser. */
export function toTemplate(token: TemplateToken | undefined): Template {
  if (token && isBasicExpression(token)) return { kind: "expression", expression: token.expression };
  return { kind: "literal", text: token?.assertScalar("value").toString() ?? "" };
}

/** The values of a mapping by their keys. No mapping has none. */
export function toTemplates(token: TemplateToken | undefined): Templates {
  const pairs = token ? [...token.assertMapping("mapping")] : [];
  return Object.fromEntries(pairs.map(({ key, value }) => [key.toString(), toTemplate(value)]));
}

/** An object with the value under the key, or without the key if there is no value. */
export function optional<Key extends string>(key: Key, token: TemplateToken | undefined): { [K in Key]?: Template } {
  const result: { [K in Key]?: Template } = {};
  if (token) result[key] = toTemplate(token);
  return result;
}
