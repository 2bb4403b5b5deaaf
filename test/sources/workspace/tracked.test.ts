import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPicker, openRecords } from "../../../src/sources/workspace/index-records.ts";
import { decodeNames, encodeName } from "../../../src/sources/workspace/names.ts";
import { listFiles, listTracked, openTracking, readIndex } from "../../../src/sources/workspace/tracked.ts";
import { isNamedAsVideo } from "../../../src/sources/workspace/video-names.ts";
import { createRepository, createWorkspace, type Workspace } from "../../support/workspace.ts";

/** Names as bytes, in Latin-1: every part of a path is one, and the last may have an ending. */
const part = fc
  .array(fc.constantFrom("a", "B", "-", " ", "\n", "\t", '"', "\\", "*", "[", ":", "!", "\xc3\xa9", "\xff", "\x01"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((letters) => letters.join(""));
const ending = fc.constantFrom("", ".mp4", ".MP4", ".mp\x14", ".Mov", ".ogv", ".csv", "v", ".txt", ".m2ts", ".ts");
const file = fc
  .tuple(part, fc.option(part, { nil: "c" }), part, ending)
  .map(([a, b, c, end]) => `${a}/${b}/d${c}${end}`);

const mode = fc.constantFrom("100644", "100755", "120000", "160000");

/** What git can do with an index; nothing that is tracked may be lost by it. */
const forms: readonly (readonly string[])[] = [
  [],
  ["update-index", "--index-version", "4"],
  ["update-index", "--split-index"],
  ["update-index", "--untracked-cache"],
  ["config", "core.ignoreCase", "true"],
  ["config", "core.quotePath", "false"],
];

/** Every path that git lists, with its mode, in the order of its response. */
function listAll({ path }: Workspace) {
  const output = execFileSync("git", ["ls-files", "-z", "--stage"], { cwd: path, encoding: "latin1" });
  return output
    .split("\0")
    .slice(0, -1)
    .map((record) => ({ mode: record.slice(0, 6), path: decode(record.split("\t").slice(1).join("\t")) }));
}

const decode = (latin1: string) => decodeNames(Buffer.from(latin1, "latin1"));

async function listVideos(path: string, environment: NodeJS.ProcessEnv = process.env) {
  const tracked = await listTracked(path, "videos", environment);
  if (tracked.kind !== "index") throw new Error(JSON.stringify(tracked));
  return tracked.index;
}

describe("an index", () => {
  it("lists every video, whatever the names and modes, and finds every path", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(file, { maxLength: 30 }),
        fc.array(mode, { minLength: 30, maxLength: 30 }),
        fc.nat(2),
        fc.constantFrom(...forms),
        fc.boolean(),
        async (paths, modes, unmerged, form, hasSubmodules) => {
          const repository = createRepository();
          const object = (at: number) => at.toString(16).padStart(40, "0");
          const records = paths.flatMap((path, at) =>
            at < unmerged && modes[at] !== "160000"
              ? [1, 2, 3].map((stage) => `${modes[at]} ${object(at + 100 * stage)} ${stage}\t${path}\0`)
              : [`${modes[at]} ${object(at + 1)} 0\t${path}\0`],
          );
          if (hasSubmodules) records.push(`100644 ${object(99)} 0\t.gitmodules\0`);
          execFileSync("git", ["update-index", "-z", "--index-info"], {
            cwd: repository.path,
            input: Buffer.from(records.join(""), "latin1"),
          });
          if (form.length > 0) repository.git(...form);
          const all = listAll(repository);
          const isFile = (each: { mode: string }) => each.mode !== "160000";
          const videos = all.filter((each) => isFile(each) && isNamedAsVideo(each.path)).map(({ path }) => path);
          expect([...listFiles(await listVideos(repository.path))]).toEqual(videos);
          const picked = [...(readIndex(repository.path, "videos", process.env) ?? [])];
          expect(picked.filter(isFile).map(({ path }) => path)).toEqual(videos);
          if (hasSubmodules)
            expect(picked.filter((each) => !isFile(each)).length).toBe(all.length - all.filter(isFile).length);
          const whole = readIndex(repository.path, "all", process.env);
          for (const each of all) expect(whole?.find(each.path)).toMatchObject(each);
          for (const path of paths) expect(whole?.find(`${decode(path)}x`)).toBeUndefined();
          const track = openTracking(repository.path, process.env);
          for (const each of all) expect(track(each.path)).toBe(isFile(each) ? "yes" : "no");
        },
      ),
      { numRuns: 40 },
    );
  });

  it("finds the last stage of an unmerged path", () => {
    const records = [1, 2, 3].map((stage) => `100644 ${String(stage).repeat(40)} ${stage}\ta.mp4\0`).join("");
    expect(openRecords(Buffer.from(records)).find("a.mp4")?.object).toBe("3".repeat(40));
  });

  it("loses nothing, in whatever pieces git's output comes", () => {
    const records = fc
      .array(file, { maxLength: 20 })
      .map((paths) => paths.map((path) => `100644 0 0\t${path}\0`).join(""));
    fc.assert(
      fc.property(records, fc.array(fc.nat(300)), fc.boolean(), (text, cuts, picksAll) => {
        const bytes = Buffer.from(text, "latin1");
        const isWanted = (_: Buffer, start: number, end: number) => picksAll || (end - start) % 2 === 0;
        const { push, end } = createPicker(isWanted);
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        for (const [at, place] of places.slice(1).entries()) push(bytes.subarray(places[at], place));
        const expected = text.split("\0").filter((record) => record !== "" && (picksAll || record.length % 2 === 0));
        expect([...end()].map(({ path }) => path)).toEqual(
          expected.map((record) => decode(record.slice(record.indexOf("\t") + 1))),
        );
      }),
    );
  });

  it("keeps the bytes of names that become text and bytes again", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(encodeName(decodeNames(Buffer.from(bytes)))).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it("lists files that git skips on disk, assumes unchanged, or is only to add later", async () => {
    const repository = createRepository();
    repository.track("a.mp4", "b.mp4");
    repository.write("c.mp4");
    repository.git("update-index", "--skip-worktree", "a.mp4");
    repository.git("update-index", "--assume-unchanged", "b.mp4");
    repository.git("add", "--intent-to-add", "c.mp4");
    expect([...listFiles(await listVideos(repository.path))]).toEqual(["a.mp4", "b.mp4", "c.mp4"]);
  });

  it("lists files in the folders that a sparse index leaves out", async () => {
    const repository = createRepository();
    repository.track("in/a.mp4", "out/deep/b.mp4", "out/c.txt");
    repository.git("commit", "--quiet", "--message=Add");
    repository.git("sparse-checkout", "set", "--cone", "--sparse-index", "in");
    expect(existsSync(join(repository.path, "out"))).toBe(false);
    expect([...listFiles(await listVideos(repository.path))]).toEqual(["in/a.mp4", "out/deep/b.mp4"]);
  });
});

