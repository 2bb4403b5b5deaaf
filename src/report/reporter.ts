/** Defines a reporter: one way to show a report to a person or a program. Knows no reporter. */
import type { Annotation } from "../host/host.ts";
import type { RuleHelp } from "../model/finding.ts";
import type { AnnotateFrom } from "../model/problem.ts";
import type { Report } from "../model/report.ts";
import type { Screen } from "../model/screen.ts";
import type { Shard } from "../model/video.ts";

/** What a rendering depends on besides the report. */
export type Context = {
  /** The address of a committed file on GitHub; `undefined` for any other file. */
  permalink?: ((path: string) => string | undefined) | undefined;
  /** The address of the page that lists the repository's workflows; `undefined` where none is known. */
  actionsPage?: string | undefined;
  /** Whether the workspace has a file at a path relative to it; without it, no file is known to exist. */
  hasFile?: ((path: string) => boolean) | undefined;
  /** The absolute path of the workspace, which holds the videos, without symbolic links; `undefined` if not known. */
  workspace?: string | undefined;
  /** There is no job summary, or it could not be written: the log has to say what it would have said. */
  lacksSummary?: boolean;
  /** The step uploads nothing and cancels what others have uploaded: to repeat it publishes nothing. */
  onlyCancels?: boolean;
  /** Why the guard of the same job reports on the same uploads after this step; `undefined` if it does not. */
  guardAfter?: "failure" | "cancellation" | undefined;
  /** The address of the page that shows the job summary; `undefined` where none is known. */
  summaryPage?: string | undefined;
  /** The name of the job, where several may report in one place. */
  job?: string | undefined;
  /** Whether the report comes from a run of others, who can have changed every text in it. */
  isOfOthers?: boolean;
  /** The last commit of the pull request that the job is about. */
  commit?: string | undefined;
  /** Why the step fails, as a sentence; `undefined` where it passes, or where that is not known. */
  failure?: string | undefined;
  /** From which level on findings become annotations, `warning` by default. */
  annotate?: AnnotateFrom | undefined;
  /** The part of the videos that was checked, if a job for each checks one. */
  shard?: Shard | undefined;
  /** Every rule that was applied, for formats that list them. */
  rules?: readonly RuleHelp[];
  /** The address of the page of this action; `undefined` where it is not known. */
  toolPage?: string | undefined;
  /** What shows a text report, if it is not a file. */
  screen?: Screen | undefined;
};

/**
 * What the rendering of a file depends on besides the report. `path`: the absolute path of the file. `readEarlier`:
 * reads the file that an earlier step of this job wrote in its place, for a report that has only one part. Both are
 * `undefined` where there is none.
 */
export type FileContext = Context & {
  path?: string | undefined;
  readEarlier?: (() => string | undefined) | undefined;
};

/** Lines of a log: one, or several that a reader unfolds. */
export type LogLine = string | { title: string; lines: Iterable<string> };

/** One format. It only renders; the registry writes what it renders to the medium. `what`: its name for a person. */
export type Reporter = { what: string } & (
  | { medium: "log"; render(report: Report, context: Context): Iterable<LogLine> }
  | { medium: "annotations"; render(report: Report, context: Context): Iterable<Annotation> }
  /** GitHub-flavoured Markdown, empty if there is nothing to show. */
  | { medium: "summary"; render(report: Report, context: Context): string }
  /** GitHub-flavoured Markdown for a comment on a pull request. */
  | { medium: "comment"; render(report: Report, context: Context): string }
  /**
   * The parts of a file, so that the text of thousands of videos is never in memory as a whole. `mark`: how every such
   * file begins, within 1,024 bytes: a file without it is someone else's, and stays.
   */
  | { medium: "file"; mark: RegExp; render(report: Report, context: FileContext): Iterable<string> }
);
