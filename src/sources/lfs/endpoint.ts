/** Where the LFS server of a repository is, by its settings alone. Asks nobody. */
import type { AllowedNetworks } from "../http/remote-file.ts";
import type { LfsSettings } from "./settings.ts";

/** Base address of a Git LFS API, and who named it; or why there is none. */
export type LfsEndpoint =
  | { kind: "endpoint"; url: URL; allowedNetworks: AllowedNetworks; namedBy: string }
  | { kind: "none"; why: string };

/** `isCommitted`: anybody who proposes a change can say so. No `url`: no http address is known for what was named. */
type Naming = { by: string; url: URL | undefined; isCommitted: boolean };

/**
 * Finds the LFS server of a repository as git-lfs does. One that nobody but a committed file names has to be public: it
 * could be anything, and the job's own network is not the committer's to look at.
 *
 * Source: https://github.com/git-lfs/git-lfs/blob/main/docs/api/server-discovery.md
 *
 * @param serverUrl GitHub's own address, which the runner names
 */
export function findLfsEndpoint(settings: LfsSettings, serverUrl: URL): LfsEndpoint {
  const namings = listNamings(settings, serverUrl);
  const [naming] = namings;
  if (naming === undefined) return { kind: "none", why: "no remote of its repository says where the LFS server is" };
  const { by, url } = naming;
  if (url === undefined)
    return {
      kind: "none",
      why: `${by} gives no https address of an LFS server (of SSH addresses, only GitHub's have a known one)`,
    };
  const trusted = namings.filter(({ isCommitted }) => !isCommitted).map((each) => each.url?.origin);
  const isOurs = [serverUrl.origin, ...trusted].includes(url.origin);
  return { kind: "endpoint", url, allowedNetworks: isOurs ? "own-host" : "public", namedBy: by };
}

/** In the order in which they count. */
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
    const url = derive(toHttp(remote.address, serverUrl));
    namings.push({ by: `the remote '${remote.name}'`, url, isCommitted: isSubmodule });
  }
  return namings;
}

/** Where the LFS server of a Git server is, unless something else is said. */
function derive(remote: URL | undefined): URL | undefined {
  return remote && new URL(`${remote.href.replace(/(\.git)?\/*$/, "")}.git/info/lfs`);
}

/** The http address that is meant, without user name, password, query, fragment and a slash at its end. */
function toHttp(address: string, serverUrl: URL): URL | undefined {
  const ssh = SSH.map((form) => form.exec(address)?.groups).find((groups) => groups !== undefined);
  if (ssh !== undefined) return toTwin(ssh.host, ssh.path, serverUrl);
  if (!URL.canParse(address)) return undefined;
  const { protocol, origin, pathname } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? new URL(origin + pathname.replace(/\/+$/, "")) : undefined;
}

/**
 * git-clone(1), "Git URLs": `ssh://[user@]host[:port]/path`, and `[user@]host:path` without slashes before the colon.
 */
const SSH = [
  /^(?:git\+)?ssh(?:\+git)?:\/\/(?:[^@/]*@)?(?<host>[^:/]+)(?::\d+)?\/(?<path>.+)$/i,
  /^(?!\w+:\/\/)(?:[^@/]*@)?(?<host>[^:/@]+):(?<path>.+)$/,
];

/** GitHub serves at `ssh.github.com:443` too; of other hosts, nobody knows where their https is. */
function toTwin(host: string | undefined, path: string | undefined, serverUrl: URL): URL | undefined {
  if (host !== serverUrl.hostname && host !== `ssh.${serverUrl.hostname}`) return undefined;
  const url = new URL(serverUrl.origin);
  url.pathname = `/${path?.replace(/^\/+/, "")}`;
  return url;
}
