/** Flows are functions of inputs and a world, so a test calls them without a process. */
import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cancelNow } from "../../src/flows/cancel.ts";
import { confirmNow } from "../../src/flows/confirm.ts";
import { guard } from "../../src/flows/guard.ts";
import { outputReportFile } from "../../src/flows/outputs.ts";
import { cancelUploads } from "../../src/flows/post.ts";
import { readState } from "../../src/flows/state.ts";
import { cancelInputs, confirmInputs, guardInputs } from "../../src/inputs.ts";
import { readFixture } from "../scenarios/validate/guard.ts";
import { startRangeServer } from "../support/range-server.ts";
import { createHost } from "../support/recording-host.ts";
import { readReport } from "../support/report.ts";
import { CREATOR_TOKEN } from "../support/tiktok/server.ts";
import { createWorkspace } from "../support/workspace.ts";
import { start } from "../tiktok/cancelling.ts";
import { createWorld, readAs } from "./recorded-world.ts";

describe("the guard", () => {
  it.each([
    ["days before", Date.UTC(2001, 8, 1), ["url-host"]],
    ["minutes before", Date.UTC(2001, 8, 9, 1, 30), ["url-host", "url-expires"]],
  ])("judges by the clock of its world whether a signature ends soon: %s", async (_, nowMs, rules) => {
    const server = await startRangeServer();
    const url = server.add("/a.mp4", readFixture("good.mp4"));
    const { world, written } = createWorld();
    const inputs = readAs(guardInputs, { videos: `${url}?Expires=1000000000&Signature=00` });
    await guard(inputs, { ...world, now: () => nowMs });
    const [video] = readReport(written.outputs["report-file"] ?? "").videos;
    expect(video?.findings.map(({ rule }) => rule)).toEqual(rules);
  });

  it("checks the videos that it finds, and leaves a report and a ledger", async () => {
    const workspace = createWorkspace();
    workspace.write("slow.mp4", readFixture("frame-rate-low.mp4"));
    const { world, written } = createWorld(workspace);
    await guard(readAs(guardInputs, { videos: "slow.mp4", "access-token": "act.secret" }), world);
    expect(written.masked).toEqual(["act.secret"]);
    expect(written.outputs).toMatchObject({ valid: "false", checked: "1", "invalid-videos": '["slow.mp4"]' });
    expect(written.annotations.map(({ title }) => title)).toEqual(["TikTok: frame_rate_check_failed (frame-rate)"]);
    expect(written.hasFailed).toBe(true);
    expect(readReport(written.outputs["report-file"] ?? "").videos[0]?.verdict).toBe("invalid");
    expect(readFileSync(written.variables.TIKTOK_PUBLISH_IDS ?? "", "utf8")).toBe("");
  });

  it("shortens lists that are too long for outputs, says so in a notice, and reports all", async () => {
    const workspace = createWorkspace();
    const names = Array.from({ length: 2500 }, (_, n) => `${"long".repeat(60)}${n}.mp4`).sort();
    for (const name of names) workspace.write(name, "");
    const { world, written } = createWorld(workspace);
    await guard(readAs(guardInputs, { videos: "*.mp4" }), world);
    const kept = JSON.parse(written.outputs["invalid-videos"] ?? "");
    expect(kept).toEqual(names.slice(0, kept.length));
    expect(2 * JSON.stringify(written.outputs).length).toBeLessThan(1_000_000);
    expect(written.outputs.checked).toBe("2500");
    const notice = expect.stringMatching(/'invalid-videos' has only .* of 2,500 .*'report-file'/);
    expect(written.annotations).toContainEqual({ level: "notice", title: expect.anything(), message: notice });
    expect(written.summary).toContain("invalid-videos");
    expect(readReport(written.outputs["report-file"] ?? "").videos).toHaveLength(2500);
  });

  it("is armed even if an input is wrong, which is one error", async () => {
    const { world, written } = createWorld();
    await guard(readAs(guardInputs, { "fail-on": "errors" }), world);
    expect(written.state["publish-ids-file"]).toBe(written.outputs["publish-ids-file"]);
    expect(written.annotations.map(({ message }) => message)).toEqual([expect.stringContaining("'fail-on'")]);
    expect(written.outputs.checked).toBeUndefined();
  });
});

it("post cancels the ids in the ledger, and adds them to the guard's report", async () => {
  const tiktok = await start({ publishes: [{ id: "a" }] });
  const { world, written } = createWorld();
  const inputs = readAs(guardInputs, { "access-token": CREATOR_TOKEN, "tiktok-api-url": tiktok.url });
  await guard(inputs, world);
  appendFileSync(written.variables.TIKTOK_PUBLISH_IDS ?? "", "publish_id=a\n");
  const state = readState({
    "STATE_publish-ids-file": written.state["publish-ids-file"],
    "STATE_report-file": written.state["report-file"],
  });
  await cancelUploads(inputs, state, world);
  expect(readReport(written.state["report-file"] ?? "").cancellations).toMatchObject([
    { publishId: "a", outcome: "cancelled" },
  ]);
});

it("cancel/ cancels the given ids", async () => {
  const tiktok = await start({ publishes: [{ id: "a" }] });
  const { world, written } = createWorld();
  const given = { "publish-ids": "publish_id=a", "access-token": CREATOR_TOKEN, "tiktok-api-url": tiktok.url };
  await cancelNow(readAs(cancelInputs, given), world);
  expect(written.outputs).toMatchObject({ cancelled: '["a"]', "not-cancelled": "[]" });
  expect(written.hasFailed).toBe(false);
});

