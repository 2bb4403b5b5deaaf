/** A terminal, or the log of a job in which a command runs: what the commands print. Knows no video, no publish. */
import { fstatSync } from "node:fs";
import type { Screen } from "../model/screen.ts";
import type { LiveArea } from "./live.ts";
import { plainText } from "./plain-text.ts";

export type Terminal = {
  /**
   * Results, on stdout. The text is safe: what is untrusted in it has been made visible. `commands`: it holds commands
   * for GitHub's runner, and nothing untrusted that the runner would read as one.
   */
  write(text: string, kind?: "commands"): void;
  /**
   * Why results are lost, so far: a full disk. A closed pipe is no reason: its reader has seen enough, as with
   * `| head`.
   */
  lost(): string | undefined;
  /** A line for a person, on stderr. Untrusted text in it is made visible. */
  say(line: string): void;
  /** What stdout can show. */
  out: Screen;
  /** What stderr can show. */
  err: Screen;
  /** Passes all that is printed from now on through `clean`, also what Node prints itself with NODE_DEBUG. */
  filter(clean: (text: string) => string): void;
  /** Lines on stderr that are drawn again in place. */
  live(): Promise<LiveArea>;
};

const HIDDEN: LiveArea = { show: () => undefined, end: () => undefined };

/** In a job of GitHub Actions, the log reads commands: untrusted text must not give any. A file is written as it is. */
export function openTerminal(environment: NodeJS.ProcessEnv, args: readonly string[] = []): Terminal {
  const isLog = environment.GITHUB_ACTIONS === "true" && !isFile(1);
  const err = describeScreen(process.stderr, environment, args);
  return {
    write: (text, kind) => process.stdout.write(isLog && kind !== "commands" ? plainText(text, "lines") : text),
    lost: () => findLoss(process.stdout),
    say: (line) => process.stderr.write(`${plainText(line)}\n`),
    filter(clean) {
      for (const stream of [process.stdout, process.stderr]) filterStream(stream, clean);
    },
    out: describeScreen(process.stdout, environment, args),
    err,
    // The library is loaded where somebody looks.
    live: async () => (err.isTerminal ? (await import("./live.ts")).openLiveArea(process.stderr) : HIDDEN),
  };
}

/** Node writes to files, terminals and pipes at once, and knows of an error then (its documentation, "process I/O"). */
function findLoss({ errored }: NodeJS.WriteStream): string | undefined {
  const code = errored !== null && "code" in errored ? String(errored.code) : undefined;
  return errored === null || code === "EPIPE" ? undefined : (code ?? errored.message);
}

/** Node's own messages come through the stream, too. */
function filterStream(stream: NodeJS.WriteStream, clean: (text: string) => string): void {
  const write = stream.write.bind(stream) as (chunk: unknown, ...rest: readonly unknown[]) => boolean;
  stream.write = (chunk: unknown, ...rest: readonly unknown[]) =>
    write(typeof chunk === "string" ? clean(chunk) : chunk, ...rest);
}

/**
 * Node knows what a terminal shows, and obeys NO_COLOR, FORCE_COLOR and TERM=dumb (Node's documentation,
 * `writeStream.getColorDepth`). No terminal can be asked whether it shows links: those that don't are known by name
 * (https://github.com/Alhadis/OSC8-Adoption).
 */
function describeScreen(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv, args: readonly string[]): Screen {
  const isTerminal = stream.isTTY === true && environment.TERM !== "dumb";
  const isForced = !["", "0", "false"].includes(environment.FORCE_COLOR ?? "");
  const isRefused = args.includes("--no-color") || Boolean(environment.NO_COLOR);
  const hasColours = !isRefused && (isForced || (isTerminal && stream.hasColors(environment)));
  return { isTerminal, columns: stream.columns || 80, hasColours, hasLinks: isTerminal && showsLinks(environment) };
}

const WITHOUT_LINKS = /^(Apple_Terminal|Hyper)$/;

function showsLinks({ TERM, TERM_PROGRAM, CI, NO_HYPERLINKS }: NodeJS.ProcessEnv): boolean {
  return TERM !== "linux" && !WITHOUT_LINKS.test(TERM_PROGRAM ?? "") && !CI && !NO_HYPERLINKS;
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}
