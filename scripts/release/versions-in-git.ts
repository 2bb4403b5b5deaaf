/** Versions as Git has them: tags and the order of versions. Changes nothing. */
import { execFileSync } from "node:child_process";

/** What Git prints, without the last line break. Throws with Git's own words if it fails. */
export function git(...args: readonly string[]): string {
  return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trimEnd();
}

/** Whether Git ends with 0. */
export function succeeds(...args: readonly string[]): boolean {
  try {
    git(...args);
    return true;
  } catch {
    return false;
  }
}

/** 1.2.3 of the tag v1.2.3. Other tags, as v1 and v1.2.3-beta, are no releases. */
export function parseTag(tag: string): string | undefined {
  return /^v((?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2})$/.exec(tag)?.[1];
}

/** The major version of 1.2.3, as 1. */
export function majorOf(version: string): string {
  return version.split(".")[0] ?? "";
}

/** Negative if the first version is older, positive if it is newer. Both are as 1.2.3. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split(".").map(Number));
  const at = first?.findIndex((number, place) => number !== second?.[place]) ?? -1;
  return at === -1 ? 0 : (first?.[at] ?? 0) - (second?.[at] ?? 0);
}

/** The tags of a remote repository, with the commit of each. */
export function listRemoteTags(remote: string): Map<string, string> {
  const lines = git("ls-remote", "--tags", remote).split("\n").filter(Boolean);
  // The line of an annotated tag's commit comes after its own, and ends with ^{}.
  return new Map(lines.map((line) => parseLine(line)));
}

function parseLine(line: string): [tag: string, commit: string] {
  const [commit = "", reference = ""] = line.split("\t");
  return [reference.replace(/^refs\/tags\//, "").replace(/\^\{\}$/, ""), commit];
}

/** The newest of these tags' versions, as 1.2.3, in a major version or in all. */
export function findNewest(tags: Iterable<string>, major?: string): string | undefined {
  return [...tags]
    .flatMap((tag) => parseTag(tag) ?? [])
    .filter((version) => major === undefined || majorOf(version) === major)
    .sort(compareVersions)
    .at(-1);
}
