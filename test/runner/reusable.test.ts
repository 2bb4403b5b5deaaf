/** Workflows that call other workflows, as the stand-in for the runner runs them. */
import { describe, expect, it } from "vitest";
import { findJob, type WorkflowResult } from "../support/runner/result.ts";
import { type RunOptions, runWorkflow } from "../support/runner/runner.ts";
import { createFolder } from "./tiny.ts";

const CALLED = `
on:
  workflow_call:
    inputs:
      posts: { type: string, required: true }
      loud: { type: boolean, default: false }
      tries: { type: number, default: 2 }
      where: { type: string, default: "\${{ github.ref_name }}" }
    secrets:
      token: { required: true }
      spare: {}
    outputs:
      id: { value: "\${{ jobs.upload.outputs.id }}, \${{ jobs.upload.result }}" }
jobs:
  upload:
    name: Upload \${{ inputs.posts }}
    runs-on: ubuntu-latest
    outputs: { id: "\${{ steps.upload.outputs.id }}" }
    steps:
      - id: upload
        env: { TOKEN: "\${{ secrets.token }}", OTHER: "\${{ secrets.OTHER }}" }
        run: |
          echo "$TOKEN, \${#TOKEN} \${#OTHER} \${{ toJSON(inputs.loud) }} \${{ toJSON(inputs.tries) }} \${{ inputs.where }} [$GREETING]"
          echo "id=v1" >> $GITHUB_OUTPUT
      - run: test "\${{ inputs.posts }}" != bad.json
  after:
    needs: upload
    if: inputs.loud
    runs-on: ubuntu-latest
    steps: [{ run: "echo \${{ github.event_name }} \${{ secrets.GITHUB_TOKEN != '' }}" }]`;

const caller = (call: string, more = "") => `
on: push
env: { GREETING: hello }
jobs:
  publish:
    uses: ./.github/workflows/called.yml
${call.replace(/^(?=.)/gm, "    ")}
  next:
    needs: publish
    if: always()
    runs-on: ubuntu-latest
    steps: [{ run: "echo \${{ needs.publish.result }}: \${{ needs.publish.outputs.id }}" }]
${more}`;

const PASSED = `with: { posts: posts.json }\nsecrets: { token: "\${{ secrets.TIKTOK }}" }`;

function run(workflow: string, options: Partial<RunOptions> = {}, called = CALLED): Promise<WorkflowResult> {
  const workspace = createFolder({ ".github/workflows/called.yml": called });
  return runWorkflow({ workflow, workspace, secrets: { TIKTOK: "s3cret", OTHER: "other" }, ...options });
}

const endsOf = ({ jobs }: WorkflowResult) => jobs.map((job) => `${job.id}: ${job.name}: ${job.conclusion}`);
const lastLine = (result: WorkflowResult, job: string, step = 0) => findJob(result, job).steps[step]?.log.at(-1);

describe("a workflow that a job calls", () => {
  it("has the inputs and secrets that are passed, the caller's event, but not its env", async () => {
    const result = await run(caller(PASSED));
    expect(endsOf(result)).toEqual([
      "publish/upload: publish / Upload posts.json: success",
      "publish/after: publish / after: skipped",
      "next: next: success",
    ]);
    expect(lastLine(result, "publish/upload")).toBe("***, 6 0 false 2 main []");
    expect(lastLine(result, "next")).toBe("success: v1, success");
  });

  it("has inputs of their types, and its status functions see only its own jobs", async () => {
    const result = await run(
      caller(`with: { posts: posts.json, loud: true, tries: 5, where: here }\nsecrets: inherit`),
      { secrets: { token: "s3cret", OTHER: "other" } },
    );
    expect(lastLine(result, "publish/upload")).toBe("***, 6 5 true 5 here []");
    expect(lastLine(result, "publish/after")).toBe("push true");
  });

  it("has failed if one of its jobs has, and its outputs are there all the same", async () => {
    const result = await run(caller(PASSED.replace("posts.json", "bad.json")));
    expect(result.conclusion).toBe("failure");
    expect(lastLine(result, "next")).toBe("failure: v1, failure");
  });

  it("is cancelled with the run", async () => {
    const waiting = CALLED.replace('echo "id=v1"', 'echo now; exec sleep 3600; echo "id=v1"');
    const result = await run(caller(PASSED), { cancelWhen: [{ line: "now" }] }, waiting);
    expect(endsOf(result).map((end) => end.split(": ").at(-1))).toEqual(["cancelled", "cancelled", "success"]);
    expect(lastLine(result, "next")).toBe("cancelled: , cancelled");
  });

  it("is skipped as a whole if its caller is", async () => {
    const result = await run(caller(`if: github.event_name == 'release'\n${PASSED}`));
    expect(endsOf(result)).toEqual(["publish: publish: skipped", "next: next: success"]);
  });

  it("runs once for each job of a matrix", async () => {
    const result = await run(
      caller(`strategy: { fail-fast: false, matrix: { posts: [a.json, bad.json] } }
name: "\${{ matrix.posts }} \${{ strategy.job-index }}"
with: { posts: "\${{ matrix.posts }}" }
secrets: { token: "\${{ secrets.TIKTOK }}" }`),
    );
    expect(endsOf(result).filter((end) => end.includes("Upload"))).toEqual([
      "publish/upload: a.json 0 / Upload a.json: success",
      "publish/upload: bad.json 1 / Upload bad.json: failure",
    ]);
  });

  it("can call another one", async () => {
    const workspace = createFolder({
      ".github/workflows/outer.yml": `
on: workflow_call
jobs:
  inner:
    uses: ./.github/workflows/called.yml
    with: { posts: posts.json }
    secrets: inherit`,
      ".github/workflows/called.yml": CALLED,
    });
    const workflow = "on: push\njobs:\n  outer:\n    uses: ./.github/workflows/outer.yml\n    secrets: inherit\n";
    const result = await runWorkflow({ workflow, workspace, secrets: { token: "s3cret" } });
    expect(endsOf(result)[0]).toBe("outer/inner/upload: outer / inner / Upload posts.json: success");
  });
});

describe("a call that GitHub rejects, or that is beyond the stand-in", () => {
  it.each([
    ["a missing input", PASSED.replace("posts: posts.json", ""), /Input posts is required/],
    ["an unknown input", PASSED.replace("posts:", "post: x, posts:"), /Invalid input, post is not defined/],
    ["a missing secret", "with: { posts: posts.json }", /Secret token is required/],
    ["an unknown secret", PASSED.replace("secrets: {", "secrets: { tokn: x,"), /Invalid secret, tokn is not defined/],
  ])("is refused: %s", async (_what, call, problem) => {
    await expect(run(caller(call))).rejects.toThrow(problem);
  });

  it.each([
    ["there is no such file", "./.github/workflows/none.yml", CALLED],
    ["it is in another repository", "acme/other/.github/workflows/called.yml@v1", CALLED],
    [
      "it does not say that it can be called",
      "./.github/workflows/called.yml",
      CALLED.replace(/on:.*?jobs:/s, "on: push\njobs:"),
    ],
  ])("is refused, since %s", async (_why, reference, called) => {
    const workflow = caller(PASSED).replace("./.github/workflows/called.yml", reference);
    await expect(run(workflow, {}, called)).rejects.toThrow(
      /reusable workflow|not defined in the referenced workflow|calls only workflows in/,
    );
  });
});
