import type { RuleId } from "../../../src/check/rules/index.ts";
import { ElementId } from "../../../src/media/webm/elements.ts";
import { stts } from "../iso-bmff.ts";
import { editBox, readU32 } from "./boxes.ts";
import { replace } from "./elements.ts";
import { type Corpus, type CorpusFile, ffmpeg, file, H264, patch, pattern, type Recipe, remux, VP8 } from "./recipe.ts";

/** Frame rates around TikTok's limits of 23 and 60, and what objects to them. */
const RATES_BY_NAME: Readonly<Record<string, { rate: number | string; rules: readonly RuleId[] }>> = {
  "22": { rate: 22, rules: ["frame-rate"] },
  "22.97": { rate: 22.97, rules: ["frame-rate"] },
  "23": { rate: 23, rules: [] },
  "23.976": { rate: "24000/1001", rules: [] },
  "24": { rate: 24, rules: [] },
  "25": { rate: 25, rules: [] },
  "29.97": { rate: "30000/1001", rules: [] },
  "48": { rate: 48, rules: [] },
  "50": { rate: 50, rules: [] },
  "59.94": { rate: "60000/1001", rules: [] },
  "60": { rate: 60, rules: [] },
  "60.05": { rate: 60.05, rules: ["frame-rate"] },
  "60.5": { rate: 60.5, rules: ["frame-rate"] },
  "61": { rate: 61, rules: ["frame-rate"] },
  "90": { rate: 90, rules: ["frame-rate"] },
  "120": { rate: 120, rules: ["frame-rate"] },
};

const ALL = Object.keys(RATES_BY_NAME);
const NEAR_LIMITS = ["22.97", "23", "60", "60.5"];
const FAR_ENOUGH = ["22", "23", "60", "60.5"];

/** A file for each of these rates, over two seconds: `rate-` and the rate, and `suffix`. */
function each(
  names: readonly string[],
  suffix: string,
  recipe: (name: string, rate: number | string) => Recipe,
): [string, CorpusFile][] {
  return names.map((name) => {
    const { rate = 0, rules = [] } = RATES_BY_NAME[name] ?? {};
    return [`rate-${name}${suffix}`, file(recipe(name, rate), ...rules)];
  });
}

const steady = [
  ...each(ALL, ".mp4", (_, rate) => ffmpeg(pattern("360x360", rate, 2), H264)),
  // Timestamps of whole milliseconds: 23 FPS are 22.997 there, and 60 are 60.005.
  ...each(ALL, ".webm", (_, rate) => ffmpeg(pattern("360x360", rate, 2), VP8)),
  ...each(NEAR_LIMITS, "-live.webm", (name) => remux(`rate-${name}.webm`, "-live 1")),
  ...each(NEAR_LIMITS, "-of-blocks-only.webm", (name) =>
    replace(`rate-${name}.webm`, ElementId.DefaultDuration, () => []),
  ),
  ...each(NEAR_LIMITS, "-fragmented.mp4", (name) => remux(`rate-${name}.mp4`, "-movflags +frag_keyframe+empty_moov")),
  // A clock too coarse for them: pictures last 16, 17 and 17 ticks.
  ...each(["23", "23.976", "59.94", "60", "60.5"], "-in-ms.mp4", (name) =>
    remux(`rate-${name}.mp4`, "-video_track_timescale 1000"),
  ),
  // Counted in milliseconds first, in sixteenths of one then: the rounding remains.
  ...FAR_ENOUGH.map((name) => [`rate-${name}.flv`, file(remux(`rate-${name}.mp4`), "container")] as const),
  ...each(FAR_ENOUGH, "-from-ms.mp4", (name) => remux(`rate-${name}.flv`)),
];

const select = (condition: string) => `-vf select=${condition.replaceAll(",", "\\,")} -fps_mode vfr`;

/** Rates that change: in turn, by one long still, and once in the middle. */
const VARIABLE: Readonly<Record<string, { source: string; rules: readonly RuleId[] }>> = {
  "vfr-alternating": {
    source: `${pattern("360x360", 60, 2)} ${select("lt(mod(n,5),2)")}`,
    rules: ["variable-frame-rate"],
  },
  "vfr-long-still": {
    source: `${pattern("360x360", 60, 3)} ${select("not(between(t,1,2.5))")}`,
    rules: ["variable-frame-rate"],
  },
  "vfr-15-then-60": {
    source: `${pattern("360x360", 60, 4)} ${select("if(lt(t,2),not(mod(n,4)),1)")}`,
    rules: ["variable-frame-rate"],
  },
  "vfr-60-then-15-too-slow": {
    source: `${pattern("360x360", 60, 4)} ${select("if(lt(t,0.2),1,not(mod(n,4)))")}`,
    rules: ["frame-rate"],
  },
  "vfr-little": {
    source: `${pattern("360x360", 30, 3)} ${select("not(eq(n,45))")}`,
    rules: [],
  },
};

const variable = Object.entries(VARIABLE).flatMap(([name, { source, rules }]) => [
  [`${name}.mp4`, file(ffmpeg(source, H264), ...rules)],
  [`${name}.webm`, file(ffmpeg(source, VP8), ...rules)],
  [`${name}-fragmented.mp4`, file(remux(`${name}.mp4`, "-movflags +frag_keyframe+empty_moov"), ...rules)],
]);

/** With a last frame that has no duration, as muxers for canvas recordings write it. */
const untimedEnds = ["22", "60"].map((name) => {
  const source = `rate-${name}.mp4`;
  const [, { rules = [] } = {}] = steady.find(([each]) => each === source) ?? [];
  const recipe = patch(source, (bytes) => editBox(bytes, "moov/trak/mdia/minf/stbl/stts", endWithoutDuration));
  return [`rate-${name}-last-of-no-duration.mp4`, file(recipe, ...rules)] as const;
});

/** An `stts` of one run, with the last frame in a run of its own. */
function endWithoutDuration(box: Uint8Array): Uint8Array {
  return stts([readU32(box, 16) - 1, readU32(box, 20)], [1, 0]);
}

export const RATES: Corpus = Object.fromEntries([...steady, ...variable, ...untimedEnds]);
