import { data, Evaluator, Lexer, Parser, type Result } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { truthy } from "@actions/expressions/result";

/** A value in a workflow or action: a text, or an expression that is evaluated to one. */
export type Template = { kind: "literal"; text: string } | { kind: "expression"; expression: string };

export type Templates = Readonly<Record<string, Template>>;

/** What an expression can see: the contexts by name (plain JSON), and the present results of the status functions. */
export type Scope = {
  contexts: Readonly<Record<string, unknown>>;
  status: { success: boolean; failure: boolean; cancelled: boolean };
};

/** Evaluates an `if`. Throws on an expression that GitHub calls invalid. */
export function evaluateCondition(expression: string, scope: Scope): boolean {
  return truthy(evaluate(expression, scope));
}

/** Evaluates a value to text. An object or an array is an error, as in a workflow. */
export function evaluateText(template: Template, scope: Scope): string {
  if (template.kind === "literal") return template.text;
  const value = evaluate(template.expression, scope);
  if (!value.primitive) {
    throw new Error(`A ${value.coerceString() === "Array" ? "sequence" : "mapping"} was not expected`);
  }
  return value.coerceString();
}

export function evaluateTexts(templates: Templates, scope: Scope): Record<string, string> {
  return Object.fromEntries(Object.entries(templates).map(([key, value]) => [key, evaluateText(value, scope)]));
}

function evaluate(expression: string, { contexts, status }: Scope): data.ExpressionData {
  const functions = [
    define("always", () => true),
    define("success", () => status.success),
    define("failure", () => status.failure),
    define("cancelled", () => status.cancelled),
    HASH_FILES,
  ];
  const tree = new Parser(lex(expression), Object.keys(contexts), functions).parse();
  const root = new data.Dictionary(...Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) })));
  return new Evaluator(tree, root, new Map(functions.map((each) => [each.name.toLowerCase(), each]))).evaluate();
}

/** The library's lexer undoes only the first doubled quote in a text; GitHub undoes all. */
function lex(expression: string): Result["tokens"] {
  return new Lexer(expression)
    .lex()
    .tokens.map((token) =>
      token.lexeme.startsWith("'") ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token,
    );
}

function define(name: string, call: () => boolean): FunctionDefinition {
  return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(call()) };
}

const HASH_FILES: FunctionDefinition = {
  name: "hashFiles",
  minArgs: 1,
  maxArgs: 255,
  call: () => {
    throw new Error("The stand-in has no hashFiles().");
  },
};

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver);
}
