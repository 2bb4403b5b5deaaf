/** What git tracks in a checkout, by path from the workspace. Compares nothing. */
import { type IndexEntry, readIndex, SUBMODULE } from "../workspace/git.ts";
import { type Checkout, openCheckout } from "./checkout.ts";

/** `submodule`: the path of the submodule that holds the file, whose files are at the commit that git tracks. */
type Tracked = { kind: "file" | "link"; object: string } | { kind: "in-submodule"; submodule: string };

/** Finds what git tracks at a path; `undefined` if git does not vouch for the file there. */
export type FindTracked = (path: string) => Tracked | undefined;

/** `undefined` where git fails. */
export function openTracked(
  checkout: Checkout,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): FindTracked | undefined {
  const entries = indexByPath(checkout, environment);
  if (entries === undefined) return undefined;
  const submodules = new Map<string, ReadonlySet<string>>();
  for (const [path, { mode, object }] of entries) {
    if (mode === SUBMODULE) submodules.set(path, listSubmodule(path, object, workspace, environment));
  }
  return (path) => {
    const entry = entries.get(path);
    if (entry !== undefined) return { kind: entry.mode === LINK ? "link" : "file", object: entry.object };
    for (const [submodule, paths] of submodules) if (paths.has(path)) return { kind: "in-submodule", submodule };
    return undefined;
  };
}

/** The mode of a symbolic link. */
const LINK = "120000";

function indexByPath(
  { directory, place }: Checkout,
  environment: NodeJS.ProcessEnv,
): ReadonlyMap<string, IndexEntry> | undefined {
  const entries = readIndex(directory, environment);
  return entries && new Map(entries.map((entry) => [`${place}${entry.path}`, entry]));
}

/** None if the submodule is not checked out, or is at another commit. A submodule in a submodule is not looked into. */
function listSubmodule(
  path: string,
  commit: string,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): ReadonlySet<string> {
  // In a folder that is not checked out, git would find the repository around it.
  const checkout = openCheckout(workspace, `${path}/`, environment);
  if (checkout?.head !== commit || checkout.prefix !== "") return new Set();
  const files = indexByPath(checkout, environment) ?? new Map<string, IndexEntry>();
  return new Set([...files].flatMap(([file, { mode }]) => (mode === SUBMODULE || mode === LINK ? [] : [file])));
}
