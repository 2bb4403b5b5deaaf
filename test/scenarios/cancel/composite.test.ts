import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { findJob, findStep } from "../../support/runner/result.ts";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { GUARD, outcomesOf, type Played, play, postOf, type Scene } from "./scene.ts";

const [FIRST, SECOND, THIRD] = ["v_pub_url~v2-1.1", "v_pub_url~v2-1.2", "v_pub_url~v2-1.3"] as const;
const OTHER_TOKEN = "act.another-creator-9b2e77";
const TOKENS = { creator: { secret: CREATOR_TOKEN }, other: { secret: OTHER_TOKEN } };

/** A composite action with these inputs, as a file of the workspace. */
function composite(name: string, inputs: readonly string[], steps: readonly object[]): Record<string, string> {
  const declared = Object.fromEntries(inputs.map((input) => [input, { description: "An input" }]));
  const action = { name, description: "Publishes", inputs: declared, runs: { using: "composite", steps } };
  return { [`.github/actions/${name}/action.yml`]: stringify(action) };
}

/** The guard inside a composite action. */
function guardIn(inputs: Readonly<Record<string, string>>): object {
  const url = { "tiktok-api-url": `\${{ env.TIKTOK_URL }}` };
  return { id: "guard", uses: "acme/tiktok-upload-guard@v1", with: { ...url, ...inputs } };
}

/** Publishes, and fails: the id is recorded in the ledger of the latest guard. */
function upload(id: string): object {
  return { shell: "bash", run: `echo ${id} >> "$TIKTOK_PUBLISH_IDS"` };
}

const TOKEN = { "access-token": `\${{ inputs.token }}` };

/** `publish` guards and uploads, with its input `token`; `release` calls it, with inputs of its own. */
function publishIn(outerInput: string): Record<string, string> {
  return {
    ...composite("publish", ["token"], [guardIn(TOKEN), upload(FIRST)]),
    ...composite(
      "release",
      [outerInput],
      [{ id: "inner", uses: "./.github/actions/publish", with: { token: `\${{ env.TOKEN_OF_PUBLISH }}` } }],
    ),
  };
}

function use(name: string, inputs: Readonly<Record<string, string>>, id = name): string {
  return `\n- id: ${id}\n  uses: ./.github/actions/${name}\n  with: ${JSON.stringify(inputs)}`;
}

const SECRET = `\${{ secrets.TIKTOK_ACCESS_TOKEN }}`;
const OTHER = `\${{ secrets.OTHER }}`;
const FAIL = "\n- run: exit 1";
const ENV_SECRET = `\n  env: { TOKEN_OF_PUBLISH: "${SECRET}" }`;

async function playComposite(scene: Scene): Promise<Played> {
  return play({ secrets: { OTHER: OTHER_TOKEN }, tokensInState: true, ...scene });
}

function tokensOf({ tiktok }: Played): string[] {
  return [...new Set(tiktok.requests.map(({ token }) => token))];
}

