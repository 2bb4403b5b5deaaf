import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Cancellation, PublishId } from "../../../src/model/publish.ts";
import type { Report } from "../../../src/model/report.ts";
import { log } from "../../../src/report/reporters/log.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { describeRerun } from "../../../src/report/text/rerun.ts";
import { cancelStarted } from "../../../src/tiktok/outcome.ts";
import { listLinks, readCodeBlocks, readTables } from "../../support/markdown.ts";
import { cancellation } from "../reported.ts";

const ACTIONS = "https://github.com/acme/videos/actions";

function render(report: Partial<Report>, actionsPage?: string): string {
  return summary.render({ remarks: [], ...report }, { actionsPage });
}

function upload(number: number, parts: Partial<Cancellation> = {}): Cancellation {
  return cancellation({ entry: { kind: "id", id: `v_pub_url~v2.${number}` as PublishId }, ...parts });
}

const LIVE = { outcome: "published", code: "publish_not_cancellable", level: "error" } as const;
const REFUSED = { outcome: "refused", code: "access_token_invalid", level: "error" } as const;
const UNKNOWN = { outcome: "refused", code: "invalid_publish_id", level: "warning" } as const;
const DRY = { outcome: "dry-run", code: "dry_run" } as const;
const MALFORMED = cancellation({
  entry: { kind: "malformed", origin: { kind: "input" }, line: 1, isCutOff: false, position: 2, length: 1 },
  ...{ outcome: "malformed", code: "malformed_publish_id", level: "error" },
});
const CUT_OFF = cancellation({
  ...MALFORMED,
  entry: { kind: "malformed", origin: { kind: "input" }, line: 2, isCutOff: true, position: 1, length: 19 },
});
const started = (video: string) => cancelStarted({ kind: "started", video });
const photo = (parts: Partial<Cancellation>) =>
  cancellation({ entry: { kind: "id", id: "p_pub_url~v2.1" as PublishId }, ...parts });
const draft = (parts: Partial<Cancellation>) =>
  cancellation({ entry: { kind: "id", id: "v_inbox_file~v2.1" as PublishId }, ...parts });

describe("the heading says what happened, the worst first:", () => {
  it.each<[heading: string, cancellations: readonly Cancellation[]]>([
    ["✅ After cancelling: 1 upload was cancelled", [upload(1)]],
    ["❌ After cancelling: 2 videos are live", [upload(1, LIVE), upload(2, LIVE)]],
    [
      "❌ After cancelling: 1 video is live, 2 may still go live, 3 were cancelled",
      [upload(1), upload(2, REFUSED), upload(3), upload(4, LIVE), upload(5, { outcome: "processing" }), upload(6)],
    ],
    ["❌ After cancelling: 2,000 uploads may still go live", [...Array(2000).keys()].map((at) => upload(at, REFUSED))],
    ["❌ After cancelling: 1 photo post is live", [photo(LIVE)]],
    [
      "❌ After cancelling: 1 video is live, 2 may still go live (their ids are not recorded), 1 may still go live",
      [upload(1, REFUSED), started("a.mp4"), upload(2, LIVE), started("b.mp4")],
    ],
    ["❌ After cancelling: 1 photo post is live, 1 was cancelled", [photo(LIVE), upload(1)]],
    ["❌ After cancelling: 2 posts are live", [photo(LIVE), upload(1, LIVE)]],
    ["❌ After cancelling: 1 upload may still go live (its id can't be read), 1 was cancelled", [upload(1), MALFORMED]],
    ["❌ 1 upload may still go live (its id was cut off)", [CUT_OFF]],
    [
      "❌ 2 uploads may still go live (their ids were cut off), 1 may still go live (its id can't be read)",
      [MALFORMED, CUT_OFF, CUT_OFF],
    ],
    [
      "⚠️ After cancelling: 1 upload may still go live (TikTok does not know its id), 1 is a draft in the inbox",
      [upload(1, UNKNOWN), upload(2, { outcome: "in-inbox" })],
    ],
    [
      "ℹ️ After cancelling: 1 upload had already failed, 1 was cancelled",
      [upload(1), upload(2, { outcome: "already-failed" })],
    ],
    [
      "ℹ️ Dry run: 4 uploads were not cancelled and may still go live",
      [1, 2, 3, 4].map((number) => upload(number, DRY)),
    ],
    [
      "⚠️ After cancelling: 1 upload may still reach the inbox",
      [draft({ outcome: "cancel-requested", level: "warning" })],
    ],
    ["ℹ️ Dry run: 1 upload was not cancelled and may still reach the inbox", [draft(DRY)]],
    [
      "❌ Dry run: 1 upload may still go live (its id can't be read), 1 was not cancelled and may still go live",
      [upload(1, DRY), MALFORMED],
    ],
  ])("%s", (heading, cancellations) => {
    expect(render({ cancellations }).split("\n")[0]).toBe(`## ${heading}`);
  });
});

