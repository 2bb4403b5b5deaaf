import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPen } from "../../../src/report/terminal/style.ts";
import {
  describeState,
  type Purpose,
  type Row,
  renderLiveTable,
  type UploadProgress,
} from "../../../src/report/text/publish-progress.ts";
import { measureColumns } from "../../../src/text/columns.ts";
import { showUnprintable } from "../../../src/text/unprintable.ts";

const PLAIN = createPen({ hasColours: false, hasLinks: false });

describe("the state of an upload", () => {
  it.each<[purpose: Purpose, known: Partial<UploadProgress>, words: string, mark: string | undefined]>([
    ["cancel", {}, "waiting", undefined],
    ["cancel", { code: "ok" }, "waiting for TikTok to confirm", undefined],
    ["cancel", { code: "ok", status: "PROCESSING_DOWNLOAD" }, "waiting for TikTok to confirm", undefined],
    ["cancel", { code: "publish_not_cancellable" }, "finished or already cancelled, waiting for its status", undefined],
    ["cancel", { code: "publish_not_cancellable", isOver: true }, "too late to cancel", "error"],
    ["cancel", { code: "ok", status: "FAILED", failReason: "publish_cancelled", isOver: true }, "cancelled", "good"],
    ["cancel", { status: "FAILED", failReason: "internal", isOver: true }, "failed: internal", "notice"],
    ["cancel", { code: "ok", status: "PUBLISH_COMPLETE", isOver: true }, "live", "error"],
    ["cancel", { status: "SEND_TO_USER_INBOX" }, "in the inbox", "warning"],
    ["cancel", { code: "server_error" }, "server_error", undefined],
    ["cancel", { code: "toString" }, "toString", undefined],
    ["post", { status: "PROCESSING_UPLOAD", code: "ok" }, "TikTok receives the file", undefined],
    ["post", { status: "PROCESSING_DOWNLOAD", code: "ok" }, "TikTok downloads the file", undefined],
    ["post", { status: "PUBLISH_COMPLETE", isOver: true }, "posted", "good"],
    ["post", { status: "SEND_TO_USER_INBOX", isOver: true }, "in the inbox", "good"],
    ["post", { status: "FAILED", isOver: true }, "failed", "error"],
    ["post", { status: "FAILED", failReason: "spam_risk", isOver: true }, "failed: spam_risk", "error"],
    ["post", { code: "invalid_publish_id" }, "invalid_publish_id", undefined],
    ["post", { code: "invalid_publish_id", isOver: true }, "invalid_publish_id", "error"],
    ["post", { status: "NEW_WORD" }, "NEW_WORD", undefined],
    ["post", { status: "constructor" }, "constructor", undefined],
    ["post", { status: "FAILED", failReason: "\u001b[2J" }, "failed: \\u{1b}[2J", "error"],
    ["post", { status: "a\u202eb" }, "a\\u{202e}b", undefined],
    ["cancel", { code: "\n::error::" }, "\\u{a}::error::", undefined],
  ])("to %s, of which %j is known, is '%s'", (purpose, known, words, mark) => {
    expect(describeState({ postIds: [], isOver: false, ...known }, purpose)).toEqual({ words, mark });
  });
});

const rowOf = (changes: Partial<Row> = {}): Row => ({
  ...{ id: "v_pub_url~v2-1.7261463769757501445", video: undefined, words: "posted", mark: "good", seconds: 5 },
  ...changes,
});

const PASSED = { seconds: 61, limitSeconds: 300 };

describe("the live table", () => {
  it.each<[columns: number, line: string]>([
    [40, "✓ v_pub_url~v2…69757501445  posted  0:05"],
    [60, "✓ v_pub_url~v2-1.7261463769757501445  posted  0:05"],
    [100, "✓ v_pub_url~v2-1.7261463769757501445  videos/a.mp4  posted  0:05"],
  ])("of %i columns shortens the id in its middle, and leaves the video out if there is no room", (columns, line) => {
    const [first = ""] = renderLiveTable([rowOf({ video: "videos/a.mp4" })], PASSED, columns, PLAIN);
    expect(first).toBe(line);
    expect(measureColumns(first)).toBeLessThanOrEqual(columns);
  });

  it("has open uploads first, shows twelve, and counts the rest", () => {
    const rows = Array.from({ length: 20 }, (_, at) => rowOf({ id: `id~${at}`, mark: at === 19 ? undefined : "good" }));
    const lines = renderLiveTable(rows, PASSED, 80, PLAIN);
    expect(lines[0]).toMatch(/^· id~19 /);
    expect(lines).toHaveLength(14);
    expect(lines.slice(-2)).toEqual(["  and 8 more", "19 of 20 uploads final, 1:01 of 5:00"]);
  });

  it("is coloured by meaning where colours are shown, and says the same without them", () => {
    const [coloured = ""] = renderLiveTable(
      [rowOf({ mark: "error" })],
      PASSED,
      80,
      createPen({ hasColours: true, hasLinks: false }),
    );
    const [plain = ""] = renderLiveTable([rowOf({ mark: "error" })], PASSED, 80, PLAIN);
    expect(coloured).toContain("\u001b[31m✗\u001b[39m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
    expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  it("never has a line that is wider than the terminal, whatever the names are", () => {
    const name = fc.string({ unit: "grapheme", maxLength: 80 }).map(showUnprintable);
    const row = fc.record({
      id: fc.stringMatching(/^[\w.~-]{1,64}$/),
      video: fc.option(name, { nil: undefined }),
      words: name,
      mark: fc.constantFrom(undefined, "good" as const, "error" as const),
      seconds: fc.integer({ min: 0, max: 3600 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), fc.integer({ min: 30, max: 200 }), (rows, columns) => {
        for (const line of renderLiveTable(rows, PASSED, columns, PLAIN)) {
          expect(measureColumns(line)).toBeLessThanOrEqual(columns);
        }
      }),
    );
  });
});
