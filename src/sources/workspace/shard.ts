/** Decides which part of a run checks which video. Looks at names only. */
import { createHash } from "node:crypto";
import type { Shard } from "../../model/video.ts";
import type { Searched } from "./search.ts";

/** The videos that this part of a run checks, out of all that were found. */
export function takeShard(found: Searched, shard: Shard | undefined): Searched {
  if (found.kind !== "videos" || shard === undefined) return found;
  return {
    ...found,
    paths: found.paths.filter((path) => isInShard(path, shard)),
    urls: found.urls.filter(({ href }) => isInShard(href, shard)),
    absent: found.absent.filter((path) => isInShard(path, shard)),
    tried: `${found.tried}, but checked only part ${shard.index} of ${shard.count}`,
  };
}

/**
 * Whether a video is in a part. That depends on the video's name alone, so every video is in exactly one part, and
 * adding a video moves no other.
 */
export function isInShard(name: string, { index, count }: Shard): boolean {
  return createHash("sha256").update(name).digest().readUInt32BE() % count === index - 1;
}
