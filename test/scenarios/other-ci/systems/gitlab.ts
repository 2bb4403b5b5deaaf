/** GitLab CI: its runner with the Docker executor. */
import { parse } from "yaml";
import { type Place, type Step, type System, signalGroup } from "../job.ts";

type Job = {
  before_script?: string[];
  script?: string[];
  after_script?: string[];
  variables?: Record<string, string>;
};
type Config = Record<string, Job> & { default: Job; variables: Record<string, string> };

const SHELL = ["bash"] as const;

export const gitlab: System = {
  name: "GitLab CI",
  file: "gitlab-ci.yml",
  copies: { "gitlab-ci.yml": ".gitlab-ci.yml" },

  // Source: docs.gitlab.com, "CI/CD YAML syntax reference" (before_script, script, after_script), and the scripts that
  // gitlab-runner writes (shells/bash.go): one shell for before_script and script, another for after_script.
  read(text, name, place) {
    const { [name]: job, default: usual, variables }: Config = parse(text);
    const env = expand({ ...variables, ...job?.variables }, predefine(place));
    const write = (lines: readonly string[]) => ["set -eo pipefail", ...lines].join("\n");
    const before = job?.before_script ?? usual.before_script ?? [];
    const steps: Step[] = [
      {
        ...{ name: "script", script: write([...before, ...(job?.script ?? [])]), shell: SHELL, env },
        ...{ when: ["success"], counts: true },
      },
    ];
    if (job?.after_script === undefined) return steps;
    return [
      ...steps,
      {
        ...{ name: "after_script", script: write(job.after_script), shell: SHELL, env },
        ...{ when: ["success", "failure", "cancellation"], counts: false },
      },
    ];
  },

  // Source: docs.gitlab.com, "Predefined CI/CD variables".
  report: (ending) => ({ CI_JOB_STATUS: { success: "success", failure: "failed", cancellation: "canceled" }[ending] }),

  // The container ends, whatever runs in it.
  stop: (child) => signalGroup(child, "SIGKILL"),
};

/** What GitLab and its runner set. Source: docs.gitlab.com, "Predefined CI/CD variables". */
function predefine({ workspace, secrets, base }: Place): Record<string, string> {
  const request = base === undefined ? {} : { CI_MERGE_REQUEST_DIFF_BASE_SHA: base };
  return {
    CI: "true",
    GITLAB_CI: "true",
    CI_PROJECT_DIR: workspace,
    CI_DEFAULT_BRANCH: "main",
    ...request,
    ...secrets,
  };
}

/** Variables whose values may name others. */
function expand(variables: Readonly<Record<string, string>>, known: Readonly<Record<string, string>>) {
  const all = { ...known };
  for (const [name, value] of Object.entries(variables)) {
    all[name] = value.replace(/\$(\w+)/g, (_, other: string) => all[other] ?? "");
  }
  return all;
}
