import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { VIDEO_EXTENSIONS } from "../src/model/formats.ts";
import { FIXTURES_FOLDER } from "./support/fixtures.ts";
import { makeFolder, removeFolder } from "./support/folders.ts";
import { installInto, PLAIN_ENVIRONMENT, packInto } from "./support/package.ts";
import { isInstalled } from "./support/programs.ts";
import { listSnippets } from "./support/snippets.ts";
import { createRepository, type Workspace } from "./support/workspace.ts";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const [hook, postHook] = parse(read(".pre-commit-hooks.yaml"));
const [config = "", options = "", lefthook = "", posts = ""] = listSnippets("docs/hooks.md", "yml");
const [husky = "", start = "", postCommand = ""] = listSnippets("docs/hooks.md", "sh");

describe("every hook looks at the files that the check finds", () => {
  const inOrder = (extensions: string) => extensions.split(/[|,]/).sort();
  it.each<[string, string | undefined]>([
    ["pre-commit", /\((mp4[^)]*)\)/.exec(hook.files)?.[1]],
    ["lefthook", /\{(.*)\}/.exec(parse(lefthook)["pre-commit"].jobs[0].glob)?.[1]],
    ["husky", [...husky.matchAll(/':\(icase\)\*\.(\w+)'/g)].map(([, extension]) => extension).join()],
  ])("%s", (_, extensions = "") => {
    expect(inOrder(extensions)).toEqual([...VIDEO_EXTENSIONS].sort());
  });
});

it.skipIf(!isInstalled("pre-commit"))("the hook is one that pre-commit accepts", () => {
  const args = ["validate-manifest", ".pre-commit-hooks.yaml"];
  expect(spawnSync("pre-commit", args, { cwd: root, encoding: "utf8" })).toMatchObject({ status: 0, stdout: "" });
});

describe("the page of hooks", () => {
  it("names the hook and the version that there are", () => {
    const [repository] = parse(config).repos;
    expect(repository.hooks).toEqual([{ id: hook.id }]);
    expect(repository.rev).toBe(`v${JSON.parse(read("package.json")).version}`);
  });

  it("puts options before the end of options", () => {
    const [{ id, args }] = parse(options);
    expect({ id, last: args.at(-1) }).toEqual({ id: hook.id, last: hook.args.at(-1) });
  });

  it.each([lefthook, husky])("ends options before the names of files: %j", (snippet) => {
    expect(snippet).toMatch(/tiktok-upload-guard check --( '\{staged_files\}')?\n$/);
  });
});

/** A folder for what all commits need: this project as a repository of hooks, the package, and what is cached. */
let shared = "";
beforeAll(() => {
  shared = makeFolder("hooks");
});
afterAll(() => removeFolder(shared));

type Hooks = { name: string; isHere: boolean; install(workspace: Workspace): void };

/** git with the hooks of a repository: nothing of these tests is in its environment. */
function commit(workspace: Workspace) {
  const env = { ...PLAIN_ENVIRONMENT, PRE_COMMIT_HOME: join(shared, "cache"), CI: "", NO_COLOR: "1" };
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  const args = [...author, "commit", "--quiet", "--message", "Add a video"];
  const { status, stdout, stderr } = spawnSync("git", args, { cwd: workspace.path, env, encoding: "utf8" });
  return { isCommitted: status === 0, output: `${stdout}${stderr}` };
}

const HOOKS: readonly Hooks[] = [
  {
    name: "pre-commit",
    isHere: isInstalled("pre-commit"),
    install(workspace) {
      const settings = parse(config);
      settings.repos[0].repo = publishHooks();
      workspace.write(".pre-commit-config.yaml", stringify(settings));
      workspace.git("add", ".pre-commit-config.yaml");
      const { status, stdout } = spawnSync("pre-commit", ["install"], {
        cwd: workspace.path,
        env: PLAIN_ENVIRONMENT,
        encoding: "utf8",
      });
      expect({ status, stdout }).toMatchObject({ status: 0 });
    },
  },
  {
    name: "husky",
    isHere: process.platform !== "win32",
    install(workspace) {
      symlinkSync(join(installPackage(), "node_modules"), join(workspace.path, "node_modules"));
      workspace.write(".husky/pre-commit", husky);
      const bin = join(root, "node_modules", "husky", "bin.js");
      expect(spawnSync(process.execPath, [bin], { cwd: workspace.path, encoding: "utf8" })).toMatchObject({
        status: 0,
      });
    },
  },
  {
    name: "no tool",
    isHere: process.platform !== "win32",
    install: (workspace) => installPlainly(workspace, husky),
  },
];

