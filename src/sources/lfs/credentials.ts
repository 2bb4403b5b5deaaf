/** The credentials for LFS servers and their objects, and which server gets which. Sends nothing. */
import { decodePart, isLoopback } from "../../net/urls.ts";
import { isOwnHeader } from "./batch-response.ts";
import type { LfsEndpoint } from "./endpoint.ts";
import { countParts, type MatchedHeaders, matchHeaders, type Repository } from "./extra-headers.ts";
import type { LfsSettings } from "./settings.ts";

/** GitHub as the runner names it, and the token of the job. */
export type GitHubAccess = { serverUrl: URL; token?: string };

/**
 * Headers that sign in, and their name, which is all of them that appears in a message. `source`: where a person renews
 * them. `setting`: the key of git's configuration that has them, if it can be shown. `secrets`: what stands in the
 * headers in another form. `isForOrigin`: an object at the server's own origin gets them, too, once it is denied
 * without them: git-lfs does the same with the password of a URL.
 */
export type Credential = {
  name: string;
  source: "token" | "header" | "empty header" | "URL" | "GitLab's job" | "nowhere";
  headers: Readonly<Record<string, string>>;
  setting?: string;
  secrets?: readonly string[];
  isForOrigin?: true;
};

type Endpoint = Extract<LfsEndpoint, { kind: "endpoint" }>;

/**
 * The credentials for an LFS server, in the order to try; one without headers where there are none. The token goes to
 * GitHub only, no matter what a committed file says. The header of git's configuration goes where git itself would
 * send it: actions/checkout writes it, also for a repository that the job's token may not read. So does a user name
 * with a password in a URL of git's configuration, as GitLab's runner writes it.
 */
export function listCredentials(
  endpoint: Endpoint,
  github: GitHubAccess,
  repository: Repository,
): readonly Credential[] {
  const token = isGitHub(endpoint.url, github.serverUrl) ? github.token : undefined;
  const found = readHeader(endpoint, repository);
  const isEmpty = found !== undefined && lacksSecret(found.headers);
  const credentials: Credential[] = [
    ...(token === undefined ? [] : [{ ...WITH_TOKEN, headers: { authorization: toBasic("x-access-token", token) } }]),
    ...(found === undefined || isEmpty ? [] : [fromHeader(found)]),
    ...listFromUrls(endpoint, repository.settings),
  ];
  if (credentials.length > 0) return credentials;
  return [{ name: "without credentials", source: isEmpty ? "empty header" : "nowhere", headers: {} }];
}

const WITH_TOKEN = { name: "with 'github-token'", source: "token" } as const;
const WITH_HEADER = { name: "with the http.extraheader of git's configuration", source: "header" } as const;
const WITH_URL = { name: "with the password in a URL of git's configuration", source: "URL" } as const;

function fromHeader({ headers, setting }: MatchedHeaders): Credential {
  return withSource({ ...WITH_HEADER, headers, setting, ...hideLogin(headers) });
}

/** Whether a URL is GitHub's own: https; for tests, http on loopback. */
export function isGitHub(url: URL, serverUrl: URL): boolean {
  return url.origin === serverUrl.origin && (url.protocol === "https:" || isLoopback(url));
}

/** RFC 7617. actions/checkout signs in so, too. */
function toBasic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}

/** What a server may repeat of a Basic header, which holds it in another form. */
function hideLogin({ authorization = "" }: Readonly<Record<string, string>>): Pick<Credential, "secrets"> {
  const [scheme = "", secret = ""] = authorization.trim().split(/\s+/);
  if (scheme.toLowerCase() !== "basic") return {};
  const login = Buffer.from(secret, "base64").toString();
  const password = login.slice(login.indexOf(":") + 1);
  return { secrets: [login, password].filter((each) => each !== "") };
}

