/** Azure Pipelines: its agent on Linux. */
import { setTimeout as delay } from "node:timers/promises";
import { parse } from "yaml";
import { type Ending, type Step, type System, signalGroup } from "../job.ts";

type Task = { script?: string; displayName?: string; condition?: string; env?: Record<string, string> };
type Config = {
  variables: Record<string, string>;
  jobs: { job: string; variables?: Record<string, string>; steps: Task[] }[];
};

/** Source: learn.microsoft.com, "Pipeline conditions". */
const CONDITIONS: Readonly<Record<string, readonly Ending[]>> = {
  "succeeded()": ["success"],
  "failed()": ["failure"],
  "succeededOrFailed()": ["success", "failure"],
  "or(failed(), canceled())": ["failure", "cancellation"],
};

export const azure: System = {
  name: "Azure Pipelines",
  file: "azure-pipelines.yml",
  copies: { "azure-pipelines.yml": "azure-pipelines.yml" },

  read(text, name, place) {
    const config: Config = parse(text);
    const job = config.jobs.find((each) => each.job === name);
    const own = {
      CI: "true",
      TF_BUILD: "True",
      AGENT_TEMPDIRECTORY: place.temp,
      BUILD_SOURCEBRANCH: "refs/heads/main",
    };
    const known = { "Agent.TempDirectory": place.temp, ...place.secrets };
    const variables = mapValues({ ...config.variables, ...job?.variables }, known);
    return (job?.steps ?? []).flatMap((step): Step[] => {
      if (step.script === undefined) return [];
      // Source: learn.microsoft.com, "Set secret variables": a secret is in the environment only if `env` maps it.
      const env = { ...own, ...variables, ...mapValues(step.env ?? {}, known) };
      const when = CONDITIONS[step.condition ?? "succeeded()"];
      if (when === undefined) throw new Error(`what is the condition ${step.condition}?`);
      // Source: azure-pipelines-tasks, CmdLineV2: bash, without -e.
      const shell = ["/bin/bash", "--noprofile", "--norc"] as const;
      const script = replaceMacros(step.script, { ...known, ...variables });
      return [{ name: step.displayName ?? step.script, script, shell, when, env, counts: true }];
    });
  },

  report: (ending) => ({
    AGENT_JOBSTATUS: { success: "Succeeded", failure: "Failed", cancellation: "Canceled" }[ending],
  }),

  // Source: azure-pipelines-agent, docs/design/jobcancellation.md: SIGINT to the step's own process, then SIGTERM. What
  // is left is killed.
  async stop(child) {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      child.kill(signal);
      await delay(PATIENCE_MS, undefined, { ref: false });
    }
    signalGroup(child, "SIGKILL");
  },
};

/** The agent waits 7.5 and 2.5 seconds. A test has no need to. */
const PATIENCE_MS = 1000;

function mapValues(values: Readonly<Record<string, string>>, known: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, replaceMacros(value, known)]));
}

/** Macros: `$(name)`. One that the agent does not know stays as it is. */
function replaceMacros(text: string, known: Readonly<Record<string, string>>): string {
  return text.replace(/\$\(([\w.]+)\)/g, (macro, name: string) => known[name] ?? macro);
}