/** The hook without a tool, as the page says. */
function installPlainly({ path, write }: Workspace, ...commands: readonly string[]): void {
  const [, executable = ""] = /`(chmod [^`]*)`/.exec(read("docs/hooks.md")) ?? [];
  symlinkSync(join(installPackage(), "node_modules"), join(path, "node_modules"));
  write(".git/hooks/pre-commit", [start, ...commands].join(""));
  execFileSync("sh", ["-c", executable], { cwd: path });
}

/** A project that has the package installed. Returns its folder. */
function installPackage(): string {
  const place = join(shared, "installed");
  if (!existsSync(place)) {
    mkdirSync(place);
    installInto(place, packInto(join(shared, "packed")));
  }
  return place;
}

/** This project as others clone it, with the tag that the page names: what hooks need of it. Returns its URL. */
function publishHooks(): string {
  const place = join(shared, "project");
  if (!existsSync(place)) {
    mkdirSync(place);
    cpSync(join(root, "dist", "cli"), join(place, "dist", "cli"), { recursive: true });
    copyFileSync(join(root, ".pre-commit-hooks.yaml"), join(place, ".pre-commit-hooks.yaml"));
    const git = (...args: string[]) =>
      spawnSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args], { cwd: place });
    git("init", "--quiet");
    git("add", "--all");
    git("commit", "--quiet", "--message", "Release");
    git("tag", parse(config).repos[0].rev);
  }
  return `file://${place}`;
}

