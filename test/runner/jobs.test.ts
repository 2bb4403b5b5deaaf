import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { parsePairs } from "../support/runner/environment-files.ts";
import { findJob, findStep, type JobResult } from "../support/runner/result.ts";
import { runWorkflow } from "../support/runner/runner.ts";
import { findProblems } from "../support/runner/workflow.ts";
import { createAction, createFolder, oneJob, runJob } from "./tiny.ts";

const lastLines = (job: JobResult) => job.steps.map((step) => step.log.at(-1));

describe("environment files", () => {
  it.each([
    ["a=1\n\nb=x=y\n", { pairs: { a: "1", b: "x=y" } }],
    ["a<<EOF\none\n\ntwo=2\nEOF\nb=3", { pairs: { a: "one\n\ntwo=2", b: "3" } }],
    ["a<<EOF\nEOF\na=later wins", { pairs: { a: "later wins" } }],
    ["a=b<<c", { pairs: { a: "b<<c" } }],
    ["a=1\ntext", { pairs: { a: "1" }, problem: "Invalid format 'text'" }],
    ["=1", { pairs: {}, problem: "Invalid format '=1'. Name must not be empty" }],
    ["a<<EOF\none\n", { pairs: {}, problem: "Invalid value. Matching delimiter not found 'EOF'" }],
  ])("hold pairs: %j", (text, expected) => {
    expect(parsePairs(text)).toEqual(expected);
  });

  it("reach the later steps", async () => {
    const job = await runJob(`
- id: first
  run: |
    echo "NAME=from file" >> $GITHUB_ENV
    echo "$PWD/bin" >> $GITHUB_PATH
    printf 'text<<END\\none\\ntwo\\nEND\\n' >> $GITHUB_OUTPUT
- run: test "\${PATH%%:*}" = "$PWD/bin" && echo "$NAME, \${{ env.NAME }}, \${{ steps.first.outputs.text }}"
- run: echo "$NAME, \${{ env.NAME }}"
  env: { NAME: from step }`);
    expect(job.steps[1]?.log.slice(-2)).toEqual(["from file, from file, one", "two"]);
    expect(job.steps[2]?.log.at(-1)).toBe("from step, from step");
    expect(job.env).toEqual({ NAME: "from file" });
  });

  it("fail the step if a line can't be read, and count up to that line", async () => {
    const job = await runJob("- id: s\n  run: |\n    echo a=1 >> $GITHUB_OUTPUT\n    echo text >> $GITHUB_OUTPUT");
    expect(findStep(job, "s")).toMatchObject({ outcome: "failure", outputs: { a: "1" } });
    expect(lastLines(job)).toEqual(["##[error]Invalid format 'text'"]);
  });

  it("do not set NODE_OPTIONS", async () => {
    const job = await runJob("- run: echo NODE_OPTIONS=--inspect >> $GITHUB_ENV");
    expect(lastLines(job)).toEqual(["##[error]Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."]);
    expect(job.env).toEqual({});
  });
});

