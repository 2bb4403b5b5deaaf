/** The shipped action in folders as they are on people's machines: with blanks, other scripts, long paths. */
import { expect, it } from "vitest";
import { readFixture } from "../validate/guard.ts";
import { guardWith, outcomesOf, play, postOf, readReport } from "./scene.ts";

const ID = "v_pub_url~v2-1.7261463769757501445";
const VIDEO = "my clips/größe 日本.mp4";

it.each([
  ["a blank, as in the name of a person on Windows", "Jo Doe/actions runner"],
  ["letters beyond ASCII", "Jörg/Läufer 日本 🎬"],
  ["letters that macOS decomposes", "Jo\u0308rg"],
  ["what shells and workflow commands read", 'a\'b "c" $HOME %0A::error::x;&(d)'],
  ["a path of 400 characters", Array(8).fill("n".repeat(49)).join("/")],
])("main checks and reports, and post cancels, where RUNNER_TEMP and the workspace have %s", async (_, place) => {
  const lines = [`{"publish_id":"${ID}","video":"${VIDEO}"}`, "not an id"];
  const played = await play({
    place,
    files: { [VIDEO]: readFixture("good.mp4"), "b c/slow.mp4": readFixture("frame-rate-low.mp4") },
    tiktok: { publishes: [{ id: ID }] },
    steps: `
${guardWith("fail-on: never", "reports: junit=the reports/Prüfung 1.xml")}
- run: printf '%s\\r\\n' '${lines.join("' '")}' >> "$TIKTOK_PUBLISH_IDS"
- run: exit 1`,
  });
  const { videos, cancellations } = readReport(played);
  expect(videos.map(({ path, verdict }) => [path, verdict])).toEqual([
    ["b c/slow.mp4", "invalid"],
    [VIDEO, "valid"],
  ]);
  expect(outcomesOf(played)).toEqual([[ID, "cancelled"]]);
  expect(cancellations[0]).toMatchObject({ video: VIDEO });
  expect(postOf(played).conclusion).toBe("success");
});
