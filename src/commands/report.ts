/** `report`: renders reports that exist, joined, and comments on the pull request of a run. Checks no video. */
import { COMMENT_ON, FAIL_ON, RENDERED_FORMATS } from "../report/choices.ts";
import type { Command } from "./command.ts";

export const report: Command = {
  name: "report",
  about: "Shows JSON reports in another format",
  description: [
    "Shows JSON reports of the check in another format. Several reports, for example of the parts of a job matrix, become one. A folder means all '.json' files in it.",
    "On the event 'workflow_run', the reports may come from a fork. Then the commands that fix videos are left out.",
  ],
  operands: { name: "reports", about: "JSON reports, or folders of them" },
  options: [
    {
      name: "--format",
      value: "format",
      about: "The format of the result",
      choices: RENDERED_FORMATS,
      fallback: "markdown",
    },
    { name: "--output", value: "file", about: "Writes to this file, and makes its folder", fallback: "stdout" },
    {
      name: "--comment",
      value: "when",
      about:
        "In a job of GitHub Actions, comments on the pull request of the run. Needs the variable GITHUB_TOKEN and the permission 'pull-requests: write'",
      choices: COMMENT_ON,
      fallback: "never",
    },
    {
      name: "--fail-on",
      value: "level",
      about: "Lowest level of findings that makes the exit code 1",
      choices: FAIL_ON,
      fallback: "error",
    },
  ],
  exitCodes: {
    1: "findings of the level that --fail-on names",
    2: "bad usage, an unreadable report, or a result that could not be written. Also if not everything was checked, whatever --fail-on says: a part or a report that was named is missing, a check was interrupted, or a video could not be reached",
  },
  examples: [
    { line: "report --format markdown --output videos.md reports/", about: "Join all reports of a folder to one page" },
  ],
  run: async (given, world) => (await import("./report-rendering.ts")).renderReports(given, world),
};