describe("a step", () => {
  it("fails without failing the job under continue-on-error", async () => {
    const job = await runJob("- { id: s, run: exit 3, continue-on-error: true }\n- run: echo next");
    expect(findStep(job, "s")).toMatchObject({ outcome: "failure", conclusion: "success", exitCode: 3 });
    expect([job.conclusion, ...lastLines(job)]).toEqual([
      "success",
      "##[error]Process completed with exit code 3.",
      "next",
    ]);
  });

  it("runs in bash: with pipefail only if it says so, where it says, to the first failure", async () => {
    const workspace = createFolder({ "sub/file": "text" });
    const job = await runJob(
      `
- { run: false | true }
- { run: false | true, shell: bash, continue-on-error: true }
- { run: "false\\ntrue", continue-on-error: true }
- { run: cat file, working-directory: sub }
- { run: print(1 + 1), shell: "python3 -B {0}" }`,
      { workspace },
    );
    expect(job.steps.map((step) => step.outcome)).toEqual(["success", "failure", "failure", "success", "success"]);
    expect(lastLines(job).slice(-2)).toEqual(["text", "2"]);
  });

  it("has a clean environment: the machine's, and GitHub's variables", async () => {
    vi.stubEnv("STAND_IN_LEAK", "leak");
    const workspace = createFolder();
    const job = await runJob("- run: env; cat $GITHUB_EVENT_PATH; ls $RUNNER_TEMP", {
      workspace,
      event: { name: "pull_request", payload: { number: 7 } },
      github: { repository: "me/mine", sha: "abc" },
      env: { https_proxy: "http://proxy" },
    });
    const log = job.steps[0]?.log ?? [];
    expect(log).toEqual(
      expect.arrayContaining([
        "CI=true",
        "GITHUB_ACTIONS=true",
        "GITHUB_EVENT_NAME=pull_request",
        "GITHUB_REPOSITORY=me/mine",
        "GITHUB_SHA=abc",
        `GITHUB_WORKSPACE=${workspace}`,
        "https_proxy=http://proxy",
        '  "number": 7',
      ]),
    );
    expect(log.join("\n")).not.toMatch(/STAND_IN_LEAK|GITHUB_TOKEN|INPUT_/);
  });

  it("sees the contexts in its expressions", async () => {
    const job = await runJob(
      `
- if: github.event.number == 7 && github.event_name == 'pull_request' && !contains(github.ref, 'release')
  name: Pull request \${{ github.event.number }}
  run: |
    echo "\${{ job.status }} \${{ runner.os == 'Linux' || runner.os == 'macOS' }} \${{ format('{0}', secrets.NONE) }}."
- run: echo "\${{ hashFiles('x') }}"`,
      { event: { name: "pull_request", payload: { number: 7 } } },
    );
    expect(job.steps[0]?.name).toBe("Pull request 7");
    expect(job.steps.map((step) => step.outcome)).toEqual(["success", "failure"]);
    expect(lastLines(job)).toEqual(["success true .", "##[error]The stand-in has no hashFiles()."]);
  });

  it("gets texts of several lines as YAML reads them, with quotes around expressions", async () => {
    const job = await runJob(
      `
- uses: tiny/a@v1
  with:
    ids: |-
      'first'
        \${{ github.actor }} 'it''s'
    folded: >
      one
      \${{ github.ref_name }}`,
      {
        actions: {
          "tiny/a": createAction({
            inputs: { ids: {}, folded: {} },
            main: "console.log(JSON.stringify([input('ids'), input('folded')]))",
          }),
        },
      },
    );
    expect(JSON.parse(lastLines(job)[0] ?? "")).toEqual(["'first'\n  octocat 'it''s'", "one main\n"]);
  });

  it("gets a warning about inputs that its action does not have", async () => {
    const job = await runJob("- { uses: tiny/a@v1, with: { video: x, IDS: y } }", {
      actions: {
        "tiny/a": createAction({
          inputs: { videos: { default: "all" }, ids: {} },
          main: "console.log(input('ids'), input('videos'), input('video'))",
        }),
      },
    });
    expect(job.steps[0]?.annotations).toEqual([
      { level: "warning", message: "Unexpected input(s) 'video', valid inputs are ['videos', 'ids']" },
    ]);
    expect(lastLines(job)).toEqual(["y all x"]);
  });

  it("uses an action in the workspace, in a folder of a repository, or a function in place of one", async () => {
    const action = JSON.stringify({ name: "a", description: "a", runs: { using: "node24", main: "main.mjs" } });
    const files = { "cancel/action.yml": action, "cancel/main.mjs": "console.log('cancelled')" };
    const seen: unknown[] = [];
    const job = await runJob(
      "- uses: actions/checkout@v7\n  with: { lfs: true }\n- uses: ./cancel\n- uses: my/guard/cancel@v1\n- uses: ./no",
      {
        workspace: createFolder(files),
        actions: { "my/guard": createFolder(files), "actions/checkout": ({ inputs }) => void seen.push(inputs) },
      },
    );
    expect(seen).toEqual([{ lfs: "true" }]);
    expect(job.steps.map((step) => step.outcome)).toEqual(["success", "success", "success", "failure"]);
    expect(lastLines(job).slice(1, 3)).toEqual(["cancelled", "cancelled"]);
    expect(lastLines(job).at(-1)).toMatch(
      /^##\[error\]Can't find 'action.yml', .* Did you forget to run actions\/checkout/,
    );
  });

  it("fails when its environment is too large for the kernel", async () => {
    const job = await runJob(`- { uses: tiny/a@v1, with: { ids: "\${{ secrets.HUGE }}" } }`, {
      actions: { "tiny/a": createAction({ inputs: { ids: {} } }) },
      secrets: { HUGE: "x".repeat(128 * 1024) },
    });
    expect(job.conclusion).toBe("failure");
    expect(lastLines(job)).toEqual(["##[error]spawn E2BIG"]);
  });
});

