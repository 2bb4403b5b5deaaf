/** examples/upload.mjs shows no credential, and gives GitHub no command but its own. */
import { expect, it } from "vitest";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { upload } from "./uploader.ts";

const ADDRESS = "https://ann:hunter2@videos.acme.example/a.mp4?signature=x1y2z3#part-s3cr3t";
const SECRETS = /hunter2|x1y2z3|s3cr3t/;
const PULL = {
  post_info: { privacy_level: "SELF_ONLY" },
  source_info: { source: "PULL_FROM_URL", video_url: ADDRESS },
};
const PHOTOS = {
  ...{ media_type: "PHOTO", post_mode: "MEDIA_UPLOAD" },
  source_info: { source: "PULL_FROM_URL", photo_cover_index: 0, photo_images: [ADDRESS, `${ADDRESS}2`] },
};

it.each([
  ["a video", PULL],
  ["photos", PHOTOS],
])("upload.mjs neither shows nor records what may be secret in the address of %s", async (_name, posts) => {
  const uploaded = await upload({ posts });
  expect(uploaded.ledger).toHaveLength(1);
  const preview = await upload({ posts, args: ["--dry-run", "posts.json"] });
  const refusal = {
    kind: "respond",
    code: "invalid_params",
    httpStatus: 400,
    message: `No domain: ${ADDRESS}`,
  } as const;
  const refused = await upload({ posts, tiktok: { faults: [{ always: refusal }] } });
  for (const { stdout, stderr, ledger, kept } of [uploaded, preview, refused]) {
    expect(JSON.stringify([stdout, stderr, ledger, kept])).not.toMatch(SECRETS);
  }
  expect(uploaded.stdout).toMatch(/^Started: https:\/\/videos\.acme\.example\/a\.mp4, /);
});

it.each([
  "::error title=x::hi/a.mp4",
  "  ::warning::hi/a.mp4",
  "\u00a0::notice::hi/a.mp4",
  "\ufeff::stop-commands::x",
  "a\n::error::b.mp4",
  "##[error]a.mp4",
  "#\u0000#[group]a.mp4",
])("upload.mjs gives GitHub no command by a video that is called %j", async (video) => {
  const code = { kind: "respond", code: "x", httpStatus: 400, message: "\n::error::y ##[error]z" } as const;
  const tiktok = { faults: [{ on: "video-init" as const, script: [{ kind: "serve" as const }, code] }] };
  const second = { ...PULL, post_info: { ...PULL.post_info, title: "Two" } };
  const { stdout, stderr, exitCode } = await upload({
    ...{ posts: [{ ...PULL, video }, second], tiktok, env: { GITHUB_ACTIONS: "true" } },
    videos: video.includes("\0") ? {} : { [video]: "good.mp4" },
  });
  const commands = `${stdout}\n${stderr}`
    .split("\n")
    .filter((line) => line.trim().startsWith("::") || /##\[/.test(line));
  expect([exitCode, commands]).toEqual([1, [expect.stringMatching(/^::error title=Upload::Failed: /)]]);
});

it.each([`${CREATOR_TOKEN}\n`, ` ${CREATOR_TOKEN}\r\n`])(
  "upload.mjs sends the token %j without white space, and hides it in a message that repeats it",
  async (token) => {
    const refusal = { kind: "respond", code: "x", httpStatus: 400, message: `Bad token ${CREATOR_TOKEN}` } as const;
    const { tiktok, stderr } = await upload({
      ...{ posts: PULL, env: { TIKTOK_ACCESS_TOKEN: token } },
      tiktok: { faults: [{ on: "video-init", script: [refusal] }] },
    });
    expect(tiktok.requests[0]?.token).toBe("creator");
    expect(stderr).toContain("Bad token ***");
  },
);

it("upload.mjs sends nothing with a token that no token can be", async () => {
  const { calls, stderr } = await upload({ posts: PULL, env: { TIKTOK_ACCESS_TOKEN: "act.4f\n1c" } });
  expect([calls, stderr]).toEqual([
    [],
    "Failed: TIKTOK_ACCESS_TOKEN contains a character that no token has. Nothing was posted.\n",
  ]);
});
