/** examples/upload.mjs with posts that TikTok pulls, and what it says on a terminal. */
import { expect, it } from "vitest";
import { SCALE, upload } from "./uploader.ts";

const source_info = { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/launch.mp4?signature=x" };
const DIRECT = { post_info: { privacy_level: "SELF_ONLY" }, source_info };
const directOf = (number: number) => ({ ...DIRECT, post_info: { ...DIRECT.post_info, title: `Day ${number}` } });
const PHOTOS = {
  ...{ media_type: "PHOTO", post_mode: "DIRECT_POST", post_info: { privacy_level: "SELF_ONLY" } },
  source_info: {
    source: "PULL_FROM_URL",
    photo_cover_index: 0,
    photo_images: ["https://videos.acme.example/a.webp?signature=x"],
  },
};

it("upload.mjs waits before the seventh upload, so that TikTok takes eight", async () => {
  const tiktok = { rates: { windowMs: 60_000 * SCALE } };
  const { stdout, stderr, calls } = await upload({
    posts: Array.from({ length: 8 }, (_each, at) => directOf(at)),
    tiktok,
  });
  expect(stderr).toBe("");
  expect(calls).toEqual(Array(8).fill("video-init ok"));
  expect(stdout).toMatch(/^(Started: .*\n){6}Waiting \d+ s: TikTok starts at most 6 uploads a minute\nStarted: /);
});

it("upload.mjs prints no workflow command on a terminal", async () => {
  const { stderr, exitCode } = await upload({
    posts: DIRECT,
    tiktok: {
      faults: [
        { on: "video-init", always: { kind: "respond", code: "invalid_params", httpStatus: 400, message: "No" } },
      ],
    },
  });
  expect(stderr).toMatch(
    /^Failed: https:\/\/videos\.acme\.example\/launch\.mp4: invalid_params: No \(log_id \w+\)\. Nothing was posted\.\n$/,
  );
  expect(exitCode).toBe(1);
});

it.each([
  ["a direct post", DIRECT, "video-init ok"],
  ["a post that says it is a draft", { ...DIRECT, publish: "draft" }, "inbox-init ok"],
  ["a post without post_info as a draft", { source_info }, "inbox-init ok"],
  ["photos", PHOTOS, "content-init ok"],
  ["a draft of photos", { ...PHOTOS, post_mode: "MEDIA_UPLOAD", publish: "draft" }, "content-init ok"],
])("upload.mjs sends %s to its own address, without the keys that are not TikTok's", async (_name, posts, call) => {
  const { calls, ledger, kept } = await upload({ posts });
  expect(calls).toEqual([call]);
  expect(ledger).toEqual(kept);
  expect(ledger).toHaveLength(1);
});

it("upload.mjs never repeats an init whose response is lost, and says that the upload may have started", async () => {
  const { calls, stderr, ledger } = await upload({
    posts: [DIRECT, directOf(2)],
    tiktok: { faults: [{ on: "video-init", script: [{ kind: "lost" }] }] },
  });
  expect(calls).toHaveLength(1);
  expect(stderr).toMatch(/may have started/);
  expect(ledger).toEqual([]);
});

it("upload.mjs says what became of the first post if the second is refused", async () => {
  const { stderr, ledger } = await upload({
    posts: [{ ...DIRECT, video: "videos/a.mp4" }, directOf(2)],
    tiktok: {
      inits: [{ id: "v_pub_url~v2.1" }],
      faults: [
        {
          on: "video-init",
          script: [{ kind: "serve" }, { kind: "respond", code: "spam_risk_too_many_posts", httpStatus: 400 }],
        },
      ],
    },
  });
  expect(ledger).toMatchObject([
    { publish_id: "v_pub_url~v2.1", video: "videos/a.mp4" },
    { error: { code: "spam_risk_too_many_posts" } },
  ]);
  expect(stderr).toMatch(
    /^Failed: .*spam_risk_too_many_posts.*\nvideos\/a\.mp4 \(publish_id v_pub_url~v2\.1\): .*may post/,
  );
});
