import { describe, expect, it } from "vitest";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
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
