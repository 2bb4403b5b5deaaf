import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkVideo } from "../../../src/check/check.ts";
import type { MediaFacts } from "../../../src/model/facts.ts";
import type { PublishId } from "../../../src/model/publish.ts";
import type { Report } from "../../../src/model/report.ts";
import type { VideoSource } from "../../../src/model/video.ts";
import type { FileContext } from "../../../src/report/reporter.ts";
import { html } from "../../../src/report/reporters/html.ts";
import { cancelStarted } from "../../../src/tiktok/outcome.ts";
import { BY_TIKTOK } from "../../support/limits.ts";
import { cancellation, check, checkUnreadable, checkUnresolved, exactly } from "../reported.ts";

const CONTEXT: FileContext = { path: "/ws/out/report.html", workspace: "/ws" };

function render(report: Partial<Report>, context: FileContext = CONTEXT): string {
  return [...html.render({ remarks: [], ...report }, context)].join("");
}

/** The entries of a page, each as its id and its markup. */
function readEntries(page: string) {
  const found = page.matchAll(/<article(?: id="([^"]*)")? class="entry([^"]*)">(.*?)<\/article>/gs);
  return [...found].map(([, id = "", classes = "", markup = ""]) => ({ id, classes: classes.trim(), markup }));
}

function only(report: Partial<Report>, context?: FileContext): string {
  const [entry] = readEntries(render(report, context));
  return entry?.markup ?? "";
}

const SLOW = { frameRate: exactly(15) };
const LONG = { duration: exactly(700) };

const checkAt = (source: VideoSource, path: string) =>
  checkVideo({ path, source }, { facts: check("a.mp4").facts }, BY_TIKTOK);

describe("a page", () => {
  const page = render({ videos: [check("a.mp4", SLOW)], cancellations: [cancellation()] });

  it("begins with the mark of a report", () => {
    expect(html.mark.test(page.slice(0, 1024))).toBe(true);
    expect(page).toContain('<meta name="generator" content="TikTok Upload Guard">');
  });

  it("says once where commands are to be run, however many there are, and whatever they are for", () => {
    const videos = ["a.mp4", "b.mp4"].flatMap((path) => [check(path, SLOW), check(`long-${path}`, LONG)]);
    expect(render({ videos }).split("the folder that was checked")).toHaveLength(2);
    expect(render({ videos: [check("a.mp4")] })).not.toContain("the folder that was checked");
  });

  it("shows no player for an empty file, and does not guess why it does not play", () => {
    const [{ markup = "" } = {}] = readEntries(render({ videos: [check("a.mp4", { sizeBytes: 0 })] }));
    expect(markup).not.toMatch(/<video|where this page expects it/);
  });

  it("says how to play the videos only if it knows where they are", () => {
    expect(page).toContain("To play the videos");
    expect(render({ videos: [check("a.mp4")] }, {})).not.toContain("To play the videos");
  });

  it.each(["style", "script"])("allows its own %s by its hash, and no other", (element) => {
    const [, content = ""] = new RegExp(`<${element}>(.*?)</${element}>`, "s").exec(page) ?? [];
    const hash = createHash("sha256").update(content).digest("base64");
    expect(content.length).toBeGreaterThan(100);
    expect(page).toContain(`; ${element}-src &#39;sha256-${hash}&#39;; `);
    expect(page.match(new RegExp(`<${element}[ >]`, "g"))).toHaveLength(1);
  });

  it("allows nothing else but videos", () => {
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const directives = policy.replaceAll("&#39;", "'").split("; ");
    expect(directives.filter((each) => !each.includes("sha256"))).toEqual([
      "default-src 'none'",
      "media-src 'self' file:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it("loads nothing from another server", () => {
    expect(page).not.toMatch(/(src|poster|data|action|srcset)="[^"]*:/);
    expect(page).not.toMatch(/<(link|img|iframe|object|embed|base)\b|url\(|@import/);
    expect(page).not.toMatch(/\s(on\w+|style)="/);
  });

  it.each([
    [{ videos: [check("a.mp4", SLOW), check("b.mp4")] }, "1 of 2 videos would be refused"],
    [{ cancellations: [cancellation()] }, "After cancelling: 1 upload was cancelled"],
    [{}, "No video was checked"],
  ])("says it all in its title and its first line: %#", (report, line) => {
    expect(render(report)).toContain(`<title>${line}</title>`);
    expect(render(report)).toContain(`<h1>${line}</h1>`);
  });

  it("shows what the run reports about itself, and which videos were not checked", () => {
    const remarks = [{ level: "warning", title: "", message: "The policy <x> allows more." }] as const;
    const scope = { base: "the base branch", commit: "1a2b3c4d5e6f", unchanged: ["old <1>.mp4"] };
    const text = render({ videos: [check("a.mp4")], remarks, scope });
    expect(text).toContain("The policy &#60;x&#62; allows more.");
    expect(text).toContain("the base branch (1a2b3c4)");
    expect(text).toContain("old &#60;1&#62;.mp4");
  });

  it("yields each video by itself", () => {
    const videos = Array.from({ length: 50 }, (_, at) => check(`${at}.mp4`));
    const parts = [...html.render({ videos, remarks: [] }, CONTEXT)];
    expect(parts.filter((part) => part.includes("<article")).map((part) => readEntries(part).length)).toEqual(
      Array(50).fill(1),
    );
  });
});

describe("the entries", () => {
  const videos = [
    check("a-good.mp4"),
    check("b-noticed.mp4", { codec: "h265" }),
    check("c-warned.mp4", { movingVideoTracks: 2, duration: exactly(200) }),
    check("d-slow.mp4", SLOW),
    checkUnreadable("e-broken.mp4", "it ends early"),
  ];
  const live = cancellation({ level: "error", outcome: "published" });
  const page = render({
    videos,
    cancellations: [cancellation({ entry: { kind: "id", id: "v.2" as PublishId } }), live],
  });

  it("are videos, then uploads, the worst first, under ids of their own", () => {
    expect(readEntries(page).map(({ id, classes }) => [id, classes])).toEqual([
      ["d-slow.mp4", "has-error"],
      ["e-broken.mp4", "has-error"],
      ["c-warned.mp4", "has-warning has-notice"],
      ["b-noticed.mp4", "has-notice"],
      ["a-good.mp4", ""],
      ["publish:v_pub_url~v2.1", "has-error"],
      ["publish:v.2", "has-notice"],
    ]);
  });

  it("have ids of their own at URLs that differ only in their query, whatever is found in the others", () => {
    const url = "https://a.example.com/v";
    const at = (facts: MediaFacts) => ({
      ...check(url, facts),
      video: { path: url, source: { kind: "url" } as const },
    });
    const idsIn = (markup: string) => [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const id = "https%3A//a.example.com/v";
    const before = idsIn(render({ videos: [at(SLOW), at({}), at(SLOW)] }));
    expect(before).toEqual([id, `${id}:frame-rate`, `${id}:3`, `${id}:3:frame-rate`, `${id}:2`]);
    expect(idsIn(render({ videos: [at({}), at({}), at(SLOW)] }))).toContain(`${id}:3:frame-rate`);
  });

  it("are counted by the filter", () => {
    const choices = page.matchAll(/value="(\w+)"( \w+)?> \w+ (\d+)</g);
    expect([...choices].map(([, value, state, count]) => [value, state, count])).toEqual([
      ["all", " checked", "7"],
      ["error", undefined, "3"],
      ["warning", undefined, "1"],
      ["notice", undefined, "3"],
    ]);
    expect(render({ videos: [check("a.mp4")] })).toMatch(/value="error" disabled/);
  });

  it("have a player each up to 200 videos; the last ones have a link instead", () => {
    const many = Array.from({ length: 203 }, (_, at) => check(`${String(at).padStart(3, "0")}.mp4`, SLOW));
    const full = render({ videos: many });
    expect(full.match(/<video /g)).toHaveLength(200);
    expect(full.match(/<dl /g)).toHaveLength(200);
    expect(full).toContain("The last 3 videos have no player");
    const last = readEntries(full).at(-1)?.markup;
    expect(last).toContain('href="./../202.mp4"');
    expect(last).toContain("frame-rate");
    expect(last).toContain("MP4, H.264, 1080×1920, 15 FPS");
    expect(render({ videos: many.slice(0, 200) })).not.toContain("no player");
  });
});

describe("a finding", () => {
  const entry = only({ videos: [check("videos/a b.mp4", SLOW)] });

  it("has its level, rule, evidence, source, TikTok's code, and an id that stays the same", () => {
    expect(entry).toContain('<li id="videos/a%20b.mp4:frame-rate"><b class="level error">Error</b>');
    expect(entry).toContain('<a href="#videos/a%20b.mp4:frame-rate"><code>frame-rate</code></a>');
    expect(entry).toMatch(/<a href="https:\/\/developers\.tiktok\.com\/[^"]*" rel="noreferrer">documented<\/a>/);
    expect(entry).toContain("<code>frame_rate_check_failed</code>");
  });

  it("has the command that fixes the video, once", () => {
    const fixed = only({ videos: [check("a.mp4", { ...SLOW, codec: "av1" })] });
    expect(fixed.match(/<pre tabindex="0"><code>ffmpeg [^<]* a\.fixed\.mp4<\/code><\/pre>/g)).toHaveLength(1);
    expect(fixed).toContain("Fix:");
    expect(only({ videos: [check("a.mp4", { codec: "h265" })] })).toContain("Optional:");
  });

  it("by a policy names the policy, and links to it where it is known", () => {
    const checked = check("a.mp4", SLOW);
    const basis = { evidence: "documented", source: ".github/p.yml" } as const;
    const videos = [{ ...checked, findings: checked.findings.map((finding) => ({ ...finding, basis })) }];
    expect(only({ videos })).toContain("policy <code>.github/p.yml</code>");
    const linked = only({ videos }, { ...CONTEXT, permalink: (path) => `https://github.com/a/b/blob/1/${path}` });
    expect(linked).toContain(
      '<a href="https://github.com/a/b/blob/1/.github/p.yml" rel="noreferrer"><code>.github/p.yml</code></a>',
    );
  });

  it("has what experts look for after what to do", () => {
    const [first] = check("a.mp4", SLOW).findings;
    const findings = first === undefined ? [] : [{ ...first, detail: "moov/…/stts, byte <9>" }];
    expect(only({ videos: [{ ...check("a.mp4"), findings }] })).toMatch(/Convert.*\(moov\/…\/stts, byte &#60;9&#62;\)/);
  });
});

describe("a player", () => {
  it("has the address of its video from the page, and the shape of the picture as displayed", () => {
    const entry = only({ videos: [check("videos/#1 50%.mp4", { width: 1920, height: 1080, rotation: 90 })] });
    expect(entry).toContain('preload="none" src="./../videos/%231%2050%25.mp4" width="1080" height="1920"');
  });

  it.each([
    ["a codec that no browser plays", check("a.mov", { container: "mov", codec: "prores" }), /can't play ProRes/],
    ["a format that no browser plays", check("a.avi", { container: "avi" }), /can't play AVI/],
    ["an encrypted video", check("a.mp4", { encrypted: true }), /can't play encrypted videos/],
    ["a video in Git LFS", checkUnresolved("a.mp4"), /in Git LFS/],
    ["a video at a URL", checkAt({ kind: "url" }, "https://a.example/v.mp4"), /href="https:\/\/a\.example\/v\.mp4"/],
    ["a URL with a query", checkAt({ kind: "url", hasQuery: true }, "https://a.example/v.mp4"), /query is not shown/],
    ["a path out of the workspace", check("../a.mp4"), /^(?!.*(href|src)="[^"#]*\.mp4)/s],
  ])("is missing for %s", (_about, checked, note) => {
    const entry = only({ videos: [checked] });
    expect(entry).not.toContain("<video");
    expect(entry).toMatch(note);
  });

  it("is missing where no path leads from the page to the videos, and a permalink remains", () => {
    const entry = only({ videos: [check("a.mp4")] }, { permalink: () => "https://github.com/acme/a.mp4" });
    expect(entry).not.toContain("<video");
    expect(entry).toContain('<a href="https://github.com/acme/a.mp4" rel="noreferrer">');
  });

  it("has a note for a codec that only some browsers play", () => {
    expect(only({ videos: [check("a.mp4", { codec: "h265" })] })).toContain("Not every browser plays H.265.");
    expect(only({ videos: [check("a.mp4")] })).not.toContain("Not every browser");
  });
});

describe("an upload", () => {
  it("has its outcome, video, posts, code and log_id", () => {
    const entry = only({
      cancellations: [
        cancellation({
          ...{ outcome: "published", level: "error", problem: "The video is live", code: "publish_not_cancellable" },
          ...{ postIds: ["7261463769757501445"], logId: "2026<", video: "videos/<a>.mp4" },
        }),
      ],
    });
    expect(entry).toContain('<a href="#publish:v_pub_url~v2.1">v_pub_url~v2.1</a>');
    expect(entry).toContain("<bdi>videos/&#60;a&#62;.mp4</bdi>");
    expect(entry).toContain("<strong>The video is live.</strong>");
    expect(entry).toContain('href="https://www.tiktok.com/share/video/7261463769757501445"');
    expect(entry).toContain("<code>publish_not_cancellable</code> · log_id <code>2026&#60;</code>");
  });

  it("is named by its place where it is malformed", () => {
    const entry = {
      kind: "malformed",
      origin: { kind: "ledger" },
      line: 3,
      position: 9,
      length: 70,
      isCutOff: true,
    } as const;
    const [shown] = readEntries(
      render({ cancellations: [cancellation({ entry, outcome: "malformed", level: "error" })] }),
    );
    expect(shown?.id).toBe("");
    expect(shown?.markup).toContain("line 3, position 9");
  });

  it("is named by its video where an upload was started and its response is not known", () => {
    const [shown] = readEntries(render({ cancellations: [cancelStarted({ kind: "started", video: "a<b>.mp4" })] }));
    expect(shown?.markup).toContain("<h3>a&#60;b&#62;.mp4</h3>");
    expect(shown?.markup).toContain("The video may still go live");
  });

  it("that is worth cancelling again is in a command at the end", () => {
    const left = { outcome: "unreachable", level: "error", code: "timeout" } as const;
    const page = render({
      cancellations: [cancellation(left)],
      uncancelled: [cancellation({ entry: { kind: "id", id: "v.3" as PublishId } })],
    });
    expect(page).toMatch(/<p>Cancel this upload: .*<pre tabindex="0"><code>printf [^<]*v_pub_url~v2\.1/s);
    expect(page).toContain("<li>v.3 </li>");
  });
});
