import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findLfsEndpoint, type LfsEndpoint } from "../../../src/sources/lfs/endpoint.ts";
import { readLfsSettings } from "../../../src/sources/lfs/settings.ts";
import { isInstalled } from "../../support/programs.ts";
import { createRepository, createWorkspace, type Workspace } from "../../support/workspace.ts";
import { gitEnvironment } from "./scene.ts";

function find({ path }: Workspace, github = "https://github.com"): LfsEndpoint | undefined {
  const settings = readLfsSettings(path, gitEnvironment());
  return settings && findLfsEndpoint(settings, new URL(github));
}

/** `git config` arguments, one a line; those after `.lfsconfig:` go there. The branch is `main`. */
function configure(lines: readonly string[]): Workspace {
  const repository = createRepository();
  repository.git("commit", "--quiet", "--allow-empty", "-m", "Start");
  for (const line of lines) {
    const file = line.startsWith(".lfsconfig: ") ? ["--file", ".lfsconfig"] : [];
    repository.git("config", ...file, ...line.replace(/^\.lfsconfig: /, "").split(" "));
  }
  return repository;
}

const ORIGIN = "remote.origin.url https://git.example.com/o/r";

/** What is configured, where the LFS server is, and who said so. */
const SERVERS: readonly [string, readonly string[], string, string][] = [
  ["the remote", [ORIGIN], "https://git.example.com/o/r.git/info/lfs", "the remote 'origin'"],
  ["the remote with .git", [`${ORIGIN}.git`], "https://git.example.com/o/r.git/info/lfs", "the remote 'origin'"],
  ["the remote with a slash", [`${ORIGIN}/`], "https://git.example.com/o/r.git/info/lfs", "the remote 'origin'"],
  [
    "the remote's lfsurl",
    [ORIGIN, "remote.origin.lfsurl https://lfs.example.com/r"],
    "https://lfs.example.com/r",
    "remote.origin.lfsurl",
  ],
  [
    "lfs.url before the remote's",
    [ORIGIN, "remote.origin.lfsurl https://lfs.example.com/r", "lfs.url https://lfs.example.com/all"],
    "https://lfs.example.com/all",
    "lfs.url",
  ],
  [
    ".lfsconfig",
    [ORIGIN, ".lfsconfig: lfs.url https://lfs.example.com/committed"],
    "https://lfs.example.com/committed",
    "lfs.url in .lfsconfig",
  ],
  [
    "git's configuration before .lfsconfig",
    [ORIGIN, "lfs.url https://lfs.example.com/own", ".lfsconfig: lfs.url https://lfs.example.com/committed"],
    "https://lfs.example.com/own",
    "lfs.url",
  ],
  [
    "lfs.url of .lfsconfig before the remote's lfsurl",
    [ORIGIN, "remote.origin.lfsurl https://lfs.example.com/r", ".lfsconfig: lfs.url https://lfs.example.com/committed"],
    "https://lfs.example.com/committed",
    "lfs.url in .lfsconfig",
  ],
  [
    "the remote's lfsurl of .lfsconfig",
    [ORIGIN, ".lfsconfig: remote.origin.lfsurl https://lfs.example.com/committed"],
    "https://lfs.example.com/committed",
    "remote.origin.lfsurl in .lfsconfig",
  ],
  [
    "the branch's remote",
    [ORIGIN, "remote.fork.url https://fork.example.com/o/r", "branch.main.remote fork"],
    "https://fork.example.com/o/r.git/info/lfs",
    "the remote 'fork'",
  ],
  [
    "remote.lfsdefault",
    [ORIGIN, "remote.fork.url https://fork.example.com/o/r", "remote.lfsdefault fork"],
    "https://fork.example.com/o/r.git/info/lfs",
    "the remote 'fork'",
  ],
  [
    "the only remote",
    ["remote.fork.url https://fork.example.com/o/r"],
    "https://fork.example.com/o/r.git/info/lfs",
    "the remote 'fork'",
  ],
  [
    "GitHub by scp's form",
    ["remote.origin.url git@github.com:o/r.git"],
    "https://github.com/o/r.git/info/lfs",
    "the remote 'origin'",
  ],
  [
    "GitHub by ssh, with a port",
    ["remote.origin.url ssh://git@github.com:22/o/r"],
    "https://github.com/o/r.git/info/lfs",
    "the remote 'origin'",
  ],
  [
    "another address by insteadOf",
    ["remote.origin.url git@gitlab.com:o/r.git", "url.https://gitlab.com/.insteadOf git@gitlab.com:"],
    "https://gitlab.com/o/r.git/info/lfs",
    "the remote 'origin'",
  ],
];

