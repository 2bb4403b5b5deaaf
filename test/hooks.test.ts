import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { VIDEO_EXTENSIONS } from "../src/model/formats.ts";
import { isInstalled } from "./support/programs.ts";
import { listSnippets } from "./support/snippets.ts";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const [hook] = parse(read(".pre-commit-hooks.yaml"));
const [config = "", options = "", lefthook = ""] = listSnippets("docs/hooks.md", "yml");
const [husky = ""] = listSnippets("docs/hooks.md", "sh");

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

it.skipIf(process.platform === "win32")("the built command line can be started by its name, as pre-commit does", () => {
  const [entry = ""] = hook.entry.split(" ");
  expect(statSync(join(root, entry)).mode & 0o111).toBe(0o111);
  expect(readFileSync(join(root, entry), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});
