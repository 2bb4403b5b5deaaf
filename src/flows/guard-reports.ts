/** The reports for other tools that a workflow asks the guard for. Few do, so this is loaded only then. */
import { describeRules } from "../check/rule-help.ts";
import type { Host } from "../host/host.ts";
import type { Report } from "../model/report.ts";
import type { SettingProblem } from "../model/wording.ts";
import { locateOwnPage } from "../posts/own-pages.ts";
import { describePostRules } from "../posts/rule-help.ts";
import { FORMATS } from "../report/formats.ts";
import type { Context } from "../report/reporter.ts";
import { placeFurtherReports, type WrittenReports, writeFurtherReports } from "./further-reports.ts";

/** `problems`: what is wrong with the lines; then nothing is to be written. */
export type GuardReports = {
  problems: readonly SettingProblem[];
  write(report: Report, host: Host, context: Context): Promise<WrittenReports>;
};

/** Places the reports that lines such as `junit=reports/videos.xml` ask for. Writes nothing yet. */
export function openGuardReports(
  lines: readonly string[],
  place: { workspace: string; reportFile: string },
): GuardReports {
  const { outlets, problems } = placeFurtherReports(lines, { ...place, formats: FORMATS });
  return {
    problems,
    write(report, host, context) {
      const aboutPosts = describePostRules().map((rule) => ({
        ...rule,
        source: locateOwnPage(rule.source, host.toolPage),
      }));
      return writeFurtherReports(report, outlets, host, { ...context, rules: [...describeRules(), ...aboutPosts] });
    },
  };
}
