/** Runs ffmpeg on files that are open here. Knows no rule, and places no result. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { parse } from "node:path";
import { listArguments } from "./arguments.ts";
import { findComplaint, findMissingEncoder } from "./complaint.ts";
import { createProgressReader } from "./progress.ts";

/** A file that is open here. `path`: its absolute path. */
export type OpenedFile = { path: string; descriptor: number };

/** `name`: what messages call the input. `output` is an empty file; it may be written and read. */
export type FfmpegRun = {
  /** The absolute path of ffmpeg. */
  program: string;
  environment: NodeJS.ProcessEnv;
  demuxer: string;
  options: readonly string[];
  input: OpenedFile & { name: string };
  output: OpenedFile;
  /** Ends ffmpeg at once. */
  signal: AbortSignal;
  /** Receives the seconds of the video that are done. */
  onSeconds(seconds: number): void;
};

/** How ffmpeg ended. `complaint`: its own words, safe to show. `encoder`: one that it would need, and does not have. */
export type Ending =
  | { kind: "done"; complaint?: string }
  | { kind: "stopped" }
  | { kind: "failed"; complaint: string; encoder?: string };

/**
 * Runs ffmpeg to its end. On Linux, it opens by their descriptors what is open here: a link that meanwhile takes the
 * place of a name leads it nowhere. On other systems, it opens the names.
 */
export function runFfmpeg(run: FfmpegRun, opensDescriptors = existsSync("/proc/self/fd")): Promise<Ending> {
  const { program, environment, demuxer, options, input, output, signal, onSeconds } = run;
  const placeOf = ({ path, descriptor }: OpenedFile, own: number) =>
    opensDescriptors ? { place: `/proc/self/fd/${own}`, descriptor } : { place: path, descriptor: "ignore" as const };
  const [read, written] = [placeOf(input, 3), placeOf(output, 4)];
  if (signal.aborted) return Promise.resolve({ kind: "stopped" });
  return new Promise((resolve) => {
    const child = spawn(program, listArguments(options, { demuxer, input: read.place, output: written.place }), {
      stdio: ["ignore", "pipe", "pipe", read.descriptor, written.descriptor],
      env: keepNeeded(environment),
      cwd: parse(program).root,
      windowsHide: true,
    });
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", createProgressReader(onSeconds));
    child.stderr?.setEncoding("utf8").on("data", (part: string) => {
      stderr = (stderr + part).slice(-MOST_CHARACTERS);
    });
    // What is half done is thrown away, so ffmpeg need not finish it, as it would after a gentler signal.
    const stop = () => child.kill("SIGKILL");
    signal.addEventListener("abort", stop, { once: true });
    const end = (ending: Ending) => {
      signal.removeEventListener("abort", stop);
      // A program that it has started may hold them open.
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve(signal.aborted ? { kind: "stopped" } : ending);
    };
    child.once("error", ({ message }) => end({ kind: "failed", complaint: message }));
    child.once("exit", () => {
      if (signal.aborted) end({ kind: "stopped" });
    });
    // Now its last words are here, too.
    child.once("close", (code, by) => {
      const complaint = findComplaint(stderr, { [read.place]: `'${input.name}'`, [written.place]: "the new file" });
      if (code === 0) return end({ kind: "done", ...(complaint !== undefined && { complaint }) });
      const encoder = findMissingEncoder(stderr);
      const ended = by === null ? `exit code ${code}` : `it was ended by ${by}`;
      end({ kind: "failed", complaint: complaint ?? ended, ...(encoder !== undefined && { encoder }) });
    });
  });
}

/** The last of its messages matter. */
const MOST_CHARACTERS = 16_384;

/** What it takes to start a program and find its libraries. No token, and no variable that has ffmpeg write a log. */
const NEEDED = /^(PATH|HOME|USERPROFILE|SYSTEMROOT|TEMP|TMP|TMPDIR|LD_LIBRARY_PATH|DYLD_(FALLBACK_)?LIBRARY_PATH)$/i;

function keepNeeded(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => NEEDED.test(name)));
}
