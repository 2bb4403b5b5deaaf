import { describe, expect, it } from "vitest";
import { findStep } from "../support/runner/result.ts";
import { createAction, createFolder, runJob } from "./tiny.ts";

/** A composite action in a folder of its own. */
function createComposite(inputs: object, steps: readonly object[], outputs: object = {}): string {
  const runs = { using: "composite", steps };
  return createFolder({
    "action.yml": JSON.stringify({ name: "Composite", description: "Runs steps", inputs, outputs, runs }),
  });
}

const SHOW = "console.log([input('token'), input('mode'), process.env.STATE_saved].join(' '));";

/** An action that shows its inputs and its state in main and post. */
function createGuard(): string {
  return createAction({
    inputs: { token: {}, mode: { default: `\${{ job.status }}` } },
    main: `${SHOW} put('GITHUB_STATE', 'saved=' + input('token'));`,
    post: SHOW,
  });
}

const useGuard = (token: string) => ({ id: "guard", uses: "tiny/guard@v1", with: { token } });

describe("a composite action", () => {
  it("runs its steps with its inputs, its env, and a path of its own, and sets its outputs", async () => {
    const folder = createComposite(
      { who: { default: "nobody" } },
      [
        { id: "a", shell: "bash", run: `echo "said=\${{ inputs.who }} $VOICE" >> "$GITHUB_OUTPUT"` },
        { shell: "bash", run: "echo LATE=yes >> $GITHUB_ENV" },
        { shell: "bash", run: `echo "$LATE \${{ steps.a.outputs.said }} $(basename "$GITHUB_ACTION_PATH")"` },
      ],
      { said: { description: "What was said", value: `\${{ steps.a.outputs.said }}` } },
    );
    const job = await runJob(
      `
- id: outer
  uses: tiny/outer@v1
  with: { who: Ada }
  env: { VOICE: loud }
- run: echo "\${{ steps.outer.outputs.said }}, $LATE, $GITHUB_ACTION_PATH, \${{ toJSON(steps.a) }}"`,
      { actions: { "tiny/outer": folder } },
    );
    expect(findStep(job, "outer/__step_2").log.at(-1)).toBe(`yes Ada loud ${folder.split("/").at(-1)}`);
    expect(job.steps.at(-1)?.log.at(-1)).toBe("Ada loud, yes, , null");
  });

  it("ends with its first failed step, except for steps that run in any case", async () => {
    const steps = [
      { shell: "bash", run: "exit 3" },
      { shell: "bash", run: "echo next" },
    ];
    const job = await runJob("- { id: outer, uses: tiny/outer@v1 }\n- run: echo later", {
      actions: { "tiny/outer": createComposite({}, steps) },
    });
    expect(job.conclusion).toBe("failure");
    expect(job.steps.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      ["outer/__step_0", "failure"],
      ["outer", "failure"],
      [undefined, "skipped"],
    ]);
  });

  it("is cancelled with the step that runs in it", async () => {
    const steps = [{ shell: "bash", run: "echo now && exec sleep 3600" }];
    const job = await runJob("- { id: outer, uses: tiny/outer@v1 }", {
      actions: { "tiny/outer": createComposite({}, steps) },
      cancelWhen: [{ line: "now" }],
    });
    expect([job.conclusion, findStep(job, "outer").conclusion]).toEqual(["cancelled", "cancelled"]);
  });
});

describe("the post step of an action inside a composite action", () => {
  it("has the composite action's inputs and steps, its own defaults, and the status of the job", async () => {
    const steps = [useGuard(`\${{ inputs.secret }}\${{ steps.late.outputs.id }}`)];
    const late = { id: "late", shell: "bash", run: "echo id=7 >> $GITHUB_OUTPUT" };
    const job = await runJob("- { id: outer, uses: tiny/outer@v1, with: { secret: s3cret } }\n- run: exit 1", {
      actions: { "tiny/outer": createComposite({ secret: {} }, [...steps, late]), "tiny/guard": createGuard() },
    });
    expect(findStep(job, "outer/guard").log.at(-1)).toBe("s3cret success ");
    expect(findStep(job, "outer/guard", "post").log.at(-1)).toBe("s3cret7 failure s3cret");
    expect(findStep(job, "outer", "post").name).toBe("Post Run tiny/outer@v1");
  });

  it.each([
    ["is empty", "secret", "outer-token", ""],
    ["is the outer action's input of the same name", "secret", "secret", "of-the-outer"],
  ])("in a nested composite action, what the inner one passed on %s", async (_about, inner, outer, seen) => {
    const job = await runJob(`- { id: outer, uses: tiny/outer@v1, with: { ${outer}: of-the-outer } }`, {
      actions: {
        "tiny/outer": createComposite({ [outer]: {} }, [
          { id: "inner", uses: "tiny/inner@v1", with: { [inner]: "of-the-inner" } },
        ]),
        "tiny/inner": createComposite({ [inner]: {} }, [useGuard(`\${{ inputs.${inner} }}`)]),
        "tiny/guard": createGuard(),
      },
    });
    expect(findStep(job, "outer/inner/guard").log.at(-1)).toBe("of-the-inner success ");
    expect(findStep(job, "outer/inner/guard", "post").log.at(-1)).toBe(`${seen} success of-the-inner`);
  });

  it("has the state of the latest use, if one composite action is used twice", async () => {
    const use = (id: string) => `- { id: ${id}, uses: tiny/outer@v1, with: { secret: ${id} } }\n`;
    const job = await runJob(use("first") + use("second"), {
      actions: {
        "tiny/outer": createComposite({ secret: {} }, [useGuard(`\${{ inputs.secret }}`)]),
        "tiny/guard": createGuard(),
      },
    });
    expect(findStep(job, "first/guard", "post").log.at(-1)).toBe("first success second");
    expect(findStep(job, "second/guard", "post").log.at(-1)).toBe("second success second");
  });
});
