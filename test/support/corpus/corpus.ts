import { CONTAINERS } from "./containers.ts";
import { CONTRADICTIONS } from "./contradictions.ts";
import { DURATIONS } from "./durations.ts";
import { EDITS } from "./edits.ts";
import { ENCRYPTIONS } from "./encryptions.ts";
import { FRAGMENTS } from "./fragments.ts";
import { HIDDEN_FRAMES } from "./hidden-frames.ts";
import { LAYOUTS } from "./layouts.ts";
import { PICTURES } from "./pictures.ts";
import { RATES } from "./rates.ts";
import type { Corpus } from "./recipe.ts";
import { SIZES } from "./sizes.ts";
import { TRACKS } from "./tracks.ts";
import { TRUNCATIONS } from "./truncations.ts";
import { WEBMS } from "./webms.ts";

/** All files that are made for comparisons, by theme. */
const THEMES = [
  CONTAINERS,
  RATES,
  SIZES,
  DURATIONS,
  EDITS,
  FRAGMENTS,
  LAYOUTS,
  TRACKS,
  PICTURES,
  WEBMS,
  HIDDEN_FRAMES,
  ENCRYPTIONS,
  TRUNCATIONS,
  CONTRADICTIONS,
];

export const CORPUS: Corpus = Object.assign({}, ...THEMES);