it("cancel/ cancels nothing if its report is to be inside .git", async () => {
  const tiktok = await start({ publishes: [{ id: "a" }] });
  const { world, written } = createWorld();
  const inputs = { "publish-ids": "publish_id=a", "access-token": CREATOR_TOKEN, "tiktok-api-url": tiktok.url };
  await cancelNow(readAs(cancelInputs, { ...inputs, "report-file": ".git/config" }), world);
  expect(written.annotations).toMatchObject([
    { level: "error", message: expect.stringMatching(/report-file.*Git's own/) },
  ]);
  expect(tiktok.requests).toEqual([]);
});

it.each([
  ["error", false],
  ["warning", true],
  ["never", false],
])(
  "cancel/ without any id warns, says what it looked through, and with fail-on: %s fails: %s",
  async (failOn, fails) => {
    const { world, written } = createWorld();
    const needs = JSON.stringify({ upload: { result: "success", outputs: {} } });
    await cancelNow(readAs(cancelInputs, { "publish-ids": needs, "fail-on": failOn }), world);
    expect(written.annotations).toMatchObject([
      { level: "warning", message: expect.stringContaining("needs.upload: success, no outputs") },
    ]);
    expect(written.hasFailed).toBe(fails);
  },
);

it("no output names a report that was not written", () => {
  const { host, written } = createHost();
  outputReportFile(host, "report.json", [{ name: "json", message: "The disk is full." }]);
  expect(written.outputs).toEqual({});
  outputReportFile(host, "report.json", [{ name: "summary", message: "The disk is full." }]);
  expect(written.outputs).toEqual({ "report-file": "report.json" });
});

describe("inside a composite action, the guard", () => {
  const composite = { GITHUB_ACTION_PATH: "/actions/publish" };

  it("keeps no input where state would be printed to the log, and says that cancelling is off", async () => {
    const { world, written } = createWorld();
    await guard(readAs(guardInputs, { "access-token": "act.secret" }), { ...world, environment: composite });
    expect(JSON.stringify(written.state)).not.toContain("act.secret");
    expect(written.lines.at(-1)).toMatch(/^Cancelling is off: in a composite action, this runner can't pass/);
  });

  it("warns of publish ids that are too long to be kept", async () => {
    const { world, written } = createWorld();
    const environment = { ...composite, GITHUB_STATE: "state" };
    const inputs = { "access-token": "act.secret", "publish-ids": "x".repeat(40_000) };
    await guard(readAs(guardInputs, inputs), { ...world, environment });
    expect(written.annotations).toMatchObject([
      { level: "warning", message: expect.stringContaining("Input 'publish-ids' is longer than 32 kB.") },
      { level: "notice" },
    ]);
    expect(written.lines.at(-1)).toBe("Cancelling is armed.");
  });
});

it("the guard says whether cancelling is armed even if the check breaks down", async () => {
  const { world, written } = createWorld();
  const inputs = readAs(guardInputs, { "access-token": "act.secret", videos: "a.mp4" });
  await expect(guard(inputs, { ...world, workspace: join(world.workspace, "missing", "\0") })).rejects.toThrow();
  expect(written.lines.at(-1)).toBe("Cancelling is armed.");
});

describe("confirm/", () => {
  it("confirms what the ledger holds, and masks the upload_url in it", async () => {
    const uploadUrl = "https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=secret-upload-token";
    const publishes = [{ id: "v_pub_file~1", stages: [{ status: "FAILED", failReason: "internal" }] }];
    const tiktok = await start({ publishes });
    const { world, written } = createWorld();
    const ledger = join(world.temporaryFolder, "publish-ids.txt");
    appendFileSync(ledger, JSON.stringify({ data: { publish_id: "v_pub_file~1", upload_url: uploadUrl } }));
    await confirmNow(
      readAs(confirmInputs, { "access-token": CREATOR_TOKEN, "tiktok-api-url": tiktok.url }),
      ledger,
      world,
    );
    expect(written.masked).toEqual(expect.arrayContaining([CREATOR_TOKEN, uploadUrl, "secret-upload-token"]));
    expect(written.outputs).toMatchObject({ failed: '["v_pub_file~1"]', published: "[]", "post-ids": "[]" });
    expect(written.annotations.map(({ title, level }) => [title, level])).toEqual([
      ["TikTok confirm: internal", "error"],
    ]);
    expect(written.hasFailed).toBe(true);
    const { confirmations } = readReport(written.outputs["report-file"] ?? "");
    expect(confirmations).toMatchObject([{ outcome: "failed", failReason: "internal", attempts: 1 }]);
  });

  it("asks for nothing if its report is to be inside .git", async () => {
    const tiktok = await start({ publishes: [{ id: "a" }] });
    const workspace = createWorkspace();
    mkdirSync(join(workspace.path, ".git"));
    const { world, written } = createWorld(workspace);
    const inputs = { "publish-ids": "a", "access-token": CREATOR_TOKEN, "tiktok-api-url": tiktok.url };
    await confirmNow(readAs(confirmInputs, { ...inputs, "report-file": ".git/report.json" }), undefined, world);
    expect([written.hasFailed, tiktok.requests]).toEqual([true, []]);
  });
});
