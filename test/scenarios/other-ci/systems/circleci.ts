/** CircleCI: jobs in containers. */
import { parse } from "yaml";
import { type Ending, type Step, type System, signalGroup } from "../job.ts";

type Run = string | { name?: string; command: string; when?: "always" | "on_fail" | "on_success" };
type Config = {
  executors: Record<string, { environment: Record<string, string> }>;
  jobs: Record<string, { executor: string; steps: (string | { run?: Run })[] }>;
  workflows: Record<string, { jobs: (string | Record<string, { context?: string }>)[] }>;
};

/** Source: circleci.com, "Configuration reference", `when` of a step. After a cancellation, no step runs. */
const WHEN: Readonly<Record<string, readonly Ending[]>> = {
  on_success: ["success"],
  on_fail: ["failure"],
  always: ["success", "failure"],
};

export const circleci: System = {
  name: "CircleCI",
  file: "circleci.yml",
  copies: { "circleci.yml": ".circleci/config.yml" },

  read(text, name, { secrets }) {
    const { executors, jobs, workflows }: Config = parse(text);
    const job = jobs[name];
    const uses = Object.values(workflows).flatMap(({ jobs: used }) =>
      used.map((use) => (typeof use === "string" ? {} : use)),
    );
    // Only a job that names the context of a workflow has its variables.
    const context = uses.some((use) => use[name]?.context === "tiktok") ? secrets : {};
    const env = { CI: "true", CIRCLECI: "true", ...executors[job?.executor ?? ""]?.environment, ...context };
    return (job?.steps ?? []).flatMap((step): Step[] => {
      if (typeof step === "string" || step.run === undefined) return [];
      const run = typeof step.run === "string" ? { command: step.run } : step.run;
      const when = WHEN[run.when ?? "on_success"] ?? [];
      // Source: circleci.com, "Configuration reference": the default shell of a step on Linux.
      const shell = ["/bin/bash", "-eo", "pipefail"] as const;
      return [{ name: run.name ?? run.command, script: run.command, shell, when, env, counts: true }];
    });
  },

  report: () => ({}),
  stop: (child) => signalGroup(child, "SIGKILL"),
};
