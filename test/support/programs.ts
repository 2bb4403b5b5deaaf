import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs besides git that some tests need: what needs one that is missing is skipped. */
export const PROGRAMS: readonly string[] = [
  ...["ffmpeg", "ffprobe", "mediainfo", "git-lfs", "jq", "zsh", "fish", "tmux", "script", "chromium"],
  ...["pre-commit"],
];

/** Other names of the same program. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = { chromium: ["chromium-browser", "google-chrome"] };

export function isInstalled(program: string): boolean {
  return findProgram(program) !== undefined;
}

/** The path of a program on the search path; `undefined` if it is not installed. */
export function findProgram(program: string): string | undefined {
  const names = [program, ...(OTHER_NAMES[program] ?? [])].map((name) =>
    process.platform === "win32" ? `${name}.exe` : name,
  );
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Whether all of them have to be there, as in the CI. */
export const ALL_REQUIRED = process.env.REQUIRE_ORACLES === "1";