describe("jobs", () => {
  it("pass outputs on to those that need them, but no secrets and nothing empty", async () => {
    const result = await runWorkflow({
      workflow: `
on: push
env: { WHERE: workflow, WHO: workflow }
jobs:
  cancel:
    needs: publish
    if: always() && (contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') || cancelled())
    runs-on: ubuntu-latest
    steps:
      - run: echo '\${{ toJSON(needs) }}'
  publish:
    runs-on: ubuntu-latest
    env: { WHO: job }
    outputs:
      id: \${{ steps.upload.outputs.id }}
      token: x\${{ secrets.TOKEN }}
      none: \${{ steps.none.outputs.id }}
    steps:
      - run: echo "$WHERE $WHO" && touch $RUNNER_TEMP/left && ls $RUNNER_TEMP/left
      - { id: upload, run: echo id=v1 >> $GITHUB_OUTPUT }
      - run: exit 1
  after:
    needs: [publish]
    runs-on: ubuntu-latest
    steps: [{ run: echo }]
  temp:
    if: always()
    needs: [after]
    runs-on: ubuntu-latest
    steps: [{ run: test ! -e $RUNNER_TEMP/left }]`,
      workspace: createFolder(),
      secrets: { TOKEN: "s3cret" },
    });
    expect(result.jobs.map((job) => `${job.id}: ${job.conclusion}`)).toEqual([
      "publish: failure",
      "cancel: success",
      "after: skipped",
      "temp: success",
    ]);
    expect(findJob(result, "publish").outputs).toEqual({ id: "v1" });
    expect(findJob(result, "publish").log).toEqual(["##[warning]Skip output 'token' since it may contain secret."]);
    const needs = findJob(result, "cancel").steps[0]?.rawOutput ?? "";
    expect(JSON.parse(needs)).toEqual({ publish: { result: "failure", outputs: { id: "v1" } } });
    expect(result.conclusion).toBe("failure");
  });

  it("are cancelled with the run, unless their if says otherwise", async () => {
    const result = await runWorkflow({
      workflow: `
on: push
jobs:
  persistent:
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: echo first; sleep 0.2; echo went on }]
  waiting:
    needs: persistent
    runs-on: ubuntu-latest
    steps: [{ run: echo }]
  cleaning:
    needs: waiting
    if: cancelled()
    runs-on: ubuntu-latest
    steps: [{ run: echo }]`,
      workspace: createFolder(),
      cancelWhen: [{ line: "first" }],
    });
    expect(result.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`)).toEqual([
      "persistent: success",
      "waiting: cancelled",
      "cleaning: success",
    ]);
  });
});

describe("a workflow that GitHub rejects, or that is beyond the stand-in", () => {
  it.each([
    ["no runs-on", "on: push\njobs:\n  a:\n    steps: [{ run: echo }]", /Required property is missing: runs-on/],
    ["an unknown key", oneJob("- { run: echo, wth: 1 }"), /Unexpected value 'wth'/],
    ["an unknown context", oneJob(`- run: echo \${{ stpes.a }}`), /Unrecognized named-value: 'stpes'/],
    ["a broken if", oneJob("- { run: echo, if: foo( }"), /Unexpected end of expression/],
    ["an unknown need", `${oneJob("- run: echo")}  b:\n    runs-on: x\n    needs: none\n`, /unknown job 'none'/],
    ["no YAML", "on: [\n", /workflow.yml/],
    ["fail-fast", `${oneJob("- run: echo")}    strategy: { matrix: { a: [1] } }\n`, /does not support .* fail-fast/],
  ])("is refused: %s", async (_what, workflow, problem) => {
    await expect(runWorkflow({ workflow, workspace: createFolder() })).rejects.toThrow(problem);
  });

  it("is distinguished from one that only the stand-in refuses", async () => {
    const matrix = `${oneJob("- run: echo")}    strategy: { matrix: { a: [1] } }\n`;
    expect(await findProblems(matrix, "matrix.yml")).toEqual([]);
    expect(await findProblems(oneJob("- { wth: 1 }"), "typo.yml")).toEqual([
      expect.stringContaining("typo.yml (Line: 6, Col: 11): Unexpected value 'wth'"),
      expect.stringContaining("There's not enough info"),
    ]);
  });
});

describe("the stand-in", () => {
  it("runs on Node alone, without a test framework", () => {
    const runner = join(import.meta.dirname, "../support/runner/runner.ts");
    const script = `import { runWorkflow } from ${JSON.stringify(runner)};
      const { conclusion } = await runWorkflow({ workflow: process.argv[1], workspace: process.cwd() });
      console.log(conclusion);`;
    const args = ["--input-type=module", "-e", script, oneJob("- run: 'true'")];
    expect(execFileSync(process.execPath, args).toString()).toBe("success\n");
  });
});
