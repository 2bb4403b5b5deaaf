import type { MediaFacts, Parser, ReadBudget, SteadyIntervals } from "../../model/facts.ts";
import type { FirstSize } from "../codecs/nal-units.ts";
import { Effort } from "../effort.ts";
import { FarReading } from "../far-reading.ts";
import { damaged, MediaError, overBound, receive } from "../faults.ts";
import { nameContainer } from "./brand.ts";
import { describeMovie, findMainTrack } from "./description.ts";
import { readFragment } from "./fragment.ts";
import { Movie } from "./movie.ts";
import { FragmentSampler } from "./sampled-fragments.ts";
import { TopLevel } from "./top-level.ts";
import type { VideoTrack } from "./track.ts";

const BRAND_BYTES = 4;

/** What is read of the media: the beginning of one sample, and more of it where messages come before the picture. */
const SAMPLE_BYTES = [1024, 32 * 1024];

/**
 * Reads an ISO base media file (ISO/IEC 14496-12) or a QuickTime movie of `sizeBytes`: the headers of its top-level
 * boxes, the whole of `moov` and of each `moof`. Under a budget, fragments are sampled where there are too many.
 *
 * Fills in `facts` as far as it gets. Throws a MediaError where the file is damaged, truncated, or over a bound.
 */
export function* parseMp4(
  sizeBytes: number,
  { steady, budget }: { steady: SteadyIntervals; budget?: ReadBudget },
  facts: MediaFacts,
): Parser<void> {
  const effort = new Effort();
  const far = budget && new FarReading(budget, sizeBytes);
  const topLevel = new TopLevel(sizeBytes, effort, far);
  const sampler = far && new FragmentSampler({ topLevel, far, sizeBytes, effort });
  let movie: Movie | undefined;
  try {
    for (let next = yield* topLevel.next(); next !== undefined; next = yield* topLevel.next()) {
      if (next.kind === "junk") {
        // Behind a whole movie it does no harm; before it, or among fragments, it may hide what matters.
        if (movie === undefined || movie.isFragmented) throw next.fault;
      } else if (next.type === "ftyp" && facts.container === undefined) {
        const ftyp = yield* topLevel.read(next, BRAND_BYTES);
        facts.container = nameContainer(ftyp.fourCC());
        if (facts.container === "heif") return;
      } else if (next.type === "moov" && movie === undefined) {
        movie = new Movie();
        movie.read(yield* topLevel.read(next), sizeBytes, steady, effort);
      } else if (next.type === "moof") {
        if (movie === undefined) throw damaged(next.part, "moof comes before moov");
        readFragment(yield* topLevel.read(next), movie, sizeBytes, effort);
      } else if (movie !== undefined && sampler !== undefined) {
        const hasSkipped = yield* sampler.visit(next, movie);
        if (hasSkipped) facts.sampled = true;
      }
    }
  } finally {
    // QuickTime movies of old begin without one.
    facts.container ??= "mov";
    if (movie !== undefined) describeMovie(movie, facts);
  }
  if (movie === undefined) {
    throw new MediaError({ kind: "damaged", problem: "the file has no moov, the index without which nothing plays" });
  }
  const main = findMainTrack(movie);
  if (facts.sampled && facts.movingVideoTracks === undefined && main !== undefined) {
    throw overBound(main.part, "the parts of the file that were read have no two pictures of it");
  }
  facts.movingVideoTracks ??= 0;
  if (main === undefined) return;
  checkPresence(main, movie);
  yield* measurePicture(main, facts);
}

/** Checks that there is something to see of a track that has pictures. */
function checkPresence(main: VideoTrack, movie: Movie): void {
  const { samples, frameRate } = main.timeline;
  if (samples > 1 && frameRate === undefined) throw damaged(main.part, "its pictures last no time");
  const isCut = main.edits.length > 0 && movie.present(main)?.shownSeconds === 0;
  if (isCut) throw damaged(main.part, "its edit list shows none of its pictures");
}

/** Reads the size of the picture in its first sample, if it is not encrypted. */
function* measurePicture({ video: { entry }, firstSample }: VideoTrack, facts: MediaFacts): Parser<void> {
  const { isProtected, readSizeInSample } = entry;
  if (readSizeInSample === undefined || isProtected || firstSample === undefined) return;
  let read: FirstSize | undefined;
  for (const mostBytes of SAMPLE_BYTES) {
    const length = Math.min(firstSample.sizeBytes, mostBytes);
    read = readSizeInSample(receive(yield { offset: firstSample.offset, length, atLeast: length }));
    if (read.isCertain || length === firstSample.sizeBytes) break;
  }
  if (read?.size === undefined && entry.isSizeClaimed) {
    throw damaged(entry.part, `neither ${entry.part.name} nor the first sample tells the size of the picture`);
  }
  Object.assign(facts, read?.size);
}
