/** What a person does after cancelling: ask TikTok again, run the job again, or read what a response means. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Cancellation, PublishId } from "../../../src/model/publish.ts";
import { annotations } from "../../../src/report/reporters/annotations.ts";
import { log } from "../../../src/report/reporters/log.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { listCancelResponses } from "../../../src/report/text/requests.ts";
import { describeRerun } from "../../../src/report/text/rerun.ts";
import { cancelStarted } from "../../../src/tiktok/outcome.ts";
import { readCodeBlocks } from "../../support/markdown.ts";
import { cancellation } from "../reported.ts";

const ACTIONS = "https://github.com/acme/videos/actions";
const REFUSED = { outcome: "refused", code: "access_token_invalid", level: "error" } as const;
const UNRECORDED = { entry: { kind: "started", video: "a.mp4" }, outcome: "unrecorded", level: "error" } as const;
const DRY = { outcome: "dry-run", code: "dry_run" } as const;

function upload(number: number, parts: Partial<Cancellation> = {}): Cancellation {
  return cancellation({ entry: { kind: "id", id: `v_pub_url~v2.${number}` as PublishId }, ...parts });
}

describe("what is left to do", () => {
  it("means of each response what docs/cancelling.md says", () => {
    const page = readFileSync(new URL("../../../docs/cancelling.md", import.meta.url), "utf8");
    for (const line of listCancelResponses("[below](#codes)")) expect(page).toContain(`\n${line}\n`);
  });

  it.each(["cancel-requested", "processing"] as const)("ends with how to ask TikTok again after %s", (outcome) => {
    const markdown = summary.render({ cancellations: [upload(1, { outcome }), upload(2)], remarks: [] }, {});
    expect(markdown).toMatch(/<b>Ask TikTok again<\/b>.*\/status\/fetch\/ .*v2\.1"}.*<\/details>$/s);
    expect(markdown).not.toContain('v2.2"}');
    const [annotation] = annotations.render({ cancellations: [upload(1, { outcome })], remarks: [] }, {});
    expect(annotation?.message).toMatch(/holds a command that asks TikTok again/);
  });

  it("is, in a job that only cancels, to run that job again, with a new token first if that was refused", () => {
    const again = (parts: Partial<Cancellation>) =>
      summary.render({ remarks: [], cancellations: [upload(1, parts)] }, { actionsPage: ACTIONS, onlyCancels: true });
    const expired = again(REFUSED);
    expect(expired).toMatch(/### .*current access token .* secret that this workflow reads\. Then re-run this job/s);
    expect(expired).not.toContain("Cancel TikTok uploads");
    expect(readCodeBlocks(expired)).toHaveLength(1);
    expect(again({ outcome: "unreachable", code: "timeout" })).toMatch(/### .*\n\nRe-run this job/s);
    expect(again(DRY)).toContain("Cancel TikTok uploads");
    const lines = [
      ...log.render({ cancellations: [upload(1, REFUSED)], remarks: [] }, { onlyCancels: true, lacksSummary: true }),
    ];
    expect(lines.join("\n")).toMatch(/that this workflow reads\.\nRe-run this job, by the button beside its name: /);
  });
});

describe("what comes first if TikTok does not let the token cancel an upload is the token of its account", () => {
  const OTHER = { outcome: "refused", code: "token_not_authorized_for_specified_publish_id", level: "error" } as const;
  const others = [upload(1, OTHER), upload(2, OTHER)];
  const faulty = upload(3, { outcome: "unreachable", code: "timeout" });
  it.each<[which: string, cancellations: readonly Cancellation[], holds: RegExp]>([
    ["one", others.slice(1), /another account: first get .* published it, and store.* reads\. Then re-run this job/],
    ["all of several", others, /another account: first get .* published them, and store.* reads\. Then re-run/],
    ["some", [...others, faulty], /another account than 2 of these uploads: for them, .*\. Then re-run this job/],
    ["none", [faulty], /### [^\n]*\n\nRe-run this job(?!.*another account)/s],
    ["one that is cancelled", [faulty, upload(4)], /### [^\n]*\n\nRe-run this job(?!.*another account)/s],
  ])("%s", (_which, cancellations, holds) => {
    const report = { cancellations, remarks: [] };
    expect(summary.render(report, { actionsPage: ACTIONS, onlyCancels: true })).toMatch(holds);
    const isNamed = cancellations.includes(others[1] ?? faulty);
    const guard = summary.render(report, { actionsPage: ACTIONS });
    expect(/another account.*, and store it in the secret that the workflow reads/.test(guard)).toBe(isNamed);
    const lines = [...log.render(report, { onlyCancels: true, lacksSummary: true })].join("\n");
    expect(/another account.*, and store it in the secret that this workflow reads\.\n/.test(lines)).toBe(isNamed);
  });
});

it.each<[heading: string, drafts: number, recorded: number, others: number]>([
  ["1 upload may still reach the inbox (its id is not recorded)", 1, 0, 0],
  ["2 uploads may still reach the inbox (their ids are not recorded)", 2, 0, 0],
  [
    "1 upload may still go live, 1 may still reach the inbox (its id is not recorded), 2 may still reach the inbox",
    ...([1, 2, 1] as const),
  ],
])("the heading says what drafts without an id may still do: %s", (heading, drafts, recorded, others) => {
  const make = <T>(length: number, each: (at: number) => T) => Array.from({ length }, (_, at) => each(at));
  const uploads = [
    ...make(others, (at) => upload(at, REFUSED)),
    ...make(recorded, (at) =>
      cancellation({ ...REFUSED, entry: { kind: "id", id: `v_inbox_url~v2.${at}` as PublishId } }),
    ),
    ...make(drafts, () => cancelStarted({ kind: "started", video: "a.mp4", publish: "draft" })),
  ];
  const markdown = summary.render({ cancellations: uploads, remarks: [] }, {}) ?? "";
  expect(markdown.split("\n")[0]?.replace("After cancelling: ", "")).toBe(`## ❌ ${heading}`);
});

describe("the line about a re-run names each video once", () => {
  const lost = (video?: string) => cancelStarted({ kind: "started", ...(video === undefined ? {} : { video }) });
  const ofVideo = (number: number, video: string, outcome: Cancellation["outcome"]) =>
    upload(number, { video, outcome });
  it.each<[which: string, uploads: readonly Cancellation[], line: RegExp]>([
    ["two that are lost", [lost("a.mp4"), lost("a.mp4")], / publish a\.mp4 a second .* without it\.$/],
    ["a lost one and one that has no name", [lost("a.mp4"), lost()], / a\.mp4 and 1 more a second .* without them\.$/],
    [
      "two that are live",
      [ofVideo(1, "a.mp4", "published"), ofVideo(2, "a.mp4", "in-inbox")],
      / publishes a\.mp4 a second/,
    ],
    [
      "two that can be cancelled",
      [1, 2].map((each) => ofVideo(each, "a.mp4", "out-of-time")),
      / a\.mp4 .*: cancel it /,
    ],
    [
      "twice as many as are named",
      ["1", "2", "3", "4", "5", "6", "1", "2", "6"].map(lost),
      / publish 1, 2, 3, 4, 5 and 1 more a second .* without them\.$/,
    ],
  ])("%s", (_which, uploads, line) => {
    expect(describeRerun(uploads)).toEqual([expect.stringMatching(line)]);
  });
});

describe("the line about a re-run", () => {
  const origin = { kind: "ledger" } as const;
  const malformed = { kind: "malformed", origin, line: 1, position: 1, length: 8, isCutOff: false } as const;

  it.each<[advice: RegExp, parts: Partial<Cancellation>]>([
    [/ publishes .*: start a new run with a list without it\.$/, { outcome: "published" }],
    [/ publishes .*: start a new run with a list without it\.$/, { outcome: "in-inbox" }],
    [/ may publish .*: look in the TikTok app in a few minutes, /, { outcome: "processing" }],
    [/ may publish .*: look in the TikTok app in a few minutes, /, { outcome: "refused", code: "invalid_publish_id" }],
    [/ may publish .*: look in the TikTok app in a few minutes, /, UNRECORDED],
    [/ may publish .*: look in the TikTok app in a few minutes, /, { outcome: "malformed", entry: malformed }],
    [/ may publish .*: cancel it first, /, REFUSED],
    [/ may publish .*: cancel it first, /, DRY],
  ])("advises what helps: %s after %j", (advice, parts) => {
    expect(describeRerun([upload(1, parts)])).toEqual([expect.stringMatching(advice)]);
  });

  it("is three where some uploads are live and others may go live: a new list is without them all", () => {
    expect(describeRerun([upload(1, { outcome: "published" }), upload(2, REFUSED), upload(3)])).toEqual([
      expect.stringMatching(/publishes \S+1 a second time\.$/),
      expect.stringMatching(/2 a second time: cancel it first\.$/),
      expect.stringMatching(/a list without any of these\.$/),
    ]);
  });
});

it("an upload whose id is not recorded leads to the creator's app, and not to cancelling, which needs an id", () => {
  const report = { cancellations: [cancelStarted({ kind: "started", video: "a.mp4" })], remarks: [] };
  const context = { toolPage: "https://github.com/acme/tiktok-upload-guard", actionsPage: ACTIONS };
  const [annotation] = annotations.render(report, context);
  for (const text of [summary.render(report, context), annotation?.message ?? ""]) {
    expect(text).toMatch(
      /TikTok app with the creator's account .* inbox, the drafts and the profile\. Delete the video/,
    );
    expect(text).not.toMatch(/https:|Cancel now/);
  }
});
