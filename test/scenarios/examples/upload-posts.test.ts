/** examples/upload.mjs reads and checks every post before it sends the first, and plans the chunks of a file. */
import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { chunkLimits, findPlanFault } from "../../support/tiktok/chunk-plan.ts";
import { FIVE_CHUNKS, LONG_BYTES, type Scene, upload } from "./uploader.ts";

const VIDEOS = { "a.mp4": "good.mp4", "long.mp4": LONG_BYTES };
const GOOD = { video: "a.mp4", source_info: { source: "FILE_UPLOAD" } };
const PULL = { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/a.mp4" };
const file = (source_info: object, video = "long.mp4") => ({
  video,
  source_info: { source: "FILE_UPLOAD", ...source_info },
});
const PHOTO = "https://a.example/a.webp";
const photos = (source_info: object) => ({
  ...{ media_type: "PHOTO", post_mode: "DIRECT_POST" },
  source_info: { source: "PULL_FROM_URL", photo_images: [PHOTO], ...source_info },
});
const { chunk_size, total_chunk_count } = FIVE_CHUNKS;

const BAD: readonly [name: string, post: unknown, expected: RegExp][] = [
  ["no object", "a.mp4", /an object/],
  ["null", null, /an object/],
  ["no source", { video: "a.mp4" }, /source_info\.source is missing: use PULL_FROM_URL or FILE_UPLOAD/],
  ["a wrong source", file({ source: "FILE_UPLAOD" }), /"FILE_UPLAOD": use PULL_FROM_URL or FILE_UPLOAD/],
  ["a wrong key", { ...GOOD, post_inf: {} }, /post_inf is no key.*post_info/],
  ["a wrong key that is like no other", { ...GOOD, postInformation: {} }, /postInformation is no key/],
  ["a wrong kind", { ...GOOD, publish: "drafts" }, /publish is "drafts": use direct or draft\. Nothing was posted\.$/m],
  ["a number as its video", { ...GOOD, video: 5 }, /video must be a path/],
  ["a direct post without a privacy level", { ...GOOD, post_info: {} }, /needs post_info\.privacy_level/],
  ["no address", { source_info: { source: "PULL_FROM_URL" } }, /video_url must be an https address/],
  ["an address by http", { source_info: { ...PULL, video_url: "http://a.example/a.mp4" } }, /https address/],
  ["no video", { source_info: { source: "FILE_UPLOAD" } }, /FILE_UPLOAD needs a file/],
  ["a missing video", file({}, "b.mp4"), /the video b\.mp4 does not exist\. Did you mean a\.mp4\?/],
  [
    "a missing video in a misspelt folder",
    file({}, "video/a.mp4"),
    /video\/a\.mp4 does not exist\. Did you mean videos\/a\.mp4\?/,
  ],
  ["a missing video that is like no other", file({}, "summer-sale.mp4"), /summer-sale\.mp4 does not exist\. Nothing/],
  ["a missing video that TikTok pulls", { video: "b.mp4", source_info: PULL }, /b\.mp4 does not exist/],
  ["an address of a file to send", file({ video_url: PULL.video_url }), /remove source_info\.video_url/],
  ["a folder as its video", file({}, "."), /is not a file/],
  ["an empty video", file({}, "empty.mp4"), /empty\.mp4 is empty/],
  ["a pointer of Git LFS", file({}, "lfs.mp4"), /Git LFS pointer: check out with lfs: true/],
  ["an AVI file", file({}, "b.avi"), /neither MP4, MOV nor WebM/],
  ["another size", file({ video_size: 1 }), /video_size is 1, but the video has 25000123 bytes/],
  ["a count that was rounded up", file({ chunk_size, total_chunk_count: 6 }), /10000000 and 2 are right/],
  ["a chunk size alone", file({ chunk_size }), /total_chunk_count of undefined/],
  ["a count alone", file({ total_chunk_count }), /chunk_size of undefined/],
  ["a chunk size of 0", file({ chunk_size: 0, total_chunk_count: 1 }), /chunk_size of 0/],
  ["more than 1,000 chunks", file({ chunk_size: 1, total_chunk_count: 25_000_123 }), /chunk_size of 1 /],
  ["a wrong mode of photos", { media_type: "PHOTO", post_mode: "DIRECT" }, /post_mode is "DIRECT": use DIRECT_POST/],
  ["photos that are files", photos({ source: "FILE_UPLOAD" }), /source is "FILE_UPLOAD": use PULL_FROM_URL/],
  ["photos without pictures", photos({ photo_images: undefined }), /photo_images must be a list/],
  ["photos with an empty list", photos({ photo_images: [] }), /photo_images must be a list/],
  ["photos with a text in place of a list", photos({ photo_images: "https://a.example/a.webp" }), /must be a list/],
  [
    "photos by http",
    photos({ photo_images: [PHOTO, "http://a.example/b.webp"] }),
    /number 2, must be an https address/,
  ],
  ["an address without a host", { source_info: { ...PULL, video_url: "https://" } }, /https address/],
  [
    "an address by http in capitals",
    { source_info: { ...PULL, video_url: "HTTP://a.example/a.mp4" } },
    /https address/,
  ],
  ["a Matroska file", file({}, "c.webm"), /a Matroska file/],
  ["a HEIC picture", file({}, "heic.mp4"), /a picture/],
  ["an AVIF picture", file({}, "avif.mp4"), /a picture/],
  ["no chunk", file({ chunk_size: 30_000_000, total_chunk_count: 0 }), /10000000 and 2 are right/],
  ["chunks under 5 MB", file({ chunk_size: 4_999_999, total_chunk_count: 5 }), /10000000 and 2 are right/],
  [
    "one chunk that is not the whole",
    file({ chunk_size: 8000, total_chunk_count: 1 }, "a.mp4"),
    /8578 and 1 are right/,
  ],
  [
    "photos that say two things",
    { media_type: "PHOTO", post_mode: "DIRECT_POST", publish: "draft" },
    /publish is draft, but post_mode is DIRECT_POST/,
  ],
];

it.each(BAD)("upload.mjs sends nothing if a post is %s", async (_name, post, expected) => {
  const videos = {
    ...{ ...VIDEOS, "videos/a.mp4": "good.mp4", "empty.mp4": Buffer.alloc(0) },
    ...{ "lfs.mp4": "lfs-pointer.mp4", "b.avi": "container.avi" },
    "c.webm": Buffer.from("1a45dfa3a3428681014282886d6174726f736b61", "hex"),
    "heic.mp4": Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
    "avif.mp4": Buffer.from("\0\0\0\x18ftypavif\0\0\0\0mif1avif"),
  };
  const { calls, stderr, exitCode } = await upload({ videos, posts: [GOOD, post] });
  expect([calls, exitCode]).toEqual([[], 1]);
  expect(stderr).toMatch(/^Failed: posts\.json, post 2: /);
  expect(stderr).toMatch(expected);
});

it.each<[string, Scene, RegExp]>([
  ["no post file", { posts: GOOD, args: [] }, /^Failed: Usage: node upload\.mjs/],
  ["no command", { posts: GOOD, args: ["posts.json", "--"] }, /^Failed: Usage: node upload\.mjs/],
  ["an unknown option", { posts: GOOD, args: ["--dry", "posts.json"] }, /unknown option --dry/],
  [
    "a missing post file",
    { posts: GOOD, args: ["post.json"] },
    /post\.json does not exist\. Did you mean posts\.json\? Nothing was posted/,
  ],
  ["a post file that is not whole", { files: { "posts.json": "[{" } }, /posts\.json can't be read as JSON/],
  ["an empty post file", { files: { "posts.json": "" } }, /posts\.json is empty: .*write \[\] /],
  ["a post file in YAML", { files: { "posts.json": "video: a.mp4" } }, /posts\.json is YAML.* JSON only.*yq/],
  ["a list in YAML", { files: { "posts.json": "# posts\n- video: a.mp4" } }, /posts\.json is YAML/],
  [
    "a YAML file that is wrong",
    { files: { "p.yml": "[{ video: a" }, args: ["p.yml"] },
    /p\.yml is YAML.* JSON only.*yq/,
  ],
  ["a folder", { files: { "posts/a.json": "[]" }, args: ["posts"] }, /posts can't be read: EISDIR/],
  ["no token", { posts: GOOD, env: { TIKTOK_ACCESS_TOKEN: "" } }, /TIKTOK_ACCESS_TOKEN is not set/],
  ["an API by http", { posts: GOOD, env: { TIKTOK_API_URL: "http://203.0.113.5" } }, /TIKTOK_API_URL must be an https/],
])("upload.mjs sends nothing if it gets %s", async (_name, scene, expected) => {
  const { calls, stderr, exitCode } = await upload({ videos: VIDEOS, ...scene });
  expect([calls, exitCode]).toEqual([[], 1]);
  expect(stderr).toMatch(expected);
});

it.each<[string, Scene]>([
  ["as it is", {}],
  ["with --dry-run", { args: ["--dry-run", "posts.json"] }],
  ["with a command, which does not run", { args: ["posts.json", "--", "false"] }],
  ["without a token", { env: { TIKTOK_ACCESS_TOKEN: "" } }],
])("upload.mjs ends well if a list holds no post, %s, and says so in one line", async (_how, scene) => {
  const { calls, stdout, stderr, exitCode } = await upload({ posts: [], ...scene });
  expect([calls, stderr, exitCode]).toEqual([[], "", 0]);
  expect(stdout).toMatch(/^posts\.json holds no post, so nothing was posted\n$/);
});

it("upload.mjs finds videos beside their post files, and names them from the workspace", async () => {
  const source_info = { source: "FILE_UPLOAD" };
  const { ledger } = await upload({
    videos: {
      "posts/a.mp4": "good.mp4",
      "posts/b.WebM": "good-vp9.webm",
      "posts/d.post.MP4": "good.mp4",
      "videos/c.mp4": "good.mp4",
    },
    files: {
      ...{ "posts/a.json": { source_info }, "posts/b.post.json": { source_info } },
      "posts/c.json": { source_info, video: "../videos/c.mp4" },
      "posts/d.post.json": { source_info, publish: "draft" },
    },
    args: ["posts/a.json", "posts/b.post.json", "posts/c.json", "posts/d.post.json"],
  });
  const videos = ["posts/a.mp4", "posts/b.WebM", "videos/c.mp4", "posts/d.post.MP4"];
  expect(ledger).toMatchObject(videos.map((video) => ({ video })));
});

it("upload.mjs --dry-run sends nothing, and says what it would send without a token and without signatures", async () => {
  const { calls, stdout, exitCode, kept } = await upload({
    videos: VIDEOS,
    posts: [
      { source_info: { ...PULL, video_url: `${PULL.video_url}?signature=x` } },
      {
        ...{ video: "a.mp4", post_info: { title: "Launch", privacy_level: "SELF_ONLY" } },
        source_info: { ...PULL, video_url: "https://videos.acme.example/b.mp4?signature=x" },
      },
      GOOD,
    ],
    args: ["--dry-run", "posts.json"],
    env: { TIKTOK_ACCESS_TOKEN: "" },
  });
  expect([calls, kept, exitCode]).toEqual([[], [], 0]);
  expect(stdout.split("\n")).toEqual([
    "inbox/video/init: https://videos.acme.example/a.mp4: draft, pulled from https://videos.acme.example/a.mp4",
    'video/init: a.mp4: direct, SELF_ONLY, "Launch", pulled from https://videos.acme.example/b.mp4',
    'inbox/video/init: a.mp4: draft, video/mp4, {"video_size":8578,"chunk_size":8578,"total_chunk_count":1,"source":"FILE_UPLOAD"}',
    "",
  ]);
});

/** Sizes at which the plan changes, and TikTok's limits for either meaning of MB. */
const EDGES = [8, 5e6 - 1, 5e6, 5 * 2 ** 20, 2e7 - 1, 2e7, 64e6, 64e6 + 1, 64 * 2 ** 20, 128e6, 4 * 2 ** 30];

it("upload.mjs plans chunks that TikTok takes, for a file of any size", async () => {
  const folder = makeFolder("plans");
  onTestFinished(() => removeFolder(folder));
  const sizes = fc.array(fc.integer({ min: 8, max: 4 * 2 ** 30 }), { minLength: 50, maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(sizes, async (drawn) => {
      const tried = [...new Set([...EDGES, ...drawn])];
      const posts = tried.map((size) => ({
        video: makeSparse(join(folder, `${size}.mp4`), size),
        source_info: { source: "FILE_UPLOAD" },
      }));
      const { stdout, stderr } = await upload({ posts, args: ["--dry-run", "posts.json"] });
      expect(stderr).toBe("");
      const plans = [...stdout.matchAll(/\{.*\}/g)].map(([plan]) => JSON.parse(plan));
      expect(plans.map(({ video_size }) => video_size)).toEqual(tried);
      for (const { video_size: videoBytes, chunk_size: chunkBytes, total_chunk_count: count } of plans) {
        const plan = { videoBytes, chunkBytes, count };
        // One chunk is the whole file. TikTok may refuse another size for it.
        if (count === 1) expect(chunkBytes).toBe(videoBytes);
        for (const megabyte of [1_000_000, 2 ** 20]) {
          expect([plan, findPlanFault(plan, chunkLimits(megabyte))]).toEqual([plan, undefined]);
        }
      }
    }),
    { numRuns: 4 },
  );
});

it.each([
  ["over 64 MB", 70_000_000, 2],
  ["of which the last has over 128 MB", 60_000_000, 3],
  ["of which the only one is the whole, over 64 MB", 250_000_000, 1],
])("upload.mjs refuses chunks %s", async (_name, chunk_size, total_chunk_count) => {
  const folder = makeFolder("plans");
  onTestFinished(() => removeFolder(folder));
  const video = makeSparse(join(folder, "a.mp4"), 250_000_000);
  const posts = { video, source_info: { source: "FILE_UPLOAD", chunk_size, total_chunk_count } };
  const { stderr, exitCode } = await upload({ posts, args: ["--dry-run", "posts.json"] });
  expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/10000000 and 25 are right/)]);
});

it.each<[string, Scene]>([
  ["begins with a byte order mark", { files: { "posts.json": `\ufeff${JSON.stringify(GOOD)}` } }],
  ["has an address in capitals", { posts: { source_info: { ...PULL, video_url: "HTTPS://A.EXAMPLE/a.mp4" } } }],
  ["states a chunk that is the whole", { posts: file({ chunk_size: 8578, total_chunk_count: 1 }, "a.mp4") }],
])("upload.mjs takes a post file that %s", async (_name, scene) => {
  const { ledger, exitCode } = await upload({ videos: VIDEOS, ...scene });
  expect([ledger.length, exitCode]).toEqual([1, 0]);
});

it.each<[string, Scene]>([
  ["twice in a list", { posts: [GOOD, file({}), GOOD] }],
  ["in a post file that is named twice", { posts: GOOD, args: ["posts.json", "./posts.json"] }],
  ["by two paths of its video", { posts: [GOOD, { ...GOOD, video: "./a.mp4" }] }],
  ["twice for TikTok to pull", { posts: [{ source_info: PULL }, { video: "a.mp4", source_info: PULL }] }],
])("upload.mjs sends nothing if the same post is there %s", async (_name, scene) => {
  const { calls, stderr, exitCode } = await upload({ videos: VIDEOS, ...scene });
  expect([calls, exitCode]).toEqual([[], 1]);
  expect(stderr).toMatch(/, post \d is the same as \S+, post 1: it would be posted twice/);
});

it("upload.mjs sends a video twice if one is a draft, and another video of the same size", async () => {
  const direct = { ...GOOD, post_info: { privacy_level: "SELF_ONLY" } };
  const { ledger } = await upload({
    videos: { ...VIDEOS, "b.mp4": "good.mp4" },
    posts: [GOOD, direct, { ...GOOD, video: "b.mp4" }],
  });
  expect(ledger).toHaveLength(3);
});

/** A file that begins like a MOV without ftyp, and takes no room on the disk. Returns its path. */
function makeSparse(path: string, size: number): string {
  const handle = openSync(path, "w");
  writeSync(handle, "\0\0\0\u0008wide");
  ftruncateSync(handle, size);
  closeSync(handle);
  return path;
}
