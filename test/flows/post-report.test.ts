/** What post leaves for people to read. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cancelUploads } from "../../src/flows/post.ts";
import { placeReport, resolvePlace } from "../../src/flows/report-place.ts";
import { readState } from "../../src/flows/state.ts";
import { guardInputs, readInputs } from "../../src/inputs.ts";
import { createLedger } from "../../src/tiktok/new-ledger.ts";
import { readCodeBlocks } from "../support/markdown.ts";
import { createHost } from "../support/recording-host.ts";
import { readReport } from "../support/report.ts";
import { createWorkspace } from "../support/workspace.ts";

/** Runs post without a token and with a ledger of two ids, and a report that main wrote to `reportFile`. */
async function runPost(inputs: Readonly<Record<string, string>>, reportFile: string) {
  const { host, written } = createHost();
  const ledger = createLedger(mkdtempSync(join(createWorkspace().path, "own-")));
  writeFileSync(ledger, "v_pub_url~v2.1\nv_pub_url~v2.2\n");
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const world = {
    temporaryFolder: createWorkspace().path,
    interruption: { wrapUp: new AbortController().signal, stop: new AbortController().signal },
    limitTime: () => undefined,
    loadHost: async () => host,
  };
  const state = { ...readState({}), ledger, reportFile, hasReport: true };
  await cancelUploads(readInputs(guardInputs, Object.fromEntries(given)), state, world);
  return { written, own: join(ledger, "..", "report.json") };
}

describe("post", () => {
  it("lists with 'cancel: never' the ids in log and summary, and writes no report", async () => {
    const path = join(createWorkspace().path, "report.json");
    const { written } = await runPost({ cancel: "never" }, path);
    expect(written.lines).toEqual([
      "v_pub_url~v2.1: not cancelled",
      "v_pub_url~v2.2: not cancelled",
      "2 uploads were not cancelled and may still go live",
    ]);
    expect(readCodeBlocks(written.summary)[0]).toBe("v_pub_url~v2.1\nv_pub_url~v2.2\n");
    expect(written.annotations).toEqual([]);
    expect(existsSync(path)).toBe(false);
  });

  it("writes its report beside the ledger where a file of someone else took its place, and warns", async () => {
    const path = join(createWorkspace().path, "report.json");
    writeFileSync(path, '{ "name": "my-package" }');
    const { written, own } = await runPost({}, path);
    expect(readFileSync(path, "utf8")).toBe('{ "name": "my-package" }');
    expect(readReport(own).cancellations).toMatchObject([{ outcome: "no-token" }, { outcome: "no-token" }]);
    expect(written.annotations.filter(({ level }) => level === "warning")).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/not an earlier report\. It is in '.*report\.json' instead/),
      }),
    ]);
    expect(written.hasFailed).toBe(false);
  });

  it.each(["outside", "inside"])(
    "follows no link that a later step put in a folder's place, and warns: one that leads %s the workspace",
    async (where) => {
      const [workspace, other] = [createWorkspace(), createWorkspace()];
      const target = join(where === "outside" ? other.path : workspace.path, "target");
      mkdirSync(target);
      const { reportFile } = placeReport("out/deep/report.json", workspace.path, "/own/report.json");
      const kept = resolvePlace(reportFile);
      rmSync(join(workspace.path, "out"), { recursive: true });
      symlinkSync(target, join(workspace.path, "out"));
      const { written, own } = await runPost({}, kept);
      expect(readdirSync(target)).toEqual([]);
      expect(readReport(own).cancellations).toHaveLength(2);
      expect(written.annotations).toContainEqual(
        expect.objectContaining({ level: "warning", message: expect.stringContaining("symbolic link has taken") }),
      );
    },
  );

  it("makes the folder again that a later step removed", async () => {
    const workspace = createWorkspace();
    const kept = resolvePlace(placeReport("out/report.json", workspace.path, "/own/report.json").reportFile);
    rmSync(join(workspace.path, "out"), { recursive: true });
    await runPost({}, kept);
    expect(readReport(join(workspace.path, "out/report.json")).cancellations).toHaveLength(2);
  });
});