describe("the table of publishes", () => {
  it("says which video each is, what happened and what to do, with code and log_id, the worst first", () => {
    const live = upload(2, {
      ...{ ...LIVE, problem: "The video is live", cause: "", advice: "Delete it", postIds: ["7261463769757501445"] },
      ...{ logId: "2022CBE", video: "videos/launch.mp4" },
    });
    const markdown = render({ cancellations: [upload(1), live, MALFORMED] });
    expect(readTables(markdown)).toEqual([
      {
        headings: ["Upload", "What happened, and what to do"],
        rows: [
          [
            "videos/launch.mp4",
            "❌ The video is live. Post 7261463769757501445. Delete it.\npublish_not_cancellable, id v_pub_url~v2.2, log_id 2022CBE",
          ],
          [
            "line 1, position 2 of the input 'publish-ids', 1 character",
            "❌ Cancelled. Nothing was posted.\nmalformed_publish_id",
          ],
          ["v_pub_url~v2.1", "✅ Cancelled. Nothing was posted.\nok"],
        ],
      },
    ]);
    expect(listLinks(markdown)).toEqual(["https://www.tiktok.com/share/video/7261463769757501445"]);
  });

  it("cuts the name of a video that no screen can hold", () => {
    const [table] = readTables(render({ cancellations: [upload(1, { video: "v".repeat(100_000) })] }));
    expect(table?.rows[0]?.[0]).toBe(`${"v".repeat(300)}…`);
  });
});

describe("the lines about a re-run", () => {
  const A = { video: "a.mp4" } as const;
  it.each<[words: string, cancellations: readonly Cancellation[]]>([
    ["publishes videos/a.mp4 a second", [upload(1, { ...LIVE, video: "videos/a.mp4" }), upload(2)]],
    ["publishes v_pub_url~v2.1 a second", [upload(1, { outcome: "in-inbox", level: "warning" })]],
    ["publishes a.mp4 and v_pub_url~v2.2 a second", [upload(1, { ...A, ...LIVE }), upload(2, LIVE)]],
    ...(["cancel-requested", "refused", "unreachable", "out-of-time", "no-token", "dry-run", "malformed"] as const).map(
      (outcome): [string, Cancellation[]] => ["may publish a.mp4 a second", [upload(1, { ...A, outcome })]],
    ),
    ["may publish a.mp4 a second", [started("a.mp4")]],
    ["may publish 2 uploads a second", [MALFORMED, CUT_OFF]],
    ["may publish a.mp4 and 1 more a second", [CUT_OFF, upload(1, { ...A, ...UNKNOWN })]],
  ])("say what it %s time", (words, cancellations) => {
    expect(describeRerun(cancellations)).toEqual([expect.stringContaining(`${words} time`)]);
    expect(render({ cancellations })).toContain("\nA re-run of the upload ");
    const [uploaded] = /^(?:may publish|publishes) (.+) a second$/.exec(words)?.slice(1) ?? [];
    const ofOtherJob = summary.render({ remarks: [], cancellations }, { onlyCancels: true });
    expect(ofOtherJob).toContain("\nA re-run of the job that uploaded ");
    const [rerun] = describeRerun(cancellations, true);
    expect(rerun).toMatch(/^A re-run of the job that uploaded .* publish(es)? (it|them) a second time: /);
    expect(rerun).toContain(` uploaded ${uploaded} `);
    // A step that only cancels can't know what a person has done in the app, and says the same each time.
    const ofApp = ["published", "in-inbox", "unrecorded", "cancelled"];
    const isOfApp = cancellations.every(({ outcome }) => ofApp.includes(outcome));
    expect(/^Once you have dealt .*nothing is left to cancel/m.test(ofOtherJob)).toBe(isOfApp);
  });

  it("also name what was not cancelled by wish", () => {
    expect(render({ uncancelled: [upload(1, { ...DRY, ...A })] })).toContain("may publish a.mp4 a second time");
  });

  it("are not there where nothing was published", () => {
    const cancellations = [upload(1), upload(2, { outcome: "already-failed" })];
    expect(render({ cancellations })).not.toContain("re-run");
  });
});

