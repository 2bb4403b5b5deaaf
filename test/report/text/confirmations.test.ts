import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Confirmation, PublishId } from "../../../src/model/publish.ts";
import type { Report } from "../../../src/model/report.ts";
import { annotations } from "../../../src/report/reporters/annotations.ts";
import { json } from "../../../src/report/reporters/json.ts";
import { log } from "../../../src/report/reporters/log.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { countConfirmations, remarkOnNothingToConfirm } from "../../../src/report/text/confirmations.ts";
import { locateEvidenceForm } from "../../../src/report/text/decided-otherwise.ts";
import type { Searched } from "../../../src/report/text/searched.ts";
import { listLinks, readCodeBlocks, readTables } from "../../support/markdown.ts";
import { parseReport } from "../../support/report.ts";
import { confirmation } from "../reported.ts";

const TOOL = "https://github.com/acme/tiktok-upload-guard";

function upload(number: number, parts: Partial<Confirmation> = {}): Confirmation {
  return confirmation({ entry: { kind: "id", id: `v_pub_url~v2.${number}` as PublishId }, ...parts });
}

const FAILED = { outcome: "failed", level: "error", failReason: "frame_rate_check_failed", status: "FAILED" } as const;
const PENDING = { outcome: "pending", level: "warning", status: "PROCESSING_DOWNLOAD" } as const;
const THROTTLED = { outcome: "pending", level: "warning", code: "rate_limit_exceeded" } as const;
const INBOX = { outcome: "in-inbox" } as const;
const EXPIRED = { outcome: "refused", level: "error", code: "access_token_invalid" } as const;
const MALFORMED = confirmation({
  entry: { kind: "malformed", origin: { kind: "ledger" }, line: 3, isCutOff: false, position: 2, length: 5 },
  ...{ outcome: "malformed", code: "malformed_publish_id", level: "error" },
});

function reportOf(...confirmations: readonly Confirmation[]): Report {
  return { videos: [], cancellations: [], confirmations, remarks: [] };
}

describe("the heading says what became of the uploads, the worst first:", () => {
  it.each<[heading: string, confirmations: readonly Confirmation[]]>([
    ["After uploading: 1 upload was posted", [upload(1)]],
    ["After uploading: 1 upload was not posted; 2 were posted", [upload(1), upload(2, FAILED), upload(3)]],
    [
      "After uploading: 1 upload is still being processed; 1 is a draft in the inbox",
      [upload(1, INBOX), upload(2, PENDING)],
    ],
    ["After uploading: it is not known whether 2 uploads were posted", [upload(1, EXPIRED), MALFORMED]],
    [
      "After uploading: it is not known whether 1 upload was posted; 1 is still being processed",
      [upload(1, PENDING), upload(2, THROTTLED)],
    ],
    [
      "After uploading: 1,000 uploads were not posted",
      Array.from({ length: 1000 }, (_, index) => upload(index, FAILED)),
    ],
  ])("%s", (heading, confirmations) => {
    expect(countConfirmations(confirmations)).toBe(heading);
    expect(summary.render(reportOf(...confirmations), {})).toMatch(new RegExp(`^## (✅|❌|⚠️) ${heading}`));
    expect([...log.render(reportOf(...confirmations), {})].at(-1)).toBe(heading);
  });
});

it("the summary has a row for each id, the worst first, with TikTok's reason", () => {
  const text = summary.render(reportOf(upload(1), upload(2, PENDING), upload(3, FAILED)), {});
  const [table] = readTables(text);
  const [[, reason] = []] = table?.rows ?? [];
  const ids = table?.rows.map(([id = ""]) => id.at(-1));
  expect(ids).toEqual(["3", "2", "1"]);
  expect(reason).toMatch(/frame_rate_check_failed$/);
});

