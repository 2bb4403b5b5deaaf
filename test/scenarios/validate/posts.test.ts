/** `posts`: post files are checked together with their videos. The shipped bundle, real files. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pushVideos, runGit } from "../../support/lfs-push.ts";
import { isInstalled } from "../../support/programs.ts";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { createWorkspace, type Workspace } from "../../support/workspace.ts";
import { start } from "../../tiktok/cancelling.ts";
import { createVideos, readFixture, runGuard } from "./guard.ts";
import { findingsOf, GOOD_POST, uploadOf, verdictsOf } from "./post-files.ts";

const VIDEO = readFixture("good.mp4");

/** A repository with one good video, and a post file beside it. */
function createPost(file: string, text: string, fixture = "good.mp4"): Workspace {
  const repository = createVideos({ "posts/launch.mp4": fixture });
  repository.write(file, text);
  repository.git("add", "--all");
  return repository;
}

/** A text with a finding, where it stands, and what it is. */
const BAD: readonly (readonly [title: string, file: string, text: string, finding: string])[] = [
  [
    "a privacy level that TikTok does not have, in JSON",
    "posts/launch.json",
    '{\n  "post_info": {\n    "privacy_level": "PUBLIC"\n  },\n  "source_info": { "source": "PULL_FROM_URL", "video_url": "https://192.0.2.1/a.mp4" }\n}',
    "3:22 privacy-level error",
  ],
  [
    "a privacy level that TikTok does not have, in YAML",
    "posts/launch.yml",
    `# Ours\npost_info:\n  privacy_level: PUBLIC\n${uploadOf(VIDEO.length)}`,
    "3:18 privacy-level error",
  ],
  [
    "a video size unlike the file's",
    "posts/launch.post.yaml",
    "post_info: { privacy_level: SELF_ONLY }\nsource_info:\n  source: FILE_UPLOAD\n  video_size: 5\n  chunk_size: 5\n  total_chunk_count: 1\n",
    "4:15 video-size error",
  ],
  [
    "a cover after the end of the video",
    "posts/launch.yml",
    `post_info:\n  privacy_level: SELF_ONLY\n  video_cover_timestamp_ms: 60000\n${uploadOf(VIDEO.length)}`,
    "3:29 cover-time warning",
  ],
  [
    "a misspelled key",
    "posts/launch.yml",
    `post_info:\n  privacy_level: SELF_ONLY\n  tittle: Hello\n${uploadOf(VIDEO.length)}`,
    "3:3 post-key warning",
  ],
  ["a video that is missing", "posts/launch.yml", `video: lunch.mp4\n${GOOD_POST}`, "1:8 post-video error"],
  [
    "a video outside the workspace",
    "posts/launch.yml",
    `video: ../../launch.mp4\n${GOOD_POST}`,
    "1:8 post-video error",
  ],
  ["JSON with a comma too many", "posts/launch.json", '{\n  "post_info": {},\n}', "3:1 post-unreadable error"],
  ["a text that is no post", "posts/launch.yml", "Hello\n", "1:1 post-unreadable error"],
];

describe("a post file with", () => {
  it.each(BAD)("%s has the finding at its line and column", async (_title, file, text, finding) => {
    const { main, report } = await runGuard(createPost(file, text), { posts: "posts", "github-token": "" });
    expect(findingsOf(report)).toContain(`${file}:${finding}`);
    const [place = "", rule = "", level] = finding.split(" ");
    const [line, col] = place.split(":");
    const isError = level === "error";
    expect(main.annotations).toContainEqual(
      expect.objectContaining({ level, file, line, col, title: expect.stringContaining(rule) }),
    );
    expect(main.log).toContainEqual(expect.stringContaining(`${file}:${place}: `));
    expect(main.summary).toContain("### Posts");
    expect(main.summary).toMatch(new RegExp(`line ${line}\\b`));
    expect(main).toMatchObject({
      conclusion: isError ? "failure" : "success",
      outputs: { valid: String(!isError), checked: "1", invalid: "0" },
    });
  });
});

describe("a post whose video is missing names the file that was probably meant", () => {
  it.each([
    ["by its path from the workspace", "videos/other.mp4", "videos/other.mp4", "../videos/other.mp4"],
    ["with another extension", "launch.webm", "posts/launch.mp4", "launch.mp4"],
    ["with another extension, in another folder", "../videos/other.mov", "videos/other.MP4", "../videos/other.MP4"],
    ["never inside '.git'", ".git/config", "videos/other.mp4", undefined],
  ])("%s", async (_title, name, file, meant) => {
    const repository = createVideos({ [file]: "good.mp4" });
    repository.write("posts/a.yml", `video: ${name}\n${GOOD_POST}`);
    repository.git("add", "--all");
    const { main } = await runGuard(repository, { posts: "posts", videos: "!**" });
    const [finding] = main.annotations.filter(({ title }) => title?.includes("post-video"));
    expect(/Did you mean '(.*?)'/.exec(finding?.message ?? "")?.[1]).toBe(meant);
  });
});

