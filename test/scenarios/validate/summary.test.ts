import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listLinks, readCodeBlocks, readTables } from "../../support/markdown.ts";
import { createVideos, runGuard, writeFixtures } from "./guard.ts";

const HEADINGS = [
  "Video",
  "Verdict",
  "Container",
  "Codec",
  "Picture",
  "Frame rate",
  "Duration",
  "Size",
  "What is wrong",
];

const KILOBYTES = expect.stringMatching(/^\d+(\.\d+)? kB$/);

describe("the job summary", () => {
  it("has a row for each video: the bad ones first, then those with advice, then the good ones", async () => {
    const repository = createVideos({
      "a-good.mp4": "good-rotated.mp4",
      "b-advice.mp4": "recommended-codec.mp4",
      "c-bad.mp4": "picture-size-small.mp4",
      "d-broken.mp4": "unreadable-empty.mp4",
      "e-notes.mp4": "lfs-pointer.mp4",
    });
    const { main } = await runGuard(repository);
    expect(main.summary).toMatch(/^## TikTok videos: 2 of 5 valid$/m);
    expect(readTables(main.summary)).toEqual([
      {
        headings: HEADINGS,
        rows: [
          [
            ...["c-bad.mp4", "❌ invalid", "MP4", "H.264", "320×240", "30 FPS", "1.0 s", KILOBYTES],
            expect.stringMatching(/^❌ picture-size .*320×240.* 360 to 4096 /),
          ],
          [
            ...["d-broken.mp4", "❌ unreadable", "", "", "", "", "", "0 bytes"],
            expect.stringMatching(/^❌ unreadable The file is empty\. .*\.$/),
          ],
          [
            ...["e-notes.mp4", "❌ unreadable", "", "", "", "", "", "12.3 MB"],
            expect.stringMatching(/^❌ lfs-pointer .*Git LFS.* 'git lfs pull'.*'git config lfs\.url /),
          ],
          [
            ...["b-advice.mp4", "✅ valid", "MP4", "H.265", "360×640", "30 FPS", "0.5 s", KILOBYTES],
            expect.stringMatching(/^ℹ️ recommended-codec .*H\.265.*H\.264/),
          ],
          [...["a-good.mp4", "✅ valid", "MP4", "H.264", "360×640"], ...["23.98 FPS", "1.0 s", KILOBYTES, ""]],
        ],
      },
    ]);
  });

  it("draws a gauge where the longest duration is near", async () => {
    const repository = createVideos({ "long.mp4": "long-duration.mp4", "usual.mp4": "good.mp4" });
    const { main } = await runGuard(repository);
    const durations = readTables(main.summary)[0]?.rows.map(([name, , , , , , duration]) => [name, duration]);
    expect(Object.fromEntries(durations ?? [])).toMatchObject({ "usual.mp4": "1.0 s" });
    expect(main.summary).toContain("long-duration");
  });

  it("folds the fix commands, one for each video, and apart from them what is optional", async () => {
    const repository = createVideos({
      "cut.mkv": "container.mkv",
      "small.webm": "picture-size-just-small.webm",
      "long.mp4": "duration.mp4",
    });
    const { main } = await runGuard(repository);
    const [, folded] = /<details><summary>(.*)<\/details>/s.exec(main.summary) ?? [];
    expect(folded).toMatch(/^Fix these 2 videos<\/summary>/);
    expect(readCodeBlocks(folded ?? "").map((block) => block.trimEnd().split("\n"))).toEqual([
      [
        expect.stringMatching(/^ffmpeg -nostdin -i cut\.mkv .* -c:v copy .* cut\.fixed\.mp4$/),
        expect.stringMatching(/^ffmpeg -nostdin -i small\.webm .* -vf "fps=30,scale=360:644.*" .* small\.fixed\.mp4$/),
      ],
      [expect.stringMatching(/^ffmpeg -nostdin -i long\.mp4 .* -t 599 .* long\.cut\.mp4$/)],
    ]);
    expect(readCodeBlocks(main.summary)).toHaveLength(2);
  });

  const SHA = "ffac537e6cbbf934b08745a378932722df287a53";
  const HEAD_SHA = "2222222222222222222222222222222222222222";
  it.each([
    ["on push, the commit that was pushed", "push", {}, SHA],
    [
      "on a pull request, its head: the merge commit is gone when it is merged",
      "pull_request",
      { pull_request: { head: { sha: HEAD_SHA } } },
      HEAD_SHA,
    ],
  ])("links to each video in its commit: %s", async (_about, name, payload, commit) => {
    const repository = createVideos({ "my videos/#1 100%.mp4": "good.mp4" });
    const github = { repository: "acme/clips", sha: SHA, server_url: "https://github.acme.example" };
    const { main } = await runGuard(repository, {}, { event: { name, payload }, github });
    expect(listLinks(main.summary)).toEqual([
      `https://github.acme.example/acme/clips/blob/${commit}/my%20videos/%231%20100%25.mp4`,
    ]);
  });

  it("links to no video that is not in the commit: one that git does not track, or of another repository", async () => {
    const repository = createVideos({ "tracked.mp4": "good.mp4" });
    writeFixtures(repository, { "made.mp4": "good.mp4", "other/checkout.mp4": "good.mp4" });
    repository.git("init", "--quiet", "other");
    repository.git("-C", "other", "add", "--all");
    const { main } = await runGuard(repository, { videos: "**" });
    expect(readTables(main.summary)[0]?.rows.map(([name]) => name)).toEqual([
      ...["made.mp4", "other/checkout.mp4", "tracked.mp4"],
    ]);
    expect(listLinks(main.summary)).toEqual([expect.stringMatching(/\/tracked\.mp4$/)]);
  });

  it("links to no video where the workspace is but a folder of its repository", async () => {
    const repository = createVideos({ "app/a.mp4": "good.mp4" });
    const { main } = await runGuard({ ...repository, path: join(repository.path, "app") });
    expect(main.outputs).toMatchObject({ "valid-videos": '["a.mp4"]' });
    expect(listLinks(main.summary)).toEqual([]);
  });

  it("links each finding to the page that states the restriction", async () => {
    const { main } = await runGuard(createVideos({ "a.mp4": "codec-av1.mp4" }));
    expect(listLinks(main.summary)).toContain(
      "https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide",
    );
  });
});
