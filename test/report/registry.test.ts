import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Annotation, Host } from "../../src/host/host.ts";
import { deliver } from "../../src/report/registry.ts";
import { createWorkspace } from "../support/workspace.ts";
import { cancellation } from "./reported.ts";

it("a reporter that fails is told of, and the others deliver all the same", async () => {
  const reportFile = join(createWorkspace().path, "report.json");
  mkdirSync(reportFile);
  const { host, written } = createHost();
  const failures = await deliver({ cancellations: [cancellation()], remarks: [] }, { host, reportFile });
  expect(failures).toEqual([
    expect.stringMatching(
      /^The report file could not be written: EISDIR: .*\. What it would have told stands in the log\.$/,
    ),
  ]);
  expect(written.lines).toEqual(["v_pub_url~v2.1: cancelled (ok)", "TikTok uploads: 1 of 1 cancelled"]);
  expect(written.annotations.map(({ title }) => title)).toEqual(["TikTok cancel: ok"]);
  expect(written.summary).toMatch(/^## TikTok uploads: 1 of 1 cancelled\n/);
});

/** A place to run in that keeps what it is told. */
function createHost() {
  const written = { lines: [] as string[], annotations: [] as Annotation[], summary: "" };
  const host: Host = {
    annotate: (annotation) => written.annotations.push(annotation),
    info: (line) => written.lines.push(line),
    mask: () => {},
    output: () => {},
    exportVariable: () => {},
    saveState: () => {},
    summarize: async (markdown) => {
      written.summary += markdown;
    },
    fail: () => {},
  };
  return { host, written };
}
