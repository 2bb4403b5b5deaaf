import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { deliver as deliverThrough } from "../../src/report/registry.ts";
import { createHost } from "../support/recording-host.ts";
import { readReport } from "../support/report.ts";
import { createWorkspace } from "../support/workspace.ts";
import { cancellation, check } from "./reported.ts";

/** How each report begins. */
const MARK = '{ "schema": 1, "tool": { "name": "tiktok-upload-guard", "version": "1.0.0" }';

describe("the file", () => {
  const { host } = createHost();

  async function deliver(report: Partial<Report>, path: string | undefined, keepsEarlier = false): Promise<void> {
    const failures = await deliverThrough({ remarks: [], ...report }, [{ name: "json", path, keepsEarlier }], host);
    expect(failures).toEqual([]);
  }

  function createPath(content?: string | Uint8Array): string {
    const path = join(createWorkspace().path, "out", "report.json");
    if (content !== undefined) {
      mkdirSync(dirname(path));
      writeFileSync(path, content);
    }
    return path;
  }

  it("keeps its videos when the post step adds cancellations, and no temporary file is left", async () => {
    const path = createPath();
    await deliver({ videos: [check("a.mp4", { codec: "av1" })], cancellations: [] }, path);
    await deliver({ cancellations: [cancellation()] }, path, true);
    expect(readReport(path)).toMatchObject({
      videos: [{ path: "a.mp4", verdict: "invalid" }],
      cancellations: [{ outcome: "cancelled" }],
      totals: { checked: 1, errors: 1 },
    });
    expect(readdirSync(dirname(path))).toEqual(["report.json"]);
  });

  it("keeps its cancellations when videos are added", async () => {
    const path = createPath();
    await deliver({ cancellations: [cancellation()] }, path);
    await deliver({ videos: [check("a.mp4")] }, path, true);
    expect(readReport(path)).toMatchObject({ videos: [{ path: "a.mp4" }], cancellations: [{ outcome: "cancelled" }] });
  });

  it.each([
    ["half a report", `${MARK}, "videos": [`],
    ["a report without totals", `${MARK}, "videos": [], "cancellations": [], "totals": null }`],
    ["a report that is written without spaces", `${MARK.replaceAll(/\s/g, "")},"videos":[`],
  ])("is replaced if it held %s", async (_about, content) => {
    const path = createPath(content);
    await deliver({ cancellations: [cancellation()] }, path, true);
    expect(readReport(path)).toMatchObject({ videos: [], cancellations: [{}], totals: { checked: 0 } });
  });

  it.each([
    ["nothing, as a new ledger", ""],
    ["bytes that are not text", new Uint8Array([0xff, 0x00, 0xfe])],
    ["a list", "[1]"],
    ["an object of someone else", '{ "name": "my-package" }'],
    ["a report of another schema", MARK.replace("1", "2")],
    ["a report of another tool", MARK.replace("upload-guard", "uploader")],
    ["our mark, but not at its start", `{ "comment": "", "of": ${MARK} }`],
  ])("stays if it held %s: it was never a report", async (_about, content) => {
    const path = createPath(content);
    const report = { cancellations: [cancellation()], remarks: [] };
    expect(await deliverThrough(report, [{ name: "json", path }], host)).toMatchObject([{ name: "json" }]);
    expect(Buffer.compare(readFileSync(path), Buffer.from(content))).toBe(0);
  });

  it.runIf(process.platform !== "win32")("is not waited for where a pipe stands in its place", async () => {
    const path = createPath("");
    rmSync(path);
    execFileSync("mkfifo", [path]);
    const report = { cancellations: [cancellation()], remarks: [] };
    expect(await deliverThrough(report, [{ name: "json", path }], host)).toMatchObject([
      { name: "json", message: expect.stringContaining("a pipe or a device") },
    ]);
  });

  it("is not read if nothing of it is kept, as a committed file may have any size", async () => {
    const path = createPath(MARK);
    truncateSync(path, 2 ** 31);
    await deliver({ videos: [check("a.mp4")], cancellations: [] }, path);
    expect(readReport(path)).toMatchObject({ videos: [{ path: "a.mp4" }] });
  });

  it("keeps nothing of an earlier report unless the caller knows that there is one: anyone can have written it", async () => {
    const path = createPath();
    await deliver({ videos: [check("planted.mp4")], cancellations: [] }, path);
    await deliver({ cancellations: [cancellation()] }, path);
    expect(readReport(path).videos).toEqual([]);
  });

  it("keeps nothing of what a link leads to", async () => {
    const path = createPath();
    await deliver({ videos: [check("planted.mp4")], cancellations: [] }, path);
    const link = join(dirname(path), "link.json");
    symlinkSync(path, link);
    await deliver({ cancellations: [cancellation()] }, link, true);
    expect(readReport(link).videos).toEqual([]);
    expect(readReport(path).videos).toHaveLength(1);
  });

  describe("with a fallback", () => {
    async function deliverWith(path: string, fallback: string) {
      const report = { cancellations: [cancellation()], remarks: [] };
      return deliverThrough(report, [{ name: "json", path, fallback, keepsEarlier: true }], host);
    }

    it.each([
      ["a file of someone else took its place", (path: string) => writeFileSync(path, "{}"), "not an earlier report"],
      [
        "the earlier report is too large to be read",
        (path: string) => {
          writeFileSync(path, MARK);
          truncateSync(path, 2 ** 26 + 1);
        },
        "larger than 67.1 MB",
      ],
      ["a folder took its place", (path: string) => mkdirSync(path), "a directory"],
    ])("goes there where %s, which stays, and says so", async (_about, take, why) => {
      const path = createPath("");
      rmSync(path);
      take(path);
      const { ino, size } = statSync(path);
      const fallback = join(createWorkspace().path, "own", "report.json");
      const [failure, ...others] = await deliverWith(path, fallback);
      expect(failure?.message).toContain(why);
      expect(failure?.message).toMatch(/ It is in '.*own\/report\.json' instead\.$/);
      expect(others).toEqual([]);
      expect(statSync(path)).toMatchObject({ ino, size });
      expect(readReport(fallback).cancellations).toHaveLength(1);
    });

    it("says of both where neither can be written", async () => {
      const folder = createWorkspace().path;
      const messages = (await deliverWith(folder, `${folder}/`)).map(({ message }) => message);
      expect(messages).toHaveLength(2);
      expect(messages.join()).not.toContain("instead");
    });
  });

  it("may have no path", async () => {
    await deliver({ videos: [] }, undefined);
  });

  it("is readable: indented, with a newline at its end", async () => {
    const path = createPath();
    await deliver({ videos: [] }, path);
    expect(readFileSync(path, "utf8")).toMatch(/^\{\n {2}"schema": 1,\n.*\}\n$/s);
  });
});
