/** Joins the reports of several jobs, each of which has checked a part of the videos. Reads no file. */
import type { CheckedVideo, Verdict } from "../model/finding.ts";
import type { Remark, Report } from "../model/report.ts";

/** A video that several reports have counts once, by the worst of its verdicts. */
export function joinReports(reports: readonly Report[]): Report {
  const videos = new Map<string, CheckedVideo>();
  for (const checked of reports.flatMap((each) => each.videos ?? [])) {
    const { path } = checked.video;
    const other = videos.get(path);
    if (other === undefined || rank(checked) > rank(other)) videos.set(path, checked);
  }
  const remarks = new Map<string, Remark>();
  for (const remark of reports.flatMap((each) => each.remarks)) remarks.set(remark.message, remark);
  const scopes = reports.flatMap(({ scope }) => scope ?? []);
  const [scope] = scopes;
  const unchanged = new Set(scopes.flatMap((each) => each.unchanged).filter((path) => !videos.has(path)));
  return {
    videos: [...videos.values()].sort(({ video: { path: a } }, { video: { path: b } }) => (a < b ? -1 : 1)),
    cancellations: reports.flatMap((each) => each.cancellations ?? []),
    ...(reports.some((each) => each.confirmations) && {
      confirmations: reports.flatMap((each) => each.confirmations ?? []),
    }),
    remarks: [...remarks.values()],
    ...(scope && { scope: { ...scope, unchanged: [...unchanged].sort() } }),
  };
}

const RANKS: Readonly<Record<Verdict, number>> = { valid: 0, invalid: 2, unreadable: 2 };

function rank({ verdict, findings }: CheckedVideo): number {
  return RANKS[verdict] + (findings.some(({ level }) => level === "warning") ? 1 : 0);
}
