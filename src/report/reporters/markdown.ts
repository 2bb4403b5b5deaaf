/** The text of the job summary as a file, for other systems and for artifacts. Renders only. */
import type { Report } from "../../model/report.ts";
import type { FileContext, Reporter } from "../reporter.ts";
import { describeCommit } from "../text/scope.ts";
import { summary } from "./summary.ts";

/** An HTML comment, which no renderer of Markdown shows. */
const MARK = "<!-- tiktok-upload-guard: report -->";

export const markdown = {
  what: "Markdown report",
  medium: "file",
  mark: new RegExp(`^${MARK}`),
  render: renderMarkdown,
} as const satisfies Reporter;

function* renderMarkdown(report: Report, context: FileContext): Generator<string> {
  const text = summary.render(report, context);
  yield `${[MARK, text === "" ? "No video was checked." : text, ...describeCommit(report)].join("\n\n")}\n`;
}
