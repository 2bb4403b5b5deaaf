/** What the command `check` does: reads its settings, calls the flow of the check, and writes the reports. */
import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { checkVideos } from "../flows/check.ts";
import { explain } from "../flows/conclusion.ts";
import { type Kind, shard as shardKind } from "../inputs/kinds.ts";
import { DEFAULT_POLICY } from "../model/default-policy.ts";
import { VIDEO_EXTENSIONS } from "../model/formats.ts";
import { once } from "../model/once.ts";
import type { Report } from "../model/report.ts";
import { CHECK_FORMATS, FAIL_ON, IF_NO_VIDEOS, SCOPES } from "../report/choices.ts";
import { describeUnchecked, LACKS_CHECKS, lacksChecks } from "../report/completeness.ts";
import { OF_COMMAND } from "../report/text/sentences.ts";
import { writeLiteral } from "../text/glob.ts";
import { placeOutputs, showResult, writeFiles } from "./check-outputs.ts";
import type { CommandWorld, ExitCode, Given } from "./command.ts";
import type { Fixing } from "./fixing.ts";
import { showProgress } from "./progress.ts";
import { createTerminalWording, describeOption } from "./wording.ts";

/**
 * A hook names files as they are: a video that is there is meant, and no other, though its name begins with `!`, or is
 * also a glob. Git names what has changed by relative paths.
 */
function nameFile(operand: string, folder: string, isCompared: boolean): string {
  const given = isCompared && isAbsolute(operand) ? relative(folder, operand) || "." : operand;
  if (!existsSync(resolve(folder, given))) return given;
  const named = given.startsWith("!") ? `./${given}` : given;
  // On Windows, a backslash stands between folders.
  return VIDEO_NAME.test(given) && process.platform !== "win32" ? writeLiteral(named) : named;
}

const VIDEO_NAME = new RegExp(`\\.(${VIDEO_EXTENSIONS.join("|")})$`, "i");

/** `given`: as the definition of `check` reads it. */
export async function checkAsAsked(given: Given, world: CommandWorld): Promise<ExitCode> {
  const { environment, folder, terminal } = world;
  const refuse = (problems: readonly { problem: string; advice: string }[]): ExitCode => {
    for (const { problem, advice } of problems) terminal.say(`${problem}. ${advice}.`);
    return 2;
  };
  const format = given.choice("--format", CHECK_FORMATS) ?? "text";
  const failOn = given.choice("--fail-on", FAIL_ON) ?? "error";
  const secrets = [environment.GITHUB_TOKEN ?? "", environment.TIKTOK_ACCESS_TOKEN ?? ""].filter((each) => each !== "");
  if (secrets.length > 0) terminal.filter((await import("../tiktok/secret-forms.ts")).hideSecrets(secrets));
  const shard = readOption("--shard", given, shardKind);
  const since = await readSince(given, world);
  const outputs = await placeOutputs(
    { format, output: given.value("--output"), reports: given.values("--report") },
    folder,
  );
  const fixing = await readFixing(given, world);
  const problems = [shard, since, outputs, fixing].flatMap((each) => (each.kind === "problems" ? each.problems : []));
  if (shard.kind === "problems" || since.kind === "problems" || outputs.kind === "problems") return refuse(problems);
  if (fixing.kind === "problems") return refuse(problems);

  // A search is not interrupted: until the first video is read, a signal ends the process.
  const listen = once(() => world.listenForEnd());
  const progress = showProgress(terminal, world.now);
  const request = {
    videos: given.operands.map((operand) => nameFile(operand, folder, since.value !== undefined)),
    posts: given.values("--posts"),
    scope: since.value === undefined ? ("all" as const) : ("changed" as const),
    ...(since.value !== undefined && { since: since.value }),
    holdsUntracked: given.has("--since"),
    ifNoVideos: given.choice("--if-no-videos", IF_NO_VIDEOS),
    config: given.value("--config") ?? DEFAULT_POLICY,
    isConfigNamed: given.has("--config"),
    shard: shard.value,
    githubToken: environment.GITHUB_TOKEN || undefined,
    ...{ creatorLimit: false, accessToken: undefined, tiktokApiUrl: undefined },
    ...{ secrets, isAnywhere: true as const, needsRepository: true as const },
    wording: createTerminalWording(secrets, world),
  };
  const { now, readEvent } = world;
  const read: string[] = since.isAllNew ? ["This branch has no commit yet, so everything counts as changed."] : [];
  const result = await checkVideos(
    request,
    { workspace: folder, environment, now, readEvent },
    {
      log: () => undefined,
      onRead: (line) => read.push(line),
      onProgress: progress.look,
      get signal() {
        return listen();
      },
    },
  ).finally(progress.end);
  if (result.kind === "problems") return refuse(result.problems);

  const isToFix = fixing.kind === "fixing" && !result.isInterrupted;
  const fixed = isToFix ? await (await import("./fixing.ts")).fixChecked(result, fixing, world, listen()) : undefined;
  const { videos, posts, remarks, scope } = fixed?.checked ?? result;
  const isInterrupted = result.isInterrupted || fixed?.isInterrupted === true;
  const report: Report = { videos, posts, remarks, scope, shard: shard.value, commit: result.commit };
  const { fails, reason } = explain(report, { thing: "video", setting: "--fail-on", failOn, ending: OF_COMMAND });
  const isLacking = lacksChecks(report);
  const couldNotFix = fixed?.hasFailed ? (await import("../report/text/fixing.ts")).COULD_NOT_FIX : undefined;
  const cause = fails ? reason : couldNotFix;
  const failure = isInterrupted || isLacking ? undefined : cause;
  const failures = await writeFiles(report, { files: outputs.files, failure }, world);
  const isWhole = failures.length === 0 && !isInterrupted;
  // On a terminal, the line above says the same, unless somebody has chosen what fails.
  const isSaid = outputs.shown === "text" && terminal.out.isTerminal && !given.has("--fail-on");
  const describeEnd = () => {
    if (!isWhole)
      return `Exit code 2: ${isInterrupted ? "the check was interrupted" : "a report could not be written"}.`;
    if (isLacking) return LACKS_CHECKS;
    if (!fails && cause !== undefined) return cause;
    return isSaid ? `Exit code ${fails ? 1 : 0}.` : reason;
  };
  const ending = [
    ...failures,
    ...describeUnchecked(videos),
    ...read,
    ...(fixed?.next ?? (terminal.err.isTerminal ? (await import("./fixing.ts")).offerFix(videos) : [])),
    describeEnd(),
  ];
  await showResult(report, { format: outputs.shown, failure, ending }, world);
  if (!isWhole || isLacking) return 2;
  return cause === undefined ? 0 : 1;
}

