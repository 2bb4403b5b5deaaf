/** Reads the values of a policy: limits, levels and globs. Knows no place in the file's structure. */
import { posix } from "node:path";
import { EXTENSIONS } from "../../model/formats.ts";
import { fold } from "../../text/folding.ts";
import { compileGlob, isGlob, matchesGlob } from "../../text/glob.ts";
import { GLOB_SYNTAX } from "../../text/glob-syntax.ts";
import { formatList } from "../../text/words.ts";
import { describeUnknown, describeWrong, quoteValue } from "./complaints.ts";
import type { Complain, Entry, PolicyNode } from "./document.ts";
import type { LimitKey, ValueKind } from "./language.ts";
import { parseQuantity } from "./quantities.ts";

/** A glob of a policy, as it is written, and whether it matches a path from the workspace. */
export type PathGlob = { written: string; matches(path: string): boolean };

/** The bounds of a range; a bound that is not set stays as it is. */
export type Bounds = { min?: number; max?: number };

const MOST_GLOBS = 1000;

/** Reads a list of globs. `where`: "'ignore'". */
export function readGlobs(node: PolicyNode, where: string, complain: Complain): PathGlob[] {
  if (node.kind === "nothing") return [];
  if (node.kind !== "list") {
    complain(describeWrong(node, where, "a list of globs, for example [archive/**]"));
    return [];
  }
  const items = node.items();
  if (items.length > MOST_GLOBS) {
    const problem = `has more than 1,000 globs in ${where}`;
    complain({ place: node.place, problem, allowed: "Use fewer globs, which match more" });
    return [];
  }
  return items.flatMap((item) => readGlob(item, where, complain) ?? []);
}

function readGlob(node: PolicyNode, where: string, complain: Complain): PathGlob | undefined {
  if (node.kind !== "scalar" || typeof node.value !== "string") {
    complain(describeWrong(node, `a glob of ${where}`, "a text"));
    return undefined;
  }
  const { place, written } = node;
  const reject = (why: string, allowed = "Allowed: paths and globs from the workspace on") => {
    complain({ place, problem: `has the glob ${quoteValue(written)} in ${where}, ${why}`, allowed });
    return undefined;
  };
  if (written.trim() === "") return reject("which is empty");
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(written)) return reject("which is a URL");
  if (written.startsWith("!")) return reject("which starts with '!'", "List the files that are meant");
  const path = posix.normalize(written.trim()).replace(/\/+$/, "");
  if (path.startsWith("/")) return reject("which starts with '/'", "Leave out the '/': globs start at the workspace");
  if (path === "" || /^\.\.(\/|$)/.test(path)) return reject("which leads out of the workspace");
  const shown = written.trim();
  // As in the input 'videos', a folder means everything in it.
  if (path === ".") return { written: shown, matches: () => true };
  if (!isGlob(path)) return { written: shown, matches: (other) => isUnder(fold(path), fold(other)) };
  const compiled = compileGlob(path);
  if (compiled.kind === "glob") return { written: shown, matches: (other) => matchesGlob(compiled, other) };
  return reject(compiled.problem, `Allowed in a glob: ${GLOB_SYNTAX}`);
}

function isUnder(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** Names that people know, for those that facts have. */
const OTHER_NAMES: Readonly<Record<string, string>> = { ...EXTENSIONS, avc: "h264", avc1: "h264", hevc: "h265" };

/** Reads the names of a list: containers or codecs. `undefined` if it has none. */
export function readNames(
  { key, value: node }: Entry,
  { names }: Extract<LimitKey, { kind: "list" }>,
  complain: Complain,
): string[] | undefined {
  if (node.kind === "nothing") return undefined;
  const items = node.kind === "list" ? node.items() : [];
  if (items.length === 0) complain(describeWrong(node, `'${key}'`, `a list with any of ${formatList(names)}`));
  const read = items.flatMap((item) => {
    if (item.kind === "scalar" && names.includes(item.written)) return [item.written];
    if (item.kind !== "scalar") complain(describeWrong(item, `one of '${key}'`, "a name"));
    else complain(describeUnknown(item, { what: key.replace(/s$/, "") }, names, findOtherName(item.written, names)));
    return [];
  });
  return read.length === 0 ? undefined : [...new Set(read)];
}

function findOtherName(written: string, names: readonly string[]): string | undefined {
  const folded = written.toLowerCase();
  const other = Object.hasOwn(OTHER_NAMES, folded) ? OTHER_NAMES[folded] : undefined;
  return other !== undefined && names.includes(other) ? other : undefined;
}

/** Reads the value of a bound, in the unit of its limit. `where`: "'duration.max'". */
export function readValue(node: PolicyNode, where: string, kind: ValueKind, complain: Complain): number | undefined {
  if (node.kind === "nothing") return undefined;
  if (kind.kind === "number") {
    const { what, min, max, isWhole } = kind;
    const value = node.kind === "scalar" ? node.value : undefined;
    if (typeof value === "number" && value >= min && value <= max && (!isWhole || Number.isInteger(value)))
      return value;
    complain(describeWrong(node, where, `${what} from ${min} to ${max}`));
    return undefined;
  }
  const quantity = node.kind === "scalar" ? parseQuantity(node.written, kind.units) : undefined;
  if (quantity?.kind === "quantity") return quantity.value;
  const units = formatList(Object.keys(kind.units), "or");
  const hint = quantity?.meant === undefined ? undefined : `did you mean '${quantity.meant}'?`;
  complain(describeWrong(node, where, `${kind.what} with the unit ${units}, for example ${kind.example}`, hint));
  return undefined;
}
