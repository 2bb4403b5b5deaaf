/** A job of another CI system, as its own file describes it, and what runs it. Knows nothing of src. */
import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** How a job is going, or has ended. */
export type Ending = "success" | "failure" | "cancellation";

/** A script of a job. */
export type Step = {
  name: string;
  script: string;
  /** What runs the script: the program, and its arguments before the script's path. */
  shell: readonly [program: string, ...args: string[]];
  /** How the job has to be going for the step to run. */
  when: readonly Ending[];
  env: Readonly<Record<string, string>>;
  /** Whether its failure fails the job. */
  counts: boolean;
};

/** What a person has set up in a project, and where the job runs. */
export type Place = {
  /** The folder of the checkout. */
  workspace: string;
  /** The folder for temporary files. */
  temp: string;
  secrets: Readonly<Record<string, string>>;
  /** The commit that the change of a merge request starts from; without it, the job is for the default branch. */
  base?: string;
};

/** A CI system: reads its file, and treats a job as its documentation says. */
export type System = {
  name: string;
  /** The example, in examples/other-ci. */
  file: string;
  /** Where a person copies the files of the example, besides those at the root. */
  copies: Readonly<Record<string, string>>;
  /** The job that checks the videos, or the one that publishes. */
  read(text: string, job: JobName, place: Place): readonly Step[];
  /** What the system adds to the environment of each step: how the job is going, and how the last step ended. */
  report(ending: Ending, exitCode: number): Readonly<Record<string, string>>;
  /** Ends the running step of a job that is cancelled. */
  stop(child: ChildProcess): void;
};

export type JobName = "videos" | "publish";

export type StepResult = { name: string; exitCode: number; output: string };

export type JobResult = { ending: Ending; steps: readonly StepResult[] };

/** Runs the steps of a job. `cancelled` resolves when somebody cancels it. */
export async function runJob(
  steps: readonly Step[],
  system: System,
  { place, env, cancelled }: { place: Place; env: Readonly<Record<string, string>>; cancelled: Promise<unknown> },
): Promise<JobResult> {
  const results: StepResult[] = [];
  let ending: Ending = "success";
  let lastExitCode = 0;
  for (const [at, step] of steps.entries()) {
    if (!step.when.includes(ending)) continue;
    const script = join(place.temp, `step-${at}.sh`);
    writeFileSync(script, step.script);
    const [program, ...args] = step.shell;
    const child = spawn(program, [...args, script], {
      cwd: place.workspace,
      env: { ...env, ...step.env, ...system.report(ending, lastExitCode) },
      detached: true, // a group of its own, which the system ends as a whole
      stdio: ["ignore", "pipe", "pipe"],
    });
    const end = waitForEnd(child);
    // What is cancelled once is not cancelled again: the steps after that run to their end.
    const isStopped =
      ending !== "cancellation" && (await Promise.race([end, cancelled.then(() => STOPPED)])) === STOPPED;
    if (isStopped) system.stop(child);
    const { exitCode, output } = await end;
    results.push({ name: step.name, exitCode, output });
    lastExitCode = exitCode;
    if (isStopped) ending = "cancellation";
    else if (exitCode !== 0 && step.counts && ending === "success") ending = "failure";
  }
  return { ending, steps: results };
}

const STOPPED = Symbol("stopped");

/** How a process has ended that has closed its output. A signal counts as shells count it. */
async function waitForEnd(child: ChildProcess): Promise<Omit<StepResult, "name">> {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ exitCode: code ?? 128, output }));
  });
}

/** Signals a process and all that it has started, unless they have ended. */
export function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