describe("what is left to do", () => {
  const FINAL = (["cancelled", "already-failed", "in-inbox", "published"] as const).map((outcome, index) =>
    upload(index, { outcome }),
  );

  it("is nothing where every outcome is final", () => {
    expect(render({ cancellations: [...FINAL, MALFORMED, CUT_OFF] }, ACTIONS)).not.toContain("```");
  });

  it.each([
    ["TikTok can no longer cancel", upload(1, { outcome: "processing", level: "error" })],
    ["TikTok does not know", upload(1, UNKNOWN)],
  ])("offers no id to cancel again that %s", (_why, final) => {
    expect(render({ cancellations: [final] }, ACTIONS)).not.toMatch(/###|\/cancel\//);
    const [ids] = readCodeBlocks(render({ cancellations: [final, upload(2, REFUSED)] }, ACTIONS));
    expect(ids).toBe("v_pub_url~v2.2\n");
  });

  it("is to cancel the ids that are not final, which stand in a block to copy at the end, one per line", () => {
    const left = (["dry-run", "no-token", "cancel-requested", "refused", "unreachable", "out-of-time"] as const).map(
      (outcome, index) => upload(100 + index, { outcome }),
    );
    const markdown = render({ cancellations: [...FINAL, MALFORMED, ...left] }, ACTIONS);
    const [ids = ""] = readCodeBlocks(markdown);
    expect(ids.trimEnd().split("\n").toSorted()).toEqual(
      [100, 101, 102, 103, 104, 105].map((number) => `v_pub_url~v2.${number}`),
    );
    expect(markdown.indexOf("### Cancel these 6 uploads")).toBeGreaterThan(markdown.lastIndexOf("\n| "));
  });

  it("comes with the Actions page, the name of the workflow, and a command where there is no such workflow", () => {
    const markdown = render({ cancellations: [upload(1, REFUSED)] }, ACTIONS);
    expect(listLinks(markdown)).toEqual([ACTIONS]);
    expect(markdown).toContain("choose the workflow **Cancel TikTok uploads** (`examples/cancel-now.yml`)");
    expect(markdown).toMatch(/<details><summary>There is no such workflow<\/summary>.*curl/s);
  });

  it("comes with the command alone where no repository is known", () => {
    const markdown = render({ cancellations: [upload(1, REFUSED)] });
    expect(listLinks(markdown)).toEqual([]);
    expect(readCodeBlocks(markdown)[1]?.trimEnd().split("\n").at(-1)).toMatch(
      /^ {4}-d '\{"publish_id": "v_pub_url~v2\.1"\}' <<< /,
    );
    expect(markdown).not.toContain("<details>");
  });

  it("is a loop over the ids where several are left, with each id before its response", () => {
    const markdown = render({ cancellations: [upload(1, REFUSED), upload(2, REFUSED)] });
    const [, command = ""] = readCodeBlocks(markdown);
    expect(command).toMatch(
      /^printf .*read .*&&\nfor id in \\\n {2}v_pub_url~v2\.1 \\\n {2}v_pub_url~v2\.2\ndo\n {2}echo "\$id"\n.*\ndone\n?$/s,
    );
    expect(command).toContain('-d "{\\"publish_id\\": \\"$id\\"}"');
  });

  it("sends an id that begins with a tilde as it is", () => {
    const tilde = cancellation({ entry: { kind: "id", id: "~root" as PublishId }, ...REFUSED });
    const [, command = ""] = readCodeBlocks(render({ cancellations: [tilde, upload(1, REFUSED)] }));
    const script = `curl() { :; }\n${command}`;
    expect(execFileSync("bash", ["-c", script], { input: "act.1\n" }).toString()).toBe(
      "Access token: \n~root\nv_pub_url~v2.1\n",
    );
  });

  it("says what the command asks for, where that is to be had, and what TikTok's response means", () => {
    const markdown = render({ cancellations: [upload(1, REFUSED)] });
    expect(markdown).toMatch(/in Bash.* access token \(`docs\/cancelling\.md#get-a-token-by-hand`\)/);
    expect(markdown).toMatch(/`"code": "ok"`: .* accepted .*HTTP 404.*\/v2\/post\/transmission\/cancel\/`/s);
    expect(markdown).toMatch(/`access_token_invalid`: get a new access token, .*HTTP 5xx\): run .* again/s);
    expect(markdown).toMatch(/`docs\/cancelling\.md#codes`.*`docs\/cancelling\.md#from-a-terminal`/s);
  });

  describe("with another token, if TikTok refused the token or there was none:", () => {
    const TOOL = "https://github.com/acme/tiktok-upload-guard";
    const page = `${TOOL}/blob/HEAD/docs/cancelling.md#get-a-token-by-hand`;
    const NO_TOKEN = { outcome: "no-token", code: "missing_access_token", level: "error" } as const;
    const NO_SCOPE = { ...REFUSED, code: "scope_not_authorized" } as const;
    const DOWN = { outcome: "unreachable", code: "network_error", level: "error" } as const;

    it.each([
      [true, REFUSED],
      [true, NO_TOKEN],
      [true, NO_SCOPE],
      [false, DOWN],
    ])("%s after %j", (isFirst, parts) => {
      const context = { actionsPage: ACTIONS, toolPage: TOOL };
      const report = { remarks: [], cancellations: [upload(1, DOWN), upload(2, parts)] };
      const markdown = summary.render(report, context);
      const [before = ""] = markdown.split("```text");
      expect(before.includes(page) && before.includes("`TIKTOK_ACCESS_TOKEN`")).toBe(isFirst);
      expect(listLinks(markdown)).toContain(page);
      const lines = [...log.render(report, { ...context, lacksSummary: true })];
      const firstLine = lines.find((line) => String(line).includes(page));
      expect(String(firstLine).includes("secret TIKTOK_ACCESS_TOKEN")).toBe(isFirst);
    });
  });

  it("stands after the remarks", () => {
    const remarks = [{ level: "warning", title: "TikTok Upload Guard", message: "a remark" }] as const;
    const markdown = render({ cancellations: [upload(1, REFUSED)], remarks }, ACTIONS);
    expect(markdown.indexOf("a remark")).toBeLessThan(markdown.indexOf("### Cancel this upload"));
  });
});

describe("what was not cancelled by wish", () => {
  it("is listed with its video, and in a block to copy", () => {
    const markdown = render({ uncancelled: [upload(1, { ...DRY, video: "a.mp4" }), upload(2, DRY)] }, ACTIONS);
    expect(markdown).toMatch(/^## ⚠️ 2 uploads were not cancelled and may still go live\n/);
    expect(markdown).toMatch(/^- <code>a\.mp4<\/code> <code>v&#95;.*<\/code>$/m);
    expect(readCodeBlocks(markdown)[0]).toBe("v_pub_url~v2.1\nv_pub_url~v2.2\n");
  });
});

describe.each(["cancellations", "uncancelled"] as const)("10,000 ids as %s", (part) => {
  it.each([18, 64])("fit into the job summary with ids of %d characters, and what is left out is counted", (length) => {
    const ids = Array.from(
      { length: 10_000 },
      (_, index) => `v_pub_url~v2.${String(index).padStart(length - 13, "0")}`,
    );
    const left = ids.map((id) =>
      cancellation({
        ...{ entry: { kind: "id", id: id as PublishId }, ...REFUSED, logId: "20220829194722CBE87ED59D524E727021" },
        ...{ problem: "The video may still go live", video: "videos/launch.mp4" },
      }),
    );
    const remarks = Array.from(
      { length: 1000 },
      () => ({ level: "error", title: "a", message: "b".repeat(500) }) as const,
    );
    const markdown = render({ [part]: left, remarks }, ACTIONS);
    expect(Buffer.byteLength(markdown)).toBeLessThan(2 ** 20);
    const [block = "", command = ""] = readCodeBlocks(markdown);
    const sent = command.match(/^ {2}v_pub/gm)?.length;
    expect(markdown).toContain(`The command holds the first ${sent?.toLocaleString("en")} of 10,000 ids.`);
    const shown = block.trimEnd().split("\n").length;
    expect(
      shown === 10_000 || markdown.includes(`\n\n${(10_000 - shown).toLocaleString("en-US")} more are not shown`),
    ).toBe(true);
    expect(shown).toBeGreaterThan(6000);
  });
});
