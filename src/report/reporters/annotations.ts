/** Annotations: workflow commands need no token, so they work on pull requests from forks, too. Renders only. */
import type { Reporter } from "../reporter.ts";
import { listAnnotations } from "../text/annotations.ts";

export const annotations = {
  what: "annotations",
  medium: "annotations",
  render: listAnnotations,
} as const satisfies Reporter;