describe.concurrent("a guard inside a composite action cancels with the token that main had", () => {
  const tiktok = { tokens: TOKENS, publishes: [{ id: FIRST }] };

  it("if the composite action uses the guard, uploads and fails", async () => {
    const steps = [guardIn(TOKEN), upload(FIRST), { shell: "bash", run: "exit 1" }];
    const files = composite("publish", ["token"], steps);
    const played = await playComposite({ tiktok, files, steps: use("publish", { token: SECRET }) });
    expect(outcomesOf(played, "publish/guard")).toEqual([[FIRST, "cancelled"]]);
    expect(postOf(played, "publish/guard").annotations).toMatchObject([{ level: "notice" }]);
  });

  it.each([
    ["is in another composite action, whose inputs have other names", "secret"],
    ["is in another composite action, whose input of the same name has another token", "token"],
  ])("if it %s", async (_about, input) => {
    const steps = use("release", { [input]: OTHER }) + ENV_SECRET + FAIL;
    const played = await playComposite({ tiktok, files: publishIn(input), steps });
    expect(findStep(findJob(played.result, "publish"), "release/inner/guard").log.at(-1)).toBe("Cancelling is armed.");
    expect(outcomesOf(played, "release/inner/guard")).toEqual([[FIRST, "cancelled"]]);
    expect(tokensOf(played)).toEqual(["creator"]);
  });

  it("if main had it from the environment", async () => {
    const files = composite("publish", [], [guardIn({}), upload(FIRST)]);
    const env = `\n  env: { TIKTOK_ACCESS_TOKEN: "${SECRET}" }`;
    const played = await playComposite({ tiktok, files, steps: use("publish", {}) + env + FAIL });
    expect(outcomesOf(played, "publish/guard")).toEqual([[FIRST, "cancelled"]]);
  });

  it("and sends none if main had none, even if an outer action has one of the same name", async () => {
    const steps = use("release", { token: OTHER }) + FAIL;
    const played = await playComposite({ tiktok, files: publishIn("token"), steps });
    const main = findStep(findJob(played.result, "publish"), "release/inner/guard");
    expect(main.log.at(-1)).toBe("Cancelling is off: no access-token. That is fine if this job only checks videos.");
    expect(outcomesOf(played, "release/inner/guard")).toEqual([[FIRST, "no-token"]]);
    expect(played.tiktok.requests).toEqual([]);
  });

  it("with the other inputs of main, too", async () => {
    const inner = [guardIn({ ...TOKEN, cancel: `\${{ inputs.mode }}` }), upload(FIRST)];
    const files = {
      ...composite("publish", ["token", "mode"], inner),
      ...composite(
        "release",
        [],
        [
          {
            id: "inner",
            uses: "./.github/actions/publish",
            with: { token: `\${{ env.TOKEN_OF_PUBLISH }}`, mode: "dry-run" },
          },
        ],
      ),
    };
    const played = await playComposite({ tiktok, files, steps: use("release", {}) + ENV_SECRET + FAIL });
    expect(outcomesOf(played, "release/inner/guard")).toEqual([[FIRST, "dry-run"]]);
  });
});

describe.concurrent("publish ids inside a composite action", () => {
  it("are those that main and those that post found in the input", async () => {
    const ids = `\${{ inputs.earlier }} \${{ steps.upload.outputs.publish_id }}`;
    const steps = [
      guardIn({ ...TOKEN, "publish-ids": ids }),
      { id: "upload", shell: "bash", run: `echo publish_id=${SECOND} >> "$GITHUB_OUTPUT"` },
      upload(THIRD),
    ];
    const files = composite("publish", ["token", "earlier"], steps);
    const tiktok = { publishes: [FIRST, SECOND, THIRD].map((id) => ({ id })) };
    // When post runs, the variable has another value.
    const earlier = { token: SECRET, earlier: `\${{ env.EARLIER }}` };
    const set = (value: string) => `\n- run: echo EARLIER=${value} >> "$GITHUB_ENV"`;
    const played = await playComposite({
      ...{ tiktok, files },
      steps: `${set(FIRST)}${use("publish", earlier)}${set("")}${FAIL}`,
    });
    const outcomes = outcomesOf(played, "publish/guard");
    expect(outcomes.sort()).toEqual([FIRST, SECOND, THIRD].map((id) => [id, "cancelled"]));
  });
});

it("two uses of one composite action in a job each cancel their own uploads with their own token", async () => {
  const files = composite("publish", ["token", "id"], [guardIn(TOKEN), upload(`\${{ inputs.id }}`)]);
  const publishes = [
    { id: FIRST, token: "creator" },
    { id: SECOND, token: "other" },
  ];
  const one = use("publish", { token: SECRET, id: FIRST }, "one");
  const two = use("publish", { token: OTHER, id: SECOND }, "two");
  const played = await playComposite({ files, tiktok: { tokens: TOKENS, publishes }, steps: one + two + FAIL });
  expect(outcomesOf(played, "one/guard")).toEqual([[FIRST, "cancelled"]]);
  expect(outcomesOf(played, "two/guard")).toEqual([[SECOND, "cancelled"]]);
});

it("a token is in the runner's state only if the guard is inside a composite action", async () => {
  const files = composite("publish", ["token"], [guardIn(TOKEN)]);
  // A scene fails if a token is anywhere else.
  await play({ files, steps: GUARD + FAIL });
  const played = await playComposite({ files, steps: use("publish", { token: SECRET }) + FAIL });
  const { state } = findStep(findJob(played.result, "publish"), "publish/guard");
  const names = Object.keys(state).filter((name) => state[name]?.includes(CREATOR_TOKEN));
  expect(names.map((name) => name.split(".")[0])).toEqual(["input-access-token"]);
});
