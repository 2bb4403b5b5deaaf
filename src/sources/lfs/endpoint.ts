/** Where the LFS server of a repository is, by its settings alone. Sends nothing. */
import type { AllowedNetworks } from "../http/remote-file.ts";
import type { LfsSettings } from "./settings.ts";

/**
 * Base URL of a Git LFS API, and which setting named it; or why there is none. `isCommitted`: that setting is in a file
 * that any author of a change can write. `hidden`: the start of the path that `url.*.insteadOf` has put there: it can
 * hold a password.
 */
export type LfsEndpoint =
  | {
      kind: "endpoint";
      url: URL;
      hidden?: string;
      allowedNetworks: AllowedNetworks;
      namedBy: string;
      isCommitted: boolean;
    }
  | { kind: "none"; why: string };

/** A setting that names a server, and its URL if that is http. `isCommitted`: any author of a change can set it. */
type Naming = { by: string; url: URL | undefined; hidden?: string; isCommitted: boolean };

/**
 * Finds the LFS server of a repository as git-lfs does. A server that only a committed file names has to be public,
 * because the author of the file must not reach the job's own network through it.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/api/server-discovery.md
 *
 * @param serverUrl GitHub's own URL, which the runner gives
 */
export function findLfsEndpoint(settings: LfsSettings, serverUrl: URL): LfsEndpoint {
  const namings = listNamings(settings, serverUrl);
  const [naming] = namings;
  if (naming === undefined) return { kind: "none", why: "the repository has no remote that names one" };
  const { by, url, hidden, isCommitted } = naming;
  if (url === undefined)
    return {
      kind: "none",
      why: `${by} gives no https URL (an SSH URL is enough only for GitHub)`,
    };
  const trusted = namings.filter(({ isCommitted }) => !isCommitted).map((each) => each.url?.origin);
  const isOurs = [serverUrl.origin, ...trusted].includes(url.origin);
  const allowedNetworks = isOurs ? "own-host" : "public";
  return { kind: "endpoint", url, ...(hidden && { hidden }), allowedNetworks, namedBy: by, isCommitted };
}

/** The settings that name a server, in the order in which they count. */
function listNamings({ git, committed, remote, isSubmodule }: LfsSettings, serverUrl: URL): Naming[] {
  const namings: Naming[] = [];
  const keys = ["lfs.url", ...(remote === undefined ? [] : [`remote.${remote.name}.lfsurl`])];
  for (const key of keys) {
    const [own, foreign] = [git.get(key), committed.get(key)];
    if (own !== undefined) namings.push({ by: key, url: toHttp(own, serverUrl), isCommitted: false });
    if (foreign !== undefined) {
      namings.push({ by: `${key} in .lfsconfig`, url: toHttp(foreign, serverUrl), isCommitted: true });
    }
  }
  if (remote !== undefined) {
    const address = toHttp(remote.url, serverUrl);
    const hidden = address && remote.written !== undefined ? findHidden(address, remote.written) : "";
    namings.push({ by: `the remote '${remote.name}'`, url: derive(address), hidden, isCommitted: isSubmodule });
  }
  return namings;
}

/** The start of a URL's path, up to the folders with which the URL ends as it is `written`. Empty if that is all. */
function findHidden({ pathname }: URL, written: string): string {
  const [folders, own] = [pathname.split("/"), written.replace(/\/+$/, "").split(/[/:]/)];
  while (folders.length > 1 && folders.at(-1) === own.pop()) folders.pop();
  return folders.join("/");
}

/** Where the LFS server of a Git server is, unless a setting says otherwise. */
function derive(remote: URL | undefined): URL | undefined {
  return remote && new URL(`${remote.href.replace(/(\.git)?\/*$/, "")}.git/info/lfs`);
}

/** The http URL that is meant, without user name, password, query, fragment and a slash at its end. */
function toHttp(written: string, serverUrl: URL): URL | undefined {
  const ssh = SSH.map((form) => form.exec(written)?.groups).find((groups) => groups !== undefined);
  if (ssh !== undefined) return toTwin(ssh.host, ssh.path, serverUrl);
  if (!URL.canParse(written)) return undefined;
  const { protocol, origin, pathname } = new URL(written);
  return protocol === "https:" || protocol === "http:" ? new URL(origin + pathname.replace(/\/+$/, "")) : undefined;
}

/**
 * git-clone(1), "Git URLs": `ssh://[user@]host[:port]/path`, and `[user@]host:path` without slashes before the colon.
 */
const SSH = [
  /^(?:git\+)?ssh(?:\+git)?:\/\/(?:[^@/]*@)?(?<host>[^:/]+)(?::\d+)?\/(?<path>.+)$/i,
  /^(?!\w+:\/\/)(?:[^@/]*@)?(?<host>[^:/@]+):(?<path>.+)$/,
];

/** GitHub also serves SSH at `ssh.github.com:443`. For other hosts, the https URL is unknown. */
function toTwin(host: string | undefined, path: string | undefined, serverUrl: URL): URL | undefined {
  if (host !== serverUrl.hostname && host !== `ssh.${serverUrl.hostname}`) return undefined;
  const url = new URL(serverUrl.origin);
  url.pathname = `/${path?.replace(/^\/+/, "")}`;
  return url;
}
