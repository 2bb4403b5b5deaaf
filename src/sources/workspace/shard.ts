/** Decides which part of a run checks which video. Looks at names only. */
import type { Shard } from "../../model/video.ts";
import type { Searched } from "./search.ts";

/** A part of a run. `holds`: whether a video is in it, by its name. */
export type Part = Shard & { holds(name: string): boolean };

/** The part of a run that `shard` names. */
export async function openPart(shard: Shard): Promise<Part> {
  const findPart = await openParts(shard.count);
  return { ...shard, holds: (name) => findPart(name) === shard.index };
}

/**
 * Finds which of `count` parts a video is in, from 1, by its name. The code that makes hashes takes long to load, so it
 * is loaded only if there are parts.
 */
export async function openParts(count: number): Promise<(name: string) => number> {
  const { createHash } = await import("node:crypto");
  // That depends on the name alone, so every video is in exactly one part, and adding a video moves no other.
  return (name) => (createHash("sha256").update(name).digest().readUInt32BE() % count) + 1;
}

/** The videos that this part of a run checks, out of all that were found. */
export function takeShard(found: Searched, part: Part | undefined): Searched {
  if (found.kind !== "videos" || part === undefined) return found;
  return {
    ...found,
    paths: found.paths.filter((path) => part.holds(path)),
    urls: found.urls.filter(({ href }) => part.holds(href)),
    absent: found.absent.filter((path) => part.holds(path)),
    tried: `${found.tried}, but checked only part ${part.index} of ${part.count}`,
  };
}