describe("git", () => {
  /** An environment whose git notes each start, and keeps what it wrote. */
  function watchGit() {
    const { path, write } = createWorkspace();
    const git = execFileSync("which", ["git"]).toString().trim();
    const script = `echo x >>${path}/starts\n${git} "$@" >${path}/output\nstatus=$?\ncat ${path}/output\nexit $status`;
    write("git", `#!/bin/sh\n${script}\n`);
    chmodSync(join(path, "git"), 0o755);
    return {
      environment: { ...process.env, PATH: `${path}:/usr/bin:/bin` },
      countStarts: () => readFileSync(join(path, "starts"), "utf8").split("\n").length - 1,
      countBytes: () => statSync(join(path, "output")).size,
    };
  }

  function createLarge(...more: string[]) {
    const repository = createRepository();
    repository.track("v/a.mp4", "v/b.mov", ...more);
    const object = repository.git("rev-parse", ":v/a.mp4").trim();
    const others = Array.from({ length: 5000 }, (_, at) => `100644 ${object}\tsrc/${at}.ts\n`).join("");
    execFileSync("git", ["update-index", "--index-info"], { cwd: repository.path, input: others });
    return repository;
  }

  it("is started once to list the videos, and writes no more in a large repository", async () => {
    const [small, large] = [watchGit(), watchGit()];
    const repository = createRepository();
    repository.track("v/a.mp4", "v/b.mov");
    expect([...listFiles(await listVideos(repository.path, small.environment))]).toEqual(["v/a.mp4", "v/b.mov"]);
    expect([...listFiles(await listVideos(createLarge().path, large.environment))]).toEqual(["v/a.mp4", "v/b.mov"]);
    expect([small.countStarts(), large.countStarts()]).toEqual([1, 1]);
    expect(large.countBytes()).toBe(small.countBytes());
  });

  it("is started once for each repository where there are submodules, and only the videos are kept", async () => {
    const [inner, repository, git] = [createRepository(), createLarge(), watchGit()];
    inner.track("c.mp4");
    inner.git("commit", "--quiet", "--message=Add");
    repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "sub");
    const index = await listVideos(repository.path, git.environment);
    expect([...listFiles(index)]).toEqual(["v/a.mp4", "v/b.mov", "sub/c.mp4"]);
    expect([...index.records].map(({ path }) => path)).toEqual(["sub", "v/a.mp4", "v/b.mov"]);
    expect(git.countStarts()).toBe(2);
  });

  it("is started again where the list of submodules is tracked, but not on disk", async () => {
    const [repository, git] = [createRepository(), watchGit()];
    repository.track("v/a.mp4", ".gitmodules");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},sub`);
    execFileSync("rm", [join(repository.path, ".gitmodules")]);
    const { records } = await listVideos(join(repository.path, "v"), git.environment);
    expect([...records].map(({ path }) => path)).toEqual(["a.mp4"]);
    expect(git.countStarts()).toBe(2);
    expect((await listVideos(repository.path, git.environment)).records.find("sub")?.mode).toBe("160000");
  });
});
