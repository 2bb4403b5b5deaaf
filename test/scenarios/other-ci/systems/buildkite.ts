/** Buildkite: an agent of one's own, and the hook of the repository. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Step, type System, signalGroup } from "../job.ts";

type Config = {
  env: Record<string, string>;
  steps: (string | { label: string; command: string; env?: Record<string, string> })[];
};

const LABELS = { videos: "Check the videos", publish: "Publish" } as const;

export const buildkite: System = {
  name: "Buildkite",
  file: "buildkite.yml",
  copies: { "buildkite.yml": ".buildkite/pipeline.yml", "buildkite-pre-exit.sh": ".buildkite/hooks/pre-exit" },

  read(text, name, { secrets, workspace }) {
    const { env: shared, steps }: Config = parse(interpolate(text));
    const step = steps.find((each) => typeof each !== "string" && each.label === LABELS[name]);
    if (step === undefined || typeof step === "string") throw new Error(`there is no step ${LABELS[name]}`);
    // An environment hook of the agent exports the secrets to every job.
    const env = { CI: "true", BUILDKITE: "true", ...secrets, ...shared, ...step.env };
    const hook = readFileSync(join(workspace, ".buildkite/hooks/pre-exit"), "utf8");
    // Source: buildkite.com, "Buildkite agent hooks": pre-exit runs at the end of every job. "Canceling builds".
    const all: Step["when"] = ["success", "failure", "cancellation"];
    return [
      { name: "command", script: step.command, shell: ["/bin/bash", "-e"], when: ["success"], env, counts: true },
      { name: "pre-exit", script: hook, shell: ["/bin/bash"], when: all, env, counts: true },
    ];
  },

  report: (_ending, exitCode) => ({ BUILDKITE_COMMAND_EXIT_STATUS: String(exitCode) }),

  // Source: buildkite.com, "Agent lifecycle", "Signal handling". The agent signals the group of the command.
  stop: (child) => signalGroup(child, "SIGTERM"),
};

/**
 * What `buildkite-agent pipeline upload` does with variables. Source: buildkite.com, "Defining steps", "Variable
 * interpolation". The file names none that has a value then.
 */
function interpolate(text: string): string {
  const code = text.replace(/^#.*$/gm, "");
  return code.replace(/\$\$|\$\{?\w+[^}\s"]*\}?/g, (found) => {
    if (found !== "$$") throw new Error(`Buildkite would replace ${found} when it reads the file`);
    return "$";
  });
}
