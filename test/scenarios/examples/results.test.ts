import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { isInstalled } from "../../support/programs.ts";
import { parseCommand } from "../../support/runner/commands.ts";
import { ACTION, createVideos, runGuard } from "../validate/guard.ts";

/** The step of docs/reports.md that prints names and messages. */
function readExample(): { run: string } {
  const readme = readFileSync(join(ACTION, "docs", "reports.md"), "utf8");
  const [, example = ""] = /^## Use the results\n[^#]*?```yaml\n(.*?)^```$/ms.exec(readme) ?? [];
  return parse(example).find(({ run }: { run?: string }) => run !== undefined);
}

it.runIf(isInstalled("jq"))(
  "the documented example shows every name on a line of its own, and none is a command",
  async () => {
    const videos = createVideos(Object.fromEntries(HOSTILE_NAMES.map((name) => [name, "frame-rate-low.mp4"])));
    const { outputs } = (await runGuard(videos)).main;
    const env = {
      PATH: process.env.PATH ?? "",
      INVALID: outputs["invalid-videos"] ?? "",
      REPORT: outputs["report-file"] ?? "",
    };
    const output = execFileSync("bash", ["-e", "-c", readExample().run], { env, encoding: "utf8" });
    const lines = output.split("\n").slice(0, -1);
    const known = new Set(["error", "add-mask", "stop-commands", "set-output"]);
    expect(lines.flatMap((line) => parseCommand(line, known) ?? [])).toEqual([]);
    const shown = lines.map((line) => JSON.parse(line.replaceAll("## [", "##[")));
    expect(shown.slice(0, HOSTILE_NAMES.length)).toEqual(HOSTILE_NAMES);
    const messages: unknown[] = shown.slice(HOSTILE_NAMES.length);
    expect(messages.map((each) => (Array.isArray(each) ? each[0] : each))).toEqual(HOSTILE_NAMES);
  },
);
