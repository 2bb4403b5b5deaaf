/** What ffmpeg says about a failure, in one line. Knows nothing about videos. */
import { shorten } from "../text/shortening.ts";
import { showUnprintable } from "../text/unprintable.ts";

/** Lines that say nothing. x265 writes what it does, whatever the log level is. */
const IDLE = /^(x265 \[(info|warning)\].*|encoded \d+ frames.*|\s*)$/;

/** Lines of ffmpeg 4 to 8 that only follow from the one before. */
const CONSEQUENCE =
  /^(Conversion failed|Task finished|Terminating thread|Nothing was written|Could not open encoder before|Failed to inject|Error (re)?initializing|Error (sending|muxing|submitting) |Error opening (in|out)put files|Error while (processing|filtering|opening encoder))/;

/** Part of ffmpeg and its address in memory, which start a line: `[mov,mp4,m4a,3gp,3g2,mj2 @ 0x5581]`. */
const SPEAKER = /^(\[[^\]]* @ (0x)?[\da-f]+\] ?)+/i;

const LONGEST_COMPLAINT = 200;

/**
 * The last line that names a cause, or says anything at all. It is safe to show: a video can have ffmpeg write what it
 * likes.
 *
 * @param names what is shown for the places of files: the name of the video for its descriptor
 */
export function findComplaint(stderr: string, names: Readonly<Record<string, string>>): string | undefined {
  const lines = stderr
    .split(/[\r\n]+/)
    .map((each) => each.replace(SPEAKER, "").trim())
    .filter((each) => !IDLE.test(each));
  const line = lines.findLast((each) => !CONSEQUENCE.test(each)) ?? lines.at(-1);
  if (line === undefined) return undefined;
  const named = Object.entries(names).reduce(
    (text, [place, name]) => text.replaceAll(`file:${place}`, name).replaceAll(place, name),
    line,
  );
  return showUnprintable(shorten(named, LONGEST_COMPLAINT)).replace(/\.$/, "");
}

/** The encoder that a failed ffmpeg does not have: `libx265`. */
export function findMissingEncoder(stderr: string): string | undefined {
  return /^(?:\[[^\]]*\] ?)*Unknown encoder '(\w{1,40})'/m.exec(stderr)?.[1];
}
