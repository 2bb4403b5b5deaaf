import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { VIDEO_EXTENSIONS } from "../src/model/formats.ts";
import { makeFolder, removeFolder } from "./support/folders.ts";
import {
  BAD,
  bare,
  commit,
  config,
  fixture,
  GOOD,
  hook,
  husky,
  installPackage,
  installPlainly,
  lefthook,
  options,
  publishHooks,
  read,
  root,
  stage,
} from "./support/hooks.ts";
import { PLAIN_ENVIRONMENT } from "./support/package.ts";
import { isInstalled } from "./support/programs.ts";
import { createRepository, type Workspace } from "./support/workspace.ts";

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

const HOOKS: readonly Hooks[] = [
  {
    name: "pre-commit",
    isHere: isInstalled("pre-commit"),
    install(workspace) {
      const settings = parse(config);
      settings.repos[0].repo = publishHooks(shared);
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
      symlinkSync(join(installPackage(shared), "node_modules"), join(workspace.path, "node_modules"));
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
    install: (workspace) => installPlainly(workspace, shared, [husky]),
  },
];

it.skipIf(process.platform === "win32")("the built command line can be started by its name, as pre-commit does", () => {
  const [entry = ""] = hook.entry.split(" ");
  expect(statSync(join(root, entry)).mode & 0o111).toBe(0o111);
  expect(readFileSync(join(root, entry), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

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
    const { isCommitted, output } = commit(workspace, shared);
    if (refused === undefined) expect({ isCommitted, output }).toMatchObject({ isCommitted: true });
    else expect({ isCommitted, output }).toEqual({ isCommitted: false, output: expect.stringContaining(refused) });
    expect(existsSync(join(workspace.path, "injected"))).toBe(false);
  });
});

it.skipIf(!isInstalled("pre-commit"))("the hook can be tried from a clone, by the command of the page", () => {
  const [, shown = ""] = /`(pre-commit try-repo [^`]+)`/.exec(read("docs/hooks.md")) ?? [];
  const [program = "", ...args] = shown.replace("../tiktok-upload-guard", publishHooks(shared)).split(" ");
  const workspace = createRepository();
  stage(workspace, "a.mp4", BAD);
  const env = { ...PLAIN_ENVIRONMENT, PRE_COMMIT_HOME: join(shared, "cache") };
  const { status, stdout } = spawnSync(program, args, { cwd: workspace.path, env, encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining("15 FPS") });
});
