import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, findPlainFolder, walkGlob } from "../../../src/sources/workspace/globs.ts";
import { compileGlob, matchesGlob } from "../../../src/text/glob.ts";

/** Walks a tree of files, and notes which directories are listed. */
function walk(glob: string, files: readonly string[]) {
  const matcher = compileGlob(glob);
  if (matcher.kind === "refused") throw new Error(matcher.problem);
  const listed: string[] = [];
  const matched = walkGlob(glob, matcher, (directory) => {
    listed.push(directory);
    const inside = files.filter((file) => directory === "" || file.startsWith(`${directory}/`));
    const names = inside.map((file) => file.slice(directory === "" ? 0 : directory.length + 1));
    const entries = names.map((name): [string, Entry] => {
      const [first = "", ...more] = name.split("/");
      return [first, { name: first, kind: more.length === 0 ? "file" : "directory" }];
    });
    return [...new Map(entries).values()];
  });
  return {
    matched: matched.sort(),
    listed: listed.sort(),
    expected: files.filter((file) => matchesGlob(matcher, file)).sort(),
  };
}

const FILES = ["a.mp4", "videos/b.mp4", "videos/2024/c.mp4", "Videos/d.mp4", "node_modules/x/y/e.mp4", "out/z/f.mov"];

describe("the walk of a glob", () => {
  it.each<[glob: string, listed: string[]]>([
    ["*.mp4", [""]],
    ["videos/*.mp4", ["", "Videos", "videos"]],
    ["videos/**", ["", "Videos", "videos", "videos/2024"]],
    ["{videos,out}/*", ["", "Videos", "out", "videos"]],
    ["*/z/*", ["", "Videos", "node_modules", "out", "out/z", "videos"]],
    ["missing/folder/*", ["", "missing/folder"]],
  ])("lists no directory in which nothing can match: %s", (glob, listed) => {
    expect(walk(glob, FILES).listed).toEqual(listed);
  });

  it.each(["**/*.mp4", "***/***/***", "**/**/**", `${"**/".repeat(50)}*`, "{**,**/*}/{**,**/*}", "+(*)/+(*|**)"])(
    "lists each directory once, however the glob is written: %s",
    (glob) => {
      const { listed } = walk(glob, FILES);
      expect(listed).toEqual([...new Set(listed)]);
    },
  );

  it("finds exactly the files that the glob matches", () => {
    const name = fc.constantFrom("a", "b", "A", ".c", "a.mp4");
    const part = fc.constantFrom("**", "*", "a", "b*", "{a,b}", "?", "[!a]*", "**.mp4", "{a,a/b}");
    const files = fc.uniqueArray(fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/")));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), files, (parts, paths) => {
        const tree = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
        const { matched, expected } = walk(parts.join("/"), tree);
        expect(matched).toEqual(expected);
      }),
    );
  });
});

it.each([
  ["a/b/*.mp4", "a/b"],
  ["a/**", "a"],
  ["*.mp4", ""],
  ["a/{b,c}/d", "a"],
  ["a/\\*/b*", "a"],
  ["a/b", "a"],
])("the first folders of %s are plain names as far as %j", (glob, folder) => {
  expect(findPlainFolder(glob)).toBe(folder);
});
