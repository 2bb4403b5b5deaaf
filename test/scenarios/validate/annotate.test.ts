import { expect, it } from "vitest";
import { createVideos, runGuard } from "./guard.ts";

const MEDIA = {
  "bad.webm": "picture-size-just-small.webm",
  "doubtful.mp4": "extra-video-track.mp4",
  "noticed.mp4": "recommended-codec.mp4",
};

const ERROR = "error: TikTok: picture_size_check_failed (picture-size)";
const WARNING = "warning: TikTok: extra-video-track";
const NOTICES = ["notice: TikTok: recommended-container, recommended-codec", "notice: TikTok: recommended-codec"];

it.each([
  ["error", [ERROR]],
  ["warning", [ERROR, WARNING]],
  ["notice", [ERROR, WARNING, ...NOTICES]],
  ["never", []],
  ["", [ERROR, WARNING]],
])(
  "annotate: '%s' decides which findings become annotations; log, summary and report have all",
  async (annotate, shown) => {
    const { main, report } = await runGuard(createVideos(MEDIA), { annotate });
    expect(main.annotations.map(({ level, title }) => `${level}: ${title}`)).toEqual(shown);
    expect(report?.totals).toMatchObject({ errors: 1, warnings: 1, notices: 3 });
    const log = main.log.join("\n");
    for (const rule of ["picture-size", "extra-video-track", "recommended-container", "recommended-codec"]) {
      expect(log).toContain(rule);
      expect(main.summary).toContain(rule);
    }
  },
);

it("a video with several errors has one annotation, with one command", async () => {
  const { main } = await runGuard(createVideos({ "bad.webm": "picture-size-just-small.webm" }), { annotate: "notice" });
  const commands = main.annotations.map(({ message }) => message.match(/^ffmpeg /gm)?.length ?? 0);
  expect(commands).toEqual([1, 0]);
  expect(main.annotations.map(({ file }) => file)).toEqual(["bad.webm", "bad.webm"]);
});

it("the log folds more than ten videos, but none that has an error", async () => {
  const names = Array.from({ length: 12 }, (_, index) => `good-${index}.mp4`);
  const videos = { ...Object.fromEntries(names.map((name) => [name, "good.mp4"])), "bad.mp4": "frame-rate-low.mp4" };
  const { main } = await runGuard(createVideos(videos));
  const start = main.log.indexOf("##[group]12 videos without errors");
  const end = main.log.indexOf("##[endgroup]", start);
  expect(main.log.slice(start + 1, end)).toHaveLength(12);
  expect(main.log[end + 1]).toMatch(/^✗ bad\.mp4: frame-rate \(MP4, /);
  expect(main.log.slice(-3)).toEqual([
    expect.stringMatching(/^To fix 1 video, run the command in the job summary \(https:.*\)\.$/),
    "The step fails: 1 of 13 videos has an error ('fail-on' is 'error').",
    "Cancelling is off: no access-token. That is fine if this job only checks videos.",
  ]);
});