/** What has videos fixed is loaded only if somebody asks for it. */
async function readFixing(given: Given, world: CommandWorld): Promise<Fixing> {
  if (!given.has("--fix") && !given.has("--in-place")) return { kind: "none" };
  return (await import("./fixing.ts")).readFixing(given, world);
}

type ReadOption<T> =
  | { kind: "value"; value: T }
  | { kind: "problems"; problems: readonly { problem: string; advice: string }[] };

/** The value of an option that is read as the input of the same name. */
function readOption<T>(name: `--${string}`, given: Given, { fallback, parse }: Kind<T>): ReadOption<T> {
  const text = given.value(name);
  const read = text === undefined ? { kind: "value" as const, value: fallback } : parse(text.trim());
  if (read.kind === "value") return read;
  return { kind: "problems", problems: [{ problem: describeOption(name, read), advice: read.advice }] };
}

/** From where on changes count; `undefined`: everything is checked. `isAllNew`: as there is no commit yet. */
async function readSince(given: Given, { folder, environment }: CommandWorld) {
  const fail = (problem: string, advice: string) => ({ kind: "problems" as const, problems: [{ problem, advice }] });
  const ref = given.value("--since");
  const scope = given.choice("--scope", SCOPES);
  if (ref === undefined) {
    if (scope !== "changed") return { kind: "value" as const, value: undefined, isAllNew: false };
    return fail(
      "Option '--scope' is 'changed', but nothing says since when",
      "Add '--since' and a branch, such as 'origin/main'",
    );
  }
  if (scope === "all") return fail("Option '--since' contradicts '--scope all'", "Leave one of them out");
  const { findSince, isAllNew } = await import("../sources/changes/since.ts");
  if (isAllNew(ref, folder, environment)) return { kind: "value" as const, value: undefined, isAllNew: true };
  const since = findSince(ref, folder, environment);
  if (since.kind === "problem") return fail(describeOption("--since", since), since.advice);
  return { kind: "value" as const, value: since, isAllNew: false };
}
