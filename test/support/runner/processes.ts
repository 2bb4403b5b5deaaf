import { spawn } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";

export type ProcessRequest = {
  command: readonly [file: string, ...args: string[]];
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** Ends the process, with the signals below. */
  stop: AbortSignal;
  /** Factor for the runner's times. */
  scale: number;
  /** Called with the process group, which killGroup ends: children may outlive their parent. */
  onStart(groupId: number): void;
  onLine(line: string): void;
};

export type ProcessEnd = { exitCode: number | null; signal: NodeJS.Signals | null };

/**
 * The signals that end a process, and how long it may take after each (milliseconds) before it is killed. Only the
 * step's own process is signalled, not its children.
 * Source: actions/runner, src/Runner.Sdk/ProcessInvoker.cs (SendSignal); GitHub's "Workflow cancellation reference".
 */
const FAREWELLS = [
  { signal: "SIGINT", patienceMs: 7500 },
  { signal: "SIGTERM", patienceMs: 2500 },
] as const;

/** How long children may keep the output of a process open after its end (the same source). */
const OPEN_OUTPUT_MS = 5000;

/** Runs a process in a group of its own. Rejects if it cannot be started. */
export async function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  const { command, cwd, env, stop, scale, onStart, onLine } = request;
  const [file, ...args] = command;
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  if (child.pid !== undefined) onStart(child.pid);
  let listening = true;
  for (const stream of [child.stdout, child.stderr]) {
    const lines = createLineSplitter((line) => listening && onLine(line));
    stream.setEncoding("utf8").on("data", lines.push).on("end", lines.end);
  }

  const ended = new Promise<ProcessEnd>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (exitCode, signal) => {
      const finish = () => resolve({ exitCode, signal });
      const impatience = setTimeout(finish, OPEN_OUTPUT_MS * scale);
      child.once("close", () => {
        clearTimeout(impatience);
        finish();
      });
    });
  });
  const endsWithin = (milliseconds: number) =>
    Promise.race([ended.then(() => true), delay(milliseconds, false, { ref: false })]);
  const sayFarewell = async () => {
    for (const { signal, patienceMs } of FAREWELLS) {
      child.kill(signal);
      if (await endsWithin(patienceMs * scale)) return;
    }
    child.kill("SIGKILL");
  };
  stop.addEventListener("abort", sayFarewell, { once: true });
  try {
    return await ended;
  } finally {
    listening = false;
    stop.removeEventListener("abort", sayFarewell);
  }
}

/** Kills what is left of a group of processes. */
export function killGroup(groupId: number): void {
  try {
    process.kill(-groupId, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Splits text into lines like the runner's reader, .NET's StreamReader.ReadLine: CR alone ends a line, too. */
function createLineSplitter(onLine: (line: string) => void): { push(text: string): void; end(): void } {
  let rest = "";
  return {
    push(text) {
      // A CR at the very end may be the first half of CRLF.
      const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? "";
      for (const line of lines) onLine(line);
    },
    end() {
      if (rest !== "") onLine(rest.replace(/\r$/, ""));
    },
  };
}
