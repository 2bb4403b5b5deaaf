import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import type { CreatorResult } from "../../src/model/creator.ts";
import { askCreatorInfo } from "../../src/tiktok/creator-info.ts";
import { HOUR_MS } from "../support/limits.ts";
import { serveLoopback } from "../support/loopback.ts";
import type { Behaviour } from "../support/tiktok/fault.ts";
import { CREATOR_TOKEN, type TikTok, type TikTokOptions } from "../support/tiktok/server.ts";
import { start } from "./cancelling.ts";

/** Short pauses, and no time limit that a slow machine could meet. */
const QUICK = {
  ...{ callTimeoutMs: HOUR_MS, lastTryMs: HOUR_MS, retries: 2, throttleMs: 5 },
  backOff: { baseMs: 2, floorMs: 1, ceilingMs: 5 },
};

function ask({ url }: Pick<TikTok, "url">, token = CREATOR_TOKEN, patience = QUICK): Promise<CreatorResult> {
  return askCreatorInfo({ token, apiUrl: new URL(url), patience });
}

function respond(behaviour: Behaviour): TikTokOptions {
  return { faults: [{ on: "creator-info", always: behaviour }] };
}

/** What is made of the `data` of an accepted request. */
async function readData(data: Record<string, unknown>): Promise<CreatorResult> {
  return ask(await start(respond({ kind: "respond", code: "ok", data })));
}

describe("creator_info", () => {
  it("is asked once, as TikTok documents it, and says what the creator may post", async () => {
    const tiktok = await start({ tokens: { creator: { secret: CREATOR_TOKEN, creator: { maxSeconds: 540 } } } });
    expect(await ask(tiktok)).toEqual({
      kind: "known",
      creator: {
        maxDurationSeconds: 540,
        privacyLevels: ["PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"],
        ...{ isCommentDisabled: false, isDuetDisabled: false, isStitchDisabled: true },
      },
    });
    expect(tiktok.requests.map(({ method, path, token }) => [method, path, token])).toEqual([
      ["POST", "/v2/post/publish/creator_info/query/", "creator"],
    ]);
  });

  it.each<[string, TikTokOptions, string, number]>([
    [
      "a token without its scope",
      { tokens: { a: { secret: CREATOR_TOKEN, scopes: ["video.upload"] } } },
      "scope_not_authorized",
      1,
    ],
    ["an unknown token", { tokens: { a: { secret: "another" } } }, "access_token_invalid", 1],
    [
      "a code with HTTP 200",
      respond({ kind: "respond", code: "spam_risk_too_many_posts", httpStatus: 200 }),
      "spam_risk_too_many_posts",
      1,
    ],
    [
      "a ban with HTTP 200",
      respond({ kind: "respond", code: "spam_risk_user_banned_from_posting", httpStatus: 200 }),
      "spam_risk_user_banned_from_posting",
      1,
    ],
    ["a code that nobody knows", respond({ kind: "respond", code: "__proto__", httpStatus: 400 }), "__proto__", 1],
    [
      "ok with a status that says otherwise",
      respond({ kind: "respond", code: "ok", httpStatus: 403, data: {} }),
      "unexpected_response",
      1,
    ],
    ["too many requests", respond({ kind: "respond", code: "rate_limit_exceeded" }), "rate_limit_exceeded", 3],
    ["a failing server", respond({ kind: "respond", code: "internal_error" }), "internal_error", 3],
    ["a page of a gateway", respond({ kind: "html", httpStatus: 502 }), "server_error", 3],
    ["JSON that is not TikTok's", respond({ kind: "json-without-code" }), "unexpected_response", 3],
    ["a gateway that does not know it", respond({ kind: "missing" }), "unexpected_response", 3],
    ["a huge body", respond({ kind: "huge", sizeBytes: 1_000_000 }), "unexpected_response", 3],
    ["a reset", respond({ kind: "reset" }), "network_error", 3],
    ["half a response", respond({ kind: "half" }), "network_error", 3],
    ["a redirect", respond({ kind: "redirect", httpStatus: 307 }), "redirect_refused", 3],
  ])("is refused with a code, after as many tries as can help: %s", async (_name, options, code, tries) => {
    const tiktok = await start(options);
    expect(await ask(tiktok)).toMatchObject({ kind: "refused", code, problem: /./, advice: /./ });
    expect(tiktok.requests).toHaveLength(tries);
    expect(tiktok.redirected).toEqual([]);
  });

  it("is asked again after a failure that passes", async () => {
    const tiktok = await start({
      faults: [{ on: "creator-info", script: [{ kind: "respond", code: "internal_error" }, { kind: "reset" }] }],
    });
    expect(await ask(tiktok)).toMatchObject({ kind: "known", creator: { maxDurationSeconds: 300 } });
  });

  it("is not asked again where TikTok wants a longer pause than a check waits for", async () => {
    const pause = { kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 7200 } } as const;
    const tiktok = await start(respond(pause));
    expect(await ask(tiktok)).toMatchObject({ kind: "refused", code: "rate_limit_exceeded", httpStatus: 429 });
    expect(tiktok.requests).toHaveLength(1);
  });

  it.each(["hang", "drip"] as const)("that never ends (%s) ends at the time limit", async (kind) => {
    const tiktok = await start(respond(kind === "drip" ? { kind, everyMs: 10_000 } : { kind }));
    const patience = { ...QUICK, callTimeoutMs: 20, retries: 0 };
    expect(await ask(tiktok, CREATOR_TOKEN, patience)).toMatchObject({ kind: "refused", code: "timeout" });
  });

  it("at an address where nothing listens is refused", async () => {
    const { origin, close } = await serveLoopback(() => undefined);
    await close();
    expect(await ask({ url: origin })).toMatchObject({ kind: "refused", code: "network_error" });
  });

  it.each(["code", "message", "log_id"])("never repeats the token that stands in the %s of a response", async (key) => {
    const server = await serveLoopback((_request, response) => {
      response.writeHead(400).end(JSON.stringify({ error: { code: "x", [key]: `x ${CREATOR_TOKEN}` } }));
    });
    onTestFinished(() => server.close());
    expect(JSON.stringify(await ask({ url: server.origin }))).not.toContain(CREATOR_TOKEN);
  });
});

