/** Recognises lines of `videos` and `posts` that are written in another form than this input has. Looks at no disk. */
import type { Problem } from "../../model/problem.ts";
import { allowTypos, measureDistance } from "../../text/closest.ts";
import { isGlob } from "../../text/glob.ts";
import { findUnclosed } from "../../text/glob-tokens.ts";
import type { FileKind } from "./file-kind.ts";

/** What is wrong with the form of a line. `problem` is a clause that follows the line: "which is in quotes". */
export type FormProblem = Problem;

const LIST_MARK: FormProblem = { problem: "which begins with '- '", advice: "Remove the '- ' before" };
const QUOTES: FormProblem = { problem: "which is in quotes", advice: "Remove the quotes" };
const COMMENT: FormProblem = { problem: "which has a comment", advice: "Comments are not supported here" };
const SCHEME: FormProblem = { problem: "which is not a valid URL", advice: "A URL starts with https://" };
const SEPARATE: FormProblem = {
  problem: "which names several things",
  advice: "Write one path or URL per line, without commas",
};

/**
 * A line that was meant as a URL, and is none. Returns `undefined` for a URL with a correct start, and for anything
 * that can be a path.
 */
export function findMistypedUrl(line: string): FormProblem | undefined {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(line)) return findSecondPart(line) ?? findScheme(line);
  if (/^(["'“”‘’`<]).*[:/]/s.test(line) && isMeantAsUrl(line.slice(1))) return QUOTES;
  if (/^[-*•]\s*/.test(line) && isMeantAsUrl(line.replace(/^[-*•]\s*["'<]?/, ""))) return forThing(LIST_MARK, "URL");
  if (/^#.*:\/\//.test(line)) return { ...COMMENT, advice: `${COMMENT.advice}: remove this line` };
  if (isMeantAsUrl(line)) return SCHEME;
  return /https?:\/\//i.test(line)
    ? { problem: "which has text before the URL", advice: "Write the URL alone in its line" }
    : undefined;
}

/** `https:/x`, `https:\\x`, `https:x`, `https//x`, `htps:/x`, `://x.y`, `//x.y`. A drive of Windows has one letter. */
function isMeantAsUrl(text: string): boolean {
  const [, scheme = ""] = /^([a-z]{2,8})\s*[:;]\s*[/\\]/i.exec(text) ?? [];
  const isNear = scheme !== "" && measureDistance(scheme, "https", allowTypos("https://")) < Infinity;
  return isNear || /^https?:|^https?[/\\]{2}|^:?\/\/[\w-]+(\.[\w-]+)+|^:\/|^[a-z][a-z\d+.-]*:\/\//i.test(text);
}

function findScheme(line: string): FormProblem | undefined {
  const [scheme = ""] = line.split(":");
  const isOther = /^(https?|ftps?|s3|gs|file|rtmps?|data|ssh|git)$/i.test(scheme);
  return isOther ? undefined : { ...SCHEME, problem: `which starts with '${scheme}://'` };
}

/** A space can be part of a URL's path. */
function findSecondPart(line: string): FormProblem | undefined {
  if (/\s#/.test(line)) return explainComment(line);
  return /[\s,;]https?:/i.test(line) ? SEPARATE : undefined;
}

/**
 * Why a line that finds nothing is probably in another form. `exists` says whether a path is there; `path` is the line
 * without its mark `!`.
 */
export function explainForm(
  path: string,
  { isNamed }: FileKind,
  exists: (path: string) => boolean,
): FormProblem | undefined {
  if (path.startsWith("#") || /\s#/.test(path)) return explainComment(path);
  if (/^[-*•]\s/.test(path)) return forThing(LIST_MARK, "path");
  if (/^(["'“‘`]).*["'”’`],?$/s.test(path)) return QUOTES;
  const isPath = (part: string) => isGlob(part) || isNamed(part) || exists(part);
  const [commas, spaces] = [split(path, /[,;]/), split(path, /\s/)];
  if (commas.length > 1 && commas.every(isPath)) return SEPARATE;
  if (spaces.length > 1 && spaces.every((part) => isGlob(part) || exists(part))) return SEPARATE;
  const unclosed = findUnclosed(path);
  if (unclosed !== undefined) {
    return {
      problem: `which does not close its '${unclosed}'`,
      advice: `Close it, or write '\\${unclosed}' for the character itself`,
    };
  }
  return isMeantAsHost(path) ? { problem: "which does not exist", advice: SCHEME.advice } : undefined;
}

/** The parts of a line, unless a separator may belong to a glob: `{a, b}`. */
function split(line: string, separator: RegExp): string[] {
  if (/[{[(]/.test(line)) return [];
  return line
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function explainComment(line: string): FormProblem {
  const isAll = line.startsWith("#");
  return { ...COMMENT, advice: `${COMMENT.advice}: remove ${isAll ? "this line" : "it, from the '#' on"}` };
}

function forThing({ problem, advice }: FormProblem, thing: string): FormProblem {
  return { problem, advice: `${advice} the ${thing}` };
}

/** `www.example.com/a.mp4`, `example.com/a.mp4?signature=…` */
function isMeantAsHost(path: string): boolean {
  const [host = "", ...rest] = path.split("/");
  return rest.length > 0 && /^(www\..+|([\w-]+\.)+[a-z]{2,}(:\d+)?|localhost:\d+|\d+(\.\d+){3}(:\d+)?)$/i.test(host);
}
