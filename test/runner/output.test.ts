import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../support/runner/commands.ts";
import { renderLog } from "../support/runner/render-log.ts";
import { findStep, type StepResult } from "../support/runner/result.ts";
import { runWorkflow } from "../support/runner/runner.ts";
import { createAction, createFolder, oneJob, runJob } from "./tiny.ts";

/** The step of an action that prints these lines, and what comes after the head of its log. */
async function print(...lines: string[]): Promise<StepResult & { body: readonly string[] }> {
  const action = createAction({
    main: `process.stdout.write(${JSON.stringify(lines.map((line) => `${line}\n`).join(""))})`,
  });
  const step = findStep(
    await runJob("- { id: printer, uses: tiny/a@v1 }", { actions: { "tiny/a": action } }),
    "printer",
  );
  return { ...step, body: step.log.slice(step.log.indexOf("##[endgroup]") + 1) };
}

describe("a workflow command", () => {
  const known = new Set(["error", "group"]);

  it.each([
    ["::error::bad", { name: "error", properties: {}, data: "bad" }],
    [
      "  \t::ERROR file=a b.mp4,line=3::bad",
      { name: "error", properties: { file: "a b.mp4", line: "3" }, data: "bad" },
    ],
    ["::error title=%2C%3A%25,x=,=y::a%0Ab%250A", { name: "error", properties: { title: ",:%" }, data: "a\nb%0A" }],
    ["::error title=a%3Bb::c%5D%2C", { name: "error", properties: { title: "a%3Bb" }, data: "c%5D%2C" }],
    ["anywhere ##[error]bad", { name: "error", properties: {}, data: "bad" }],
    ["##[error title=a%3Bb;file=c]d%5D", { name: "error", properties: { title: "a;b", file: "c" }, data: "d]" }],
    ["::unknown::##[group]x", { name: "group", properties: {}, data: "x" }],
    ["::error::text ##[group]x", { name: "error", properties: {}, data: "text ##[group]x" }],
    ["text ::error::not at the start", undefined],
    ["::unknown::text", undefined],
    ["::error", undefined],
    ["##[unknown]text ##[error]only the first counts", undefined],
    ["## [error]text", undefined],
  ])("is read as the runner does: %s", (line, command) => {
    expect(parseCommand(line, known)).toEqual(command);
  });

  it("has the data and properties that the toolkit has escaped", () => {
    // As in @actions/core, command.ts.
    const escapeData = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
    const escapeProperty = (text: string) => escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }).filter((text) => text.trim() === text),
        (data, title) => {
          const line = `::error title=${escapeProperty(title)}::${escapeData(data)}`;
          expect(parseCommand(line, known)).toEqual({ name: "error", properties: { title }, data });
        },
      ),
    );
  });
});

describe("what a step prints", () => {
  it("becomes annotations, groups and text", async () => {
    const step = await print(
      "::group::Files",
      "a.mp4 ##[warning file=a.mp4]legacy",
      "::endgroup::",
      "::error title=TikTok size,file=b.mp4,line=2::Too large%0ASecond line",
      "::notice::Fine",
      "::debug::not shown",
      "plain",
    );
    expect(step.body).toEqual([
      "##[group]Files",
      "##[warning]legacy",
      "##[endgroup]",
      "##[error]Too large",
      "Second line",
      "##[notice]Fine",
      "plain",
    ]);
    expect(step.annotations).toEqual([
      { level: "warning", message: "legacy", file: "a.mp4" },
      { level: "error", message: "Too large\nSecond line", title: "TikTok size", file: "b.mp4", line: "2" },
      { level: "notice", message: "Fine" },
    ]);
    expect(step.outcome).toBe("success");
  });

  it("ends a line with CR alone, as the runner's reader does", async () => {
    const step = await print("one\r::error::two\r\nthree");
    expect(step.body).toEqual(["one", "##[error]two", "three"]);
  });

  it("is text between stop-commands and its token", async () => {
    const step = await print("::stop-commands::T0ken", "::error::text", "::t0ken::", "::error::command");
    expect(step.body).toEqual(["::stop-commands::T0ken", "::error::text", "::t0ken::", "##[error]command"]);
    expect(step.commands.map((command) => command.name)).toEqual(["stop-commands", "t0ken", "error"]);
  });

  it("is shown as a command, too, after echo on, except commands that show themselves", async () => {
    const step = await print("::echo::on", "::save-state name=a::b", "::notice::n", "::echo::off");
    expect(step.log).toContain("::save-state name=a::b");
    expect(step.log).not.toContain("::notice::n");
  });

  it.each(["set-env name=A", "add-path", "echo", "set-output", "stop-commands"])(
    "fails the step: ::%s::",
    async (head) => {
      const step = await print(`::${head}::`);
      expect(step.body).toContain(`##[error]Unable to process command '::${head}::' successfully.`);
      expect(step.outcome).toBe("failure");
    },
  );

  it("may set outputs and state in the old way, with a warning", async () => {
    const step = await print("::set-output name=a::1", "::save-state name=b::2");
    expect([step.outputs, step.state]).toEqual([{ a: "1" }, { b: "2" }]);
    expect(step.annotations.map((each) => each.level)).toEqual(["warning", "warning"]);
  });

  it("is relative to the workspace if it names a file in it", async () => {
    const job = await runJob(
      `- { id: s, run: 'echo "::error file=$PWD/videos/a.mp4::x"; echo "::error file=/b.mp4::y"' }`,
    );
    expect(findStep(job, "s").annotations.map((each) => each.file)).toEqual(["videos/a.mp4", "/b.mp4"]);
  });
});

