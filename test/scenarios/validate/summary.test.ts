import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listLinks, readCodeBlocks, readFolds, readTables } from "../../support/markdown.ts";
import { createVideos, runGuard, writeFixtures } from "./guard.ts";

const FORM = "issues/new?template=tiktok-decided-otherwise.yml";

/** What the names of videos lead to. */
const listVideoLinks = (summary: string) => listLinks(summary).filter((url) => !url.endsWith(FORM));

const spaced = (cell = "") => cell.replaceAll("\u00a0", " ");

describe("the job summary", () => {
  it("says it all in its first line, then shows the bad videos, those with warnings and the good ones", async () => {
    const repository = createVideos({
      "a-good.mp4": "good-rotated.mp4",
      "b-advice.mp4": "recommended-codec.mp4",
      "c-bad.mp4": "picture-size-small.mp4",
      "d-broken.mp4": "unreadable-empty.mp4",
      "e-notes.mp4": "lfs-pointer.mp4",
      "f-doubtful.mp4": "extra-video-track.mp4",
    });
    const { main } = await runGuard(repository);
    expect(main.summary).toMatch(
      /^## ❌ Not all videos were checked: 1 of 6 videos would be refused, 2 can't be read, 1 has only warnings\n/,
    );
    const tables = readTables(main.summary).map(({ rows }) => rows.map((row) => row.map(spaced)));
    expect(tables).toEqual([
      [
        [
          "c-bad.mp4",
          expect.stringMatching(
            /^❌ .*320×240.* 360 to 4096 .*\npicture-size \(documented\), picture_size_check_failed$/,
          ),
          expect.stringMatching(/^MP4, H\.264, 320×240\n30 FPS, 1\.0 s, \d+ kB$/),
        ],
        ["d-broken.mp4", expect.stringMatching(/^❌ The file is empty\. .*\.\nunreadable \(inferred\)$/), "0 bytes"],
        [
          "e-notes.mp4",
          expect.stringMatching(/^❌ .*Git LFS.*'git config lfs\.url .* 'git lfs pull'.*\nlfs-pointer /),
          "12.3 MB",
        ],
      ],
      [["f-doubtful.mp4", expect.stringMatching(/^⚠️ .*2 video tracks.*\nextra-video-track /), expect.anything()]],
      [
        ["a-good.mp4", "", expect.stringMatching(/^MP4, H\.264, 360×640\n23\.98 FPS, 1\.0 s, \d+ kB$/)],
        ["b-advice.mp4", expect.stringMatching(/^ℹ️ .*H\.265.*H\.264.*\nrecommended-codec /), expect.anything()],
      ],
    ]);
    expect(readFolds(main.summary).map((fold) => fold.split("\n")[0])).toEqual([
      ...["Fix these 2 videos", "Optional: convert 1 video"],
      expect.stringMatching(/^✅ 2 videos meet the limits/),
      "Did TikTok decide otherwise?",
    ]);
    expect(listLinks(main.summary)).toContain(`https://github.com/stand-in/action/${FORM}`);
  });

  it("shows the fix commands, one for each video", async () => {
    const repository = createVideos({
      "cut.mkv": "container.mkv",
      "small.webm": "picture-size-just-small.webm",
      "long.mp4": "duration.mp4",
    });
    const { main } = await runGuard(repository);
    expect(readFolds(main.summary).map((fold) => fold.split("\n")[0])).toEqual([
      ...["Fix these 2 videos", "Too long: cut off the end of 1 video", "Did TikTok decide otherwise?"],
    ]);
    expect(
      readCodeBlocks(main.summary)
        .slice(0, -1)
        .map((block) => block.trimEnd().split("\n")),
    ).toEqual([
      [
        expect.stringMatching(/^ffmpeg -nostdin -i cut\.mkv .* -c:v copy .* cut\.fixed\.mp4$/),
        expect.stringMatching(/^ffmpeg -nostdin -i small\.webm .* -vf "fps=30,scale=360:644.*" .* small\.fixed\.mp4$/),
      ],
      [expect.stringMatching(/^ffmpeg -nostdin -i long\.mp4 .* -t 599 .* long\.cut\.mp4$/)],
    ]);
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
    expect(listVideoLinks(main.summary)).toEqual([
      `https://github.acme.example/acme/clips/blob/${commit}/my%20videos/%231%20100%25.mp4`,
    ]);
  });

  it.each<
    [
      about: string,
      name: string,
      checkedOut: "head" | "event's" | "merge" | "other",
      linked: "head" | "event's" | undefined,
    ]
  >([
    ["the commit of a push", "push", "event's", "event's"],
    ["the head of a pull request, which is checked out", "pull_request", "head", "head"],
    ["the head of a pull request, for the event's merge of it", "pull_request", "event's", "head"],
    ["the head of a pull request, for another merge of it", "pull_request_target", "merge", "head"],
    [
      "the head of a pull request that somebody checks out on pull_request_target",
      "pull_request_target",
      "head",
      "head",
    ],
    ["the base that pull_request_target runs on", "pull_request_target", "event's", "event's"],
    ["nothing, where a workflow checks out another commit", "schedule", "other", undefined],
    ["nothing, where a pull request is not checked out", "pull_request", "other", undefined],
  ])("links to the commit that was checked: %s", async (_about, name, checkedOut, linked) => {
    const repository = createVideos({ "a.mp4": "good.mp4" });
    const commit = (message: string) => {
      repository.git("commit", "--quiet", "--allow-empty", "--message", message);
      return repository.git("rev-parse", "HEAD").trim();
    };
    const other = commit("Other");
    const sha = commit("Event's");
    repository.git("switch", "--quiet", "--create", "topic", other);
    const head = commit("Head");
    repository.git("switch", "--quiet", "--detach", other);
    repository.git("merge", "--quiet", "--no-ff", "--message", "Merge", head);
    const merge = repository.git("rev-parse", "HEAD").trim();
    const commits = { other, head, merge, "event's": sha };
    repository.git("switch", "--quiet", "--detach", commits[checkedOut]);
    const payload = name.startsWith("pull_request") ? { pull_request: { head: { sha: head } } } : {};
    const github = { repository: "acme/clips", sha, server_url: "https://github.acme.example" };
    const { main } = await runGuard(repository, { scope: "all" }, { event: { name, payload }, github });
    const root = "https://github.acme.example/acme/clips/blob";
    expect(listVideoLinks(main.summary)).toEqual(linked === undefined ? [] : [`${root}/${commits[linked]}/a.mp4`]);
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
    expect(listVideoLinks(main.summary)).toEqual([expect.stringMatching(/\/tracked\.mp4$/)]);
  });

  it("links to no video where the workspace is but a folder of its repository", async () => {
    const repository = createVideos({ "app/a.mp4": "good.mp4" });
    const { main } = await runGuard({ ...repository, path: join(repository.path, "app") });
    expect(main.outputs).toMatchObject({ "valid-videos": '["a.mp4"]' });
    expect(listVideoLinks(main.summary)).toEqual([]);
  });

  it("links each finding to the page that states the restriction", async () => {
    const { main } = await runGuard(createVideos({ "a.mp4": "codec-av1.mp4" }));
    expect(listVideoLinks(main.summary)).toContain(
      "https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide",
    );
  });
});
