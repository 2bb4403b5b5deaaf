/** Which posts the stand-in for TikTok takes. */
import { describe, expect, it } from "vitest";
import { call, start } from "./asking.ts";

const MB = 1_000_000;
const PULL = { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/a.mp4" };
const PRIVATE = { privacy_level: "SELF_ONLY" };
const PHOTOS = {
  media_type: "PHOTO",
  post_mode: "DIRECT_POST",
  post_info: PRIVATE,
  source_info: {
    source: "PULL_FROM_URL",
    photo_cover_index: 0,
    photo_images: ["https://videos.acme.example/a.webp", "https://videos.acme.example/b.webp"],
  },
};

const file = (video_size: unknown, chunk_size?: unknown, total_chunk_count?: unknown) => ({
  source_info: { source: "FILE_UPLOAD", video_size, chunk_size, total_chunk_count },
});

describe("init of a file", () => {
  it.each([
    ["a small file whole", file(4 * MB, 4 * MB, 1)],
    ["one of 64 MB whole", file(64 * MB, 64 * MB, 1)],
    ["one whose last chunk is longer", file(50_000_123, 10 * MB, 5)],
    ["one whose last chunk is nearly twice as long", file(127 * MB, 60 * MB, 2)],
    ["one with a thousand chunks", file(5_004_999_999, 5 * MB, 1000)],
  ])("takes %s", async (_name, body) => {
    const { code, data } = await call(await start(), "inbox/video/init", body);
    expect(code).toBe("ok");
    expect(data).toEqual({
      publish_id: expect.stringMatching(/^v_inbox_file~/),
      upload_url: expect.stringMatching(
        /^http:\/\/127\.0\.0\.1:\d+\/video\/\?upload_id=\d+&upload_token=[0-9a-f]{32}$/,
      ),
    });
  });

  it.each([
    ["no size", file(undefined, 5 * MB, 1), "source info"],
    ["no chunk size", file(5 * MB), "source info"],
    ["a size in words", file("large", 5 * MB, 1), "source info"],
    ["an empty file", file(0, 0, 1), "source info"],
    ["a small file in two chunks", file(4 * MB, 2 * MB, 2), "chunk size"],
    ["a chunk under 5 MB", file(20 * MB, 4 * MB, 5), "chunk size"],
    ["a chunk over 64 MB", file(200 * MB, 65 * MB, 3), "chunk size"],
    ["a chunk over the file", file(5 * MB, 6 * MB, 1), "chunk size"],
    ["a file over 64 MB whole", file(65 * MB, 65 * MB, 1), "chunk size"],
    ["a file over 64 MB in one chunk and the rest", file(100 * MB, 60 * MB, 1), "chunk size"],
    ["a count that was rounded up", file(50_000_123, 10 * MB, 6), "chunk count"],
    ["more than 1,000 chunks", file(5_005 * MB, 5 * MB, 1001), "chunk count"],
  ])("refuses %s", async (_name, body, word) => {
    const { status, code, message } = await call(await start(), "inbox/video/init", body);
    expect([status, code, message]).toEqual([400, "invalid_params", expect.stringContaining(word)]);
  });
});

describe("init", () => {
  it.each([
    ["video/init", { source_info: PULL }, 400, "invalid_params"],
    ["video/init", { post_info: {}, source_info: PULL }, 400, "invalid_params"],
    ["video/init", { post_info: { ...PRIVATE, title: "x".repeat(2201) }, source_info: PULL }, 400, "invalid_params"],
    [
      "video/init",
      { post_info: { privacy_level: "FRIENDS" }, source_info: PULL },
      403,
      "privacy_level_option_mismatch",
    ],
    ["video/init", { post_info: PRIVATE }, 400, "invalid_params"],
    ["video/init", { post_info: PRIVATE, source_info: { source: "FTP" } }, 400, "invalid_params"],
    ["inbox/video/init", { source_info: { ...PULL, video_url: "http://a.example/a.mp4" } }, 400, "invalid_params"],
    ["content/init", { ...PHOTOS, media_type: undefined }, 400, "invalid_params"],
    ["content/init", { ...PHOTOS, post_mode: undefined }, 400, "invalid_params"],
    ["content/init", { ...PHOTOS, post_info: {} }, 400, "invalid_params"],
    ["content/init", { ...PHOTOS, post_info: { ...PRIVATE, title: "x".repeat(91) } }, 400, "invalid_params"],
    ["content/init", withSource({ photo_images: [] }), 400, "invalid_params"],
    ["content/init", withSource({ photo_images: Array(36).fill("https://a.example/a.webp") }), 400, "invalid_params"],
    ["content/init", withSource({ photo_cover_index: 2 }), 400, "invalid_params"],
    ["content/init", withSource({ photo_cover_index: undefined }), 400, "invalid_params"],
    ["content/init", withSource({ source: "FILE_UPLOAD" }), 400, "invalid_params"],
  ])("%s refuses %j", async (endpoint, body, status, code) => {
    expect(await call(await start(), endpoint, body)).toMatchObject({ status, code });
  });

  it.each([
    ["video/init", { post_info: { ...PRIVATE, title: "x".repeat(2200) }, source_info: PULL }, /^v_pub_url~/],
    ["inbox/video/init", { post_info: { title: 5 }, source_info: PULL }, /^v_inbox_url~/],
    ["content/init", PHOTOS, /^p_pub_url~/],
    ["content/init", { ...PHOTOS, post_mode: "MEDIA_UPLOAD", post_info: {} }, /^p_pub_url~/],
  ])("%s takes %j", async (endpoint, body, id) => {
    const { code, data } = await call(await start(), endpoint, body);
    expect([code, data]).toEqual(["ok", { publish_id: expect.stringMatching(id) }]);
  });

  it("lets a client that TikTok has not audited post in private only", async () => {
    const tiktok = await start({ tokens: { creator: { secret: "act.young", isUnaudited: true } } });
    const post = async (privacy_level: string) =>
      (await call(tiktok, "video/init", { post_info: { privacy_level }, source_info: PULL }, "act.young")).code;
    expect(await post("PUBLIC_TO_EVERYONE")).toBe("unaudited_client_can_only_post_to_private_accounts");
    expect(await post("SELF_ONLY")).toBe("ok");
  });

  it("refuses a direct post of photos to a token that may only send drafts", async () => {
    const tiktok = await start({ tokens: { creator: { secret: "act.drafts", scopes: ["video.upload"] } } });
    expect((await call(tiktok, "content/init", PHOTOS, "act.drafts")).code).toBe("scope_not_authorized");
    const draft = { ...PHOTOS, post_mode: "MEDIA_UPLOAD" };
    expect((await call(tiktok, "content/init", draft, "act.drafts")).code).toBe("ok");
  });
});

function withSource(changes: object): object {
  return { ...PHOTOS, source_info: { ...PHOTOS.source_info, ...changes } };
}

describe("creator_info", () => {
  it("says what the creator allows, by which init decides", async () => {
    const creator = { privacyLevels: ["FOLLOWER_OF_CREATOR", "SELF_ONLY"], isDuetDisabled: true, maxSeconds: 60 };
    const tiktok = await start({ tokens: { creator: { secret: "act.private", creator } } });
    const { data } = await call(tiktok, "creator_info/query", {}, "act.private");
    expect(data).toMatchObject({
      privacy_level_options: ["FOLLOWER_OF_CREATOR", "SELF_ONLY"],
      ...{ comment_disabled: false, duet_disabled: true, stitch_disabled: true, max_video_post_duration_sec: 60 },
    });
    const body = { post_info: { privacy_level: "PUBLIC_TO_EVERYONE" }, source_info: PULL };
    expect((await call(tiktok, "video/init", body, "act.private")).code).toBe("privacy_level_option_mismatch");
  });

  it.each([
    ["spam_risk_too_many_posts", 200],
    ["spam_risk_user_banned_from_posting", 200],
    ["reached_active_user_cap", 200],
    ["access_token_invalid", 401],
  ])("responds to order with %s and HTTP %d", async (code, status) => {
    const tiktok = await start({ faults: [{ on: "creator-info", always: { kind: "respond", code } }] });
    expect(await call(tiktok, "creator_info/query", {})).toMatchObject({ code, status });
  });

  it("init's refusals have an HTTP status of their own", async () => {
    const code = "spam_risk_too_many_pending_share";
    const tiktok = await start({ faults: [{ on: "inbox-init", always: { kind: "respond", code } }] });
    expect(await call(tiktok, "inbox/video/init", { source_info: PULL })).toMatchObject({ code, status: 403 });
  });
});
