/** Where things are on the page, and where the videos are from there. Reads no file. */
import { dirname, isAbsolute, relative, sep } from "node:path";

/**
 * The path from the page to the workspace, percent-encoded: `./`, `../`, `../../videos/`. Both paths are absolute.
 * `undefined` where none leads there: on another drive of Windows.
 */
export function findWorkspace(page: string, workspace: string): string | undefined {
  const path = relative(dirname(page), workspace);
  if (isAbsolute(path)) return undefined;
  const steps = path.split(sep).filter((step) => step !== "");
  return ["."].concat(steps.map(encodeStep), "").join("/");
}

/**
 * The address of a video of the workspace, from the page. `undefined` where its path is not one inside the workspace:
 * a report that was read from a file can hold any text.
 */
export function locateVideo(toWorkspace: string, path: string): string | undefined {
  const isInside = path.split("/").every((step) => step !== "" && step !== "." && step !== "..");
  return isInside ? `${toWorkspace}${encodePath(path)}` : undefined;
}

/**
 * The id of a video on the page, the same for each run: its path, percent-encoded as in an address, so that both read
 * alike: `#videos/a%20b.mp4`. The path then holds no colon, which sets off all other ids. `number`: of the video among
 * those of the same path; the second is `#https%3A//media.example.com/video:2`.
 */
export function identifyVideo(path: string, number = 1): string {
  return number === 1 ? encodePath(path) : `${encodePath(path)}:${number}`;
}

/** The id of what a rule objects to in the video of an id: `#videos/a.mp4:frame-rate`. */
export function identifyFinding(video: string, rule: string): string {
  return `${video}:${encodeStep(rule)}`;
}

/** The id of a post by its name: `#post:posts/launch.json`. */
export function identifyPost(name: string): string {
  return `post:${encodePath(name)}`;
}

/** The id of an upload: `#publish:v_pub_url~v2.1`. */
export function identifyPublish(publishId: string): string {
  return `publish:${encodeStep(publishId)}`;
}

/** The id of what confirming found out about an upload: `#confirm:v_pub_url~v2.1`. */
export function identifyConfirmation(publishId: string): string {
  return `confirm:${encodeStep(publishId)}`;
}

function encodePath(path: string): string {
  return path.split("/").map(encodeStep).join("/");
}

/**
 * Encodes a name. In the names of files, U+DC80 to U+DCFF alone stand for the bytes 0x80 to 0xFF that are not UTF-8
 * (PEP 383). No other half of a surrogate pair has an encoding.
 */
function encodeStep(step: string): string {
  return step.replace(/[\udc80-\udcff]|(?:(?![\udc80-\udcff]).)+/gsu, (part) => {
    const unit = part.charCodeAt(0);
    const isByte = unit >= 0xdc80 && unit <= 0xdcff;
    return isByte ? `%${(unit - 0xdc00).toString(16).toUpperCase()}` : encodeURIComponent(part.toWellFormed());
  });
}
