import { execFile, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

export type Command = readonly [file: string, ...args: string[]];

export type ProcessOptions = { cwd?: string; env?: Readonly<Record<string, string>> };

const execute = promisify(execFile);

/** Runs a command to its end and returns what it printed. Rejects if it fails. */
export async function runCommand([file, ...args]: Command, options: ProcessOptions = {}): Promise<string> {
  const { stdout } = await execute(file, args, { ...options, maxBuffer: Number.POSITIVE_INFINITY });
  return stdout;
}

/** Whether a program is installed. A section goes on without it, as far as it can. */
export function isInstalled(program: string): boolean {
  const installed = ["-version", "--version"].some((option) => spawnSync(program, [option]).status === 0);
  if (!installed) console.log(`${program} is not installed: what needs it is left out.`);
  return installed;
}

const GNU_TIME = "/usr/bin/time";

/**
 * The most memory that a command has resident, in bytes, as GNU time tells it; `undefined` without GNU time (Debian's
 * package `time`). Not by `process.resourceUsage()` of a Node process: on Linux a new process inherits the mark of the
 * one that started it.
 */
export async function measurePeak(
  command: Command,
  folder: string,
  options: ProcessOptions = {},
): Promise<number | undefined> {
  if (!existsSync(GNU_TIME)) return undefined;
  const answer = join(folder, "peak.txt");
  await runCommand([GNU_TIME, "--format=%M", `--output=${answer}`, ...command], options);
  return Number(readFileSync(answer, "utf8")) * 1024;
}

/**
 * How many bytes a command reads, by Linux's account of a shell and the children it has waited for (proc(5),
 * `/proc/pid/io`); `undefined` elsewhere. `idle` is a command of the same program that reads no file of ours: what it
 * reads is the program itself.
 */
export async function measureRead(command: Command, idle: Command): Promise<number | undefined> {
  if (!existsSync("/proc/self/io")) return undefined;
  return (await countRead(command)) - (await countRead(idle));
}

async function countRead(command: Command): Promise<number> {
  const account = await runCommand(["sh", "-c", '"$@" >/dev/null 2>&1; cat /proc/$$/io', "sh", ...command]);
  return Number(/^rchar: (\d+)$/m.exec(account)?.[1]);
}
