/** Finds the path or the glob that a person may have meant. Looks only at the paths that it is given. */
import { posix } from "node:path";
import { once } from "../../model/once.ts";
import { allowTypos, measureDistance } from "../../text/closest.ts";
import { fold } from "../../text/folding.ts";
import { compileGlob, matchesGlob } from "../../text/glob.ts";
import { type FileKind, isByDefault } from "./file-kind.ts";
import { findPlainFolder } from "./globs.ts";
import { findCommonFolder, type Surroundings } from "./surroundings.ts";

/**
 * The path that is called almost as `missing` is: it differs in letter case, accents, spaces, hyphens, its ending or a
 * few letters, or it is in another directory. Takes a time that grows with the number of paths only.
 */
export function suggestPath(missing: string, paths: Iterable<string>): string | undefined {
  const rank = rankAgainst(missing);
  let best: { path: string; rank: number } | undefined;
  for (const path of paths) {
    const current = rank(path);
    if (current < (best?.rank ?? Infinity)) best = { path, rank: current };
    if (best?.rank === 0) break;
  }
  return best?.path;
}

/** Says how far a path is from what a person wrote. Infinite: too far. */
function rankAgainst(missing: string): (path: string) => number {
  const wanted = describe(missing);
  const most = allowTypos(posix.parse(missing).name);
  return (path) => {
    const { whole, loose, base, looseStem } = describe(path);
    if (whole === wanted.whole) return 0;
    if (loose === wanted.loose) return 1;
    const distance = measureDistance(whole, wanted.whole, most);
    if (distance < Infinity) return 1 + distance;
    // All others are in other directories.
    if (base === wanted.base) return most + 2;
    if (looseStem !== "" && looseStem === wanted.looseStem) return most + 3;
    return most + 3 + measureDistance(base, wanted.base, most);
  };
}

/** Made late: for a literal, V8 makes these sets of Unicode where it only loads the file. */
const makeSeparators = once(() => new RegExp(SEPARATORS, "gu"));

const SEPARATORS = String.raw`[^\p{L}\p{N}\p{M}/]+`;

/** A path in the forms in which it is compared; the loose ones have only letters, digits and slashes, and no ending. */
function describe(path: string): { whole: string; loose: string; base: string; looseStem: string } {
  const whole = fold(path);
  const loose = whole.replace(/\.[a-z\d]*$/, "").replace(makeSeparators(), "");
  return {
    whole,
    loose,
    base: whole.slice(whole.lastIndexOf("/") + 1),
    looseStem: loose.slice(loose.lastIndexOf("/") + 1),
  };
}

/** Enough to find a file that a changed glob matches. */
const MOST_FILES = 2000;

/** In states of globs. An ordinary search takes a thousandth; more is not worth the wait for a suggestion. */
const MOST_WORK = 5_000_000;

/**
 * A glob that is close to one without a match, and matches a file of the kind in the surroundings. `isToLeaveOut`: it
 * is only spelled otherwise, as a wider one would leave out files that nobody had in mind.
 */
export function suggestGlob(
  written: string,
  kind: FileKind,
  { files, directories }: Pick<Surroundings, "files" | "directories">,
  isToLeaveOut = false,
): string | undefined {
  const sought = files.filter((path) => isByDefault(kind, path)).slice(0, MOST_FILES);
  const glob = tidy(written);
  const folder = findPlainFolder(glob);
  const rest = folder === "" ? glob : glob.slice(folder.length + 1);
  const closest = folder === "" ? undefined : suggestPath(folder, directories);
  const folders = [
    folder,
    ...(closest === undefined ? [] : [closest]),
    ...(isToLeaveOut ? [] : [...listParents(folder), findCommonFolder(sought), ""]),
  ];
  let work = 0;
  for (const each of new Set(folders)) {
    const inside = sought.filter((path) => each === "" || path.startsWith(`${each}/`));
    const candidates =
      inside.length === 0 ? [] : listVariants(rest, listExtensions(inside), { isTop: each === "", isToLeaveOut });
    for (const candidate of candidates.map((variant) => posix.join(each, variant))) {
      const compiled = compileGlob(candidate);
      if (compiled.kind !== "glob") continue;
      for (const path of inside) {
        if (matchesGlob(compiled, path)) {
          if (!isToLeaveOut || !sought.every((other) => matchesGlob(compiled, other))) return candidate;
          break;
        }
        if (work + compiled.countWork() > MOST_WORK) return undefined;
      }
      work += compiled.countWork();
    }
  }
  return undefined;
}

function listExtensions(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => posix.extname(path)))];
}

/** Without the quotes that a shell or YAML would remove, and with the slashes of Windows turned. */
function tidy(glob: string): string {
  return glob
    .replace(/^(["'])(.*)\1$/s, "$2")
    .replaceAll("\\", "/")
    .replace(/^\/+/, "");
}

/** `a/b` and `a` for `a/b/c`. */
function listParents(folder: string): string[] {
  const names = folder.split("/");
  return names.slice(1).map((_, at) => names.slice(0, names.length - 1 - at).join("/"));
}

/**
 * A glob as it is, at any depth, with the ending of a file there if that is nearly the one that is written, and with
 * both changes; then all in the folder, unless that would be left out.
 */
function listVariants(
  glob: string,
  extensions: readonly string[],
  { isTop, isToLeaveOut }: { isTop: boolean; isToLeaveOut: boolean },
): string[] {
  const last = glob.slice(glob.lastIndexOf("/") + 1);
  const ending = /\.[\w*?{},[\]()|+@-]+$/.exec(last)?.[0];
  const near = extensions.filter((each) => ending !== undefined && measureDistance(each, ending, 1) < Infinity);
  const swapped = near.map((each) => (text: string) => text.slice(0, -(ending ?? "").length) + each);
  const endings = [(text: string) => text, ...swapped];
  const variants = [...endings.map((end) => end(glob)), ...endings.map((end) => posix.join("**", end(last)))];
  const isOther = ending !== undefined && near.length === 0 && /^\.[\w{},]+$/.test(ending);
  if (isTop) return variants.filter((variant) => /[^*/]/.test(variant));
  return [...variants, ...(isOther || isToLeaveOut ? [] : ["**"])];
}
