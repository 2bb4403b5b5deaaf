/** Lists the reporters by name, and delivers a report through the chosen ones. */
import { existsSync, readFileSync } from "node:fs";
import type { Host } from "../host/host.ts";
import type { Report } from "../model/report.ts";
import type { Context, Reporter } from "./reporter.ts";
import { annotations } from "./reporters/annotations.ts";
import { json } from "./reporters/json.ts";
import { log } from "./reporters/log.ts";
import { summary } from "./reporters/summary.ts";
import { describeDeliveryFailure } from "./text/sentences.ts";
import { findFileObstacle, writeWhole } from "./whole-file.ts";

const REPORTERS = { log, annotations, summary, json } as const satisfies Readonly<Record<string, Reporter>>;

export type ReporterName = keyof typeof REPORTERS;

/** A chosen reporter. `path`: the file that it writes, if it writes one. */
export type Outlet = { name: ReporterName; path?: string | undefined };

/** What an action always delivers. `reportFile`: the path of the JSON report; without one, none is written. */
export function listActionOutlets(reportFile: string | undefined): Outlet[] {
  return [{ name: "log" }, { name: "annotations" }, { name: "json", path: reportFile }, { name: "summary" }];
}

/** What could not be delivered. `message`: sentences for a person. */
export type DeliveryFailure = { name: ReporterName; message: string };

/** Delivers through every outlet, in order, even if others fail. */
export async function deliver(
  report: Report,
  outlets: readonly Outlet[],
  host: Host,
  context: Context = {},
): Promise<DeliveryFailure[]> {
  const results = await Promise.allSettled(outlets.map(async (outlet) => write(report, outlet, host, context)));
  return outlets.flatMap(({ name }, at) => {
    const result = results[at];
    if (result?.status !== "rejected") return [];
    const reason = result.reason instanceof Error ? result.reason.message : result.reason;
    return [{ name, message: describeDeliveryFailure(REPORTERS[name].what, String(reason)) }];
  });
}

async function write(report: Report, { name, path }: Outlet, host: Host, context: Context): Promise<void> {
  const reporter: Reporter = REPORTERS[name];
  switch (reporter.medium) {
    case "log":
      for (const line of reporter.render(report)) host.info(line);
      return;
    case "annotations":
      for (const annotation of reporter.render(report)) host.annotate(annotation);
      return;
    case "summary": {
      const markdown = reporter.render(report, context);
      if (markdown !== "") await host.summarize(markdown);
      return;
    }
    case "file": {
      if (path === undefined) return;
      const obstacle = findFileObstacle(path);
      if (obstacle !== undefined) throw new Error(`its path is '${path}', ${obstacle}`);
      const parts = reporter.render(report, () => readText(path));
      writeWhole(path, parts);
    }
  }
}

function readText(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
