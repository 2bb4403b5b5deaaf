import { expect, it } from "vitest";
import { describeVerdicts } from "../../../src/report/text/verdicts.ts";
import { check, checkUnreadable } from "../reported.ts";

const GOOD = check("good.mp4");
const NOTICED = check("noticed.mp4", { codec: "vp9" });
const DOUBTFUL = check("doubtful.mp4", { movingVideoTracks: 2 });
/** With an error and a warning. */
const BAD = check("bad.mp4", { codec: "av1", movingVideoTracks: 2 });
const BROKEN = checkUnreadable("broken.mp4", "it ends early");

it.each([
  ["The video meets the limits", [GOOD]],
  ["The video meets the limits, with warnings", [DOUBTFUL]],
  ["The video would be refused", [BAD]],
  ["The video can't be read", [BROKEN]],
  ["All 2 videos meet the limits", [GOOD, NOTICED]],
  ["All 3 videos meet the limits, 1 with warnings", [GOOD, NOTICED, DOUBTFUL]],
  ["1 of 2 videos would be refused", [GOOD, BAD]],
  ["2 of 3 videos can't be read", [BROKEN, GOOD, BROKEN]],
  ["2 of 2 videos would be refused", [BAD, BAD]],
  ["1 of 3 videos would be refused, 1 has warnings", [BAD, DOUBTFUL, GOOD]],
  ["2 of 5 videos would be refused, 1 can't be read, 2 have warnings", [BAD, DOUBTFUL, BAD, BROKEN, DOUBTFUL]],
  ["All 1,200 videos meet the limits", Array(1200).fill(GOOD)],
])("one line says it all, the worst first: %s", (line, videos) => {
  expect(describeVerdicts(videos)).toBe(line);
});
