/** A terminal, or the log of a job in which a command runs: what the commands print. Knows no video, no publish. */
import { fstatSync } from "node:fs";
import { plainText } from "./plain-text.ts";

export type Terminal = {
  /** Results, on stdout. */
  write(text: string): void;
  /** A line for a person, on stderr. */
  say(line: string): void;
};

/** In a job of GitHub Actions, the log reads commands: untrusted text must not give any. A file is written as it is. */
export function openTerminal({ GITHUB_ACTIONS }: NodeJS.ProcessEnv): Terminal {
  const isLog = GITHUB_ACTIONS === "true" && !isFile(1);
  return {
    write: (text) => process.stdout.write(isLog ? plainText(text, "lines") : text),
    say: (line) => process.stderr.write(`${plainText(line)}\n`),
  };
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}
