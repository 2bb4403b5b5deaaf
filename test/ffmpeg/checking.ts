/** Checks files of a folder as the flow of the check does. Needs no runner of tests. */
import { checkVideo } from "../../src/check/check.ts";
import { pointToCopies } from "../../src/check/fix/beside.ts";
import { nameFixes } from "../../src/check/fix/paths.ts";
import { createJudge, type Policy } from "../../src/check/policy.ts";
import type { Judged } from "../../src/flows/fix.ts";
import { probe } from "../../src/media/probe.ts";
import { inspectOnDisk } from "../support/inspected.ts";
import { NOW_MS, STEADY } from "../support/limits.ts";

/** The judgement on files of a folder, as the flow of the check makes it. */
export function checkAll(folder: string, paths: readonly string[], policy?: Policy): Judged {
  const judge = createJudge(policy);
  const namesOf = nameFixes({ paths, urls: [], isTracked: () => false });
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
