/** examples/fresh-token.yml with examples/refresh.mjs: a job that outlives its access token. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { findJob, findStep } from "../../support/runner/result.ts";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import { createOAuth } from "../../support/tiktok/oauth.ts";
import { outcomesOf } from "../cancel/scene.ts";
import { GOOD_VIDEOS, type PlayedExample, playExample } from "./example.ts";

const GUARD = "Run acme/tiktok-upload-guard@v1";
const INITS = [{ id: "v_pub_url~v2-1.1" }, { id: "v_inbox_url~v2-1.2" }];
const REFRESH_TOKEN = "rft.first-1e77!4820.va";
const SECRETS = {
  TIKTOK_CLIENT_KEY: "awstandinkey01",
  TIKTOK_CLIENT_SECRET: "client-secret-of-the-stand-in-5d20",
  TIKTOK_REFRESH_TOKEN: REFRESH_TOKEN,
  TIKTOK_SECRETS_TOKEN: "github_pat_11STANDIN_5fca",
};

/** A factor for the runner's times: a shell that waits for its child ends only at SIGTERM. */
const IMPATIENT = 0.05;

/**
 * A stand-in for GitHub's command line: keeps its arguments and its input. It fails in the calls whose numbers are in a
 * file.
 */
const GH = `#!/bin/sh
echo "$GH_TOKEN $*" >> "$0.calls"
grep -qx "$(grep -c '' "$0.calls")" "$0.fails" && { echo "HTTP 403: Resource not accessible" >&2; exit 1; }
cat > "$0.stored"
`;

type Play = {
  /** What the endpoint does with the first and the second refresh, if not what it should. */
  refreshes?: readonly Behaviour[];
  /** What the landing page responds with: by default, a failure after two hours. 0 is no response. */
  page?: number;
  secrets?: Readonly<Record<string, string>>;
  vars?: Readonly<Record<string, string>>;
  isCancelled?: boolean;
  /** Which calls of gh fail, from 1. */
  ghFails?: readonly number[];
};

async function play({ refreshes = [], page = 500, secrets, vars = {}, isCancelled = false, ghFails = [] }: Play = {}) {
  const bin = makeFolder("gh");
  const gh = join(bin, "gh");
  writeFileSync(gh, GH);
  chmodSync(gh, 0o755);
  writeFileSync(`${gh}.fails`, ghFails.map((call) => `${call}\n`).join(""));
  const creator = { secret: "act.of-yesterday" };
  const client = { key: SECRETS.TIKTOK_CLIENT_KEY, secret: SECRETS.TIKTOK_CLIENT_SECRET };
  const oauth = createOAuth(client, REFRESH_TOKEN, creator);
  try {
    const played = await playExample("fresh-token.yml", {
      videos: GOOD_VIDEOS,
      pages: { "/launch": page },
      hidden: Object.values(SECRETS),
      env: { PATH: `${bin}:${process.env.PATH}` },
      vars,
      environments: { tiktok: { secrets: { ...SECRETS, ...secrets } } },
      tiktok: { tokens: { creator }, oauth, inits: INITS, faults: [{ on: "oauth-token", script: refreshes }] },
      // The token expires during the checks. Not every job comes that far, so nothing waits for them.
      meanwhile: async ({ pages }) => void pages.asked("/launch").then(() => oauth.expire()),
      cancelWhen: ({ pages }) => (isCancelled ? [{ after: pages.asked("/launch") }] : []),
      scale: isCancelled ? IMPATIENT : 1,
    });
    const read = (name: string) => (existsSync(`${gh}.${name}`) ? readFileSync(`${gh}.${name}`, "utf8") : "");
    return { played, oauth, stored: read("stored"), calls: read("calls").split("\n").filter(Boolean) };
  } finally {
    removeFolder(bin);
  }
}

const outcomes = (played: PlayedExample) => outcomesOf(played, GUARD).map(([, outcome]) => outcome);

const endpoints = ({ tiktok }: PlayedExample) => tiktok.requests.map(({ endpoint }) => endpoint);

const countRefreshes = (played: PlayedExample) => endpoints(played).filter((each) => each === "oauth-token").length;

const stepOf = ({ result }: PlayedExample, id: string) => findStep(findJob(result, "publish"), id);

const errorOf = (played: PlayedExample, id: string) => stepOf(played, id).annotations[0]?.message;