/** A header of a job that has no token: "Bearer ", or a user name without a password. */
function lacksSecret({ authorization }: Readonly<Record<string, string>>): boolean {
  if (authorization === undefined) return false;
  const [scheme = "", secret = ""] = authorization.trim().split(/\s+/);
  return secret === "" ? /^(|basic|bearer|token)$/i.test(scheme) : isNameAlone(scheme, secret);
}

/** Nobody can renew the token of a job of GitLab, wherever it stands. */
function withSource(credential: Credential): Credential {
  const [, secret = ""] = credential.headers.authorization?.trim().split(/\s+/) ?? [];
  const isOfJob = Buffer.from(secret, "base64").toString().startsWith("gitlab-ci-token:");
  return isOfJob ? { ...credential, source: "GitLab's job" } : credential;
}

/** With any other name, that can be the token. */
function isNameAlone(scheme: string, secret: string): boolean {
  const text = Buffer.from(secret, "base64").toString();
  return scheme.toLowerCase() === "basic" && /^(gitlab-ci-token|x-access-token|x-token-auth|oauth2)?:?$/.test(text);
}

/**
 * The user name and the password of a URL in git's own configuration, for the very server that the URL names. A server
 * that a committed file names gets none: its author can be anybody, and a host can have servers of several people.
 */
function listFromUrls({ url, isCommitted }: Endpoint, { git, remote, isSubmodule }: LfsSettings): Credential[] {
  if (isCommitted || (url.protocol !== "https:" && !isLoopback(url))) return [];
  const ofRemote = remote === undefined ? [] : [git.get(`remote.${remote.name}.lfsurl`)];
  const written = [git.get("lfs.url"), ...ofRemote, ...(isSubmodule ? [] : [remote?.url])];
  for (const each of written) {
    const found = each !== undefined && URL.canParse(each) ? new URL(each) : undefined;
    if (found === undefined || found.origin !== url.origin || found.password === "") continue;
    const [user, password] = [decodePart(found.username), decodePart(found.password)];
    const secrets = [password, found.password];
    return [
      withSource({ ...WITH_URL, headers: { authorization: toBasic(user, password) }, secrets, isForOrigin: true }),
    ];
  }
  return [];
}

type Headers = Readonly<Record<string, string>>;

/** What git sends to this URL. A header that is for every URL is not for a server that only a committed file names. */
function readHeader({ url, allowedNetworks }: Endpoint, repository: Repository): MatchedHeaders | undefined {
  const found = matchHeaders(url.href, repository);
  if (found === undefined || (allowedNetworks === "public" && found.isForAll)) return undefined;
  return Object.keys(found.headers).length === 0 ? undefined : found;
}

/**
 * Finds the headers of git's configuration for the URL of an object. git-lfs sends them there, too. The LFS server
 * chooses that URL. So a header that is for every URL goes to the server's own origin only, and a server that a
 * committed file names leads no header to another origin.
 */
export function planObjectHeaders(endpoint: Endpoint, repository: Repository): (url: URL) => Headers {
  const { extraHeaders } = repository.settings;
  const parts = countParts(extraHeaders);
  const known = new Map<string, Headers>();
  return ({ origin, pathname }) => {
    const isOwnOrigin = origin === endpoint.url.origin;
    if (extraHeaders.length === 0 || (endpoint.isCommitted && !isOwnOrigin)) return {};
    // No longer path can match: so one process of git serves many objects, and no signature in a path reaches it.
    const address = origin + pathname.split("/").slice(0, parts).join("/");
    const headers = known.get(address) ?? findObjectHeaders(address, isOwnOrigin, endpoint, repository);
    known.set(address, headers);
    return headers;
  };
}

function findObjectHeaders(
  address: string,
  isOwnOrigin: boolean,
  { allowedNetworks }: Endpoint,
  repository: Repository,
): Headers {
  const { headers = {}, isForAll = false } = matchHeaders(address, repository) ?? {};
  if (isForAll && (allowedNetworks === "public" || !isOwnOrigin)) return {};
  if (lacksSecret(headers)) return {};
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !isOwnHeader(name)));
}