describe("masks", () => {
  it("hide secrets, and the values of add-mask from then on, line by line", async () => {
    const job = await runJob(
      `
- run: echo "early \${{ secrets.TOKEN }} mask-me"
- run: |
    echo "::add-mask::mask-me%0Aand-me"
    echo "mask-me, mask-and-me"
    echo "::error title=T::and-me"
    echo "and-me" >> $GITHUB_STEP_SUMMARY`,
      { secrets: { TOKEN: "s3cret" } },
    );
    expect(job.steps[0]?.log.at(-1)).toBe("early *** mask-me");
    expect(job.steps[1]?.log.slice(-2)).toEqual(["***, mask-***", "##[error]***"]);
    expect(job.steps[1]).toMatchObject({ annotations: [{ title: "T", message: "***" }], summary: "***\n" });
    expect(job.steps.flatMap((step) => step.log).join()).not.toContain("s3cret");
  });

  it("turn overlapping values into one ***", async () => {
    expect((await print("::add-mask::abc", "::add-mask::cde", "1abcde2abc3")).body).toEqual(["1***2***3"]);
  });
});

describe("limits", () => {
  it("are ten annotations of a level per step, counted separately for the post step", async () => {
    const flood = (level: string, count: number) =>
      `for (let i = 1; i <= ${count}; i++) console.log("::${level}::" + i);`;
    const { steps } = await runJob("- uses: tiny/a@v1", {
      actions: {
        "tiny/a": createAction({
          main: flood("error", 12) + flood("warning", 11) + flood("notice", 2),
          post: flood("error", 11),
        }),
      },
    });
    expect(steps.map((step) => [step.annotations.length, step.annotationsDropped])).toEqual([
      [22, 3],
      [10, 1],
    ]);
    expect(steps[0]?.log).toContain("##[error]12");
  });

  it("are fifty annotations for each job", async () => {
    const flood = '- run: for i in 1 2 3 4 5 6 7 8 9; do echo "::error::$i"; done';
    const { steps } = await runJob(Array(6).fill(flood).join("\n"));
    expect(steps.map((step) => step.annotations.length)).toEqual([9, 9, 9, 9, 9, 5]);
  });

  it("are 4096 characters for a message", async () => {
    const step = await print(`::error::${"x".repeat(5000)}`);
    expect(step.annotations[0]?.message).toBe("x".repeat(4096));
  });

  it("are 1 MiB for a summary: a larger one is not shown, with an error that does not fail the step", async () => {
    const summarize = (bytes: number) => `- run: head -c ${bytes} /dev/zero | tr '\\0' x >> $GITHUB_STEP_SUMMARY`;
    const { steps } = await runJob(`${summarize(1024 * 1024)}\n${summarize(1024 * 1024 + 1)}`);
    expect(steps.map((step) => step.summary.length)).toEqual([1024 * 1024, 0]);
    expect(steps[1]?.annotations[0]?.message).toContain("supports content up to a size of 1024k, got 1024k");
    expect(steps[1]?.outcome).toBe("success");
  });
});

describe("renderLog", () => {
  it("shows jobs, steps and logs, with each annotation once", async () => {
    const result = await runWorkflow({
      workflow: oneJob(`
- name: Check videos
  run: |
    echo "::error title=TikTok size,file=a.mp4::Too large%0AMake it smaller"
    exit 1
- run: echo later`),
      workspace: createFolder(),
    });
    expect(renderLog(result)).toBe(`\
✗ job (failure)
  ✗ Check videos
    ▼ Run echo "::error title=TikTok size,file=a.mp4::Too large%0AMake it smaller"
      echo "::error title=TikTok size,file=a.mp4::Too large%0AMake it smaller"
      exit 1
      shell: bash -e {0}
    TikTok size · a.mp4
    Error: Too large
    Make it smaller
    Error: Process completed with exit code 1.
  ○ Run echo later
`);
  });
});