describe("a good post passes", () => {
  const asJson = JSON.stringify({
    post_info: { privacy_level: "SELF_ONLY", title: "Hello" },
    source_info: { source: "FILE_UPLOAD", video_size: VIDEO.length, chunk_size: VIDEO.length, total_chunk_count: 1 },
  });
  it.each([
    ["in JSON", "posts/launch.json", asJson],
    ["in YAML", "posts/launch.yml", GOOD_POST],
    ["in a list", "posts/all.yaml", `- video: launch.mp4\n  ${GOOD_POST.replaceAll("\n", "\n  ")}`],
  ])("%s, and its video is checked though 'videos' names others", async (_title, file, text) => {
    const repository = createPost(file, text);
    repository.write("other/a.mp4", VIDEO);
    const { main, report } = await runGuard(repository, { posts: file, videos: "other/" });
    expect(main).toMatchObject({ conclusion: "success", annotations: [], outputs: { valid: "true", checked: "2" } });
    expect(report?.posts).toMatchObject([{ path: file, video: "posts/launch.mp4", verdict: "valid", findings: [] }]);
    expect(report?.videos.map(({ path }) => path)).toEqual(["other/a.mp4", "posts/launch.mp4"]);
    expect(report?.totals).toMatchObject({ posts: 1, invalidPosts: 0 });
    expect(main.log.at(-2)).toMatch(/^The step passes: no video and no post has an error/);
    expect(main.summary).toContain("1 post without findings");
  });
});

it("a bad video fails its step, and its post stays valid", async () => {
  const { main, report } = await runGuard(createPost("posts/a.yml", `video: launch.mp4\n${PULL}`, "codec-av1.mp4"), {
    posts: "posts",
  });
  expect(main).toMatchObject({ conclusion: "failure", outputs: { valid: "false", invalid: "1" } });
  expect(report?.posts?.map(({ path, video }) => [path, video])).toEqual([["posts/a.yml", "posts/launch.mp4"]]);
});

/** No server is asked for it: it is an IP address. */
const PULL =
  "post_info: { privacy_level: SELF_ONLY }\nsource_info: { source: PULL_FROM_URL, video_url: 'https://192.0.2.1/a.mp4?sig=s3cret' }\n";

it("the query of a post's URL is in nothing that the step prints or writes", async () => {
  const repository = createPost("posts/launch.yml", PULL);
  const reports = ["sarif=r/a.sarif", "junit=r/a.xml", "gitlab=r/a.json", "html=r/a.html", "markdown=r/a.md"];
  const { main } = await runGuard(repository, { posts: "posts", reports: reports.join("\n") });
  const written = reports.map((line) => readFileSync(join(repository.path, line.replace(/^\w+=/, "")), "utf8"));
  const shown = [main.rawOutput, main.summary, readFileSync(main.outputs["report-file"] ?? "", "utf8"), ...written];
  for (const text of shown) {
    expect(text).toContain("posts/");
    expect(text).not.toContain("s3cret");
  }
  for (const text of written) expect(text).toContain("post-url");
});

it("what post cancels is reported beside the posts that main has checked", async () => {
  const tiktok = await start({ publishes: [{ id: "v_pub_url~v2-1.1" }] });
  const repository = createPost("posts/launch.yml", GOOD_POST.replace("SELF_ONLY", "PUBLIC"));
  const inputs = { "access-token": CREATOR_TOKEN, "tiktok-api-url": tiktok.url, "publish-ids": "v_pub_url~v2-1.1" };
  const { report } = await runGuard(repository, { ...inputs, posts: "posts" });
  expect(report?.cancellations).toMatchObject([{ outcome: "cancelled" }]);
  expect(findingsOf(report)).toEqual(["posts/launch.yml:1:29 privacy-level error"]);
  expect(report?.totals).toMatchObject({ posts: 1, invalidPosts: 1 });
});

describe("'fail-on' counts the findings of posts:", () => {
  const warned = GOOD_POST.replace("title", "tittle");
  const refused = GOOD_POST.replace("SELF_ONLY", "PUBLIC");
  it.each([
    ["error", warned, "success", "The step passes: no video and no post has an error"],
    ["warning", warned, "failure", "The step fails: 1 of 1 post has a warning"],
    ["error", refused, "failure", "The step fails: 1 of 1 post has an error"],
    ["never", refused, "success", "The step passes because 'fail-on' is 'never': 1 of 1 post has an error"],
  ])("'%s'", async (failOn, text, conclusion, reason) => {
    const { main } = await runGuard(createPost("posts/launch.yml", text), { posts: "posts", "fail-on": failOn });
    expect(main.conclusion).toBe(conclusion);
    expect(main.log.at(-2)).toMatch(new RegExp(`^${reason}`));
  });
});

