/** examples/refresh.mjs in fresh-token.yml, whose job outlives its access token, and in workflows that only cancel. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { findJob, findStep } from "../../support/runner/result.ts";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import { createOAuth } from "../../support/tiktok/oauth.ts";
import { createWorkspace } from "../../support/workspace.ts";
import { outcomesOf, REPOSITORY } from "../cancel/scene.ts";
import { createArtifacts } from "./artifacts.ts";
import { GOOD_VIDEOS, type PlayedExample, playExample } from "./example.ts";

const GUARD = "Run acme/tiktok-upload-guard@v1";
const INITS = [{ id: "v_pub_url~v2-1.1" }, { id: "v_inbox_url~v2-1.2" }];
/** What another run has left. */
const KEPT = { id: "v_pub_url~v2-1.9" };
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

type Play = Pick<NonNullable<Parameters<typeof playExample>[1]>, "edit" | "event" | "artifacts"> & {
  workflow?: string;
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

async function play({ workflow = "fresh-token.yml", edit, event, artifacts, ...scene }: Play = {}) {
  const { refreshes = [], page = 500, secrets, vars = {}, isCancelled = false, ghFails = [] } = scene;
  const bin = makeFolder("gh");
  const gh = join(bin, "gh");
  writeFileSync(gh, GH);
  chmodSync(gh, 0o755);
  writeFileSync(`${gh}.fails`, ghFails.map((call) => `${call}\n`).join(""));
  const creator = { secret: "act.of-yesterday" };
  const client = { key: SECRETS.TIKTOK_CLIENT_KEY, secret: SECRETS.TIKTOK_CLIENT_SECRET };
  const oauth = createOAuth(client, REFRESH_TOKEN, creator);
  try {
    const played = await playExample(workflow, {
      ...{ ...(edit && { edit }), ...(event && { event }), ...(artifacts && { artifacts }) },
      files: { "refresh.mjs": readFileSync(join(REPOSITORY, "examples/refresh.mjs"), "utf8") },
      videos: GOOD_VIDEOS,
      pages: { "/launch": page },
      hidden: Object.values(SECRETS),
      env: { PATH: `${bin}:${process.env.PATH}` },
      vars,
      environments: { tiktok: { secrets: { ...SECRETS, ...secrets } } },
      tiktok: {
        tokens: { creator },
        oauth,
        inits: INITS,
        publishes: [KEPT],
        faults: [{ on: "oauth-token", script: refreshes }],
      },
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
    // The first one proves that the new refresh token can be stored.
    expect(calls).toEqual(Array(3).fill(`${SECRETS.TIKTOK_SECRETS_TOKEN} ${args}`));
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
    const { played } = await play({ ghFails: [3, 4, 5] });
    expect(outcomes(played)).toEqual(["cancelled", "cancelled"]);
    expect(errorOf(played, "fresh")).toMatch(/not stored.*next run will fail.*HTTP 403/);
  });

  it("uploads nothing if the first one can't be stored", async () => {
    const { played } = await play({ ghFails: [2, 3, 4] });
    expect(errorOf(played, "token")).toMatch(/not stored.*next run will fail.*HTTP 403/);
    expect(endpoints(played)).toEqual(["oauth-token"]);
  });

  it("asks TikTok nothing without the right to store, names the right, and leaves the refresh token as it was", async () => {
    const { played, oauth } = await play({ ghFails: [1, 2, 3] });
    expect(errorOf(played, "token")).toMatch(/TIKTOK_SECRETS_TOKEN.*Environments: read and write.*HTTP 403/);
    expect(endpoints(played)).toEqual([]);
    expect(oauth.refreshToken).toBe(REFRESH_TOKEN);
  });

  it("stores it at the third attempt", async () => {
    const { played, oauth, stored } = await play({ page: 200, ghFails: [2, 3] });
    expect(played.result.conclusion).toBe("success");
    expect(stored).toBe(oauth.refreshToken);
  });

  it.each<[string, Pick<Play, "secrets" | "vars">, RegExp]>([
    ["without a secret, and names it", { secrets: { TIKTOK_CLIENT_SECRET: "" } }, /^TIKTOK_CLIENT_SECRET: /],
    [
      "without GitHub's token, and names its secret",
      { secrets: { TIKTOK_SECRETS_TOKEN: "" } },
      /^TIKTOK_SECRETS_TOKEN: /,
    ],
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

type Step = { uses: string; with: object };

/** Gives the job the lines of docs/recipes.md. */
function addRefresh(text: string): string {
  const page = readFileSync(join(REPOSITORY, "docs/recipes.md"), "utf8");
  const [, block = ""] = /^```yaml\n(environment: .*?)^```$/ms.exec(page) ?? [];
  const { steps: added, ...keys } = parse(block);
  const cancel: Step = added.pop();
  const workflow = parse(text);
  const steps: Step[] = workflow.jobs.cancel.steps.map((step: Step) =>
    step.uses === cancel.uses ? { ...step, with: { ...step.with, ...cancel.with } } : step,
  );
  workflow.jobs.cancel = { ...workflow.jobs.cancel, ...keys, steps: [...added, ...steps] };
  return stringify(workflow);
}

describe("with the lines of docs/recipes.md that get a token", () => {
  const CANCEL = "Run acme/tiktok-upload-guard/cancel@v1";

  it("cancel-now.yml cancels with it, and stores the new refresh token", async () => {
    const event = { name: "workflow_dispatch", payload: { inputs: { "publish-ids": KEPT.id } } };
    const { played, oauth, stored } = await play({ workflow: "cancel-now.yml", edit: addRefresh, event });
    expect(played.result.conclusion).toBe("success");
    expect(outcomesOf(played, CANCEL, "cancel")).toEqual([[KEPT.id, "cancelled"]]);
    expect(stored).toBe(oauth.refreshToken);
  });

  it("sweeper.yml cancels with it what a run has kept", async () => {
    const artifacts = createArtifacts(createWorkspace().path, 7);
    const folder = join(artifacts.kept, "tiktok-uploads-7-1-publish-0");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "tiktok-uploads.jsonl"), `${JSON.stringify({ publish_id: KEPT.id })}\n`);
    const head_repository = { full_name: "acme/videos" };
    const run = { id: 7, run_attempt: 1, conclusion: "failure", event: "push", head_branch: "main", head_repository };
    const event = { name: "workflow_run", payload: { action: "completed", workflow_run: run } };
    const { played } = await play({ workflow: "sweeper.yml", edit: addRefresh, event, artifacts });
    expect(played.result.conclusion).toBe("success");
    expect(outcomesOf(played, CANCEL, "cancel")).toEqual([[KEPT.id, "cancelled"]]);
  });
});
