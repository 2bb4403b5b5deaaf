/**
 * What the workflows of this repository keep to: zizmor's audits (https://docs.zizmor.sh/audits/) as far as they
 * concern what is used here. zizmor itself is on neither npm nor Debian. Each rule has a workflow that breaks it.
 */
import { parse } from "yaml";

type Step = { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, unknown> };
type Permissions = string | Record<string, string>;
type Job = {
  uses?: string;
  steps?: Step[];
  permissions?: Permissions;
  secrets?: unknown;
  environment?: unknown;
  env?: Record<string, unknown>;
  if?: string;
  "timeout-minutes"?: number;
};
export type Workflow = {
  on: Record<string, unknown>;
  permissions?: Permissions;
  concurrency?: unknown;
  env?: Record<string, unknown>;
  jobs: Record<string, Job>;
};

/** `find` lists what breaks the rule. `broken`: a workflow in which it finds something. */
export type Rule = { title: string; find(workflow: Workflow, text: string): string[]; broken: string };

const listJobs = ({ jobs }: Workflow) => Object.entries(jobs);
const listSteps = (workflow: Workflow) => listJobs(workflow).flatMap(([, { steps = [] }]) => steps);

/** The levels of a job's permissions, by their names. */
export const listPermissions = ({ permissions = {} }: Job): [name: string, level: string][] =>
  typeof permissions === "string" ? [["all", permissions]] : Object.entries(permissions);

/** Steps that set up Node, which may restore a cache. */
const cachesNode = ({ uses = "", with: inputs = {} }: Step) =>
  uses.startsWith("actions/setup-node@") && inputs["package-manager-cache"] !== false;

/** Whether a job may change something, or speak for the repository. */
const isPrivileged = (job: Job) => listPermissions(job).some(([, level]) => level.startsWith("write"));

/** A workflow with a job that has these lines. */
const job = (lines: string) => `on: push\npermissions: {}\njobs:\n  a:\n${lines.replace(/^(?=.)/gm, "    ")}`;

export const RULES: readonly Rule[] = [
  {
    title: "gives no permission to all jobs",
    find: ({ permissions }) =>
      JSON.stringify(permissions) === "{}" ? [] : [`permissions: ${JSON.stringify(permissions)}`],
    broken: "on: push\npermissions: { contents: read }\njobs: {}",
  },
  {
    title: "says in each job which permissions it has",
    find: (workflow) =>
      listJobs(workflow).flatMap(([name, { permissions }]) => (typeof permissions === "object" ? [] : [name])),
    broken: job("permissions: write-all"),
  },
  {
    title: "says why a job may write",
    find: (_workflow, text) => text.split("\n").filter((line) => /^ +[\w-]+: write$/.test(line)),
    broken: job("permissions:\n  contents: write"),
  },
  {
    title: "pins each action to a commit, with its version",
    find: (_workflow, text) =>
      [...text.matchAll(/\buses: (.+)/g)]
        .map(([, uses = ""]) => uses)
        .filter((uses) => !uses.startsWith("./") && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)),
    broken: job("steps:\n  - uses: actions/checkout@v7"),
  },
  {
    title: "keeps no token in the checkout",
    find: (workflow) =>
      listSteps(workflow)
        .filter(
          ({ uses, with: inputs }) =>
            uses?.startsWith("actions/checkout@") && inputs?.["persist-credentials"] !== false,
        )
        .map(({ uses = "" }) => uses),
    broken: job("steps:\n  - uses: actions/checkout@v7\n    with: { fetch-depth: 0 }"),
  },
  {
    title: "puts no expression into a script",
    find: (workflow) => listSteps(workflow).flatMap(({ run = "" }) => (run.includes("${{") ? [run] : [])),
    broken: job(`steps:\n  - run: echo \${{ github.head_ref }}`),
  },
  {
    title: "runs no code of strangers with the rights of the repository",
    find: ({ on }) =>
      Object.keys(on).filter((event) => ["pull_request_target", "workflow_run", "issue_comment"].includes(event)),
    broken: "on: { pull_request_target: {} }\npermissions: {}\njobs: {}",
  },
  {
    title: "asks who opened a pull request, not who acted last",
    find: (workflow) =>
      listJobs(workflow).flatMap(([name, job]) => (/github\.(triggering_)?actor\b/.test(job.if ?? "") ? [name] : [])),
    broken: job("if: github.actor == 'dependabot[bot]'"),
  },
  {
    title: "hands no secret to more than the step that needs it, and never all of them",
    find: (workflow, text) => [
      ...(text.match(/secrets: inherit|toJSON\(\s*secrets\s*\)|secrets\[/gi) ?? []),
      ...[workflow, ...Object.values(workflow.jobs)]
        .flatMap(({ env = {} }) => Object.values(env).map(String))
        // Whether a secret is set is none.
        .filter((value) => /secrets\.(?!\w+ != '')/.test(value)),
    ],
    broken: job(`env:\n  TOKEN: \${{ secrets.NPM_TOKEN }}`),
  },
  {
    title: "ends a job that hangs",
    find: (workflow) =>
      listJobs(workflow).flatMap(([name, job]) =>
        job.uses !== undefined || job["timeout-minutes"] !== undefined ? [] : [name],
      ),
    broken: job("steps: []"),
  },
  {
    title: "says what happens to two runs at once",
    find: ({ concurrency }) => (concurrency === undefined ? ["concurrency"] : []),
    broken: "on: push\npermissions: {}\njobs: {}",
  },
  {
    title: "restores no cache where something is published or pushed",
    find: (workflow) =>
      listJobs(workflow).some(([, job]) => isPrivileged(job) || job.environment !== undefined)
        ? listSteps(workflow).flatMap((step) =>
            cachesNode(step) || step.uses?.startsWith("actions/cache") ? [step.uses ?? ""] : [],
          )
        : [],
    broken: job("environment: release\nsteps:\n  - uses: actions/setup-node@v6\n    with: { node-version: 24 }"),
  },
  {
    title: "installs no packages in a job that may write",
    find: (workflow) =>
      listJobs(workflow).flatMap(([name, job]) =>
        isPrivileged(job) && job.steps?.some(({ run = "" }) => /\bnpm (ci|install|run|exec)\b|\bnpx\b/.test(run))
          ? [name]
          : [],
      ),
    broken: job("permissions: { contents: write }\nsteps:\n  - run: npm ci"),
  },
  {
    title: "publishes only after a reviewer has agreed",
    find: (workflow) =>
      listJobs(workflow)
        .filter(([, job]) =>
          listPermissions(job).some((each) => ["contents: write", "packages: write"].includes(each.join(": "))),
        )
        .flatMap(([name, { environment }]) => (environment === "release" ? [] : [name])),
    broken: job("permissions: { contents: write }"),
  },
  {
    title: "passes nothing on to later steps through the environment",
    find: (workflow) => listSteps(workflow).flatMap(({ run = "" }) => run.match(/GITHUB_(ENV|PATH)\b/g) ?? []),
    broken: job("steps:\n  - run: echo A=1 >> $GITHUB_ENV"),
  },
];

export function parseYaml(text: string): Workflow {
  const workflow = parse(text);
  // `on: push` is short for `on: { push: }`.
  const on = typeof workflow.on === "string" ? { [workflow.on]: null } : workflow.on;
  return { ...workflow, on };
}