describe("a line of 'posts' that", () => {
  it.each([
    ["names a missing file", "posts/lunch.yml", /does not exist \(did you mean 'posts\/launch\.yml'\?\)/],
    ["matches nothing", "posts/*.json", /matches no post file/],
    ["is a URL", "https://example.com/a.json", /is a URL/],
  ])("%s fails the step, and nothing is checked", async (_title, line, problem) => {
    const repository = createPost("posts/launch.yml", GOOD_POST);
    const { main, post } = await runGuard(repository, { posts: `posts/launch.yml\n${line}`, "if-no-videos": "ignore" });
    expect(main.conclusion).toBe("failure");
    expect(main.annotations).toMatchObject([{ level: "error", message: expect.stringMatching(problem) }]);
    expect(main.outputs.valid).toBeUndefined();
    expect(post?.conclusion).toBe("success");
  });
});

it("a post whose video TikTok pulls needs no video in the repository", async () => {
  const repository = createVideos({});
  repository.write("launch.yml", PULL);
  const { main, report } = await runGuard(repository, { posts: "launch.yml" });
  expect(findingsOf(report)).toEqual(["launch.yml:2:50 post-url error"]);
  expect(main.annotations.map(({ file }) => file)).toEqual(["launch.yml"]);
});

describe("where there is a post and no video, 'if-no-videos' decides", () => {
  it.each([
    ["", false, true],
    ["", true, true],
    ["warning", true, true],
    ["error", false, false],
    ["error", true, false],
  ])("'%s', in a repository: %s", async (ifNoVideos, isRepository, isChecked) => {
    const workspace = isRepository ? createVideos({}) : createWorkspace();
    workspace.write("launch.yml", PULL);
    const { main, report } = await runGuard(workspace, { posts: "launch.yml", "if-no-videos": ifNoVideos });
    expect(report?.posts?.length ?? 0).toBe(isChecked ? 1 : 0);
    const isBad = main.annotations.some(({ message }) => message.includes("no video was found"));
    expect(isBad).toBe(!isChecked);
  });
});

describe("with 'creator-limit', TikTok's response decides", () => {
  const ask = async (text: string, fixture?: string) => {
    const creator = { maxSeconds: 60, privacyLevels: ["SELF_ONLY"] };
    const tiktok = await start({ tokens: { creator: { secret: CREATOR_TOKEN, creator } } });
    const inputs = { "creator-limit": "true", "access-token": CREATOR_TOKEN, "tiktok-api-url": tiktok.url };
    const run = await runGuard(createPost("posts/launch.yml", text, fixture), { ...inputs, posts: "posts" });
    expect(tiktok.requests.map(({ endpoint }) => endpoint)).toEqual(["creator-info"]);
    return run;
  };

  it("on the privacy of a post", async () => {
    const { report } = await ask(GOOD_POST.replace("SELF_ONLY", "PUBLIC_TO_EVERYONE"));
    expect(findingsOf(report)).toContain("posts/launch.yml:1:29 privacy-level error");
  });

  it.each([
    ["direct", "duration error"],
    ["draft", "long-duration notice"],
  ])("on the length of a video whose post is a %s, which takes 181 s", async (publish, finding) => {
    const { report } = await ask(`publish: ${publish}\nsource_info: { source: FILE_UPLOAD }\n`, "long-duration.mp4");
    expect(report?.videos[0]?.findings.map(({ rule, level }) => `${rule} ${level}`)).toEqual([finding]);
  });
});

it.runIf(isInstalled("git-lfs"))(
  "the video of a post can be in Git LFS: its size and duration are measured there",
  async () => {
    const token = "ghs_token_of_the_job";
    const basic = `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
    const { server, home } = await pushVideos({ "videos/launch.mp4": VIDEO }, basic);
    const clone = createWorkspace();
    await runGit(home, clone.path, "clone", "--quiet", server.remote, ".");
    const cover = "post_info: { privacy_level: SELF_ONLY, video_cover_timestamp_ms: 60000 }\n";
    clone.write("posts/a.yml", `video: ../videos/launch.mp4\n${cover}${uploadOf(VIDEO.length + 1)}`);
    const github = { server_url: server.origin, token };
    const { report } = await runGuard(clone, { posts: "posts" }, { github, env: { HOME: home } });
    expect(report?.videos).toMatchObject([{ path: "videos/launch.mp4", source: "lfs", verdict: "valid" }]);
    expect(verdictsOf(report)).toEqual(["posts/a.yml: invalid"]);
    const rules = findingsOf(report).map((each) => each.replace(/^\S+ /, ""));
    expect(rules).toEqual(expect.arrayContaining(["cover-time warning", "video-size error"]));
  },
);
