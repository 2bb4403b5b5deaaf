import { truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { RuleId } from "../../../src/check/rules.ts";
import { FIXTURES } from "../../support/fixtures.ts";
import { createVideos, runGuard } from "./guard.ts";

const names = Object.keys(FIXTURES).sort();
const isValid = (name: string) => FIXTURES[name]?.verdict === "valid";

it("every fixture in one repository: each has the verdict and the findings that it is there for", async () => {
  const repository = createVideos(Object.fromEntries(names.map((name) => [name, name])));
  const { main, report } = await runGuard(repository);
  const judged = report?.videos.map(({ path, verdict, findings }) => [
    path,
    { verdict, rules: findings.map(({ rule }) => rule) },
  ]);
  expect(judged).toEqual(
    names.map((name) => [name, { verdict: FIXTURES[name]?.verdict, rules: FIXTURES[name]?.rules }]),
  );
  expect(main).toMatchObject({
    conclusion: "failure",
    exitCode: 1,
    outputs: {
      valid: "false",
      checked: String(names.length),
      invalid: String(names.filter((name) => !isValid(name)).length),
    },
  });
  expect(JSON.parse(main.outputs["valid-videos"] ?? "")).toEqual(names.filter(isValid));
  expect(JSON.parse(main.outputs["invalid-videos"] ?? "")).toEqual(names.filter((name) => !isValid(name)));
});

type Annotated = readonly [level: "error" | "warning" | "notice", fixture: string, title: string, message: RegExp];

/** For each rule that a file can break: the annotation, with what was measured, what is allowed and what to do. */
const ANNOTATIONS: Readonly<Record<Exclude<RuleId, "url-redirect">, Annotated>> = {
  container: [
    "error",
    "container.mkv",
    "TikTok container: file_format_check_failed",
    /: The file is matroska.* accepts mp4, mov and webm\. Convert it to mp4:\nffmpeg -i .* -c:v copy .*\.fixed\.mp4$/,
  ],
  codec: [
    "error",
    "codec-av1.mp4",
    "TikTok codec: file_format_check_failed",
    /: The codec is av1; TikTok accepts h264, h265, vp8 and vp9\. .*:\nffmpeg -i .* -c:v libx264 /,
  ],
  "frame-rate": [
    "error",
    "frame-rate-low.mp4",
    "TikTok frame-rate: frame_rate_check_failed",
    /: The frame rate is 15 FPS.* accepts 23 to 60 FPS\. Convert it to 30 FPS:\nffmpeg -i .* -vf fps=30 /,
  ],
  "picture-size": [
    "error",
    "picture-size-small.mp4",
    "TikTok picture-size: picture_size_check_failed",
    /: The picture is 320×240 pixels; TikTok accepts 360 to 4096.*:\nffmpeg -i .* -vf scale=480:360 /,
  ],
  duration: [
    "error",
    "duration.mp4",
    "TikTok duration: duration_check_failed",
    /: The duration is 601 s \(10:01\); TikTok accepts at most 600 s \(10:00\)\. Shorten it, [^\n]*$/,
  ],
  size: [
    "error",
    "good.mp4",
    "TikTok size",
    / has 4,294,967,297 bytes; TikTok accepts at most 4 GB \(4,294,967,296 bytes\)\. .*:\nffmpeg -i .* -maxrate /,
  ],
  "video-track": ["error", "video-track-none.mp4", "TikTok video-track", /no moving picture.* Export it [^\n]*$/],
  encrypted: ["error", "encrypted.mp4", "TikTok encrypted", /is encrypted.* Export it without protection\.$/],
  readable: [
    "error",
    "readable-empty.mp4",
    "TikTok readable",
    /can't be read: .* no bytes\. Export or copy the video again/,
  ],
  "lfs-pointer": [
    "error",
    "lfs-pointer.mp4",
    "TikTok lfs-pointer",
    /'lfs: true'.*'git lfs pull'.*:\ngit lfs pull --inc/,
  ],
  "size-margin": [
    "warning",
    "good.mp4",
    "TikTok size-margin",
    /: The file has 4,000,000,001 bytes; TikTok's limit of 4 GB may mean 4,000,000,000 bytes\. .*:\nffmpeg /,
  ],
  "variable-frame-rate": [
    "warning",
    "variable-frame-rate.mp4",
    "TikTok variable-frame-rate",
    /\d % of the time lies outside 23 to 60 FPS, though the average is 25.* FPS\. .*:\nffmpeg -i .* -vf fps=25 /,
  ],
  extension: [
    "warning",
    "extension.mov",
    "TikTok extension",
    /: The name ends in \.mov, but the content is mp4\. Rename it to \.mp4, or convert it:\nffmpeg .* -c:v copy /,
  ],
  "extra-video-track": [
    "warning",
    "extra-video-track.mp4",
    "TikTok extra-video-track",
    /: The file has 2 video tracks.* Keep one:\nffmpeg .* -map 0:v:0 -map '0:a:0\?' -c:v copy /,
  ],
  "long-duration": [
    "notice",
    "long-duration.mp4",
    "TikTok long-duration",
    /: The duration is 181 s \(3:01\); every creator may post 180 s \(3:00\).* draft[^\n]*$/,
  ],
  "recommended-container": [
    "notice",
    "recommended-container.mov",
    "TikTok recommended-container",
    /: The file is mov; TikTok recommends mp4\. Convert it to mp4:\nffmpeg .* -c:v copy /,
  ],
  "recommended-codec": [
    "notice",
    "recommended-codec.mp4",
    "TikTok recommended-codec",
    /: The codec is h265; TikTok recommends h264\. Re-encode it as h264:\nffmpeg .* -c:v libx264 /,
  ],
};

it("a video for every rule: each finding is an annotation at its file", async () => {
  const rules = Object.entries(ANNOTATIONS).sort();
  const pathOf = ([rule, [, fixture]]: (typeof rules)[number]) => `videos/${rule}${/\.\w+$/.exec(fixture)}`;
  const repository = createVideos(Object.fromEntries(rules.map((entry) => [pathOf(entry), entry[1][1]])));
  truncateSync(join(repository.path, "videos/size.mp4"), 4 * 2 ** 30 + 1);
  truncateSync(join(repository.path, "videos/size-margin.mp4"), 4_000_000_001);

  const { main } = await runGuard(repository);
  const expected = rules.map((entry) => {
    const [level, , title, message] = entry[1];
    return { level, title, file: pathOf(entry), message: expect.stringMatching(message) };
  });
  const ofLevel = (level: string) => expected.filter((annotation) => annotation.level === level);
  expect(main.annotations).toEqual(["error", "warning", "notice"].flatMap(ofLevel));
  expect(main.annotationsDropped).toBe(0);
});
