/** Runs a workflow with a small action, and prints what came of each step: node run.ts. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWorkflow } from "../runner.ts";

const folder = import.meta.dirname;
const { conclusion, jobs } = await runWorkflow({
  workflow: join(folder, "workflow.yml"),
  actions: { "octo/visitors": folder },
  workspace: mkdtempSync(join(tmpdir(), "visitors-")),
  event: { name: "push", payload: { visitor: "" } },
});

for (const { name, outcome, annotations, outputs, rawOutput } of jobs.flatMap(({ steps }) => steps)) {
  console.log(`${outcome}: ${name} ${JSON.stringify(outputs)}`);
  for (const { level, title, message } of annotations) console.log(`  ${level}: ${title ?? ""}: ${message}`);
  if (rawOutput && annotations.length === 0) console.log(`  ${rawOutput.trim()}`);
}
console.log(`The run: ${conclusion}`);
