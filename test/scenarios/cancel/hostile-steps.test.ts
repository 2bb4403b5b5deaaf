/** What other steps of the job may do, and what must not come of it. Runs the shipped bundles. */
import { expect, it } from "vitest";
import { findJob, findStep } from "../../support/runner/result.ts";
import { GUARD, guardWith, play, postOf } from "./scene.ts";

const ID = "v_pub_url~v2-1.1";
const PUBLISHES = { publishes: [{ id: ID }] };

it("a later step finds the token neither in its variables nor in the files under RUNNER_TEMP", async () => {
  // The pattern does not match itself, in the file of this very script.
  const search = `
- id: search
  run: |
    env | grep 'act[.]stand-in' && exit 1
    grep --recursive --text 'act[.]stand-in' "$RUNNER_TEMP" && exit 1
    grep --recursive --quiet 'act[.]only-here' "$RUNNER_TEMP"`;
  const plant = '\n- run: echo act.only-"here" > "$RUNNER_TEMP/planted"';
  const played = await play({ tiktok: PUBLISHES, steps: GUARD + plant + search });
  expect(findStep(findJob(played.result, "publish"), "search").conclusion).toBe("success");
});

it.each([
  ["ledger", "publish-ids-file"],
  ["report", "report-file"],
])("a pipe that a step puts in the place of the %s holds up no cancelling", async (_name, output) => {
  const steps = `${guardWith(`publish-ids: \${{ steps.upload.outputs.publish_id }}`)}
- id: upload
  env: { FILE: "\${{ steps.guard.outputs.${output} }}" }
  run: |
    rm "$FILE"
    mkfifo "$FILE"
    echo publish_id=${ID} >> "$GITHUB_OUTPUT"
    exit 1`;
  const played = await play({ tiktok: PUBLISHES, steps });
  const accepted = played.tiktok.requests.filter(
    ({ path, response }) => path.endsWith("/cancel/") && response === "ok",
  );
  expect(accepted.map(({ publishId }) => publishId)).toContain(ID);
  expect(postOf(played).annotations.map(({ title }) => title)).toContain("TikTok cancel: ok");
  expect(postOf(played).exitCode).toBe(0);
});
