import { describe, expect, it } from "vitest";
import { findJob, findStep } from "../support/runner/result.ts";
import { runAction, runWorkflow } from "../support/runner/runner.ts";
import { createAction, createFolder, runJob } from "./tiny.ts";

const POST_IFS = ["always()", "success()", "!cancelled()", "failure()", "failure() || cancelled()"] as const;

type Ending = { how: string; steps: string; cancelAt?: string; conclusion: string; posts: readonly string[] };

const ENDINGS: readonly Ending[] = [
  {
    how: "success",
    steps: "- run: 'true'",
    conclusion: "success",
    posts: ["default", "always()", "success()", "!cancelled()"],
  },
  {
    how: "a failed step",
    steps: "- run: 'false'",
    conclusion: "failure",
    posts: ["default", "always()", "!cancelled()", "failure()", "failure() || cancelled()"],
  },
  {
    how: "cancellation",
    steps: "- run: echo now && exec sleep 3600",
    cancelAt: "now",
    conclusion: "cancelled",
    posts: ["default", "always()", "failure() || cancelled()"],
  },
  {
    how: "a failed step and a cancellation, which ends as cancelled",
    steps: "- run: 'false'\n- if: failure()\n  run: echo now && exec sleep 3600",
    cancelAt: "now",
    conclusion: "cancelled",
    posts: ["default", "always()", "failure() || cancelled()"],
  },
];

describe("post-if", () => {
  it.each(ENDINGS)("is judged by the job's status after $how", async ({ steps, cancelAt, conclusion, posts }) => {
    const conditions = ["default", ...POST_IFS];
    const actions = conditions.map((condition, index) => [
      `tiny/a${index}`,
      createAction({ post: "", ...(condition === "default" ? {} : { postIf: condition }) }),
    ]);
    const uses = conditions.map((condition, index) => `- uses: tiny/a${index}@v1\n  name: "${condition}"\n`);

    const job = await runJob(uses.join("") + steps, {
      actions: Object.fromEntries(actions),
      ...(cancelAt === undefined ? {} : { cancelWhen: [{ line: cancelAt }] }),
    });

    const ran = job.steps.filter((step) => step.phase === "post" && step.conclusion === "success");
    expect(job.conclusion).toBe(conclusion);
    expect(ran.map((step) => step.name).reverse()).toEqual(posts.map((post) => `Post ${post}`));
  });
});

