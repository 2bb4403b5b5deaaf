/** Reads the values of a policy: limits, levels and globs. Knows no place in the file's structure. */
import { posix } from "node:path";
import { EXTENSIONS } from "../../model/formats.ts";
import { fold } from "../../text/folding.ts";
import { compileGlob, isGlob, matchesGlob } from "../../text/glob.ts";
import { GLOB_SYNTAX } from "../../text/glob-syntax.ts";
import { quoteValue } from "../../text/shortening.ts";
import { formatList } from "../../text/words.ts";
import type { Complain, DocumentNode, Entry } from "../../text/yaml-document.ts";
import { describeUnknown, describeWrong } from "./complaints.ts";
import type { LimitKey, ValueKind } from "./language.ts";
import { parseQuantity } from "./quantities.ts";

/** A glob of a policy, as it is written, and whether it matches a path from the workspace. */
export type PathGlob = { written: string; matches(path: string): boolean };

/** The bounds of a range; a bound that is not set stays as it is. */
export type Bounds = { min?: number; max?: number };

const MOST_GLOBS = 1000;

/** All globs of a policy, each counted once, have no more states together: a few of them could stand for millions. */
const MOST_STATES = 100_000;

/** One glob keeps so many states of what it has read: a policy may have thousands. */
const MOST_KEPT_STATES = 20_000;

/** Reads lists of globs. `where`: "'ignore'". */
export type ReadGlobs = (node: DocumentNode, where: string) => PathGlob[];

/** Reads the globs of one policy. What is written again, or repeated by an alias, is compiled once. */
export function createGlobReader(complain: Complain): ReadGlobs {
  const known = new Map<string, CompiledGlob>();
  let states = 0;
  const compile = (path: string): CompiledGlob => {
    const compiled = known.get(path) ?? compilePath(path);
    if (!known.has(path) && compiled.kind === "glob") states += compiled.size;
    known.set(path, compiled);
    return compiled;
  };

  const readGlob = (node: DocumentNode, where: string): PathGlob | undefined => {
    if (node.kind !== "scalar" || typeof node.value !== "string") {
      complain(describeWrong(node, `a glob of ${where}`, "a text; one with * ! & { [ or : needs quotation marks"));
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
    if (states > MOST_STATES) return undefined;
    const compiled = compile(path);
    if (compiled.kind === "refused") return reject(compiled.problem, `Allowed in a glob: ${GLOB_SYNTAX}`);
    if (states > MOST_STATES) {
      const allowed = "Use fewer globs, with shorter ranges";
      complain({ place, problem: "has globs that stand for too much together", allowed, isLast: true });
    }
    return { written: written.trim(), matches: compiled.matches };
  };

  return (node, where) => {
    if (node.kind === "nothing") return [];
    if (node.kind !== "list") {
      complain(describeWrong(node, where, "a list of globs, for example [archive/**]"));
      return [];
    }
    if (node.size > MOST_GLOBS) {
      const problem = `has more than 1,000 globs in ${where}`;
      complain({ place: node.place, problem, allowed: "Use fewer globs, which match more" });
      return [];
    }
    return node.items().flatMap((item) => readGlob(item, where) ?? []);
  };
}

type CompiledGlob = { kind: "glob"; size: number; matches: PathGlob["matches"] } | { kind: "refused"; problem: string };

/** As in the input `videos`, a folder means everything in it. */
function compilePath(path: string): CompiledGlob {
  if (path === ".") return { kind: "glob", size: 0, matches: () => true };
  if (!isGlob(path)) return { kind: "glob", size: 0, matches: (other) => isUnder(fold(path), fold(other)) };
  const compiled = compileGlob(path, MOST_KEPT_STATES);
  if (compiled.kind === "refused") return { kind: "refused", problem: compiled.problem };
  return { kind: "glob", size: compiled.size, matches: (other) => matchesGlob(compiled, other) };
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
export function readValue(node: DocumentNode, where: string, kind: ValueKind, complain: Complain): number | undefined {
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
