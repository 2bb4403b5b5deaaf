import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { deliver, listActionOutlets } from "../../src/report/registry.ts";
import { createHost } from "../support/recording-host.ts";
import { createWorkspace } from "../support/workspace.ts";
import { cancellation } from "./reported.ts";

it("a reporter that fails is named, and the others still deliver", async () => {
  const reportFile = join(createWorkspace().path, "report.json");
  mkdirSync(reportFile);
  const { host, written } = createHost();
  const report = { cancellations: [cancellation()], remarks: [] };
  const outlets = [
    { name: "log" },
    { name: "json", path: reportFile },
    { name: "annotations" },
    { name: "summary" },
  ] as const;
  const failures = await deliver(report, outlets, host);
  expect(failures).toEqual([{ name: "json", message: expect.stringMatching(/report file.*which is a directory/) }]);
  expect(written.lines).toEqual([
    "v_pub_url~v2.1: Cancelled (cancelled, ok)",
    "After cancelling: 1 upload was cancelled",
  ]);
  expect(written.annotations.map(({ title }) => title)).toEqual(["TikTok Upload Guard", "TikTok cancel: ok"]);
  expect(written.annotations[0]).toMatchObject({ level: "error", message: failures[0]?.message });
  expect(written.summary).toMatch(/^## ✅ After cancelling: 1 upload was cancelled\n/);
});

function refuse(): never {
  throw new Error("the disk is full");
}

/** Hosts that refuse, and what they still receive. */
const REFUSING: readonly [what: string, refusal: Partial<Host>, received: readonly string[]][] = [
  ["nothing", {}, ["file", "outputs", "summary", "log", "annotations"]],
  ["the summary", { summarize: refuse }, ["file", "outputs", "log", "annotations"]],
  ["the log", { info: refuse }, ["file", "outputs", "summary", "annotations"]],
  ["annotations", { annotate: refuse }, ["file", "outputs", "summary", "log"]],
];

it.each(REFUSING)(
  "a host that refuses %s gets the rest: files first, annotations last",
  async (_what, refusal, received) => {
    const path = join(createWorkspace().path, "report.json");
    const order: string[] = [];
    const note = (name: string) => {
      if (!order.includes(name)) order.push(name);
    };
    const { host } = createHost();
    const noting: Host = {
      ...host,
      summarize: async () => note("summary"),
      info: () => note("log"),
      annotate: () => note("annotations"),
      ...refusal,
    };
    const setOutputs = () => {
      if (existsSync(path)) note("file");
      note("outputs");
      return [];
    };
    const report = { cancellations: [cancellation()], remarks: [] };
    const failures = await deliver(report, listActionOutlets(path), noting, { setOutputs });
    expect(order).toEqual(received);
    expect(failures.map(({ message }) => message)).toEqual(
      received.length === 5 ? [] : [expect.stringContaining("the disk is full")],
    );
  },
);

it("failures stay within the ten annotations of their level, however many there are", async () => {
  const path = createWorkspace().path;
  const { host, written } = createHost();
  const cancellations = Array.from({ length: 50 }, () => cancellation({ level: "error" }));
  const setOutputs = () => [{ name: "outputs", message: "Later steps don't see the outputs." }] as const;
  await deliver({ cancellations, remarks: [] }, listActionOutlets(path), host, { setOutputs });
  expect(written.annotations).toHaveLength(10);
  expect(written.annotations.slice(0, 2).map(({ message }) => message)).toEqual([
    expect.stringContaining("which is a directory"),
    "Later steps don't see the outputs.",
  ]);
  expect(written.annotations.at(-1)?.title).toBe("43 more errors");
  expect(written.summary).toContain("which is a directory");
});

it("failures are warnings where the caller says so", async () => {
  const { host, written } = createHost();
  await deliver({ remarks: [] }, listActionOutlets(createWorkspace().path), host, { failureLevel: "warning" });
  expect(written.annotations.map(({ level }) => level)).toEqual(["warning"]);
});

it("the summary links the host's Actions page", async () => {
  const { host, written } = createHost();
  const actionsPage = "https://github.com/acme/videos/actions";
  const cancellations = [cancellation({ outcome: "unreachable" })];
  await deliver({ cancellations, remarks: [] }, listActionOutlets(undefined), { ...host, actionsPage });
  expect(written.summary).toContain(actionsPage);
});

it("an annotation stands on a file that the host's workspace has", async () => {
  const { host, written } = createHost();
  const cancellations = ["a.mp4", "b.mp4"].map((video) => cancellation({ video }));
  const outlets = listActionOutlets(undefined);
  await deliver({ cancellations, remarks: [] }, outlets, { ...host, hasFile: (path) => path === "b.mp4" });
  expect(written.annotations.map(({ file }) => file)).toEqual([undefined, "b.mp4"]);
});
