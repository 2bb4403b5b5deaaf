/** The port to the place where the program runs. Types only. */
import type { Remark } from "../model/report.ts";

/** One annotation. `file` is relative to the workspace, with `/`. The host makes untrusted texts safe. */
export type Annotation = Remark & { file?: string };

/** The commit in the workspace. `listParents`: those that it names as its parents, which takes a start of git. */
export type CheckedOut = { head: string; listParents(): Promise<readonly string[]> };

/**
 * What the program needs from the place where it runs. An implementation makes every text safe for its medium before it
 * writes it: no control characters, and nothing that the medium would read as a command.
 */
export type Host = {
  annotate(annotation: Annotation): void;
  /** One line of the log. */
  info(line: string): void;
  /** Lines of the log that a reader unfolds, under a title of our own. Resolves once they are written, or are lost. */
  group(title: string, lines: Iterable<string>): Promise<void>;
  /** Hides `secret` in everything that this step and later ones print from now on. */
  mask(secret: string): void;
  /** Sets an output of the step. Throws where it can't be written, as do the next three. */
  output(name: string, value: string): void;
  /** Sets an environment variable for the later steps of the job. */
  exportVariable(name: string, value: string): void;
  /** Keeps a value for the post step. */
  saveState(name: string, value: string): void;
  /** Whether there is a job summary. */
  hasSummary: boolean;
  /** Appends GitHub-flavoured Markdown to the job summary. */
  summarize(markdown: string): Promise<void>;
  /**
   * Returns a function that makes the address at which a person sees a committed file; `undefined` where there is none,
   * or where the files are of another commit than those that the event names.
   */
  locatePermalink(checkedOut: CheckedOut | undefined): Promise<((path: string) => string) | undefined>;
  /** Whether the workspace has a file at `path`, which is relative to it. */
  hasFile(path: string): boolean;
  /** The address of the page on which a person starts the repository's workflows; `undefined` where there is none. */
  actionsPage: string | undefined;
  /** The address of the page that shows the job summary; `undefined` where there is none. */
  summaryPage: string | undefined;
  /** The address of the page of this action; `undefined` where there is none. */
  toolPage: string | undefined;
  /** Makes the step fail (exit code 1) when the process ends. */
  fail(): void;
};
