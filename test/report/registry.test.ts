import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { deliver } from "../../src/report/registry.ts";
import { createWorkspace } from "../support/workspace.ts";
import { createHost } from "./recording-host.ts";
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
  // No output names a file that is not there.
  expect(written.outputs).toEqual({});
  expect(written.summary).toMatch(/^## TikTok uploads: 1 of 1 cancelled\n/);
});
