/** examples/upload.mjs says what to do if TikTok refuses a post, and whether anything was posted. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { CANCEL_CODES, FAIL_REASONS } from "../../../src/tiktok/codes.ts";
import { INIT_CODES } from "../../../src/tiktok/init-codes.ts";
import { isRefusal } from "../../../src/tiktok/refusal-codes.ts";
import { upload } from "./uploader.ts";

const VIDEOS = { "a.mp4": "good.mp4", "b.mp4": "good.mp4" };
const postOf = (video: string) => ({
  ...{ video, post_info: { privacy_level: "SELF_ONLY" } },
  source_info: { source: "FILE_UPLOAD" },
});
const refuse = (code: string) => ({ kind: "respond", code, httpStatus: 400, message: "TikTok's words" }) as const;

it.each([
  ["access_token_invalid", /get a new one/],
  ["scope_not_authorized", /grant the scope/],
  ["url_ownership_unverified", /Verify the address's domain/],
  ["unaudited_client_can_only_post_to_private_accounts", /SELF_ONLY/],
  ["privacy_level_option_mismatch", /choose one that it allows/],
  ["spam_risk_too_many_pending_share", /inbox holds 5 drafts/],
  ["spam_risk_too_many_posts", /posts for 24 hours/],
  ["rate_limit_exceeded", /wait a minute/],
])("upload.mjs says what to do about %s, and that nothing was posted", async (code, advice) => {
  const tiktok = { faults: [{ on: "video-init" as const, script: [refuse(code)] }] };
  const { stderr, exitCode } = await upload({ videos: VIDEOS, posts: postOf("a.mp4"), tiktok });
  expect([exitCode, stderr]).toEqual([1, expect.stringMatching(advice)]);
  expect(stderr).toMatch(new RegExp(`^Failed: a\\.mp4: ${code}: .*\\. Nothing was posted\\.\n$`));
});

it.each(["something_new"])("upload.mjs has no advice on the code %s, and shows TikTok's words", async (code) => {
  const tiktok = { faults: [{ on: "video-init" as const, script: [refuse(code)] }] };
  const { stderr } = await upload({ videos: VIDEOS, posts: postOf("a.mp4"), tiktok });
  expect(stderr).toMatch(new RegExp(`${code}: TikTok's words( \\(log_id \\S+\\))?\\. Nothing was posted\\.\n$`));
});

it("upload.mjs says that an upload may have started after a code that TikTok does not document", async () => {
  const tiktok = { faults: [{ on: "inbox-init" as const, script: [refuse("something_new")] }] };
  const address = "https://videos.acme.example/a.mp4";
  const posts = { source_info: { source: "PULL_FROM_URL", video_url: address } };
  const { stderr, kept, started, output } = await upload({ posts, tiktok });
  expect(stderr).toMatch(/something_new: TikTok's words .*; look in the TikTok app: it may have started\n/);
  expect(stderr).not.toMatch(/Nothing was posted/);
  // The guard names the code, and does not take the upload for settled: neither in the ledger nor in the output.
  expect(kept).toEqual([{ error: { code: "something_new" }, video: address }]);
  expect(output.at(-1)).toBe(`publish_ids=${JSON.stringify(started)}`);
});

it("upload.mjs takes for a refusal what the guard takes for one", () => {
  const script = readFileSync(join(import.meta.dirname, "../../../examples/upload.mjs"), "utf8");
  const lists = /const REFUSALS = \{(.*?)\n\};.*?const OTHER_REFUSALS = \[(.*?)\n\];/s.exec(script);
  const own = [...(lists?.[1] ?? "").matchAll(/^ {2}(\w+):/gm), ...(lists?.[2] ?? "").matchAll(/"(\w+)"/g)];
  const codes = own.map(([, code = ""]) => code);
  const all = [codes, ...[INIT_CODES, CANCEL_CODES, FAIL_REASONS].map((each) => Object.keys(each))].flat();
  expect(new Set(all.filter(isRefusal))).toEqual(new Set(codes));
});

it.each([200, 302, 408, 503])(
  "upload.mjs settles nothing by a code with HTTP %i, which may be of a gateway",
  async (httpStatus) => {
    const tiktok = {
      faults: [{ on: "inbox-init" as const, script: [{ ...refuse("access_token_invalid"), httpStatus }] }],
    };
    const address = "https://videos.acme.example/a.mp4";
    const posts = { source_info: { source: "PULL_FROM_URL", video_url: address } };
    const { stderr, kept, started } = await upload({ posts, tiktok });
    expect([kept, started, stderr]).toEqual([
      [],
      [{ video: address, publish: "draft", upload: "started" }],
      expect.stringMatching(/may have started/),
    ]);
    expect(stderr).not.toMatch(/Nothing was posted/);
  },
);

it("upload.mjs does not say that nothing was posted if an earlier post was sent whole", async () => {
  const tiktok = { faults: [{ on: "video-init" as const, script: [{ kind: "serve" as const }, refuse("x")] }] };
  const { stderr } = await upload({ videos: VIDEOS, posts: [postOf("a.mp4"), postOf("b.mp4")], tiktok });
  expect(stderr).toMatch(/^Failed: b\.mp4: .*\na\.mp4 .*sent whole/);
  expect(stderr).not.toMatch(/Nothing was posted/);
});

it.each([
  ["a draft", {}, /may put it into the inbox/],
  ["a direct post", { post_info: { privacy_level: "SELF_ONLY" } }, /may post it/],
])("upload.mjs says of %s that TikTok pulls what it may still do", async (_what, parts, said) => {
  const source_info = { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/a.mp4" };
  const posts = [{ ...parts, source_info }, postOf("b.mp4"), postOf("a.mp4")];
  const serve = { kind: "serve" } as const;
  const faults = [{ on: "video-init" as const, script: [serve, refuse("x"), refuse("x")] }];
  const { stderr } = await upload({ videos: VIDEOS, posts, tiktok: { faults } });
  expect(stderr).toMatch(said);
});
