import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { deliver } from "../../src/report/registry.ts";
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
  expect(written.lines).toEqual(["v_pub_url~v2.1: Cancelled (cancelled, ok)", "1 video was cancelled"]);
  expect(written.annotations.map(({ title }) => title)).toEqual(["TikTok Upload Guard", "TikTok cancel: ok"]);
  expect(written.annotations[0]).toMatchObject({ level: "error", message: failures[0]?.message });
  expect(written.summary).toMatch(/^## 1 video was cancelled\n/);
});
