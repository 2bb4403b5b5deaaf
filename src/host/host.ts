/** What the program needs of the place where it runs. Types only. */
import type { Remark } from "../model/report.ts";

/** One annotation. `file` is relative to the workspace, with `/`. Texts may be untrusted: the host makes them safe. */
export type Annotation = Remark & { file?: string };

/**
 * What the program needs of the place where it runs. An implementation makes every text safe for its own medium before
 * it is written: no control characters, and nothing that the medium would take for a command.
 */
export type Host = {
  annotate(annotation: Annotation): void;
  /** One line of the log. */
  info(line: string): void;
  /** Keeps `secret` out of everything that is printed from now on, by this step and the later ones. */
  mask(secret: string): void;
  output(name: string, value: string): void;
  /** Sets an environment variable for the later steps of the job. */
  exportVariable(name: string, value: string): void;
  /** Keeps a value for the post step. */
  saveState(name: string, value: string): void;
  /** Appends GitHub-flavoured Markdown to the job summary. */
  summarize(markdown: string): Promise<void>;
  /** Lets the step fail (exit code 1) when the process ends. */
  fail(): void;
};