describe.concurrent("examples/fresh-token.yml", () => {
  it("cancels both uploads with a token from the end of the job, and stores the newest refresh token", async () => {
    const { played, oauth, stored, calls } = await play();
    expect(outcomes(played)).toEqual(["cancelled", "cancelled"]);
    expect(countRefreshes(played)).toBe(2);
    expect(stored).toBe(oauth.refreshToken);
    const args = "secret set TIKTOK_REFRESH_TOKEN --env tiktok --repo acme/videos";
    expect(calls).toEqual(Array(2).fill(`${SECRETS.TIKTOK_SECRETS_TOKEN} ${args}`));
  });

  it("cancels them after a cancellation, too", async () => {
    const { played } = await play({ page: 0, isCancelled: true });
    expect(findJob(played.result, "publish").conclusion).toBe("cancelled");
    expect(outcomes(played)).toEqual(["cancelled", "cancelled"]);
  });

  it("replaces the refresh token once if all is well", async () => {
    const { played, oauth, stored } = await play({ page: 200 });
    expect(played.result.conclusion).toBe("success");
    expect(countRefreshes(played)).toBe(1);
    expect(stored).toBe(oauth.refreshToken);
  });

  it("shows no token in a log, an annotation, a summary or a report", async () => {
    const { played, oauth } = await play();
    const { steps } = findJob(played.result, "publish");
    const shown = JSON.stringify([
      steps.map(({ log, annotations, summary }) => [log, annotations, summary]),
      [...played.reports],
    ]);
    const tokens = ["token", "fresh"].flatMap((id) => Object.values(stepOf(played, id).outputs));
    expect(tokens).toContain(oauth.refreshToken);
    expect(tokens).toHaveLength(4);
    for (const token of tokens) expect(shown).not.toContain(token);
  });

  it("tries the first token if the second refresh fails, and says that TikTok refused it", async () => {
    const { played } = await play({ refreshes: [{ kind: "serve" }, { kind: "reset" }] });
    expect(stepOf(played, "fresh")).toMatchObject({ outcome: "failure", conclusion: "success" });
    expect(outcomes(played)).toEqual(["refused", "refused"]);
    const post = stepOf(played, GUARD.replace("Run", "Post Run"));
    expect(post.annotations[0]?.title).toBe("TikTok cancel: access_token_invalid");
  });

  it("cancels both uploads if the newest refresh token can't be stored, and says what that leads to", async () => {
    const { played } = await play({ ghFails: [2, 3, 4] });
    expect(outcomes(played)).toEqual(["cancelled", "cancelled"]);
    expect(errorOf(played, "fresh")).toMatch(/not stored.*next run will fail.*HTTP 403/);
  });

  it("uploads nothing if the first one can't be stored", async () => {
    const { played } = await play({ ghFails: [1, 2, 3] });
    expect(errorOf(played, "token")).toMatch(/not stored.*next run will fail.*HTTP 403/);
    expect(endpoints(played)).toEqual(["oauth-token"]);
  });

  it("stores it at the third attempt", async () => {
    const { played, oauth, stored } = await play({ page: 200, ghFails: [1, 2] });
    expect(played.result.conclusion).toBe("success");
    expect(stored).toBe(oauth.refreshToken);
  });

  it.each<[string, Pick<Play, "secrets" | "vars">, RegExp]>([
    ["without a secret, and names it", { secrets: { TIKTOK_CLIENT_SECRET: "" } }, /^TIKTOK_CLIENT_SECRET: /],
    ["at an address without TLS", { vars: { TIKTOK_API_URL: "http://gateway.example" } }, /^TIKTOK_API_URL.*https/],
  ])("asks TikTok nothing %s", async (_what, scene, error) => {
    const { played, calls } = await play(scene);
    expect(errorOf(played, "token")).toMatch(error);
    expect(endpoints(played)).toEqual([]);
    expect(calls).toEqual([]);
  });

  it.each<[string, Pick<Play, "refreshes" | "secrets">, RegExp]>([
    [
      "the refresh token was used before",
      { secrets: { TIKTOK_REFRESH_TOKEN: "rft.of-last-week!4820.va" } },
      /no longer works: authorise your app again/,
    ],
    ["the client secret is wrong", { secrets: { TIKTOK_CLIENT_SECRET: "of-another-app" } }, /invalid_client/],
    ["TikTok ends the connection", { refreshes: [{ kind: "reset" }] }, /If so, authorise your app again/],
    ["a gateway responds", { refreshes: [{ kind: "html", httpStatus: 502 }] }, /If so, authorise.*HTTP 502/],
    ["the request is redirected", { refreshes: [{ kind: "redirect", httpStatus: 307 }] }, /If so, authorise/],
    ["TikTok sends no tokens", { refreshes: [{ kind: "respond", code: "ok", data: {} }] }, /If so, authorise/],
  ])("asks TikTok once and uploads nothing if %s", async (_what, scene, error) => {
    const { played } = await play(scene);
    expect(errorOf(played, "token")).toMatch(error);
    expect(endpoints(played)).toEqual(["oauth-token"]);
    expect(played.tiktok.redirected).toEqual([]);
  });
});
