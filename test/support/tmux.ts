/** A terminal with a screen: tmux, without the settings of the person who runs the tests. */
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { closeSync, constants, existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";

/** Time between two looks at the screen. */
const LOOK_MS = 50;

export type TmuxOptions = {
  columns: number;
  rows?: number;
  command: readonly string[];
  environment: NodeJS.ProcessEnv;
  folder: string;
};

export type Tmux = {
  /** The lines of the screen, also those that have scrolled away. Lines that the terminal broke are joined. */
  screen(): string[];
  /** The same with the escapes of colours. */
  colouredScreen(): string;
  /** Waits until the screen is as wanted. Ends with the command, too. */
  until(isWanted: (lines: readonly string[]) => boolean): Promise<void>;
  /** Waits until the terminal shows nothing that is typed, as for a password: a shell may print its prompt before. */
  untilSilent(): Promise<void>;
  /** Presses keys, by tmux's names: `C-c`. */
  press(...keys: readonly string[]): void;
  /** The exit code of the command. */
  ended(): Promise<number>;
};

/** Runs a command in a terminal, which is closed when the test ends. */
export function runInTmux({ columns, rows = 50, command, environment, folder }: TmuxOptions): Tmux {
  const socket = `guard-${randomUUID()}`;
  const tmux = (...args: readonly string[]) =>
    execFileSync("tmux", ["-L", socket, "-f", "/dev/null", ...args], {
      encoding: "utf8",
      env: { ...environment, TERM: "xterm-256color", LC_ALL: "C.UTF-8" },
    });
  const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
  // tmux does not always notice the end of a command, nor its exit code: a shell around it writes that down.
  const exit = join(folder, `.exit-${socket}`);
  const script = `trap : INT; "$@"; echo $? > "$0.tmp"; mv "$0.tmp" "$0"; exec sleep 1000`;
  const start = ["new-session", "-d", "-x", `${columns}`, "-y", `${rows}`, "-c", folder];
  tmux(...start, "sleep 1000", ";", "set", "-g", "status", "off", ";", "set", "-g", "history-limit", "10000");
  tmux("respawn-pane", "-k", "-c", folder, ["exec sh -c", ...[script, exit, ...command].map(quote)].join(" "));
  onTestFinished(() => void tmux("kill-server"));

  const screen = () => tmux("capture-pane", "-p", "-J", "-S", "-").trimEnd().split("\n");
  const readEnd = () => (existsSync(exit) ? readFileSync(exit, "utf8").trim() : undefined);
  const isSilent = () => {
    const device = tmux("display-message", "-p", "#{pane_tty}").trim();
    const input = openSync(device, constants.O_RDONLY | constants.O_NOCTTY);
    try {
      return /(^|\s)-echo\b/.test(execFileSync("stty", ["-a"], { encoding: "utf8", stdio: [input, "pipe"] }));
    } finally {
      closeSync(input);
    }
  };
  return {
    screen,
    colouredScreen: () => tmux("capture-pane", "-p", "-e", "-J", "-S", "-"),
    async until(isWanted) {
      while (!isWanted(screen()) && readEnd() === undefined) await sleep(LOOK_MS);
    },
    async untilSilent() {
      while (!isSilent() && readEnd() === undefined) await sleep(LOOK_MS);
    },
    press: (...keys) => void tmux("send-keys", ...keys),
    async ended() {
      for (;;) {
        const code = readEnd();
        if (code !== undefined) return Number(code);
        await sleep(LOOK_MS);
      }
    },
  };
}
