/** The names by which reports show the videos of a search. Opens none of them. */
import { nameAddress } from "../../net/urls.ts";
import type { Searched } from "./search.ts";

/** For each video the `path` that it has in the model. */
export function nameVideos(found: Searched): { paths: readonly string[]; urls: readonly string[] } {
  return found.kind === "videos" ? { paths: found.paths, urls: found.urls.map(nameAddress) } : { paths: [], urls: [] };
}
