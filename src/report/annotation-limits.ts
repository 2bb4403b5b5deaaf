import type { Annotation } from "../host/host.ts";
import type { Level } from "../model.ts";

/** GitHub shows at most so many annotations of each level for a step (docs: "Annotations"; the runner drops the rest). */
const SHOWN_PER_LEVEL = 10;

const LEVELS: readonly Level[] = ["error", "warning", "notice"];

/** The worst first; of more than ten of a level nine, and one that counts the rest and says where they are. */
export function limitAnnotations(annotations: readonly Annotation[]): Annotation[] {
  return LEVELS.flatMap((level) => {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    if (ofLevel.length <= SHOWN_PER_LEVEL) return ofLevel;
    const shown = ofLevel.slice(0, SHOWN_PER_LEVEL - 1);
    const rest = ofLevel.length - shown.length;
    const message = `GitHub shows ${SHOWN_PER_LEVEL} for a step: all of them are in the job summary and in the report file.`;
    return [...shown, { level, title: `${rest} more ${level}s`, message }];
  });
}