describe("the LFS server", () => {
  it.each(SERVERS)("is that of %s", (_about, lines, url, namedBy) => {
    const endpoint = find(configure(lines));
    expect(endpoint).toMatchObject({ kind: "endpoint", namedBy });
    expect(String(endpoint?.kind === "endpoint" && endpoint.url)).toBe(url);
  });

  it.runIf(isInstalled("git-lfs")).each(SERVERS)("is one that git-lfs finds too: %s", (_about, lines, url) => {
    const { path: cwd } = configure(lines);
    const env = execFileSync("git", ["lfs", "env"], { cwd, env: gitEnvironment(), encoding: "utf8" });
    // It lists those of all remotes.
    expect([...env.matchAll(/^ *Endpoint(?: \(\w+\))?=(\S+)/gm)].map(([, endpoint]) => endpoint)).toContain(url);
  });

  it.each([
    ["ssh.github.com, where GitHub serves behind firewalls", "ssh://git@ssh.github.com:443/o/r.git"],
    ["a user and a password", "https://user:password@github.com/o/r?query#fragment"],
    ["a path that looks like a host", "git@github.com://github.com/../o/r"],
  ])("is GitHub's for a remote with %s", (_about, address) => {
    const endpoint = find(configure([`remote.origin.url ${address}`]));
    expect(endpoint).toMatchObject({ kind: "endpoint" });
    expect(endpoint?.kind === "endpoint" && endpoint.url.href).toMatch(
      /^https:\/\/github\.com\/(github\.com\/)?o\/r\.git\/info\/lfs$/,
    );
  });

  it("is that of a GitHub Enterprise Server for a remote there", () => {
    const endpoint = find(configure(["remote.origin.url git@ghe.example.com:o/r.git"]), "https://ghe.example.com");
    expect(endpoint?.kind === "endpoint" && endpoint.url.href).toBe("https://ghe.example.com/o/r.git/info/lfs");
  });

  it.each([
    ["there is no remote", []],
    ["SSH does not lead to GitHub", ["remote.origin.url git@gitlab.com:o/r.git"]],
    ["SSH leads to a host that only begins like GitHub", ["remote.origin.url git@github.com.example.com:o/r.git"]],
    ["the remote is a directory", ["remote.origin.url /srv/git/r.git"]],
    ["the remote is a file URL", ["remote.origin.url file:///srv/git/r.git"]],
    ["there are two remotes, and none is origin", ["remote.a.url https://a/o/r", "remote.b.url https://b/o/r"]],
  ])("is not known if %s", (_about, lines) => {
    expect(find(configure(lines))).toMatchObject({ kind: "none" });
  });

  it("is not known outside of a repository", () => {
    expect(find(createWorkspace())).toBeUndefined();
  });
});

describe("the network of the server", () => {
  it.each<[string, readonly string[], "own-host" | "public"]>([
    ["the remote names it", [ORIGIN], "own-host"],
    ["git's configuration names it", [ORIGIN, "lfs.url https://10.0.0.1/lfs"], "own-host"],
    [".lfsconfig names the remote's own server", [ORIGIN, ".lfsconfig: lfs.url https://git.example.com/x"], "own-host"],
    [".lfsconfig names GitHub", [ORIGIN, ".lfsconfig: lfs.url https://github.com/o/r"], "own-host"],
    ["only .lfsconfig names it", [ORIGIN, ".lfsconfig: lfs.url https://lfs.example.com/x"], "public"],
    [".lfsconfig names another port", [ORIGIN, ".lfsconfig: lfs.url https://git.example.com:8443/x"], "public"],
    [".lfsconfig names it without TLS", [ORIGIN, ".lfsconfig: lfs.url http://git.example.com/x"], "public"],
    [
      "only .lfsconfig names it for the remote",
      [ORIGIN, ".lfsconfig: remote.origin.lfsurl https://10.0.0.1/x"],
      "public",
    ],
  ])("may be any, or only the public one, if %s", (_about, lines, allowedNetworks) => {
    expect(find(configure(lines))).toMatchObject({ allowedNetworks });
  });

  it("may only be the public one for a submodule, whose remote is committed in .gitmodules", () => {
    const [library, repository] = [createRepository(), createRepository()];
    library.git("commit", "--quiet", "--allow-empty", "-m", "Start");
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library.path, "library");
    repository.git("-C", "library", "remote", "set-url", "origin", "https://10.0.0.1/o/r");
    expect(find({ ...repository, path: join(repository.path, "library") })).toMatchObject({
      allowedNetworks: "public",
    });
  });
});

describe(".lfsconfig", () => {
  it("is that of the top of the repository, wherever in it the check starts", () => {
    const repository = configure([ORIGIN, ".lfsconfig: lfs.url https://lfs.example.com/committed"]);
    repository.write("a/b/.lfsconfig", "[lfs]\nurl = https://evil.example\n");
    expect(find({ ...repository, path: join(repository.path, "a/b") })).toMatchObject({
      namedBy: "lfs.url in .lfsconfig",
    });
    expect(readLfsSettings(join(repository.path, "a/b"), gitEnvironment())?.committed).toEqual(
      new Map([["lfs.url", "https://lfs.example.com/committed"]]),
    );
  });

  it("gives only URLs of LFS servers", () => {
    const repository = configure([ORIGIN, ".lfsconfig: remote.origin.url https://evil.example/o/r"]);
    repository.git("config", "--file", ".lfsconfig", "lfs.storage", "/etc");
    repository.git("config", "--file", ".lfsconfig", "branch.main.remote", "evil");
    expect(readLfsSettings(repository.path, gitEnvironment())?.committed).toEqual(new Map());
    expect(find(repository)).toMatchObject({ namedBy: "the remote 'origin'" });
  });

  it("includes no other file", () => {
    const repository = configure([ORIGIN, ".lfsconfig: include.path other"]);
    repository.write("other", "[lfs]\nurl = https://evil.example\n");
    expect(find(repository)).toMatchObject({ namedBy: "the remote 'origin'" });
  });

  it.each([
    ["is a link", (repository: Workspace) => symlinkSync("/dev/zero", join(repository.path, ".lfsconfig"))],
    ["is no configuration", (repository: Workspace) => repository.write(".lfsconfig", "[lfs\nurl")],
    [
      "is huge",
      (repository: Workspace) => repository.write(".lfsconfig", `[lfs]\nurl = https://x\n${"#".repeat(65_536)}`),
    ],
  ])("is ignored if it %s", (_about, write) => {
    const repository = configure([ORIGIN]);
    write(repository);
    expect(find(repository)).toMatchObject({ namedBy: "the remote 'origin'" });
  });
});
