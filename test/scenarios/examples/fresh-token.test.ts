/** examples/fresh-token.yml with examples/refresh.mjs: a job that outlives its access token. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { findJob, findStep } from "../../support/runner/result.ts";
import type { Behaviour, Fault } from "../../support/tiktok/fault.ts";
import { createOAuth } from "../../support/tiktok/oauth.ts";
import { outcomesOf } from "../cancel/scene.ts";
import { GOOD_VIDEOS, type PlayedExample, playExample } from "./example.ts";

const GUARD = "Run acme/tiktok-upload-guard@v1";
const INITS = [{ id: "v_pub_url~v2-1.1" }, { id: "v_inbox_url~v2-1.2" }];
const CLIENT = { key: "awstandinkey01", secret: "client-secret-of-the-stand-in-5d20" };
const FIRST_REFRESH_TOKEN = "rft.first-1e77!4820.va";
const SECRETS_TOKEN = "github_pat_11STANDIN_5fca";

/** A stand-in for GitHub's command line: keeps its arguments and what it reads, or fails. */
const GH = `#!/bin/sh
[ -e "$0.fails" ] && { echo "HTTP 403: Resource not accessible" >&2; exit 1; }
echo "$GH_REPO $*" >> "$0.calls"
cat > "$0.stored"
`;

type Play = {
  /** What the endpoint does with the first and the second refresh, if not what it should. */
  refreshes?: readonly Behaviour[];
  /** Landing pages and their status. A page with the status 500 is asked for after two hours. */
  pages?: Readonly<Record<string, number>>;
  refreshToken?: string;
  cancelled?: boolean;
  ghFails?: boolean;
};

async function play({ refreshes, pages = { "/launch": 500 }, refreshToken, cancelled, ghFails }: Play = {}) {
  const bin = makeFolder("gh");
  onTestFinished(() => removeFolder(bin));
  mkdirSync(bin, { recursive: true });
  const gh = join(bin, "gh");
  writeFileSync(gh, GH);
  chmodSync(gh, 0o755);
  if (ghFails) writeFileSync(`${gh}.fails`, "");
  const creator = { secret: "act.of-yesterday" };
  const oauth = createOAuth(CLIENT, FIRST_REFRESH_TOKEN, creator);
  const faults: Fault[] = refreshes ? [{ on: "oauth-token", script: refreshes }] : [];
  const played = await playExample("fresh-token.yml", {
    videos: GOOD_VIDEOS,
    pages,
    hidden: [CLIENT.secret, SECRETS_TOKEN],
    env: { PATH: `${bin}:${process.env.PATH}` },
    environments: {
      tiktok: {
        secrets: {
          TIKTOK_CLIENT_KEY: CLIENT.key,
          TIKTOK_CLIENT_SECRET: CLIENT.secret,
          TIKTOK_REFRESH_TOKEN: refreshToken ?? FIRST_REFRESH_TOKEN,
          TIKTOK_SECRETS_TOKEN: SECRETS_TOKEN,
        },
      },
    },
    tiktok: { tokens: { creator }, oauth, inits: INITS, faults },
    // The first token expires while the checks run.
    meanwhile: async (world) => {
      if (pages["/launch"] !== 200) await world.pages.asked("/launch").then(() => oauth.expire());
    },
    cancelWhen: (world) => (cancelled ? [{ after: world.pages.asked("/launch") }] : []),
    scale: cancelled ? 0.05 : 1,
  });
  const read = (name: string) => (existsSync(`${gh}.${name}`) ? readFileSync(`${gh}.${name}`, "utf8") : "");
  return { played, oauth, stored: read("stored"), calls: read("calls").trim().split("\n").filter(Boolean) };
}

const countRefreshes = ({ tiktok }: PlayedExample) =>
  tiktok.requests.filter(({ endpoint }) => endpoint === "oauth-token").length;

const stepOf = ({ result }: PlayedExample, id: string) => findStep(findJob(result, "publish"), id);

describe.concurrent("examples/fresh-token.yml", () => {
  it("cancels both uploads with a token that it gets after two hours, and stores the newest refresh token", async () => {
    const { played, oauth, stored, calls } = await play();
    expect(outcomesOf(played, GUARD).map(([, outcome]) => outcome)).toEqual(["cancelled", "cancelled"]);
    expect(countRefreshes(played)).toBe(2);
    expect(stored).toBe(oauth.refreshToken);
    expect(calls).toEqual(Array(2).fill("acme/videos secret set TIKTOK_REFRESH_TOKEN --env tiktok"));
  });

  it("does so after a cancellation, too", async () => {
    const { played } = await play({ pages: { "/launch": 0 }, cancelled: true });
    expect(findJob(played.result, "publish").conclusion).toBe("cancelled");
    expect(outcomesOf(played, GUARD).map(([, outcome]) => outcome)).toEqual(["cancelled", "cancelled"]);
  });

  it("replaces the refresh token once if all is well", async () => {
    const { played, oauth, stored } = await play({ pages: { "/launch": 200 } });
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
    for (const token of [...tokens, FIRST_REFRESH_TOKEN]) expect(shown).not.toContain(token);
  });

  it("tries the first token if the second refresh fails, and says that TikTok refused it", async () => {
    const { played } = await play({ refreshes: [{ kind: "serve" }, { kind: "reset" }] });
    expect(stepOf(played, "fresh")).toMatchObject({ outcome: "failure", conclusion: "success" });
    expect(stepOf(played, "fresh").annotations[0]).toMatchObject({
      message: expect.stringMatching(/^No response from TikTok/),
    });
    expect(outcomesOf(played, GUARD).map(([, outcome]) => outcome)).toEqual(["refused", "refused"]);
    const post = findStep(findJob(played.result, "publish"), GUARD.replace("Run", "Post Run"));
    expect(post.annotations[0]?.title).toBe("TikTok cancel: access_token_invalid");
  });

  it("uploads nothing if the refresh token was used before, and says what to do", async () => {
    const { played } = await play({ refreshToken: "rft.of-last-week!4820.va" });
    const [error] = stepOf(played, "token").annotations;
    expect(error).toMatchObject({
      title: "Access token",
      message: expect.stringMatching(/Authorise your app again.*invalid_grant/),
    });
    expect(stepOf(played, "fresh").outcome).toBe("skipped");
    expect(played.tiktok.requests.map(({ endpoint }) => endpoint)).toEqual(["oauth-token"]);
  });

  it("uploads nothing if the new refresh token can't be stored, and says that the next run will fail", async () => {
    const { played } = await play({ ghFails: true });
    expect(stepOf(played, "token").annotations[0]?.message).toMatch(/was not stored.*next run will fail.*HTTP 403/);
    expect(stepOf(played, "Upload").outcome).toBe("skipped");
  });

  it.each<[string, Behaviour]>([
    ["ends the connection", { kind: "reset" }],
    ["sends a page in place of a response", { kind: "html", httpStatus: 502 }],
    ["redirects the request", { kind: "redirect", httpStatus: 307 }],
    ["sends no tokens", { kind: "respond", code: "ok", data: {} }],
  ])("asks once, and says so, if TikTok %s", async (_what, behaviour) => {
    const { played } = await play({ refreshes: [behaviour] });
    expect(countRefreshes(played)).toBe(1);
    expect(stepOf(played, "token").annotations[0]?.message).toContain("authorise your app again");
    expect(played.tiktok.redirected).toEqual([]);
  });
});
