import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { HOUR_MS } from "../support/limits.ts";
import { findStep } from "../support/runner/result.ts";
import { createAction, createFolder, runJob } from "./tiny.ts";

/** For processes that end by themselves: on a busy machine, their last words may take long. */
const PATIENT = 1000;

/** For processes that must be killed: they get 150 ms after SIGINT, and 50 ms after SIGTERM. */
const IMPATIENT = 0.02;

describe("a cancelled step", () => {
  it("gets SIGINT, and what it writes then is still read", async () => {
    const uploader = createAction({
      main: `
        process.on("SIGINT", () => { put("GITHUB_OUTPUT", "id=v_pub~1"); process.exit(0); });
        put("GITHUB_STATE", "begun=yes");
        console.log("uploading");
        setInterval(() => {}, 1000);`,
      post: "console.log(process.env.STATE_begun, input('seen'))",
      inputs: { seen: {} },
    });
    const job = await runJob(
      `
- id: upload
  uses: tiny/upload@v1
  with: { seen: "\${{ steps.upload.outputs.id }}" }
- { id: next, run: echo }`,
      { actions: { "tiny/upload": uploader }, cancelWhen: [{ line: "uploading" }], scale: PATIENT },
    );
    const upload = findStep(job, "upload");
    expect(upload).toMatchObject({ outcome: "cancelled", exitCode: 0, outputs: { id: "v_pub~1" } });
    expect(upload.log.at(-1)).toBe("##[error]The operation was canceled.");
    expect(findStep(job, "next").outcome).toBe("skipped");
    expect(findStep(job, "upload", "post").log.at(-1)).toBe("yes v_pub~1");
    expect(job.conclusion).toBe("cancelled");
  });

  // Each signal has a second to take effect, except the one that is ignored last.
  it.each([
    { ignored: [], signal: "SIGINT", scale: PATIENT },
    { ignored: ["SIGINT"], signal: "SIGTERM", scale: 0.4 },
    { ignored: ["SIGINT", "SIGTERM"], signal: "SIGKILL", scale: IMPATIENT },
  ])("that ignores $ignored is ended by $signal", async ({ ignored, signal, scale }) => {
    const traps = ignored.map((each) => `trap '' ${each}; `).join("");
    const job = await runJob(`- id: stubborn\n  run: ${traps}echo id=1 >> $GITHUB_OUTPUT; echo now; exec sleep 3600`, {
      cancelWhen: [{ line: "now" }],
      scale,
    });
    expect(findStep(job, "stubborn")).toMatchObject({ outcome: "cancelled", signal, outputs: { id: "1" } });
  });

  it("gets the signal alone: its children live until the job is complete", async () => {
    const workspace = createFolder();
    const job = await runJob(
      `
- run: sh -c 'echo $$ > pid; until [ -e goal ]; do sleep 0.02; done; touch outlived; sleep 3600'
- if: always()
  run: |
    touch goal
    until [ -e outlived ]; do sleep 0.02; done`,
      { workspace, cancelWhen: [{ file: join(workspace, "pid") }], scale: IMPATIENT },
    );
    expect(job.steps.map((step) => step.outcome)).toEqual(["cancelled", "success"]);
    const child = readFileSync(join(workspace, "pid"), "utf8").trim();
    while (isAlive(child)) await delay(10);
  });
});

describe("after cancellation", () => {
  it("only steps whose if says so run, and one that is running goes on", async () => {
    const job = await runJob(
      `
- { name: running, if: always(), run: echo now; sleep 0.2; echo went on }
- { name: plain, run: echo }
- { name: condition, if: true, run: echo }
- { name: failure, if: failure(), run: echo }
- { name: cancelled, if: cancelled(), run: echo }
- { name: always, if: always(), run: echo }`,
      { cancelWhen: [{ line: "now" }] },
    );
    const ran = job.steps.filter((step) => step.outcome === "success");
    expect(ran.map((step) => step.name)).toEqual(["running", "cancelled", "always"]);
    expect(ran[0]?.rawOutput).toBe("now\nwent on\n");
    expect(job.conclusion).toBe("cancelled");
  });

  it("a failing post step does not change the job's conclusion", async () => {
    const job = await runJob("- uses: tiny/a@v1\n- run: echo now && exec sleep 3600", {
      actions: { "tiny/a": createAction({ post: "process.exit(1)" }) },
      cancelWhen: [{ line: "now" }],
    });
    expect(job.steps.at(-1)?.outcome).toBe("failure");
    expect(job.conclusion).toBe("cancelled");
  });
});

