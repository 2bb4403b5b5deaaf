/** What git tracks in a checkout, by path from the workspace. Compares nothing. */
import { type IndexEntry, readIndex, SUBMODULE } from "../workspace/tracked.ts";
import { type Checkout, openCheckout } from "./checkout.ts";

/** `submodule`: the path of the submodule that holds the file, whose files are at the commit that git tracks. */
type Tracked = { kind: "file" | "link"; object: string } | { kind: "in-submodule"; submodule: string };

/** Finds what git tracks at a path; `undefined` if git does not vouch for the file there. */
export type FindTracked = (path: string) => Tracked | undefined;

/**
 * `others`: the paths that may be asked for, besides those that are called as videos are. `entries`: what the index at
 * the top of the workspace is known to say. `undefined` where git fails.
 */
export function openTracked(
  { directory, place }: Checkout,
  workspace: string,
  environment: NodeJS.ProcessEnv,
  { others, entries }: { others: readonly string[]; entries: readonly IndexEntry[] | undefined },
): FindTracked | undefined {
  const known = place === "" ? entries : undefined;
  const inPlace = others.flatMap((path) => (path.startsWith(place) ? [path.slice(place.length)] : []));
  const listed = known ?? readIndex(directory, environment, inPlace);
  if (listed === undefined) return undefined;
  const own = listed.filter(({ submodule }) => submodule === undefined);
  const files = new Map(own.map((entry) => [`${place}${entry.path}`, entry]));
  const submodules = own
    .filter(({ mode }) => mode === SUBMODULE)
    .map(({ path, object }) => {
      const from = `${place}${path}`;
      return { path: from, list: once(() => listSubmodule(from, object, workspace, environment)) };
    });
  return (path) => {
    const entry = files.get(path);
    if (entry !== undefined) return { kind: entry.mode === LINK ? "link" : "file", object: entry.object };
    const around = submodules.find((submodule) => path.startsWith(`${submodule.path}/`));
    return around?.list().has(path) ? { kind: "in-submodule", submodule: around.path } : undefined;
  };
}

/** The mode of a symbolic link. */
const LINK = "120000";

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Its videos: none if it is not checked out, or is at another commit. A submodule in it is not looked into. */
function listSubmodule(
  path: string,
  commit: string,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): ReadonlySet<string> {
  // In a folder that is not checked out, git would find the repository around it.
  const checkout = openCheckout(workspace, `${path}/`, environment);
  if (checkout?.head !== commit || checkout.prefix !== "") return new Set();
  const entries = readIndex(checkout.directory, environment, []) ?? [];
  const files = entries.filter(({ mode }) => mode !== SUBMODULE && mode !== LINK);
  return new Set(files.map((file) => `${path}/${file.path}`));
}
