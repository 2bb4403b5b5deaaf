/** Rule `picture-size`: a side of the picture is too short or too long. */

import type { MediaFacts, PictureSize } from "../../model/facts.ts";
import { displayedSize, formatPictureSize } from "../../text/quantities.ts";
import { type End, findSetter, nameAuthority, RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const pictureSize = defineRule({
  id: "picture-size",
  level: "error",
  about: "picture",
  code: "picture_size_check_failed",
  unit: "px",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "recode" },
  limitName: "pictureSize",
  gauges: { width: (facts) => measureDisplayed(facts)?.width, height: (facts) => measureDisplayed(facts)?.height },
  limit: (limits) => limits.pictureSize,
  when: ({ pictureSize: { min, max } }) => `width or height is under ${min} or over ${max} pixels`,
  help: ({ authority }) => ({
    short: "the picture is too small or too large",
    why: `${authority} refuses videos whose picture has a side that is too short or too long.`,
    remedy: "Scale the picture or add borders, with the command of the finding or in an editor.",
  }),
  check({ facts: { width, height } }, { pictureSize: { min, max } }) {
    if (width === undefined || height === undefined) return undefined;
    const ends: End[] = [];
    if (Math.min(width, height) < min) ends.push("min");
    if (Math.max(width, height) > max) ends.push("max");
    return ends.length === 0 ? undefined : { actual: { width, height }, ends };
  },
  text({ actual, ends }, limits, { facts: { rotation } }) {
    const { min, max } = findSetter(limits, "pictureSize", ends).pictureSize;
    const size = formatPictureSize(actual, rotation);
    const accepted = `${nameAuthority(limits, "pictureSize", ends)} accepts ${min} to ${max} pixels for width and height`;
    return {
      problem: `The picture is ${size} pixels. ${accepted}`,
      advice: "Scale it, or add borders",
    };
  },
});

function measureDisplayed({ width, height, rotation }: MediaFacts): PictureSize | undefined {
  return width === undefined || height === undefined ? undefined : displayedSize({ width, height }, rotation);
}