describe("the data of creator_info", () => {
  it.each([
    [1, 1],
    [86_400, 86_400],
    [0, undefined],
    [-1, undefined],
    [86_401, undefined],
    [299.5, undefined],
    ["300", undefined],
    [null, undefined],
    [[300], undefined],
    [1e300, undefined],
  ])("has a longest duration of %j: %j", async (given, expected) => {
    const result = await readData({ max_video_post_duration_sec: given });
    expect(result).toEqual({ kind: "known", creator: expected === undefined ? {} : { maxDurationSeconds: expected } });
  });

  it.each([
    [["SELF_ONLY"], ["SELF_ONLY"]],
    [
      ["A_NEW_LEVEL", "SELF_ONLY"],
      ["A_NEW_LEVEL", "SELF_ONLY"],
    ],
    [[], undefined],
    ["SELF_ONLY", undefined],
    [["SELF_ONLY", "::error::x"], undefined],
    [["SELF_ONLY", 1], undefined],
    [[`A${"B".repeat(64)}`], undefined],
    [Array.from({ length: 17 }, () => "SELF_ONLY"), undefined],
  ])("has the privacy levels %j: %j", async (given, expected) => {
    const result = await readData({ privacy_level_options: given });
    expect(result).toEqual({ kind: "known", creator: expected === undefined ? {} : { privacyLevels: expected } });
  });

  it("has switches that are booleans", async () => {
    const result = await readData({ comment_disabled: true, duet_disabled: "true", stitch_disabled: 1 });
    expect(result).toEqual({ kind: "known", creator: { isCommentDisabled: true } });
  });

  it("never brings in a name of the creator, whatever it is", async () => {
    const names = { creator_username: "n4me", creator_nickname: "n4me", creator_avatar_url: "https://n4me.example" };
    expect(JSON.stringify(await readData(names))).not.toContain("n4me");
  });

  it("is read without an error, whatever it is", async () => {
    let body = "";
    const server = await serveLoopback((_request, response) => {
      response.end(body);
    });
    onTestFinished(() => server.close());
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (data) => {
        body = JSON.stringify({ data, error: { code: "ok" } });
        const result = await ask({ url: server.origin });
        expect(result.kind).toBe("known");
      }),
      { numRuns: 50 },
    );
  });
});
