/** How the command line speaks of the settings of a check. Words only. */
import type { CheckSetting, CheckWording, InputProblem, SettingProblem } from "../model/wording.ts";
import { locateOwnServerPage, locatePage } from "../report/text/own-pages.ts";
import { TOOL_PAGE } from "../report/text/tool.ts";
import { showUnprintable } from "../text/unprintable.ts";
import type { CommandWorld } from "./command.ts";

const OPTIONS: Readonly<Record<Exclude<CheckSetting, "videos">, string>> = {
  posts: "--posts",
  config: "--config",
  ifNoVideos: "--if-no-videos",
};

/** `secrets`: tokens that no message may show. `program`: how a command line begins. */
export function createTerminalWording(
  secrets: readonly string[],
  { program, environment }: Pick<CommandWorld, "program" | "environment">,
): CheckWording {
  const hide = (words: string) => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, "***"), words);
  return {
    describe(setting, problem) {
      const sentence = setting === "videos" ? describePath(problem) : describeOption(OPTIONS[setting], problem);
      return toInputProblem(setting, { problem: hide(sentence), advice: hide(problem.advice) });
    },
    nameSetting: (setting) => (setting === "videos" ? "the paths" : `'${OPTIONS[setting]}'`),
    adviceWithoutRepository: "name files, directories or globs, or run the command in a Git repository",
    // In quotes: a full stop follows, which would be part of a path.
    adviseToName: (line) => `run "${program} check ${nameFolder(line)}"`,
    lfs: {
      fetch: "run 'git lfs pull'",
      giveToken: "set the environment variable GITHUB_TOKEN to a token",
      // At a terminal, Git can ask for a password, or has kept one.
      fetchSignedIn: "run 'git lfs pull'",
      ownServerPage: locateOwnServerPage(TOOL_PAGE),
      gitLabPage: locatePage("docs/other-ci.md#gitlab-ci", TOOL_PAGE),
      ...findGitLabJob(environment),
    },
  };
}

/** GitLab's variables are in each of its jobs. */
function findGitLabJob({ GITLAB_CI, CI_SERVER_URL = "" }: NodeJS.ProcessEnv): Pick<CheckWording["lfs"], "gitLabJob"> {
  if (GITLAB_CI !== "true" || !URL.canParse(CI_SERVER_URL)) return {};
  return { gitLabJob: { origin: new URL(CI_SERVER_URL).origin } };
}

/** What a person types: a folder, as long as it needs no quotes, else the glob in quotes. */
function nameFolder(line: string): string {
  const folder = line.replace(/\/\*\*$/, "/");
  if (/^\*(\*|\.\w+)$/.test(line)) return ".";
  return /^[\w./-]+$/.test(folder) && !folder.startsWith("-") ? folder : `'${line}'`;
}

function toInputProblem(input: string, { problem, advice }: SettingProblem): InputProblem {
  return { problem, advice, input, fallback: undefined };
}

/** A path is called by itself: "'a.mp4' does not exist". */
function describePath({ line, problem, fact }: SettingProblem): string {
  if (line === undefined) return fact ?? `The list of paths ${problem}`;
  return `'${showUnprintable(line)}' ${problem.replace(/^which /, "")}`;
}

/** What is wrong with the value of an option: "Option '--shard' is '3/2'". */
export function describeOption(option: string, { line, problem }: SettingProblem): string {
  return `Option '${option}' ${line === undefined ? problem : `is '${showUnprintable(line)}', ${problem}`}`;
}
