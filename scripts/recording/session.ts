/** Runs commands in a terminal, and keeps what its screen shows. Draws nothing. */
import { spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import xterm from "@xterm/headless";

const root = resolve(import.meta.dirname, "..", "..");

/** The size of the terminal, in characters. */
export const SIZE = { columns: 88, rows: 34 };

/** Characters that look alike. `colour`: a number of the terminal's palette. */
export type Run = { text: string; colour: number | undefined; isBold: boolean; isFaint: boolean };

/** What the screen shows for `seconds`: its lines, from the top. */
export type Frame = { lines: readonly (readonly Run[])[]; seconds: number };

/** The videos of the session, and the test fixtures that they are. */
const VIDEOS = {
  "launch.mp4": "good.mp4",
  "old-camera.mp4": "frame-rate-low.mp4",
  "teaser.mp4": "unreadable-truncated.mp4",
} as const;

const LINES = ["tiktok-upload-guard check videos/", "tiktok-upload-guard check --fix videos/"];

/** Seconds of a typed character, of a step of a command, and of a result that a person reads. */
const SECONDS = { typing: 0.04, step: 0.5, reading: 5 };

/** Every frame of the session. The time that a command takes on this machine is not in it. */
export async function recordSession(): Promise<Frame[]> {
  const folder = mkdtempSync(join(tmpdir(), "recording-"));
  try {
    mkdirSync(join(folder, "work", "videos"), { recursive: true });
    for (const [name, fixture] of Object.entries(VIDEOS)) {
      copyFileSync(join(root, "test", "fixtures", fixture), join(folder, "work", "videos", name));
    }
    const program = join(folder, "tiktok-upload-guard");
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(root, "dist/cli/index.js")}' "$@"\n`);
    chmodSync(program, 0o755);
    const frames: Frame[] = [];
    for (const line of LINES) frames.push(...(await recordCommand(line, folder)));
    return frames;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A person types a line on an empty screen, and the command runs. */
async function recordCommand(line: string, folder: string): Promise<Frame[]> {
  const terminal = new xterm.Terminal({ cols: SIZE.columns, rows: SIZE.rows, allowProposedApi: true });
  const frames: Frame[] = [];
  const show = async (text: string, seconds: number) => {
    await new Promise<void>((done) => terminal.write(text, done));
    const lines = readScreen(terminal);
    const last = frames.at(-1);
    if (last !== undefined && JSON.stringify(last.lines) === JSON.stringify(lines)) return;
    frames.push({ lines, seconds });
  };
  await show("\u001b[1m$\u001b[22m ", SECONDS.step);
  for (const character of line) await show(character, SECONDS.typing);
  await show("\r\n", SECONDS.step);
  const path = [folder, process.env.PATH].join(delimiter);
  const command = `stty cols ${SIZE.columns} rows ${SIZE.rows}; ${line}`;
  const child = spawn("script", ["-qefc", command, "/dev/null"], {
    cwd: join(folder, "work"),
    env: { PATH: path, HOME: folder, TERM: "xterm-256color", LANG: "C.UTF-8" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const part of child.stdout.setEncoding("utf8")) await show(part, SECONDS.step);
  const last = frames.pop();
  if (last !== undefined) frames.push({ ...last, seconds: SECONDS.reading });
  terminal.dispose();
  return frames;
}

/** The lines of the screen, without those that are empty to its end. */
function readScreen(terminal: xterm.Terminal): Run[][] {
  const { active } = terminal.buffer;
  const lines = Array.from({ length: SIZE.rows }, (_, row) => readLine(active.getLine(active.baseY + row)));
  return lines.slice(0, lines.findLastIndex((runs) => runs.length > 0) + 1);
}

function readLine(line: xterm.IBufferLine | undefined): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < SIZE.columns; at++) {
    const cell = line?.getCell(at);
    if (cell === undefined) continue;
    const colour = cell.isFgPalette() ? cell.getFgColor() : undefined;
    const look = { colour, isBold: cell.isBold() !== 0, isFaint: cell.isDim() !== 0 };
    const text = cell.getChars() || " ";
    const last = runs.at(-1);
    if (last !== undefined && JSON.stringify({ ...last, text: "" }) === JSON.stringify({ text: "", ...look })) {
      last.text += text;
    } else runs.push({ text, ...look });
  }
  while (runs.at(-1)?.text.trim() === "") runs.pop();
  const last = runs.at(-1);
  if (last !== undefined) last.text = last.text.trimEnd();
  return runs;
}
