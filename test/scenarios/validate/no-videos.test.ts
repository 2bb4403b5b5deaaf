import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createRepository, createWorkspace } from "../../support/workspace.ts";
import { createVideos, runGuard } from "./guard.ts";

const TREE = { "videos/a.mp4": "good.mp4", "drafts/notes.txt": "good.mp4", "posts/a.json": "good.mp4" };
const LEVELS = ["", "error", "warning", "ignore"] as const;

/** What a line that matches nothing is, by the value of `if-no-videos`. */
const OF_A_LINE = { "": "error", error: "error", warning: "warning", ignore: undefined } as const;

/** What it is if no line names a video, and there is none. */
const OF_NO_LINE = { "": "notice", error: "error", warning: "warning", ignore: undefined } as const;

describe.each(LEVELS)("with 'if-no-videos: %s',", (value) => {
  it.each([
    [
      "a glob that matches nothing",
      "videos/*.mov",
      "has the line 'videos/*.mov', which matches no video (the videos there end in .mp4). A directory or",
    ],
    [
      "a glob in a folder that does not exist",
      "vidoes/*.mp4",
      "has the line 'vidoes/*.mp4', which matches no video (there is no folder 'vidoes'; did you mean 'videos/*.mp4'?)",
    ],
    [
      "a directory without a video",
      "drafts",
      "has the line 'drafts', which matches no video (it matches 1 other file).",
    ],
    [
      "a directory of posts",
      "posts",
      "has the line 'posts', which matches no video (it matches 1 other file: to check posts, use 'posts').",
    ],
  ])("%s is reported, though another line matches", async (_about, line, message) => {
    const { main } = await runGuard(createVideos(TREE), { videos: `videos/*.mp4\n${line}`, "if-no-videos": value });
    const level = OF_A_LINE[value];
    expect(main.conclusion).toBe(level === "error" ? "failure" : "success");
    expect(main.outputs.checked).toBe(level === "error" ? undefined : "1");
    expect(main.annotations.map((each) => each.level)).toEqual(level === undefined ? [] : [level]);
    if (level !== undefined) expect(main.annotations[0]?.message).toContain(`Input 'videos' ${message}`);
    if (level === "error") expect(main.annotations[0]?.message).toContain("or set 'if-no-videos' to 'warning'");
    expect(existsSync(main.outputs["publish-ids-file"] ?? "")).toBe(true);
  });

  it("lines that leave out all that others name are reported", async () => {
    const videos = "videos/*.mp4\n!videos/";
    const { main } = await runGuard(createVideos(TREE), { videos, "if-no-videos": value });
    expect(main.annotations.map((each) => each.level)).toEqual(
      OF_A_LINE[value] === undefined ? [] : [OF_A_LINE[value]],
    );
    for (const { message } of main.annotations) expect(message).toContain("but '!videos/' leaves out all of them");
  });

  it.each([
    ["a repository without videos", createRepository, ""],
    ["a job without checkout", createWorkspace, ""],
    ["a list that only leaves out", () => createVideos(TREE), "!videos"],
  ])("%s is reported", async (_about, create, videos) => {
    const { main } = await runGuard(create(), { videos, "if-no-videos": value });
    const level = OF_NO_LINE[value];
    expect(main.annotations.map((each) => each.level)).toEqual(level === undefined ? [] : [level]);
    expect(main.conclusion).toBe(level === "error" ? "failure" : "success");
  });

  it("a named file that is missing is an error", async () => {
    const { main } = await runGuard(createVideos(TREE), { videos: "videos/b.mp4", "if-no-videos": value });
    expect(main.annotations).toMatchObject([{ level: "error" }]);
    expect(main.conclusion).toBe("failure");
  });
});

it("each of several lines that match nothing is an error", async () => {
  const { main } = await runGuard(createVideos(TREE), { videos: "*.mov\nvideos\n*.webm" });
  expect(main.annotations.map(({ message }) => message.split("'")[3])).toEqual(["*.mov", "*.webm"]);
});

it.each(["videos", ""])(
  "a part that is empty is a notice, because lines are judged before 'shard': %j",
  async (videos) => {
    const inputs = (shard: number) => ({ videos, "if-no-videos": "error", shard: `${shard}/2` });
    const parts = await Promise.all([1, 2].map((shard) => runGuard(createVideos(TREE), inputs(shard))));
    expect(parts.map(({ main }) => main.conclusion)).toEqual(["success", "success"]);
    expect(parts.map(({ main }) => main.annotations.map(({ level }) => level)).sort()).toEqual([[], ["notice"]]);
  },
);

describe("the last line of main says whether cancelling is armed:", () => {
  it.each([
    ["a token", { "access-token": "act.example!1" }, "Cancelling is armed."],
    ["no token", {}, "Cancelling is off: no access-token. That is fine if this job only checks videos."],
    ["cancel: never", { "access-token": "act.example!1", cancel: "never" }, "Cancelling is off: 'cancel' is 'never'."],
    [
      "cancel: dry-run",
      { "access-token": "act.example!1", cancel: "dry-run" },
      "Cancelling is off: 'cancel' is 'dry-run'. If the job fails, the post step only reports what it would cancel.",
    ],
  ])("%s", async (_about, inputs, line) => {
    const { main } = await runGuard(createVideos(TREE), inputs);
    expect(main.log.at(-1)).toBe(line);
  });

  it.each([
    ["a token that can't be one", { "access-token": "two words" }],
    ["another bad input", { "access-token": "act.example!1", shard: "0" }],
  ])("%s is an error, and nothing is said about cancelling", async (_about, inputs) => {
    const { main } = await runGuard(createVideos(TREE), inputs);
    expect(main.conclusion).toBe("failure");
    expect(main.log.join("\n")).not.toContain("Cancelling is");
  });

  it("a token in the environment, which is masked", async () => {
    const env = { TIKTOK_ACCESS_TOKEN: "act.of-the-environment" };
    const { main } = await runGuard(createVideos(TREE), {}, { env });
    expect(main.log.at(-1)).toBe("Cancelling is armed.");
    expect(main.commands).toContainEqual({ name: "add-mask", properties: {}, data: env.TIKTOK_ACCESS_TOKEN });
  });
});