describe("cancellation while a post step runs", () => {
  const post = (lastsMs: number) => `
    process.on("SIGINT", () => { console.log("interrupted"); process.exit(0); });
    console.log("cleaning up");
    setTimeout(() => { console.log("cleaned up"); process.exit(0); }, ${lastsMs});`;
  const ended = ["interrupted", "##[error]The operation was canceled."];
  const leftAlone = ["cleaning up", "cleaned up"];

  it.each([
    { postIf: "failure()", lastsMs: HOUR_MS, lastLines: ended, outcome: "cancelled" },
    { postIf: "failure() || cancelled()", lastsMs: 300, lastLines: leftAlone, outcome: "success" },
    { postIf: "always()", lastsMs: 300, lastLines: leftAlone, outcome: "success" },
  ])("ends one under $postIf: $outcome", async ({ postIf, lastsMs, lastLines, outcome }) => {
    const job = await runJob("- uses: tiny/a@v1\n- run: 'false'", {
      actions: { "tiny/a": createAction({ post: post(lastsMs), postIf }) },
      cancelWhen: [{ line: "cleaning up" }],
      scale: PATIENT,
    });
    expect(job.steps.at(-1)?.log.slice(-2)).toEqual(lastLines);
    expect(job.steps.at(-1)?.outcome).toBe(outcome);
    expect(job.conclusion).toBe("cancelled");
  });

  it("ends it in any case when the job was cancelled before", async () => {
    const job = await runJob("- uses: tiny/a@v1\n- run: echo now && exec sleep 3600", {
      actions: { "tiny/a": createAction({ post: post(HOUR_MS) }) },
      cancelWhen: [{ line: "now" }, { line: "cleaning up" }],
      scale: PATIENT,
    });
    expect(job.steps.at(-1)).toMatchObject({ outcome: "cancelled", rawOutput: "cleaning up\ninterrupted\n" });
  });

  it("kills it when it ignores the signals", async () => {
    const job = await runJob("- uses: tiny/a@v1\n- run: echo now && exec sleep 3600", {
      actions: {
        "tiny/a": createAction({
          post: `
            process.on("SIGINT", () => {}).on("SIGTERM", () => {});
            console.log("cleaning up");
            setInterval(() => {}, 1000);`,
        }),
      },
      cancelWhen: [{ line: "now" }, { line: "cleaning up" }],
      scale: IMPATIENT,
    });
    expect(job.steps.at(-1)).toMatchObject({ outcome: "cancelled", signal: "SIGKILL" });
  });
});

describe("the moment of cancellation", () => {
  it("can be a promise", async () => {
    const job = await runJob("- run: exec sleep 3600", { cancelWhen: [{ after: delay(50) }] });
    expect(job.conclusion).toBe("cancelled");
  });
});

describe("timeout-minutes", () => {
  it("ends a step, which has failed then, with the same signals", async () => {
    const job = await runJob("- run: exec sleep 3600\n  name: slow\n  timeout-minutes: 1", { minuteMs: 300 });
    expect(job.steps[0]).toMatchObject({ outcome: "failure", signal: "SIGINT" });
    expect(job.steps[0]?.log.at(-1)).toBe("##[error]The action 'slow' has timed out after 1 minutes.");
    expect(job.conclusion).toBe("failure");
  });

  it("holds for the post step of the step, too", async () => {
    const job = await runJob("- uses: tiny/a@v1\n  timeout-minutes: 1", {
      actions: { "tiny/a": createAction({ post: "setInterval(() => {}, 1000)" }) },
      minuteMs: 600,
    });
    expect(job.steps.at(-1)).toMatchObject({ phase: "post", outcome: "failure", signal: "SIGINT" });
  });
});

/** A process that has ended may be listed until its parent has noticed. */
function isAlive(pid: string): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
