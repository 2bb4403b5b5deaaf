import type { Annotation } from "../host/host.ts";
import { LEVELS } from "./levels.ts";

/** GitHub shows at most so many annotations of each level for a step (docs: "Annotations"; the runner drops the rest). */
const SHOWN_PER_LEVEL = 10;

/** The worst first; of more than ten of a level nine, and one that counts the rest and says where they are. */
export function limitAnnotations(annotations: readonly Annotation[]): Annotation[] {
  return LEVELS.flatMap((level) => {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    if (ofLevel.length <= SHOWN_PER_LEVEL) return ofLevel;
    const shown = ofLevel.slice(0, SHOWN_PER_LEVEL - 1);
    const title = `${ofLevel.length - shown.length} more ${level}s`;
    const message = `${title} are in the job summary and in the report file: GitHub shows ${SHOWN_PER_LEVEL} for a step.`;
    return [...shown, { level, title, message }];
  });
}
