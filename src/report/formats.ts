/** Lists the reporters for other tools. Few runs want one, so this is loaded only where one is asked for. */
import type { FormatName } from "./choices.ts";
import type { Reporter } from "./reporter.ts";
import { gitlab } from "./reporters/gitlab.ts";
import { html } from "./reporters/html.ts";
import { junit } from "./reporters/junit.ts";
import { markdown } from "./reporters/markdown.ts";
import { sarif } from "./reporters/sarif.ts";

/** Reports for other tools, by the names that people choose them by. */
export const FORMATS = {
  sarif,
  junit,
  gitlab,
  html,
  markdown,
} as const satisfies Readonly<Record<FormatName, Reporter & { medium: "file" }>>;
