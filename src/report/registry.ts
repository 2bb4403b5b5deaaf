/** Lists the reporters of the actions by name, and delivers a report through the chosen ones. */
import type { Host } from "../host/host.ts";
import type { Level } from "../model/problem.ts";
import type { Remark, Report } from "../model/report.ts";
import type { FormatName } from "./choices.ts";
import type { Context, Reporter } from "./reporter.ts";
import { annotations } from "./reporters/annotations.ts";
import { json } from "./reporters/json.ts";
import { log } from "./reporters/log.ts";
import { summary } from "./reporters/summary.ts";
import { remarkOnDeliveryFailure } from "./text/remarks.ts";
import { describeDeliveryFailure } from "./text/sentences.ts";
import { findFileObstacle, readEarlierReport, writeWhole } from "./whole-file.ts";

/** Those of the actions. The others are loaded only where a workflow asks for one. */
const REPORTERS = { log, annotations, summary, json } as const satisfies Readonly<Record<string, Reporter>>;

export type ReporterName = keyof typeof REPORTERS | FormatName;

async function loadReporter(name: ReporterName): Promise<Reporter> {
  return name in REPORTERS
    ? REPORTERS[name as keyof typeof REPORTERS]
    : (await import("./formats.ts")).FORMATS[name as FormatName];
}

/** Where a report file goes. */
export type FilePlace = {
  path?: string | undefined;
  /** Where it goes if it can't be written to `path`. */
  fallback?: string | undefined;
  /**
   * Whether an earlier step of this job wrote a report to `path`: its parts are kept. Anyone can have written a file
   * there, so only who knows it may say so.
   */
  keepsEarlier?: boolean | undefined;
  /** Whether `path` had no symbolic link in it when it was chosen. If it has one now, the report goes to `fallback`. */
  wasReal?: boolean | undefined;
};

/** A chosen reporter, and the place of its file if it writes one. */
export type Outlet = FilePlace & { name: ReporterName };

/** An outlet whose reporter is loaded. */
type OpenOutlet = Outlet & { reporter: Reporter };

/** What an action always delivers. Without a path, no JSON report is written. */
export function listActionOutlets(path: string | undefined, place: Omit<FilePlace, "path"> = {}): Outlet[] {
  return [{ name: "json", path, ...place }, { name: "summary" }, { name: "log" }, { name: "annotations" }];
}

/** What could not be delivered, or only in another place. `message`: sentences for a person. */
export type DeliveryFailure = { name: ReporterName | "outputs"; message: string };

/** How a report is delivered, besides what it depends on. */
export type Delivery = Context & {
  /** The level of a failure to deliver, `error` by default. */
  failureLevel?: Level;
  /** Sets the step's outputs once the files are written, and returns what could not be set. */
  setOutputs?(failures: readonly DeliveryFailure[]): readonly DeliveryFailure[];
  /** Comments on the pull request once the files are written, and returns what is to be reported about it. */
  comment?(report: Report): Promise<readonly Remark[]>;
};

/** Files come first, annotations last: so annotations can say what could not be written. */
const MEDIA: readonly Reporter["medium"][] = ["file", "summary", "log", "annotations"];

/**
 * Delivers through every outlet, even if others fail. What fails is shown by the outlets that follow, and is within the
 * limits of annotations. Never throws.
 */
export async function deliver(
  report: Report,
  outlets: readonly Outlet[],
  host: Host,
  { failureLevel = "error", setOutputs = () => [], comment, ...context }: Delivery = {},
): Promise<DeliveryFailure[]> {
  const failures: DeliveryFailure[] = [];
  const aboutComment: Remark[] = [];
  const { actionsPage, summaryPage, toolPage, hasFile } = host;
  const fullContext = { actionsPage, summaryPage, toolPage, hasFile, ...context };
  const open = await Promise.all(
    outlets.map(async (each): Promise<OpenOutlet> => ({ ...each, reporter: await loadReporter(each.name) })),
  );
  for (const medium of MEDIA) {
    for (const outlet of open.filter(({ reporter }) => reporter.medium === medium)) {
      const remarks = [
        ...failures.map(({ message }) => remarkOnDeliveryFailure(failureLevel, message)),
        ...report.remarks,
        ...aboutComment,
      ];
      const lacksSummary = !host.hasSummary || failures.some(({ name }) => name === "summary");
      failures.push(...(await attempt({ ...report, remarks }, outlet, host, { ...fullContext, lacksSummary })));
    }
    if (medium !== "file") continue;
    failures.push(...setOutputs(failures));
    if (comment !== undefined) aboutComment.push(...(await comment(report)));
  }
  return failures;
}

async function attempt(report: Report, outlet: OpenOutlet, host: Host, context: Context): Promise<DeliveryFailure[]> {
  const { name, reporter } = outlet;
  const { what } = reporter;
  const describe = (error: unknown, instead?: string) => {
    const reason = error instanceof Error ? error.message : String(error);
    return { name, message: describeDeliveryFailure(what, reason, instead) };
  };
  try {
    await write(report, outlet, host, context);
    return [];
  } catch (error) {
    const { fallback } = outlet;
    if (fallback === undefined || fallback === outlet.path) return [describe(error)];
    const failures = await attempt(report, { name, reporter, path: fallback }, host, context);
    return [describe(error, failures.length === 0 ? fallback : undefined), ...failures];
  }
}

async function write(report: Report, outlet: OpenOutlet, host: Host, context: Context): Promise<void> {
  const { reporter } = outlet;
  switch (reporter.medium) {
    case "log":
      for (const line of reporter.render(report, context)) {
        if (typeof line === "string") host.info(line);
        else await host.group(line.title, line.lines);
      }
      return;
    case "annotations":
      for (const annotation of reporter.render(report, context)) host.annotate(annotation);
      return;
    case "summary": {
      const markdown = reporter.render(report, context);
      if (markdown !== "") await host.summarize(markdown);
      return;
    }
    case "file": {
      const { path, keepsEarlier = false, wasReal } = outlet;
      if (path === undefined) return;
      const obstacle = findFileObstacle(path, reporter.mark, wasReal);
      if (obstacle !== undefined) throw new Error(`its path is '${path}', ${obstacle}`);
      const readEarlier = () => (keepsEarlier ? readEarlierReport(path) : undefined);
      writeWhole(path, reporter.render(report, { ...context, path, readEarlier }));
    }
  }
}
