/** What people choose from for a report, by name. Loads no reporter. */
import type { FailOn } from "../model/problem.ts";

/** Reports for other tools. */
export const FORMAT_NAMES = [
  // One line for each, in the order in which people see them.
  "sarif",
  "junit",
  "gitlab",
  "html",
  "markdown",
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];

/** What the command `report` renders. */
export const RENDERED_FORMATS = [...FORMAT_NAMES, "json", "comment"] as const;

/** What the command `check` renders: for a person, for the log of a job of GitHub Actions, and for other tools. */
export const CHECK_FORMATS = ["text", "json", ...FORMAT_NAMES, "github"] as const;

/** Those of them that can be files. */
export const FILE_FORMATS = ["text", "json", ...FORMAT_NAMES] as const;

/** The formats whose readers take a path for one from the top of the repository, wherever the command was run. */
export const FORMATS_FROM_TOP: readonly string[] = ["sarif", "gitlab"];

/** Those that are JSON. */
export const JSON_FORMATS: readonly string[] = ["json", "sarif", "gitlab"];

/** From which level on findings or outcomes fail. */
export const FAIL_ON = ["error", "warning", "never"] as const satisfies readonly FailOn[];

/** When to comment on a pull request. */
export const COMMENT_ON = ["never", "on-findings", "always"] as const;

/** What a search without result is. */
export const IF_NO_VIDEOS = ["error", "warning", "ignore"] as const;

/** Which videos are checked. */
export const SCOPES = ["all", "changed"] as const;
