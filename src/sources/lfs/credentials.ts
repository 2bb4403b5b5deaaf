/** The credentials for LFS servers, and which server gets which. Sends nothing. */
import { isLoopback } from "../../net/urls.ts";
import { runGit } from "../workspace/git.ts";
import type { LfsEndpoint } from "./endpoint.ts";
import type { LfsSettings } from "./settings.ts";

/** GitHub as the runner names it, and the token of the job. */
export type GitHubAccess = { serverUrl: URL; token?: string };

/** Headers that sign in, which never appear in a message, and their name, which does. */
export type Credential = { name: string; headers: Readonly<Record<string, string>> };

type Endpoint = Extract<LfsEndpoint, { kind: "endpoint" }>;

/**
 * The credentials for an LFS server, in the order to try; one without headers where there are none. The token goes to
 * GitHub only, no matter what a committed file says. The header of git's configuration goes where git itself would
 * send it: actions/checkout writes it, also for a repository that the job's token may not read.
 */
export function listCredentials(
  endpoint: Endpoint,
  github: GitHubAccess,
  repository: { directory: string; environment: NodeJS.ProcessEnv; settings: LfsSettings },
): readonly Credential[] {
  const token = isGitHub(endpoint.url, github.serverUrl) ? github.token : undefined;
  const header = readHeader(endpoint, repository);
  const credentials = [
    ...(token === undefined ? [] : [{ name: "with 'github-token'", headers: { authorization: toBasic(token) } }]),
    ...(header === undefined ? [] : [{ name: "with the http.extraheader of git's configuration", headers: header }]),
  ];
  return credentials.length === 0 ? [{ name: "without credentials", headers: {} }] : credentials;
}

/** Whether a URL is GitHub's own: https; for tests, http on loopback. */
export function isGitHub(url: URL, serverUrl: URL): boolean {
  return url.origin === serverUrl.origin && (url.protocol === "https:" || isLoopback(url));
}

/** As actions/checkout signs in. */
function toBasic(token: string): string {
  return `Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}

/**
 * The header that git sends to this URL (git-config(1), `http.extraHeader`). One that is for every URL is not for a
 * server that only a committed file names.
 */
function readHeader(
  { url, allowedNetworks }: Endpoint,
  { directory, environment, settings }: Parameters<typeof listCredentials>[2],
): Readonly<Record<string, string>> | undefined {
  // A process of git takes longer than to see that there is none.
  if (![...settings.git.keys()].some((key) => /^http\..*extraheader$/s.test(key))) return undefined;
  const args = ["config", "-z", "--get-urlmatch", "http.extraheader", url.href];
  const line = runGit(directory, args, environment).stdout?.toString().split("\0")[0] ?? "";
  if (allowedNetworks === "public" && line === settings.git.get("http.extraheader")) return undefined;
  const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\t\x20-\x7e]*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? undefined : { [name.toLowerCase()]: value };
}
