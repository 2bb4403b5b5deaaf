/** Keeps annotations within the number that GitHub shows. Knows no finding and no outcome. */
import type { Annotation } from "../../host/host.ts";
import type { Level } from "../../model/problem.ts";
import { LEVELS } from "./levels.ts";

/** The most annotations of one level that GitHub shows per step (docs: "Annotations"). The runner drops the rest. */
export const SHOWN_PER_LEVEL = 10;

/**
 * Returns the annotations, the worst first. A level with more than ten keeps nine, and a last one counts the rest and
 * says where they are: in `place`. No more than these are held in memory.
 */
export function limitAnnotations<Shown extends Annotation>(
  annotations: Iterable<Shown>,
  place: string,
): (Shown | Annotation)[] {
  const first: Readonly<Record<Level, Shown[]>> = { error: [], warning: [], notice: [] };
  const counts: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  for (const annotation of annotations) {
    const { level } = annotation;
    if (++counts[level] <= SHOWN_PER_LEVEL) first[level].push(annotation);
  }
  return LEVELS.flatMap((level) => {
    if (counts[level] <= SHOWN_PER_LEVEL) return first[level];
    const shown = first[level].slice(0, SHOWN_PER_LEVEL - 1);
    const title = `${counts[level] - shown.length} more ${level}s`;
    const message = `${title} are in ${place}. GitHub shows at most ${SHOWN_PER_LEVEL} per step.`;
    return [...shown, { level, title, message }];
  });
}
