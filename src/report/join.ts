/** Joins the reports of several jobs, each of which has checked a part of the videos. Reads no file. */
import type { CheckedVideo, Verdict } from "../model/finding.ts";
import type { Remark, Report } from "../model/report.ts";
import { remarkOnMissingParts } from "./text/scope.ts";

/** A video that several reports have counts once, by the worst of its verdicts. A missing part is an error. */
export function joinReports(reports: readonly Report[]): Report {
  const videos = new Map<string, CheckedVideo[]>();
  for (const each of reports) {
    for (const [path, checked] of groupByPath(each.videos ?? [])) {
      const others = videos.get(path);
      if (others === undefined || rankWorst(checked) > rankWorst(others)) videos.set(path, checked);
    }
  }
  const remarks = new Map<string, Remark>();
  for (const remark of reports.flatMap((each) => each.remarks)) remarks.set(remark.message, remark);
  const scopes = reports.flatMap(({ scope }) => scope ?? []);
  const [scope] = scopes;
  const unchanged = new Set(scopes.flatMap((each) => each.unchanged).filter((path) => !videos.has(path)));
  return {
    videos: [...videos.values()].flat().sort(({ video: { path: a } }, { video: { path: b } }) => compare(a, b)),
    cancellations: reports.flatMap((each) => each.cancellations ?? []),
    ...(reports.some((each) => each.confirmations) && {
      confirmations: reports.flatMap((each) => each.confirmations ?? []),
    }),
    remarks: [...findMissing(reports), ...remarks.values()],
    ...(scope && { scope: { ...scope, unchanged: [...unchanged].sort() } }),
  };
}

/** Each job knows how many there are. */
function findMissing(reports: readonly Report[]): Remark[] {
  const shards = reports.flatMap(({ shard }) => shard ?? []);
  const count = Math.max(0, ...shards.map((each) => each.count));
  const present = new Set(shards.map(({ index }) => index));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !present.has(index));
  return missing.length === 0 ? [] : [remarkOnMissingParts(missing, count)];
}

/** One report can have a path several times: addresses are shown without their queries. */
function groupByPath(videos: readonly CheckedVideo[]): ReadonlyMap<string, CheckedVideo[]> {
  const groups = new Map<string, CheckedVideo[]>();
  for (const checked of videos) {
    const { path } = checked.video;
    const group = groups.get(path);
    if (group === undefined) groups.set(path, [checked]);
    else group.push(checked);
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const RANKS: Readonly<Record<Verdict, number>> = { valid: 0, invalid: 2, unreadable: 2 };

function rankWorst(checked: readonly CheckedVideo[]): number {
  return Math.max(...checked.map(rank));
}

function rank({ verdict, findings }: CheckedVideo): number {
  return RANKS[verdict] + (findings.some(({ level }) => level === "warning") ? 1 : 0);
}
