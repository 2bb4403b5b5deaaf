/** Reads the progress that ffmpeg reports. No I/O. */

/** More is no line of the progress. */
const LONGEST_LINE = 1024;

/**
 * Takes the text that `ffmpeg -progress` writes, in parts, and calls `onSeconds` with the seconds of the video that are
 * done. Both names stand for microseconds: old versions know only `out_time_ms` (fftools/ffmpeg.c, print_report).
 */
export function createProgressReader(onSeconds: (seconds: number) => void): (part: string) => void {
  let rest = "";
  return (part) => {
    const lines = (rest + part).split("\n");
    rest = (lines.pop() ?? "").slice(-LONGEST_LINE);
    for (const line of lines) {
      const microseconds = /^out_time_[mu]s=(\d{1,15})\r?$/.exec(line)?.[1];
      if (microseconds !== undefined) onSeconds(Number(microseconds) / 1e6);
    }
  };
}