it.skipIf(process.platform === "win32")("the built command line can be started by its name, as pre-commit does", () => {
  const [entry = ""] = hook.entry.split(" ");
  expect(statSync(join(root, entry)).mode & 0o111).toBe(0o111);
  expect(readFileSync(join(root, entry), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

const fixture = (name: string) => readFileSync(join(FIXTURES_FOLDER, name));
const GOOD = "good.mp4";
const BAD = "frame-rate-low.mp4";

/** A pointer to a video of the fixtures, as git keeps it. */
function pointTo(name: string): { text: string; object: string } {
  const bytes = fixture(name);
  const oid = createHash("sha256").update(bytes).digest("hex");
  const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`;
  return { text, object: join(".git", "lfs", "objects", oid.slice(0, 2), oid.slice(2, 4), oid) };
}

describe.each(HOOKS)("with $name, a commit", ({ isHere, install }) => {
  /** What is staged and what is on disk beside it; the rule for which the commit is refused. */
  it.skipIf(!isHere).each<[string, (workspace: Workspace) => void, string | undefined]>([
    ["of a video that passes is made", (at) => stage(at, "a.mp4", GOOD), undefined],
    ["of a video that fails is refused", (at) => stage(at, "videos/a.mp4", BAD), "15 FPS"],
    ["of a video whose extension is in capitals is refused, too", (at) => stage(at, "A.MP4", BAD), "15 FPS"],
    ["of no video is made", (at) => at.track("notes.txt"), undefined],
    [
      "beside a video that fails, but is not staged, is made",
      (at) => {
        at.track("notes.txt");
        at.write("a.mp4", fixture(BAD));
      },
      undefined,
    ],
    [
      "that removes a video is made",
      (at) => {
        stage(at, "a.mp4", BAD);
        bare(at);
        at.git("rm", "--quiet", "a.mp4");
      },
      undefined,
    ],
    [
      "of names that look like options and commands is refused for its video alone",
      (at) => {
        for (const name of ["--help.mp4", "$(touch injected).mp4", "a b.mp4", "it's.mp4"]) stage(at, name, GOOD);
        stage(at, "-rf.mp4", BAD);
      },
      "15 FPS",
    ],
    [
      "of a video that was a link before is refused",
      (at) => {
        symlinkSync("nowhere.mp4", join(at.path, "a.mp4"));
        at.git("add", "a.mp4");
        bare(at);
        at.git("rm", "--quiet", "a.mp4");
        stage(at, "a.mp4", BAD);
      },
      "15 FPS",
    ],
    ["of a name that begins with an exclamation mark is refused", (at) => stage(at, "!a [1].mp4", BAD), "15 FPS"],
    [
      "of a Git LFS pointer without its object is refused",
      (at) => {
        at.write("a.mp4", pointTo(GOOD).text);
        at.git("add", "a.mp4");
      },
      "Git LFS",
    ],
    [
      "of a Git LFS pointer whose object passes is made",
      (at) => {
        const { text, object } = pointTo(GOOD);
        at.write("a.mp4", text);
        at.git("add", "a.mp4");
        at.write(object, fixture(GOOD));
      },
      undefined,
    ],
  ])("%s", (_, prepare, refused) => {
    const workspace = createRepository();
    install(workspace);
    prepare(workspace);
    const { isCommitted, output } = commit(workspace);
    if (refused === undefined) expect({ isCommitted, output }).toMatchObject({ isCommitted: true });
    else expect({ isCommitted, output }).toEqual({ isCommitted: false, output: expect.stringContaining(refused) });
    expect(existsSync(join(workspace.path, "injected"))).toBe(false);
  });
});

describe("the hook of posts", () => {
  const POST = { post_info: { title: "A", privacy_level: "SELF_ONLY" }, source_info: { source: "FILE_UPLOAD" } };
  const BAD_POST = { ...POST, post_info: { ...POST.post_info, tittle: "A", privacy_level: "EVERYBODY" } };
  const write = (at: Workspace, name: string, post: object) => {
    at.write(`posts/${name}.json`, JSON.stringify(post));
    stage(at, `posts/${name}.mp4`, GOOD);
    at.git("add", "posts");
  };

  it("is on the page as it is", () => {
    const [{ id, args, files }] = parse(posts);
    const { id: own, args: ownArgs, files: ownFiles, entry } = postHook;
    expect({ id, args, files }).toEqual({ id: own, args: ownArgs, files: ownFiles });
    expect(postCommand.replaceAll("'", "").trim().split("tiktok-upload-guard ")[1]).toBe(
      [entry.split(" ").slice(1).join(" "), ...ownArgs].join(" "),
    );
  });

  it.skipIf(!isInstalled("pre-commit")).each<[string, (at: Workspace) => void, string | undefined]>([
    ["of a post that passes is made", (at) => write(at, "a", POST), undefined],
    ["of a post with an error is refused", (at) => write(at, "a", BAD_POST), "privacy-level"],
    [
      "of a post beside an old one with an error is made",
      (at) => {
        write(at, "old", BAD_POST);
        bare(at);
        write(at, "a", POST);
      },
      undefined,
    ],
    ["of a bad video that no post has is made", (at) => stage(at, "posts.mp4", BAD), undefined],
    [
      "of a post whose video is bad is refused",
      (at) => {
        write(at, "a", POST);
        stage(at, "posts/a.mp4", BAD);
      },
      "15 FPS",
    ],
  ])("with pre-commit, a commit %s", (_, prepare, refused) => {
    const workspace = createPostRepository();
    prepare(workspace);
    const { isCommitted, output } = commit(workspace);
    if (refused === undefined) expect({ isCommitted, output }).toMatchObject({ isCommitted: true });
    else expect({ isCommitted, output }).toEqual({ isCommitted: false, output: expect.stringContaining(refused) });
  });

  it.skipIf(process.platform === "win32").each<[string, (at: Workspace) => void, string | undefined]>([
    ["of a good post and a good video is made", (at) => write(at, "a", POST), undefined],
    ["of a bad post is refused", (at) => write(at, "a", BAD_POST), "privacy-level"],
    [
      "of a bad video beside a good post is refused, though the second command passes",
      (at) => {
        write(at, "a", POST);
        stage(at, "b.mp4", BAD);
      },
      "15 FPS",
    ],
  ])("with no tool, the first commit of a repository %s", (_, prepare, refused) => {
    const workspace = createRepository();
    installPlainly(workspace, husky, postCommand);
    prepare(workspace);
    const { isCommitted, output } = commit(workspace);
    expect({ isCommitted, output }).toMatchObject({ isCommitted: refused === undefined });
    expect(output).toContain(refused ?? "");
  });

  it.skipIf(!isInstalled("pre-commit")).each([
    ["with an error is refused", BAD_POST, false],
    ["that passes is made", POST, true],
  ])("with pre-commit, the first commit of a repository, of a post %s", (_, post, isMade) => {
    const workspace = createPostRepository({ isNew: true });
    write(workspace, "a", post);
    const { isCommitted, output } = commit(workspace);
    expect({ isCommitted, output }).toMatchObject({ isCommitted: isMade });
    if (!isMade) expect(output).toContain("privacy-level");
  });

  /** A repository with the hook. `isNew`: it has no commit yet. */
  function createPostRepository({ isNew = false } = {}): Workspace {
    const workspace = createRepository();
    workspace.track("notes.txt");
    const settings = { repos: [{ ...parse(config).repos[0], repo: publishHooks(), hooks: parse(posts) }] };
    workspace.write(".pre-commit-config.yaml", stringify(settings));
    workspace.git("add", "--all");
    if (!isNew) bare(workspace);
    spawnSync("pre-commit", ["install"], { cwd: workspace.path, env: PLAIN_ENVIRONMENT });
    return workspace;
  }
});

it.skipIf(!isInstalled("pre-commit"))("the hook can be tried from a clone, by the command of the page", () => {
  const [, shown = ""] = /`(pre-commit try-repo [^`]+)`/.exec(read("docs/hooks.md")) ?? [];
  const [program = "", ...args] = shown.replace("../tiktok-upload-guard", publishHooks()).split(" ");
  const workspace = createRepository();
  stage(workspace, "a.mp4", BAD);
  const env = { ...PLAIN_ENVIRONMENT, PRE_COMMIT_HOME: join(shared, "cache") };
  const { status, stdout } = spawnSync(program, args, { cwd: workspace.path, env, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining("15 FPS") });
});

function stage(workspace: Workspace, path: string, name: string): void {
  workspace.write(path, fixture(name));
  workspace.git("add", "--", path);
}

/** A commit that no hook sees. */
function bare(workspace: Workspace): void {
  workspace.git("commit", "--quiet", "--no-verify", "--message", "Before");
}
