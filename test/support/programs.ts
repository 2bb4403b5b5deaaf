import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Programs besides git that some tests need: what needs one that is missing is skipped. */
export const PROGRAMS = ["ffmpeg", "ffprobe", "mediainfo", "git-lfs", "jq", "zsh"] as const;

export function isInstalled(program: string): boolean {
  const name = process.platform === "win32" ? `${program}.exe` : program;
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** Whether all of them have to be there, as in the CI. */
export const ALL_REQUIRED = process.env.REQUIRE_ORACLES === "1";
