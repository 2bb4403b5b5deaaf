/** How the place where a check runs calls its settings, and what people can do there. Types only. */
import type { Place, Problem } from "./problem.ts";

/**
 * What is wrong with the value of a setting: `problem` follows the setting's name ("is '0'"). If one line of a list is
 * wrong, `line` is that line as it may be shown, and `problem` is a clause that follows it ("which does not exist").
 * `fact`: the same as a sentence that needs no setting's name, for those who have not set any.
 */
export type SettingProblem = Problem & { line?: string; fact?: string };

/**
 * The same in whole sentences, in which the setting is called as people know it. `input`: its name. `fallback`: its
 * default as text; `undefined` if it has none.
 */
export type InputProblem = Problem & { input: string; fallback: string | undefined; place?: Place };

/** The settings of a check in whose values something can be wrong that only the check finds. */
export type CheckSetting = "videos" | "posts" | "config" | "ifNoVideos";

/** How people get the objects of Git LFS. Each is a clause in the imperative, without a full stop. */
export type LfsHelp = {
  /** Fetches the objects: "run 'git lfs pull'". */
  fetch: string;
  /** Gives a token for GitHub: "set GITHUB_TOKEN to a token". It goes on: "that can read the repository". */
  giveToken: string;
  /** Fetches the objects with what signs in there, and here does not; `undefined` where nothing does. */
  fetchSignedIn?: string;
  /** The address of the page that says how to sign in to a server of one's own. */
  ownServerPage: string;
  /** That of the page on GitLab CI, where a check can run there. */
  gitLabPage?: string;
  /** The origin of the GitLab that runs this job. */
  gitLabJob?: { origin: string };
};

/** The words of a place where checks run: a job of GitHub Actions, a terminal. */
export type CheckWording = {
  /** Says what is wrong with a setting, and shows no secret. */
  describe(setting: CheckSetting, problem: SettingProblem): InputProblem;
  /** The name of a setting within a sentence: "'config'". */
  nameSetting(setting: CheckSetting): string;
  /** What to do where there is no repository: a clause in the imperative. */
  adviceWithoutRepository: string;
  /** How to check videos that Git does not track: a clause in the imperative. `line`: a line that finds one of them. */
  adviseToName(line: string): string;
  lfs: LfsHelp;
};
