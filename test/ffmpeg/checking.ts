/** Checks files of a folder as the flow of the check does. Needs no runner of tests. */
import { resolve } from "node:path";
import { checkVideo } from "../../src/check/check.ts";
import { pointToCopies } from "../../src/check/fix/beside.ts";
import { nameFixes } from "../../src/check/fix/paths.ts";
import { createJudge, type Policy } from "../../src/check/policy.ts";
import type { Judged } from "../../src/flows/fix.ts";
import { probe } from "../../src/media/probe.ts";
import { lookUp } from "../../src/sources/workspace/disk.ts";
import { isForLfs } from "../../src/sources/workspace/lfs-attribute.ts";
import { createTracking } from "../../src/sources/workspace/tracked.ts";
import { inspectOnDisk } from "../support/inspected.ts";
import { NOW_MS, STEADY } from "../support/limits.ts";

/** The judgement on files of a folder, as the flow of the check makes it. */
export function checkAll(folder: string, paths: readonly string[], policy?: Policy): Judged {
  const judge = createJudge(policy);
  const at = (path: string) => resolve(folder, path);
  const namesOf = nameFixes({
    ...{ paths, urls: [] },
    isTracked: createTracking(folder, process.env, { paths, index: undefined }),
    isTaken: (path) => lookUp(at(path)) !== "absent",
    isForLfs: (path) => isForLfs(at(path), process.env),
  });
  const limitsOf = (path: string) => judge.standardAt(path).limits;
  const videos = paths.toSorted().map((path) => {
    const { video, inspection } = inspectOnDisk(path, folder, (sizeBytes) => probe(sizeBytes, { steady: STEADY }));
    return checkVideo(video, inspection, { ...judge.standardAt(path), nowMs: NOW_MS, names: namesOf(video) });
  });
  return {
    videos: pointToCopies(videos, namesOf, ({ path }) => limitsOf(path)),
    judging: { judge, nowMs: NOW_MS, namesOf, judgePosts: async () => [] },
  };
}