describe("if the guard of the same job comes next,", () => {
  const UNHEARD = { outcome: "unreachable", level: "error", code: "timeout" } as const;
  const OPEN = [upload(1, UNHEARD), upload(2, PENDING)];

  it("a step that fails leads to it, and leaves out the command", () => {
    const report = reportOf(...OPEN, upload(3));
    const text = summary.render(report, { guardAfter: "failure" });
    expect(text).toMatch(/^## ❌ After uploading: .*\nThe guard deals with them at the end of the job\..*below\.$/s);
    expect(readCodeBlocks(text)).toEqual([]);
    const shown = [...annotations.render(report, { guardAfter: "failure" })];
    expect(shown.map(({ level, message }) => [level, message.includes("The guard deals with it")])).toEqual([
      ["error", true],
      ["warning", true],
      ["notice", false],
    ]);
  });

  it.each([
    ["has refused the token, it leads to the commands by hand", EXPIRED, true],
    ["has refused one id, it leads to the guard", { ...EXPIRED, code: "invalid_publish_id" }, false],
    ["was not asked without a token, it leads to the guard", { ...EXPIRED, outcome: "no-token" } as const, false],
  ])("where TikTok %s", (_what, parts, isByHand) => {
    const report = reportOf(upload(1, parts), upload(2, PENDING));
    const page = "docs/cancelling.md#from-a-terminal";
    for (const guardAfter of ["failure", "cancellation"] as const) {
      const messages = [...annotations.render(report, { guardAfter })].map(({ message }) => message);
      for (const text of [summary.render(report, { guardAfter }), ...messages]) {
        expect([text.includes(page), text.includes("The guard deals with")]).toEqual([isByHand, !isByHand]);
      }
    }
    expect([...log.render(report, { guardAfter: "cancellation" })].at(-1)).toMatch(isByHand ? page : /deals with/);
  });

  it("a step whose run was cancelled says so in one notice, beside what TikTok has decided", () => {
    const report = reportOf(upload(1, UNHEARD), upload(2, PENDING), upload(3, FAILED), upload(4));
    const text = summary.render(report, { guardAfter: "cancellation" });
    expect(text).toMatch(
      /^## ❌ After uploading: 1 upload was not posted; 1 was posted\n.*\n## ℹ️ The run was cancelled while .* 2 uploads\n\nThe guard deals with them/s,
    );
    expect(readTables(text)[0]?.rows).toHaveLength(2);
    const shown = [...annotations.render(report, { guardAfter: "cancellation" })];
    expect(shown.map(({ level }) => level)).toEqual(["error", "notice", "notice"]);
    expect(shown.at(-1)?.message).toMatch(/^The run was cancelled .* 2 uploads\. The guard deals with them/);
    const lines = [...log.render(report, { guardAfter: "cancellation" })];
    expect(lines.at(-1)).toMatch(/^The run was cancelled .*guard/);
    // Nothing of a time-out or a network, as a person has cut the request off.
    expect(lines.slice(0, 2)).toEqual([expect.stringMatching(/: not known yet$/), expect.stringMatching(/yet$/)]);
  });

  it("a cancelled run calls it no good news that an upload was posted", () => {
    const report = reportOf(upload(1), upload(2, PENDING));
    expect(summary.render(report, { guardAfter: "cancellation" })).toMatch(
      /^## ℹ️ After uploading: 1 upload was posted\n/,
    );
  });

  it("a cancelled run without a decision has no other heading", () => {
    const text = summary.render(reportOf(upload(1, UNHEARD)), { guardAfter: "cancellation" });
    expect(text).toMatch(/^## ℹ️ The run was cancelled while this step waited for 1 upload\n\nThe guard deals with it/);
    expect(text.match(/^## /gm)).toHaveLength(1);
  });
});

describe("the annotation of an upload", () => {
  const titleOf = (parts: Partial<Confirmation>) => {
    const [annotation] = [...annotations.render(reportOf(upload(1, parts)), {})];
    return annotation?.title;
  };
  it.each<[title: string, parts: Partial<Confirmation>]>([
    ["TikTok confirm: published", {}],
    ["TikTok confirm: in-inbox", INBOX],
    ["TikTok confirm: frame_rate_check_failed", FAILED],
    ["TikTok confirm: failed", { outcome: "failed", level: "error", status: "FAILED" }],
    ["TikTok confirm: pending", PENDING],
    ["TikTok confirm: rate_limit_exceeded", { ...PENDING, code: "rate_limit_exceeded" }],
    ["TikTok confirm: access_token_invalid", EXPIRED],
  ])("has the title '%s'", (title, parts) => {
    expect(titleOf(parts)).toBe(title);
  });

  it("stands on the file of its video", () => {
    const report = reportOf(upload(1, { ...FAILED, video: "./videos/a.mp4" }));
    const [annotation] = [...annotations.render(report, { hasFile: (path) => path === "videos/a.mp4" })];
    expect(annotation?.file).toBe("videos/a.mp4");
  });

  it("names the posts of a video that is live", () => {
    const [annotation] = [...annotations.render(reportOf(upload(1, { postIds: ["7261463769757501445"] })), {})];
    expect(annotation?.message).toContain("https://www.tiktok.com/share/video/7261463769757501445");
  });
});

describe("a video that the check had passed", () => {
  const report = reportOf(upload(1, { ...FAILED, passedCheck: true, logId: "2022 &x" }), upload(2, FAILED));
  const form = `${TOOL}/issues/new?template=tiktok-decided-otherwise.yml&fail-reason=frame_rate_check_failed&log-id=2022%20%26x`;

  it("is named as such in its annotation, with the form to report it", () => {
    const [first, second] = [...annotations.render(report, { toolPage: TOOL })];
    expect(first?.message).toMatch(/The check had passed this file/);
    expect(first?.message).toContain(form);
    expect(second?.message).not.toMatch(/The check had passed/);
  });

  it("is named as such in its row, with a link to the form", () => {
    const text = summary.render(report, { toolPage: TOOL });
    expect(listLinks(text)).toContain(form);
    expect(text.match(/The check had passed/g)?.length).toBe(1);
  });

  it("is named without a link where the page of the action is not known", () => {
    expect(summary.render(report, {})).toMatch(/report that to the action's authors/);
  });

  it("is marked in the report file", () => {
    const { confirmations } = parseReport([...json.render(report, {})].join(""));
    expect(confirmations?.map(({ passedCheck }) => passedCheck)).toEqual([true, undefined]);
  });
});

describe("a video that had passed only by the policy", () => {
  const report = reportOf(upload(1, { ...FAILED, passedByPolicy: true }));

  it("is named as such, and nobody is asked to report it", () => {
    const [annotation] = [...annotations.render(report, { toolPage: TOOL })];
    for (const text of [annotation?.message ?? "", summary.render(report, { toolPage: TOOL })]) {
      expect(text).toContain("Only your policy");
      expect(text).not.toContain(`${TOOL}/issues/`);
    }
  });

  it("is marked in the report file", () => {
    const { confirmations } = parseReport([...json.render(report, {})].join(""));
    expect(confirmations).toMatchObject([{ passedByPolicy: true }]);
  });
});

describe("a video that TikTok refused for what the check had said", () => {
  it.each<[what: string, marks: Partial<Confirmation>, said: RegExp]>([
    ["as a warning", { warnedByCheck: ["long-duration"] }, /had warned of it \(long-duration\)/],
    ["of another file in its place", { changedSinceCheck: true }, /after the check/],
  ])("%s is named as such, and nobody is asked to report it", (_what, marks, said) => {
    const report = reportOf(upload(1, { ...FAILED, ...marks }));
    const [annotation] = [...annotations.render(report, { toolPage: TOOL })];
    for (const text of [annotation?.message ?? "", summary.render(report, { toolPage: TOOL })]) {
      expect(text).toMatch(said);
      expect(text).not.toContain(`${TOOL}/issues/`);
    }
    const { confirmations } = parseReport([...json.render(report, {})].join(""));
    expect(confirmations).toMatchObject([marks]);
  });
});

it("the form has the fields that its address fills in", () => {
  const file = join(import.meta.dirname, "../../../.github/ISSUE_TEMPLATE/tiktok-decided-otherwise.yml");
  const fields = parse(readFileSync(file, "utf8")).body.map(({ id }: { id?: string }) => id);
  const address = new URL(locateEvidenceForm(TOOL, { failReason: "a", logId: "b" }) ?? "");
  const filled = [...address.searchParams.keys()].filter((key) => key !== "template");
  expect(filled).toEqual(["fail-reason", "log-id"]);
  expect(fields).toEqual(expect.arrayContaining(filled));
});

describe("the report file", () => {
  it("keeps to its schema, whatever the outcome", () => {
    const { confirmations } = parseReport(
      [...json.render(reportOf(upload(1), upload(2, FAILED), upload(3, PENDING), MALFORMED), {})].join(""),
    );
    expect(confirmations?.map(({ publishId, outcome }) => [publishId, outcome])).toEqual([
      ["v_pub_url~v2.1", "published"],
      ["v_pub_url~v2.2", "failed"],
      ["v_pub_url~v2.3", "pending"],
      [null, "malformed"],
    ]);
  });

  it("keeps the confirmations of an earlier report", () => {
    const earlier = [...json.render(reportOf(upload(1)), {})].join("");
    const later = [...json.render({ remarks: [], cancellations: [] }, { readEarlier: () => earlier })].join("");
    expect(parseReport(later).confirmations).toEqual(parseReport(earlier).confirmations);
  });

  it("has no confirmations where nothing was confirmed", () => {
    expect(
      parseReport([...json.render({ videos: [], cancellations: [], remarks: [] }, {})].join("")),
    ).not.toHaveProperty("confirmations");
  });
});

describe("that no id was found is a warning that 'fail-on' counts, and says what to do", () => {
  it.each<[where: string, searched: Partial<Searched>, said: RegExp]>([
    ["a ledger", { source: "ledger" }, /this step after the upload.*\$TIKTOK_PUBLISH_IDS/],
    ["a job without a guard", { source: "nothing" }, /a guard before the upload, or set the input 'publish-ids'/],
    ["the input", { source: "input" }, /after the upload.*'publish-ids'.*looked through x\./],
  ])("in %s", (_where, searched, said) => {
    const places = { places: ["x"], isText: true, hasJobWithoutOutputs: false, ranNothing: false };
    const remark = remarkOnNothingToConfirm({ source: "input", ...places, ...searched });
    expect(remark).toMatchObject({ level: "warning", isCounted: true });
    expect(remark.message).toMatch(said);
  });
});

describe("the way to ask TikTok again", () => {
  const MARK = "publish/status/fetch/";

  it("is a command that names what is open, and nothing else", () => {
    const text = summary.render(reportOf(upload(1), upload(2, PENDING), upload(3, FAILED), upload(4, EXPIRED)), {});
    const [command = ""] = readCodeBlocks(text);
    expect(command).toContain(MARK);
    expect([1, 2, 3, 4].filter((number) => command.includes(`v2.${number}`))).toEqual([2, 4]);
  });

  it("is not there where nothing is open", () => {
    expect(summary.render(reportOf(upload(1), upload(2, INBOX), upload(3, FAILED), MALFORMED), {})).not.toContain(MARK);
  });
});