describe("post steps", () => {
  it("run in the reverse order of their actions", async () => {
    const job = await runJob("- uses: tiny/one@v1\n- uses: tiny/two@v1\n- run: echo work\n- uses: tiny/three@v1", {
      actions: {
        "tiny/one": createAction({ post: "" }),
        "tiny/two": createAction({ post: "" }),
        "tiny/three": createAction({ post: "" }),
      },
    });
    expect(job.steps.slice(-3).map((step) => step.name)).toEqual([
      "Post Run tiny/three@v1",
      "Post Run tiny/two@v1",
      "Post Run tiny/one@v1",
    ]);
  });

  it("have their inputs, the environment and PATH evaluated again", async () => {
    const show = "console.log(input('ids'), input('all'), process.env.LATE, process.env.PATH.split(':')[0]);";
    const job = await runJob(
      `
- id: guard
  uses: tiny/guard@v1
  with:
    ids: <\${{ steps.upload.outputs.id }}>
    all: \${{ join(steps.*.outcome) }}
- id: upload
  run: |
    echo id=7 >> $GITHUB_OUTPUT
    echo LATE=yes >> $GITHUB_ENV
    echo /late >> $GITHUB_PATH`,
      {
        actions: { "tiny/guard": createAction({ inputs: { ids: {}, all: {} }, main: show, post: show }) },
        env: { PATH: "/usr/bin:/bin" },
      },
    );
    const [main, , post] = job.steps;
    expect(main?.log.at(-1)).toBe("<>  undefined /usr/bin");
    expect(post?.log.at(-1)).toBe("<7> success,success yes /late");
  });

  it("see in `steps` only the steps with an id, each with outputs, outcome and conclusion", async () => {
    const job = await runJob(
      `
- uses: tiny/guard@v1
  with:
    publish-ids: \${{ toJSON(steps) }}
- run: echo id=1 >> $GITHUB_OUTPUT
- id: upload
  continue-on-error: true
  run: |
    echo id=2 >> $GITHUB_OUTPUT
    exit 1
- id: never
  if: failure()
  run: echo`,
      {
        actions: {
          "tiny/guard": createAction({
            inputs: { "publish-ids": {} },
            post: "console.log(JSON.stringify(JSON.parse(input('publish-ids'))))",
          }),
        },
      },
    );
    expect(JSON.parse(job.steps.at(-1)?.log.at(-1) ?? "")).toEqual({
      upload: { outputs: { id: "2" }, outcome: "failure", conclusion: "success" },
      never: { outputs: {}, outcome: "skipped", conclusion: "skipped" },
    });
  });

  it("have the state of their own main step, also when an action is used twice", async () => {
    const action = createAction({
      inputs: { name: {} },
      main: "put('GITHUB_STATE', 'saved=' + input('name'))",
      post: "console.log(process.env.STATE_saved)",
    });
    const job = await runJob(
      "- uses: tiny/a@v1\n  with: { name: first }\n- uses: tiny/a@v1\n  with: { name: second }",
      {
        actions: { "tiny/a": action },
      },
    );
    expect(job.steps.slice(2).map((step) => step.log.at(-1))).toEqual(["second", "first"]);
  });

  it("run after a main step that failed, and not for an action that was not reached", async () => {
    const job = await runJob("- uses: tiny/fails@v1\n- uses: tiny/unreached@v1", {
      actions: {
        "tiny/fails": createAction({ main: "process.exit(3)", post: "" }),
        "tiny/unreached": createAction({ post: "" }),
      },
    });
    expect(job.steps.map((step) => `${step.name}: ${step.conclusion}`)).toEqual([
      "Run tiny/fails@v1: failure",
      "Run tiny/unreached@v1: skipped",
      "Post Run tiny/fails@v1: success",
    ]);
  });

  it("lose their outputs, but can export and fail the job", async () => {
    const result = await runWorkflow({
      workflow: `
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    outputs:
      all: \${{ toJSON(steps.last.outputs) }}
    steps:
      - { id: first, uses: tiny/first@v1 }
      - { id: last, uses: tiny/last@v1 }`,
      workspace: createFolder(),
      actions: {
        "tiny/first": createAction({ post: "console.log(process.env.EXPORTED)" }),
        "tiny/last": createAction({
          post: "put('GITHUB_OUTPUT', 'late=1'); put('GITHUB_ENV', 'EXPORTED=by post'); process.exit(1);",
        }),
      },
    });
    const job = findJob(result, "job");
    expect(job.outputs).toEqual({ all: "{}" });
    expect(findStep(job, "first", "post").log.at(-1)).toBe("by post");
    expect(findStep(job, "last", "post").outputs).toEqual({ late: "1" });
    expect(job.conclusion).toBe("failure");
  });

  it("get the job's status from runAction, which makes a job of one action", async () => {
    const action = createAction({
      inputs: { who: { default: "nobody" }, status: { default: `\${{ job.status }}` } },
      main: "console.log(input('who')); process.exitCode = 1;",
      post: "console.log(input('who'), input('status'))",
    });
    const { job, main, post } = await runAction({
      action,
      inputs: { who: `\${{ github.actor }}` },
      workspace: createFolder(),
    });
    expect([job.conclusion, main.exitCode, main.log.at(-1), post?.log.at(-1)]).toEqual([
      "failure",
      1,
      "octocat",
      "octocat failure",
    ]);
  });
});
