/** What git tracks in checkouts, by path from the workspace. Compares nothing. */
import { once } from "../../model/once.ts";
import { type IndexEntry, type IndexRecords, SUBMODULE } from "../workspace/index-records.ts";
import { readIndex } from "../workspace/tracked.ts";
import { isNamedAsVideo } from "../workspace/video-names.ts";
import { type Checkout, openCheckout } from "./checkout.ts";

/** What git has at a path. `submodule`: the outermost one that holds it, and the commit that git tracks for it. */
export type Tracked = {
  kind: "file" | "link";
  object: string;
  submodule?: { path: string; commit: string };
};

/** Finds what git tracks at a path; `undefined` if git does not vouch for the file there. */
export type FindTracked = (path: string) => Tracked | undefined;

/** A checkout's index. `records`: what it is known to say about videos and submodules. */
type Indexed = { checkout: Checkout; records?: IndexRecords | undefined };

/** Asks the first checkout, and then the others that a list of changes can speak for. `undefined` where git fails. */
export function openTracked(
  first: Indexed,
  others: readonly Checkout[],
  workspace: string,
  environment: NodeJS.ProcessEnv,
): FindTracked | undefined {
  const own = openIndex(first, workspace, environment);
  if (own === undefined) return undefined;
  const more = others.map((checkout) => once(() => openIndex({ checkout }, workspace, environment)));
  return (path) => {
    const found = own(path);
    if (found !== undefined) return found === "unknown" ? undefined : found;
    for (const open of more) {
      const tracked = open()?.(path);
      if (tracked !== undefined) return tracked === "unknown" ? undefined : tracked;
    }
    return undefined;
  };
}

/** `unknown`: the path is in a submodule that is not at the commit that git tracks, or does not track the path. */
type Index = (path: string) => Tracked | "unknown" | undefined;

/** Lists everything only if a path is asked for that is not called as videos are. */
function openIndex(
  { checkout, records }: Indexed,
  workspace: string,
  environment: NodeJS.ProcessEnv,
): Index | undefined {
  const { directory, place } = checkout;
  const known = records ?? readIndex(directory, "videos", environment);
  if (known === undefined) return undefined;
  const all = once(() => readIndex(directory, "all", environment));
  const submodules = new Map<string, Index | undefined>();
  const openSubmodule = (path: string, commit: string) => {
    if (!submodules.has(path)) submodules.set(path, openAt(path, commit));
    return submodules.get(path);
  };
  // In a folder that is not checked out, git would find the repository around it.
  const openAt = (path: string, commit: string) => {
    const inner = openCheckout(workspace, `${place}${path}/`, environment);
    const isHere = inner?.head === commit && inner.prefix === "";
    return isHere ? openIndex({ checkout: inner }, workspace, environment) : undefined;
  };
  return (path) => {
    if (!path.startsWith(place)) return undefined;
    const inPlace = path.slice(place.length);
    const entry = (isNamedAsVideo(inPlace) ? known : all())?.find(inPlace);
    if (entry !== undefined && entry.mode !== SUBMODULE) return { kind: kindOf(entry), object: entry.object };
    const around = listAround(inPlace).find((folder) => known.find(folder)?.mode === SUBMODULE);
    const commit = around === undefined ? undefined : known.find(around)?.object;
    if (around === undefined || commit === undefined) return undefined;
    const inner = openSubmodule(around, commit)?.(path);
    if (inner === undefined || inner === "unknown") return "unknown";
    return { ...inner, submodule: { path: `${place}${around}`, commit } };
  };
}

function kindOf({ mode }: IndexEntry): "file" | "link" {
  return mode === LINK ? "link" : "file";
}

/** The mode of a symbolic link. */
const LINK = "120000";

/** The folders around a path, the outermost first. */
export function listAround(path: string): string[] {
  const names = path.split("/");
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join("/"));
}
