import { expect, it } from "vitest";
import { annotations } from "../../../src/report/reporters/annotations.ts";
import { json } from "../../../src/report/reporters/json.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { cancellation, confirmation } from "../reported.ts";

const OTHER_ACCOUNT = cancellation({
  outcome: "refused",
  level: "error",
  code: "token_not_authorized_for_specified_publish_id",
});

it("annotation and summary name the guard and the ledger of another account, and the report does not", () => {
  const report = { cancellations: [OTHER_ACCOUNT], remarks: [] };
  const [annotation] = annotations.render(report, {});
  const ledger = "steps.<id>.outputs.publish-ids-file";
  expect(annotation?.message).toContain(ledger);
  expect(summary.render(report, {})).toContain("publish-ids-file");
  expect([...json.render(report, {})].join("")).not.toContain(ledger);
});

it("an annotation of a pending upload leads to the command that asks again, if there is a job summary", () => {
  const pending = confirmation({ outcome: "pending", level: "warning", status: "PROCESSING_DOWNLOAD" });
  const report = { confirmations: [pending], remarks: [] };
  const messages = [{}, { lacksSummary: true }].map((context) => [...annotations.render(report, context)][0]?.message);
  expect(messages).toEqual([
    expect.stringContaining("The job summary ends with a command that asks again"),
    expect.not.stringContaining("job summary"),
  ]);
});
