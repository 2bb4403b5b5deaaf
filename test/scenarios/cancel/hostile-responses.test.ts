/** What TikTok's responses and a ledger may hold, and what must not come of it. Runs the shipped bundles. */
import { describe, expect, it } from "vitest";
import { findJob } from "../../support/runner/result.ts";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { GUARD, guardWith, outcomesOf, type Played, play, postOf, readReport } from "./scene.ts";

const ID = "v_pub_url~v2-1.1";
const PUBLISHES = [{ id: ID }];
/** Node prints the headers of a call that opens a connection: the first id's calls take those that are open. */
const OTHER = "v_pub_url~v2-1.2";

const COMMANDS = [
  "::error::sly",
  "\n::set-env name=PATH::/sly",
  "\r\n ::stop-commands::sly",
  "\u2028::add-mask::v_pub",
  "a ##[add-mask]v_pub",
  "%0A##[set-env name=PATH;]/sly",
];

const PLACES: readonly [place: string, respond: (text: string) => Behaviour][] = [
  ["the code of an error", (text) => ({ kind: "respond", code: text, httpStatus: 400 })],
  ["the message of an error", (text) => ({ kind: "respond", code: "invalid_params", message: text })],
  ["the status", (text) => ({ kind: "respond", code: "ok", data: { status: text, fail_reason: text } })],
];

const CASES = COMMANDS.flatMap((command) => PLACES.map(([place, respond]) => [place, command, respond] as const));

describe.concurrent("a workflow command in TikTok's response is shown as text, and is no command", () => {
  it.each(CASES)("in %s: %j", async (_place, command, respond) => {
    const played = await play({
      tiktok: { publishes: PUBLISHES, faults: [{ always: respond(command) }] },
      steps: `${guardWith("cancel-timeout: 1")}\n- run: echo ${ID} >> "$TIKTOK_PUBLISH_IDS"; exit 1`,
    });
    const { commands, annotations, outputs, state } = postOf(played);
    const masked = commands.filter(({ name }) => name === "add-mask").map(({ data }) => data);
    expect(masked.filter((data) => !["ghs_token_of_the_stand_in", CREATOR_TOKEN].includes(data))).toEqual([]);
    const others = commands.map(({ name }) => name).filter((name) => name !== "add-mask");
    expect(others).toEqual(annotations.map(({ level }) => level));
    for (const { title } of annotations) expect(title).toMatch(/^TikTok /);
    expect(outputs).toEqual({});
    expect(Object.keys(state)).toEqual(Object.keys(mainOf(played).state));
    expect(Object.keys(findJob(played.result, "publish").env)).toEqual(["TIKTOK_URL", "TIKTOK_PUBLISH_IDS"]);
  });
});

function mainOf({ result }: Played) {
  const [main] = findJob(result, "publish").steps;
  if (!main) throw new Error("no step has run");
  return main;
}

it("Node's debugging output of the post step does not show the token, as main has masked it", async () => {
  const steps = `
- id: token
  run: printf 'token=act.of_a_step%s\\n' .not-a-secret >> "$GITHUB_OUTPUT"
- uses: acme/tiktok-upload-guard@v1
  id: guard
  env: { NODE_DEBUG: "http,https,net,tls,undici,fetch" }
  with:
    access-token: \${{ steps.token.outputs.token }}
    tiktok-api-url: \${{ env.TIKTOK_URL }}
- run: printf '%s\\n' ${ID} ${OTHER} >> "$TIKTOK_PUBLISH_IDS"; exit 1`;
  const token = "act.of_a_step.not-a-secret";
  const played = await play({
    tiktok: { tokens: { step: { secret: token } }, publishes: [...PUBLISHES, { id: OTHER }] },
    steps,
  });
  const { rawOutput, log, summary } = postOf(played);
  expect(outcomesOf(played)).toEqual([
    [ID, "cancelled"],
    [OTHER, "cancelled"],
  ]);
  expect(rawOutput).toContain(`Bearer ${token}`);
  expect([...log, summary].filter((text) => text.includes(token))).toEqual([]);
});

it("the upload_url that TikTok's response brings into the ledger is masked, and appears in no log, summary or report", async () => {
  const source_info = { source: "FILE_UPLOAD", video_size: 1, chunk_size: 1, total_chunk_count: 1 };
  const body = JSON.stringify({ post_info: { privacy_level: "SELF_ONLY" }, source_info });
  const steps = `${GUARD}
- env: { TOKEN: "\${{ secrets.TIKTOK_ACCESS_TOKEN }}" }
  run: |
    curl --silent --header "Authorization: Bearer $TOKEN" --data '${body}' \\
      "$TIKTOK_URL/v2/post/publish/video/init/" >> "$TIKTOK_PUBLISH_IDS"
    grep --quiet upload_token "$TIKTOK_PUBLISH_IDS"
    exit 1`;
  const played = await play({ tiktok: { inits: [{ id: "v_pub_file~v2-1.1" }] }, steps });
  expect(outcomesOf(played)).toEqual([["v_pub_file~v2-1.1", "cancelled"]]);
  const { rawOutput, summary, annotations, commands } = postOf(played);
  const masked = commands.filter(({ name }) => name === "add-mask").map(({ data }) => data);
  expect(masked).toContainEqual(expect.stringMatching(/^https?:.*upload_token=/));
  const unmasked = rawOutput.replaceAll(/^::add-mask::.*$/gm, "");
  const report = JSON.stringify(readReport(played));
  expect(
    [unmasked, summary, JSON.stringify(annotations), report].filter((text) => /upload_token|upload_id/.test(text)),
  ).toEqual([]);
});
