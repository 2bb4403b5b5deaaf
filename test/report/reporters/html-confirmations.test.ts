/** What confirming found out, on the HTML report. */
import { describe, expect, it } from "vitest";
import type { PublishId } from "../../../src/model/publish.ts";
import type { Report } from "../../../src/model/report.ts";
import { html } from "../../../src/report/reporters/html.ts";
import { cancellation, confirmation } from "../reported.ts";

function render(report: Partial<Report>): string {
  return [...html.render({ remarks: [], ...report }, { toolPage: "https://github.com/acme/guard" })].join("");
}

const entryOf = (id: string) => ({ entry: { kind: "id", id: id as PublishId } }) as const;
const FAILED = { outcome: "failed", level: "error", failReason: "frame_rate_check_failed" } as const;
const failed = confirmation({ ...entryOf("v.1"), ...FAILED, passedCheck: true, video: "<a>.mp4" });
const live = confirmation({ ...entryOf("v.2"), postIds: ["7261463769757501445"] });

describe("what confirming found out", () => {
  const page = render({ confirmations: [live, failed], cancellations: [cancellation(entryOf("v.1"))] });
  const entries = [...page.matchAll(/<article id="([^"]*)".*?<\/article>/gs)].map(([markup, id]) => ({ id, markup }));

  it("stands under ids of its own, the worst first, beside what came of cancelling the same id", () => {
    expect(entries.map(({ id }) => id)).toEqual(["publish:v.1", "confirm:v.1", "confirm:v.2"]);
  });

  it("names the video, the post, and the form for a file that the check had passed", () => {
    const [, first, second] = entries.map(({ markup }) => markup);
    expect(first).toContain("&#60;a&#62;.mp4");
    expect(first).toContain('<a href="https://github.com/acme/guard/issues/new?template=');
    expect(second).toContain("https://www.tiktok.com/share/video/7261463769757501445");
  });

  it("says that only the policy had passed a file, without a form", () => {
    const text = render({ confirmations: [confirmation({ ...FAILED, passedByPolicy: true })] });
    expect(text).toContain("Only your policy");
    expect(text).not.toContain("issues/new");
  });

  it("is the title of a page without videos", () => {
    expect(render({ confirmations: [failed, live] })).toContain(
      "<h1>After uploading: 1 upload was not posted; 1 was posted</h1>",
    );
  });
});
