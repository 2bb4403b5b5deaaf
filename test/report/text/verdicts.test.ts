import { expect, it } from "vitest";
import { checkVideo } from "../../../src/check/check.ts";
import { parsePolicy } from "../../../src/check/policy/parse.ts";
import { createJudge } from "../../../src/check/policy.ts";
import type { MediaFacts } from "../../../src/model/facts.ts";
import type { CheckedVideo } from "../../../src/model/finding.ts";
import { describeVerdicts } from "../../../src/report/text/verdicts.ts";
import { BY_TIKTOK } from "../../support/limits.ts";
import { check, checkUnreadable, exactly } from "../reported.ts";

const GOOD = check("good.mp4");
const NOTICED = check("noticed.mp4", { codec: "vp9" });
const DOUBTFUL = check("doubtful.mp4", { movingVideoTracks: 2 });
/** With an error and a warning. */
const BAD = check("bad.mp4", { codec: "av1", movingVideoTracks: 2 });
/** Only the policy objects to the first; TikTok refuses the second for something else, too. */
const TOO_LONG_FOR_US = checkByPolicy("long.mp4", { duration: exactly(90) });
const BAD_FOR_BOTH = checkByPolicy("bad.mp4", { duration: exactly(90), codec: "av1" });
const UNEVEN_FOR_US = checkByPolicy("uneven.mp4", { unsteadyShare: 0.2, minFrameRate: 15 });
const BROKEN = checkUnreadable("broken.mp4", "it ends early");

function checkByPolicy(path: string, facts: MediaFacts): CheckedVideo {
  const parsed = parsePolicy("{ limits: { duration: { max: 60s } }, rules: { variable-frame-rate: error } }");
  if (parsed.kind === "problems") throw new Error(parsed.problems[0]?.problem);
  const { video, facts: all } = check(path, facts);
  const standard = createJudge({ ...parsed, path: "policy.yml" }).standardAt(path);
  return checkVideo(video, { facts: all }, { ...BY_TIKTOK, ...standard });
}

it.each([
  ["The video meets the limits", [GOOD]],
  ["The video meets the limits, with warnings", [DOUBTFUL]],
  ["The video would be refused", [BAD]],
  ["The video can't be read", [BROKEN]],
  ["Both videos meet the limits", [GOOD, NOTICED]],
  ["All 3 videos meet the limits, 1 with warnings", [GOOD, NOTICED, DOUBTFUL]],
  ["1 of 2 videos would be refused", [GOOD, BAD]],
  ["2 of 3 videos can't be read", [BROKEN, GOOD, BROKEN]],
  ["Neither video can be read", [BROKEN, BROKEN]],
  ["None of the 3 videos can be read", [BROKEN, BROKEN, BROKEN]],
  ["Both videos would be refused", [BAD, BAD]],
  ["All 3 videos would be refused", [BAD, BAD, BAD]],
  ["1 of 3 videos would be refused, 1 has only warnings", [BAD, DOUBTFUL, GOOD]],
  ["2 of 5 videos would be refused, 1 can't be read, 2 have only warnings", [BAD, DOUBTFUL, BAD, BROKEN, DOUBTFUL]],
  ["The video breaks the policy", [TOO_LONG_FOR_US]],
  ["1 of 2 videos breaks the policy", [UNEVEN_FOR_US, GOOD]],
  ["1 of 4 videos would be refused, 2 break the policy", [BAD_FOR_BOTH, TOO_LONG_FOR_US, UNEVEN_FOR_US, GOOD]],
  ["All 1,200 videos meet the limits", Array(1200).fill(GOOD)],
])("one line says it all, the worst first: %s", (line, videos) => {
  expect(describeVerdicts(videos)).toBe(line);
});
