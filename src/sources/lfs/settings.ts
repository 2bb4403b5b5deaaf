/** A repository's Git LFS settings, as git sees them. Judges none of them. */
import { lstatSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { runGit } from "../workspace/git.ts";

/** The last value of each key, as `git config --list` writes keys: section and name in lower case. */
type Values = ReadonlyMap<string, string>;

/** The values of `http.extraHeader` for one URL, in their order; for every URL where that is empty. */
export type ExtraHeaders = { url: string; lines: readonly string[] };

/** A repository's settings for Git LFS. */
export type LfsSettings = {
  /** The top of the repository's files. */
  top: string;
  /** From git's own configuration, which the workflow writes. */
  git: Values;
  /** The headers of git's own configuration, of which one URL can have several. */
  extraHeaders: readonly ExtraHeaders[];
  /** From `.lfsconfig`, which anybody who proposes a change can write. */
  committed: Values;
  /** The remote that git-lfs would use; its URL after `url.*.insteadOf`. `written`: the one before, if it differs. */
  remote?: { name: string; url: string; written?: string };
  /** Its remote comes from `.gitmodules`, which is committed too. */
  isSubmodule: boolean;
  /** The directory of the objects that are on disk already. */
  objects: string;
};

/** Reads the settings by git itself; `undefined` where git finds no repository. */
export function readLfsSettings(repository: string, environment: NodeJS.ProcessEnv): LfsSettings | undefined {
  const ask = (...args: readonly string[]) => askGit(repository, environment, args);
  const places = ["--git-common-dir", "--show-cdup", "--show-superproject-working-tree"];
  const [gitDirectory, upwards = "", superproject] = ask("rev-parse", ...places).split("\n");
  if (gitDirectory === undefined || gitDirectory === "") return undefined;
  const top = resolve(repository, upwards);
  const records = parseRecords(ask("config", "--list", "-z"));
  const git = new Map(records);
  const hasBranches = records.some(([key]) => /^branch\..*\.remote$/s.test(key));
  const remote = pickRemote(git, hasBranches ? ask("symbolic-ref", "--quiet", "--short", "HEAD") : "");
  const findUrl = (name: string) => findPlainUrl(records, name) ?? ask("ls-remote", "--get-url", "--", name);
  return {
    top,
    git,
    extraHeaders: listExtraHeaders(records),
    committed: readCommitted(top, environment),
    ...(remote !== undefined && { remote: compareUrls(records, remote, findUrl(remote)) }),
    isSubmodule: superproject !== undefined && superproject !== "",
    objects: join(resolve(repository, gitDirectory, git.get("lfs.storage") ?? "lfs"), "objects"),
  };
}

/** Git's output, without the end of its last line; empty where git fails. */
function askGit(
  repository: string,
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
  input?: Uint8Array,
): string {
  const { status, stdout } = runGit(repository, args, environment, input);
  return status === 0 ? stdout.toString().replace(/\n$/, "") : "";
}

type Records = readonly (readonly [key: string, value: string])[];

/** Records of `git config --list -z`: `<key>\n<value>\0`, or `<key>\0` where there is no value. */
function parseRecords(output: string): Records {
  return output
    .split("\0")
    .slice(0, -1)
    .map((record) => {
      const [key = "", ...lines] = record.split("\n");
      return [key, lines.join("\n")];
    });
}

function listExtraHeaders(records: Records): ExtraHeaders[] {
  const headers = new Map<string, string[]>();
  for (const [key, line] of records) {
    const match = /^http\.(?:(?<url>.*)\.)?extraheader$/s.exec(key);
    if (match === null) continue;
    const url = match.groups?.url ?? "";
    // Git matches `[http ""]` with no URL.
    if (key === "http..extraheader") continue;
    // An empty value removes those before it (git-config(1)).
    headers.set(url, line === "" ? [] : [...(headers.get(url) ?? []), line]);
  }
  return [...headers].map(([url, lines]) => ({ url, lines }));
}

function compareUrls(records: Records, name: string, url: string): NonNullable<LfsSettings["remote"]> {
  // Git takes the first one.
  const [, written = url] = records.find(([key]) => key === `remote.${name}.url`) ?? [];
  return { name, url, ...(written !== url && { written }) };
}

/** The only URL of a remote, if nothing replaces its beginning: a process of git takes longer than to see that. */
function findPlainUrl(records: Records, remote: string): string | undefined {
  const urls = records.filter(([key]) => key === `remote.${remote}.url`).map(([, value]) => value);
  if (urls.length > 1 || records.some(([key]) => key.startsWith("url."))) return undefined;
  return urls[0] || undefined;
}

const LARGEST_LFSCONFIG_BYTES = 64 * 1024;

/** The keys of `.lfsconfig` that are read, out of those that git-lfs reads (git-lfs-config(5), "LFSCONFIG"). */
const COMMITTED_KEYS = /^(lfs\.url|remote\..*\.lfsurl)$/s;

/** Does not follow links: they could lead to a pipe. */
function readCommitted(repository: string, environment: NodeJS.ProcessEnv): Values {
  const path = join(repository, ".lfsconfig");
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > LARGEST_LFSCONFIG_BYTES) return new Map();
  const args = ["config", "--no-includes", "--file", "-", "--list", "-z"];
  const records = parseRecords(askGit(repository, environment, args, readFileSync(path)));
  return new Map(records.filter(([key]) => COMMITTED_KEYS.test(key)));
}

/** The branch's remote, `remote.lfsdefault`, `origin`, or the only one there is (git-lfs-config(5)). */
function pickRemote(git: Values, branch: string): string | undefined {
  const remotes = [...git.keys()].flatMap((key) => /^remote\.(.*)\.url$/s.exec(key)?.[1] ?? []);
  const wanted = [git.get(`branch.${branch}.remote`), git.get("remote.lfsdefault"), "origin"];
  const only = remotes.length === 1 ? remotes[0] : undefined;
  return wanted.find((name) => name !== undefined && remotes.includes(name)) ?? only;
}
