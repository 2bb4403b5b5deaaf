/** The news of a joined report in a line: of videos, posts and uploads, the worst first. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { describeAllNews } from "../../../src/report/text/all-news.ts";
import { confirmStarted } from "../../../src/tiktok/confirm-outcome.ts";
import { cancelStarted } from "../../../src/tiktok/outcome.ts";
import { run, SLOW, WARNED, write } from "../../commands/running.ts";
import { createWorkspace } from "../../support/workspace.ts";
import { cancellation, check, confirmation } from "../reported.ts";

const GOOD = check("a.mp4");
const STARTED = { kind: "started", video: "videos/b.mp4" } as const;
const CANCELLED = cancellation({ outcome: "cancelled", level: "notice" });
const LIVE = cancellation({ outcome: "published", level: "error" });
const POSTED = confirmation({ outcome: "published", level: "notice" });
const LACK = { level: "error", title: "t", message: "Part 2 of 2 is missing.", isCounted: true } as const;

const BAD_VIDEO = /would be refused/;
const GOOD_VIDEO = /meets the limits/;

const CASES: readonly [which: string, report: Partial<Report>, order: readonly RegExp[]][] = [
  ["videos alone", { videos: [GOOD] }, [GOOD_VIDEO]],
  ["nothing", {}, [/No video was checked/]],
  ["uploads alone", { cancellations: [CANCELLED] }, [/1 upload was cancelled/]],
  ["good videos and a live one", { videos: [GOOD], cancellations: [LIVE] }, [/1 video is live/, GOOD_VIDEO]],
  ["a bad video and a cancelled one", { videos: [SLOW], cancellations: [CANCELLED] }, [BAD_VIDEO, /was cancelled/]],
  ["a bad video and a live one", { videos: [SLOW], cancellations: [LIVE] }, [/1 video is live/, BAD_VIDEO]],
  ["a warning and a posted one", { videos: [WARNED], confirmations: [POSTED] }, [/warnings/, /1 upload was posted/]],
  [
    "a posted one and one whose response is lost",
    { videos: [GOOD], cancellations: [cancelStarted(STARTED)], confirmations: [POSTED] },
    [/1 upload may still go live/, /1 upload was posted/, GOOD_VIDEO],
  ],
  [
    "one that was waited for, and whose response is lost",
    { videos: [SLOW], confirmations: [confirmStarted(STARTED)] },
    [/it is not known|may still go live/, BAD_VIDEO],
  ],
  [
    "a missing part and a cancelled one",
    { cancellations: [CANCELLED], remarks: [LACK] },
    [/No video/, /was cancelled/],
  ],
];

describe("the news of", () => {
  it.each(CASES)("%s", (_which, parts, order) => {
    const news = describeAllNews({ cancellations: [], remarks: [], ...parts });
    expect(order.map((words) => news.search(words))).not.toContain(-1);
    expect(order.map((words) => news.search(words))).toEqual(
      order.map((words) => news.search(words)).toSorted((a, b) => a - b),
    );
    expect(news.split(". ")).toHaveLength(order.length);
  });

  it("a joined report is said where that is written to a file, and in its page", async () => {
    const folder = createWorkspace();
    folder.write("reports/1.json", write([GOOD], { cancellations: [cancelStarted(STARTED)] }));
    folder.write("reports/2.json", write([], { confirmations: [POSTED] }));
    for (const format of ["html", "markdown"]) {
      const { said } = await run(folder, ["report", "--format", format, "--output", `all.${format}`, "reports"]);
      expect(said.join("\n")).toMatch(/^1 upload may still go live .*1 upload was posted.*meets the limits\.$/m);
    }
    expect(readFileSync(join(folder.path, "all.html"), "utf8")).toMatch(/<h1[^>]*>.*1 upload may still go live/);
  });
});
