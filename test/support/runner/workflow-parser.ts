/**
 * GitHub's own parser of workflow and action files, with two differences from how its package puts it together:
 * - its modules import JSON without the attribute that Node asks for, so they are loaded under a hook that adds it;
 * - it is made for editors, and reads a text of several lines with an expression from the source, with its indentation:
 *   here such a text has the value that YAML gives it, as on GitHub.
 */
import { registerHooks } from "node:module";
import type { TemplateParseResult } from "@actions/workflow-parser";

const hooks = registerHooks({
  resolve(specifier, context, nextResolve) {
    const resolved = nextResolve(specifier, context);
    return resolved.url.endsWith(".min.json") ? { ...resolved, importAttributes: { type: "json" } } : resolved;
  },
});
export const { convertWorkflowTemplate, isBasicExpression, isMapping, isSequence } = await import(
  "@actions/workflow-parser"
);
export const { convertActionTemplate } = await import("@actions/workflow-parser/actions/index");
const { isString, NoOperationTraceWriter } = await import("@actions/workflow-parser");
const { ACTION_ROOT, getActionSchema } = await import("@actions/workflow-parser/actions/index");
const { TemplateContext, TemplateValidationErrors } = await import(
  "@actions/workflow-parser/templates/template-context"
);
const { readTemplate } = await import("@actions/workflow-parser/templates/template-reader");
const { StringToken } = await import("@actions/workflow-parser/templates/tokens/index");
const { WORKFLOW_ROOT } = await import("@actions/workflow-parser/workflows/workflow-constants");
const { getWorkflowSchema } = await import("@actions/workflow-parser/workflows/workflow-schema");
const { YamlObjectReader } = await import("@actions/workflow-parser/workflows/yaml-object-reader");
hooks.deregister();

class ValueReader extends YamlObjectReader {
  override allowLiteral() {
    const token = super.allowLiteral();
    return token && isString(token) ? new StringToken(token.file, token.range, token.value, undefined) : token;
  }
}

export function parseWorkflow(fileName: string, text: string): TemplateParseResult {
  return parse(fileName, text, WORKFLOW_ROOT, getWorkflowSchema());
}

export function parseAction(fileName: string, text: string): TemplateParseResult {
  return parse(fileName, text, ACTION_ROOT, getActionSchema());
}

function parse(
  fileName: string,
  text: string,
  root: string,
  schema: ReturnType<typeof getWorkflowSchema>,
): TemplateParseResult {
  const context = new TemplateContext(new TemplateValidationErrors(), schema, new NoOperationTraceWriter());
  const file = context.getFileId(fileName);
  const reader = new ValueReader(file, text);
  for (const { message, range } of reader.errors) context.error(file, message, range);
  return { context, value: reader.errors.length > 0 ? undefined : readTemplate(context, root, reader, file) };
}
