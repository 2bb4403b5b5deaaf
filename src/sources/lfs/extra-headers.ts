/** The headers that git's configuration has for a URL (git-config(1), `http.extraHeader`). Sends nothing. */
import { showUnprintable } from "../../text/unprintable.ts";
import { runGit } from "../workspace/git.ts";
import type { ExtraHeaders, LfsSettings } from "./settings.ts";

/** Where git runs, and what it knows there. */
export type Repository = { directory: string; environment: NodeJS.ProcessEnv; settings: LfsSettings };

/**
 * Headers by their names in lower case. `isForAll`: git's configuration has them for every URL. `setting`: the key that
 * has them there, which can be shown.
 */
export type MatchedHeaders = { headers: Readonly<Record<string, string>>; isForAll: boolean; setting: string };

/** The headers of the URL in git's configuration that matches an address best; `undefined` where none does. */
export function matchHeaders(
  address: string,
  { directory, environment, settings: { extraHeaders } }: Repository,
): MatchedHeaders | undefined {
  // A process of git takes longer than to see that there is none.
  if (extraHeaders.length === 0) return undefined;
  // Git gives one value of the best match only. So it is asked for the place of that match, and sees no header.
  const places = extraHeaders.map(({ url }, index) => `[http${quote(url)}]\n\textraheader = ${index}\n`).join("");
  const args = ["config", "-z", "--no-includes", "--file", "-", "--get-urlmatch", "http.extraheader", address];
  const output = runGit(directory, args, environment, Buffer.from(places)).stdout?.toString() ?? "";
  const found = output === "" ? undefined : extraHeaders[Number(output.split("\0")[0])];
  if (found === undefined) return undefined;
  return { headers: joinHeaders(found.lines), isForAll: found.url === "", setting: nameSetting(found.url) };
}

/** As many parts as the path of an address needs so that the match is the same as for the whole address. */
export function countParts(extraHeaders: readonly ExtraHeaders[]): number {
  const parts = extraHeaders.map(({ url }) => url.replace(/^\w+:\/\//, "").replace(/\/+$/, ""));
  return Math.max(0, ...parts.map((each) => each.split("/").length));
}

/** A subsection, as files of git's configuration have it. */
function quote(url: string): string {
  return url === "" ? "" : ` "${url.replace(/["\\]/g, "\\$&")}"`;
}

/** Shows no password: git does not match a key that has a user name with an address that has none. */
function nameSetting(url: string): string {
  return url === "" ? "http.extraheader" : `http.${showUnprintable(url)}.extraheader`;
}

/**
 * Git sends every line. Several of one name mean the same as one with all values (RFC 9110, 5.3), except for
 * Authorization: servers refuse two of them, and the last one counts here.
 */
function joinHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  const headers = new Map<string, string>();
  for (const [name, value] of lines.flatMap(parseHeader)) {
    const before = name === "authorization" ? undefined : headers.get(name);
    headers.set(name, before === undefined ? value : `${before}${name === "cookie" ? "; " : ", "}${value}`);
  }
  return Object.fromEntries(headers);
}

function parseHeader(line: string): [name: string, value: string][] {
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\t\x20-\x7e]*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value]];
}
