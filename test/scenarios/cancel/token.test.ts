import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { CREATOR_TOKEN, startTikTok } from "../../support/tiktok/server.ts";
import { cancelWith, guardWith, play, postOf } from "./scene.ts";

// Every scene checks that no token has leaked. These make it hard.
describe("the token does not leak", () => {
  const ID = "v_pub_url~v2-1.1";
  const echo = `no such token: ${CREATOR_TOKEN}`;

  it.each([
    ["the message of an error", { kind: "respond", code: "invalid_params", message: echo }],
    ["the code of an error", { kind: "respond", code: CREATOR_TOKEN, httpStatus: 400 }],
    ["the status of a publish", { kind: "respond", code: "ok", data: { status: echo, fail_reason: CREATOR_TOKEN } }],
  ] as const)("when TikTok repeats it in %s", async (_name, response) => {
    const played = await play({
      tiktok: { publishes: [{ id: ID }], faults: [{ always: response }] },
      steps: `${guardWith("cancel-timeout: 2")}
- run: |
    echo ${ID} >> "$TIKTOK_PUBLISH_IDS"
    exit 1${cancelWith(`publish-ids: ${ID}`, "cancel-timeout: 2").replace("id: cancel", "id: cancel\n  if: always()")}`,
    });
    expect(postOf(played).annotations).toHaveLength(1);
  });

  it("or the scene would notice", async () => {
    const print = `
- env:
    TOKEN: \${{ secrets.TIKTOK_ACCESS_TOKEN }}
  run: echo "$TOKEN"`;
    await expect(play({ steps: print })).rejects.toThrow(/Run echo/);
  });
});

it.each(["post", "cancel"])("%s masks the token before Node's debugging output can show it", async (entry) => {
  const afterCancel = [{ status: "FAILED", failReason: "publish_cancelled" }];
  // The calls for the second id open connections of their own: Node prints headers where a call opens one.
  const ids = ["v_pub_url~v2-1.1", "v_pub_url~v2-1.2"];
  const tiktok = await startTikTok({ publishes: ids.map((id) => ({ id, afterCancel })) });
  onTestFinished(() => tiktok.close());
  const bundle = resolve(import.meta.dirname, "../../../dist", entry, "index.js");
  // One pipe for both, so that what is printed first comes first.
  const child = spawn("bash", ["-c", '"$0" "$1" 2>&1', process.execPath, bundle], {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      PATH: process.env.PATH,
      NODE_DEBUG: "http,net",
      "INPUT_PUBLISH-IDS": ids.join(","),
      "INPUT_ACCESS-TOKEN": CREATOR_TOKEN,
      "INPUT_TIKTOK-API-URL": tiktok.url,
      "INPUT_JOB-STATUS": "failure",
    },
  });
  const output = await text(child.stdout);
  expect(output).toContain(`Bearer ${CREATOR_TOKEN}`);
  expect(output.split(CREATOR_TOKEN)[0]).toMatch(/::add-mask::$/);
});
