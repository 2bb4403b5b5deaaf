import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Cancellation, PublishId } from "../../../src/model/publish.ts";
import type { Report } from "../../../src/model/report.ts";
import { summary } from "../../../src/report/reporters/summary.ts";
import { describeRerun } from "../../../src/report/text/publishes.ts";
import { listLinks, readCodeBlocks, readTables } from "../../support/markdown.ts";
import { createWorkspace } from "../../support/workspace.ts";
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
    [
      "❌ After cancelling: 2,000 uploads may still go live",
      Array.from({ length: 2000 }, (_, index) => upload(index, REFUSED)),
    ],
    ["❌ After cancelling: 1 photo post is live", [photo(LIVE)]],
    ["❌ After cancelling: 1 photo post is live, 1 was cancelled", [photo(LIVE), upload(1)]],
    ["❌ After cancelling: 2 posts are live", [photo(LIVE), upload(1, LIVE)]],
    ["❌ After cancelling: 1 upload may still go live (its id can't be read), 1 was cancelled", [upload(1), MALFORMED]],
    ["❌ After cancelling: 1 upload may still go live (its id was cut off)", [CUT_OFF]],
    [
      "❌ After cancelling: 2 uploads may still go live (their ids were cut off), 1 may still go live (its id can't be read)",
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

describe("the line about a re-run", () => {
  it.each<[names: readonly string[], cancellations: readonly Cancellation[]]>([
    [["videos/a.mp4"], [upload(1, { ...LIVE, video: "videos/a.mp4" }), upload(2)]],
    [["v_pub_url~v2.1"], [upload(1, { outcome: "in-inbox", level: "warning" }), upload(2, REFUSED)]],
    [
      ["a.mp4", "v_pub_url~v2.2"],
      [upload(1, { outcome: "processing", video: "a.mp4" }), upload(2, LIVE)],
    ],
  ])("names what it would publish again: %j", (names, cancellations) => {
    expect(describeRerun(cancellations)).toEqual([expect.stringContaining(`publishes ${names.join(" and ")} again`)]);
    expect(render({ cancellations })).toContain("\nA re-run publishes");
  });

  it("is not there where nothing was published", () => {
    expect(render({ cancellations: [upload(1), upload(2, REFUSED)] })).not.toContain("re-run");
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
    expect(render({ cancellations: [final] }, ACTIONS)).not.toContain("```");
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
    expect(readCodeBlocks(markdown)[1]?.trimEnd().split("\n").at(-1)).toBe(`  -d '{"publish_id":"v_pub_url~v2.1"}'`);
    expect(markdown).not.toContain("<details>");
  });

  it("is a loop over the ids where several are left, with each id before its response, and the token from the environment", () => {
    const markdown = render({ cancellations: [upload(1, REFUSED), upload(2, REFUSED)] });
    const [, command = ""] = readCodeBlocks(markdown);
    expect(command).toMatch(
      /^for id in \\\n {2}v_pub_url~v2\.1 \\\n {2}v_pub_url~v2\.2\ndo\n {2}echo "\$id"\n.*"Authorization: Bearer \$TIKTOK_ACCESS_TOKEN".*\n {2}echo\ndone\n?$/s,
    );
    expect(command).toContain('-d "{\\"publish_id\\": \\"$id\\"}"');
  });

  it.each([
    ["one id", 1],
    ["several ids", 3],
  ])("is a command that sends each id once, with the token, as a shell runs it for %s", (_about, count) => {
    const cancellations = Array.from({ length: count }, (_, index) => upload(index, REFUSED));
    const [, command = ""] = readCodeBlocks(render({ cancellations }));
    const workspace = createWorkspace();
    workspace.write("curl", '#!/bin/sh\nprintf "%s\\n" "$@"\n');
    chmodSync(join(workspace.path, "curl"), 0o755);
    const env = { PATH: `${workspace.path}:${process.env.PATH}`, TIKTOK_ACCESS_TOKEN: "act.1" };
    const words = execFileSync("bash", ["-c", command], { cwd: workspace.path, env }).toString().trimEnd().split("\n");
    expect(words.filter((word) => word.startsWith("{")).map((body) => JSON.parse(body))).toEqual(
      cancellations.map(({ entry }) => ({ publish_id: entry.kind === "id" && entry.id })),
    );
    expect(words.filter((word) => word === "Authorization: Bearer act.1")).toHaveLength(count);
    expect(words).toContain("https://open.tiktokapis.com/v2/post/publish/cancel/");
  });

  it("sends an id that begins with a tilde as it is", () => {
    const tilde = cancellation({ entry: { kind: "id", id: "~root" as PublishId }, ...REFUSED });
    const [, command = ""] = readCodeBlocks(render({ cancellations: [tilde, upload(1, REFUSED)] }));
    expect(execFileSync("bash", ["-c", `curl() { :; }\n${command}`]).toString()).toBe("~root\n\nv_pub_url~v2.1\n\n");
  });

  it("says what must be set before the command, and what TikTok's response means", () => {
    const markdown = render({ cancellations: [upload(1, REFUSED)] });
    expect(markdown).toContain("In Bash, set `TIKTOK_ACCESS_TOKEN` to a current token");
    expect(markdown).toMatch(/`"code": "ok"` .* accepted .*HTTP 404.*\/v2\/post\/transmission\/cancel\/`/s);
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
