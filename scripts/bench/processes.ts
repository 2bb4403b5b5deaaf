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

/** Whether a program is installed. Without it, a section measures what it can. */
export function isInstalled(program: string): boolean {
  const installed = ["-version", "--version"].some((option) => spawnSync(program, [option]).status === 0);
  if (!installed) console.log(`${program} is not installed. Skipped what needs it.`);
  return installed;
}

const GNU_TIME = "/usr/bin/time";

/**
 * The peak of a command's resident memory in bytes, from GNU time (Debian's package `time`), else `undefined`.
 * `process.resourceUsage()` is no help: on Linux, a new process inherits the peak of the process that started it.
 */
export async function measurePeak(
  command: Command,
  folder: string,
  options: ProcessOptions = {},
): Promise<number | undefined> {
  if (!existsSync(GNU_TIME)) return undefined;
  const output = join(folder, "peak.txt");
  await runCommand([GNU_TIME, "--format=%M", `--output=${output}`, ...command], options);
  return Number(readFileSync(output, "utf8")) * 1024;
}

/** The processor time of a command and its children in milliseconds, from GNU time (in steps of 10 ms). */
export async function measureProcessor(
  command: Command,
  folder: string,
  options: ProcessOptions = {},
): Promise<number | undefined> {
  if (!existsSync(GNU_TIME)) return undefined;
  const output = join(folder, "processor.txt");
  await runCommand([GNU_TIME, "--format=%U %S", `--output=${output}`, ...command], options);
  const [user = Number.NaN, system = Number.NaN] = readFileSync(output, "utf8").trim().split(" ").map(Number);
  return 1000 * (user + system);
}

/**
 * How many bytes a command reads, as Linux counts them for a shell and its finished children (proc(5), `/proc/pid/io`).
 * `undefined` on other systems. `idle`: a command of the same program that reads only the program itself.
 */
export async function measureRead(command: Command, idle: Command): Promise<number | undefined> {
  if (!existsSync("/proc/self/io")) return undefined;
  return (await countRead(command)) - (await countRead(idle));
}

async function countRead(command: Command): Promise<number> {
  const account = await runCommand(["sh", "-c", '"$@" >/dev/null 2>&1; cat /proc/$$/io', "sh", ...command]);
  return Number(/^rchar: (\d+)$/m.exec(account)?.[1]);
}
