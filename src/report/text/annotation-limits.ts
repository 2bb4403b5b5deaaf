/** How many annotations GitHub shows. Knows no finding and no outcome. */
import type { Annotation } from "../../host/host.ts";
import type { Level } from "../../model/problem.ts";
import { LEVELS } from "./levels.ts";

/**
 * GitHub shows at most so many annotations of each level for a step (docs: "Annotations"; the runner drops the rest).
 */
const SHOWN_PER_LEVEL = 10;

/**
 * The worst first; of more than ten of a level nine, and one that counts the rest and says where they are. However many
 * are given, one at a time, no more than these are kept.
 */
export function limitAnnotations(annotations: Iterable<Annotation>): Annotation[] {
  const first: Readonly<Record<Level, Annotation[]>> = { error: [], warning: [], notice: [] };
  const counts: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  for (const annotation of annotations) {
    const { level } = annotation;
    if (++counts[level] <= SHOWN_PER_LEVEL) first[level].push(annotation);
  }
  return LEVELS.flatMap((level) => {
    if (counts[level] <= SHOWN_PER_LEVEL) return first[level];
    const shown = first[level].slice(0, SHOWN_PER_LEVEL - 1);
    const title = `${counts[level] - shown.length} more ${level}s`;
    const message = `${title} are in the job summary and in the report file: GitHub shows ${SHOWN_PER_LEVEL} for a step.`;
    return [...shown, { level, title, message }];
  });
}
