import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join, resolve } from "node:path";
import { evaluateText } from "./expressions.ts";
import { processEnvironment, type StepRun } from "./job-state.ts";
import { type ProcessEnd, runProcess } from "./processes.ts";
import { printHead } from "./step-output.ts";
import type { RunScript } from "./workflow.ts";

/** Source: actions/runner, src/Runner.Worker/Handlers/ScriptHandlerHelpers.cs; without `shell`, bash is run as sh. */
const SHELLS: Readonly<Record<string, string>> = {
  "": "bash -e {0}",
  bash: "bash --noprofile --norc -e -o pipefail {0}",
  sh: "sh -e {0}",
  python: "python {0}",
};

/** Runs the script of a `run` step. */
export async function runScript(does: RunScript, run: StepRun): Promise<ProcessEnd> {
  const { job, output, scope, stop } = run;
  const { workspace, temp, scale } = job.settings;
  const now = scope();
  const script = evaluateText(does.script, now);
  const shell = does.shell ? evaluateText(does.shell, now) : "";
  const format = SHELLS[shell] ?? shell;
  const file = join(temp, `${randomUUID()}.sh`);
  writeFileSync(file, script);

  printHead(output, `${script.trim()}\nshell: ${format}`, { env: run.env });
  const [shellFile = "", ...args] = format.split(" ").map((part) => (part === "{0}" ? file : part));
  const end = await runProcess({
    command: [shellFile, ...args],
    cwd: resolve(workspace, does.workingDirectory ? evaluateText(does.workingDirectory, now) : ""),
    env: processEnvironment(run, now, {}),
    stop,
    scale,
    onStart: (groupId) => job.processGroups.push(groupId),
    onLine: output.receive,
  });
  const code = end.signal ? 128 + constants.signals[end.signal] : end.exitCode;
  if (code !== 0 && !stop.aborted) output.annotate("error", `Process completed with exit code ${code}.`);
  return end;
}
