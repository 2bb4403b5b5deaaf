/** Starts other programs, and measures their memory, processor time and reading. Knows no section. */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

export type Command = readonly [file: string, ...args: string[]];

export type ProcessOptions = { cwd?: string; env?: Readonly<Record<string, string>> };

const execute = promisify(execFile);

/** Runs a command and returns its output. Rejects if it fails. */
export async function runCommand([file, ...args]: Command, options: ProcessOptions = {}): Promise<string> {
  const { stdout } = await execute(file, args, { ...options, maxBuffer: Number.POSITIVE_INFINITY });
  return stdout;
}

const missing = new Set<string>();

/** The programs that were missing since the last call: why a figure could not be measured. */
export function takeMissing(): string[] {
  const names = [...missing];
  missing.clear();
  return names;
}

/** Whether a program is installed. Without it, a section measures what it can. */
export function isInstalled(program: string): boolean {
  return noteMissing(
    program,
    ["-version", "--version"].some((option) => spawnSync(program, [option]).status === 0),
  );
}

function noteMissing(name: string, isThere: boolean): boolean {
  if (!isThere && !missing.has(name)) console.log(`${name} is not installed. Skipped what needs it.`);
  if (!isThere) missing.add(name);
  return isThere;
}

const GNU_TIME = "/usr/bin/time";

/** The peak of a command's resident memory in bytes, by GNU time; `undefined` without that. */
export async function measurePeak(
  command: Command,
  folder: string,
  options: ProcessOptions = {},
): Promise<number | undefined> {
  return (await measureUse(command, folder, options))?.peakBytes;
}

/**
 * The peak of a command's resident memory, and its processor time in steps of 10 ms, from GNU time (Debian's package
 * `time`), else `undefined`. `process.resourceUsage()` is no help: on Linux, a new process inherits the peak of the
 * process that started it.
 */
export async function measureUse(
  command: Command,
  folder: string,
  options: ProcessOptions = {},
): Promise<{ peakBytes: number; processorMs: number } | undefined> {
  if (!noteMissing("GNU time", existsSync(GNU_TIME))) return undefined;
  const output = join(folder, "use.txt");
  await runCommand([GNU_TIME, "--format=%M %U %S", `--output=${output}`, ...command], options);
  const [kilobytes = Number.NaN, user = Number.NaN, system = Number.NaN] = readNumbers(output);
  return { peakBytes: kilobytes * 1024, processorMs: 1000 * (user + system) };
}

function readNumbers(path: string): number[] {
  return readFileSync(path, "utf8").trim().split(" ").map(Number);
}

const hasBash = existsSync("/bin/bash");

/** Runs a command with its own standard error; the times go to the file that `$0` names. */
const TIMED = `TIMEFORMAT="%3U %3S"; { time "$@" 2>&3 3>&-; } 3>&2 2>"$0"`;

/**
 * The processor time of a command and of the children that it waits for, in milliseconds. bash measures it, since GNU
 * time knows only steps of 10 ms, a fourth of what an empty Node takes. `undefined` without bash.
 */
export async function measureProcessor(
  command: Command,
  folder: string,
  options: ProcessOptions = {},
): Promise<number | undefined> {
  if (!noteMissing("bash", hasBash)) return undefined;
  const output = join(folder, "processor.txt");
  await runCommand(["/bin/bash", "-c", TIMED, output, ...command], options);
  const [user = Number.NaN, system = Number.NaN] = readNumbers(output);
  return 1000 * (user + system);
}

/**
 * How many bytes a command reads, as Linux counts them for a shell and its finished children (proc(5), `/proc/pid/io`).
 * `undefined` on other systems. `idle`: a command of the same program that reads only the program itself.
 */
export async function measureRead(command: Command, idle: Command): Promise<number | undefined> {
  if (!noteMissing("/proc/self/io", existsSync("/proc/self/io"))) return undefined;
  return (await countRead(command)) - (await countRead(idle));
}

async function countRead(command: Command): Promise<number> {
  const account = await runCommand(["sh", "-c", '"$@" >/dev/null 2>&1; cat /proc/$$/io', "sh", ...command]);
  return Number(/^rchar: (\d+)$/m.exec(account)?.[1]);
}
