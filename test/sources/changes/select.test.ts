import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/sources/changes/change.ts";
import { type Selection, selectChanged } from "../../../src/sources/changes/select.ts";
import type { Tracked } from "../../../src/sources/changes/tracked.ts";
import type { Trail } from "../../../src/sources/changes/trail.ts";

const file = (object: string): Tracked => ({ kind: "file", object });
const link: Tracked = { kind: "link", object: "9" };
const inSubmodule = (path: string, kind: Tracked["kind"] = "file"): Tracked => {
  return { kind, object: "3", submodule: { path, commit: "1" } };
};

/** A trail through the link `a`, and where it leads. */
const through = (path: string, kind: NonNullable<Trail["end"]>["kind"] = "file") => ({
  followLinks: () => ({ links: ["a"], end: { path, kind } }),
});

function change(path: string, more: Partial<Change> = {}): Change {
  return { path, isRemoved: false, object: "1", formerPaths: [], ...more };
}

/** `tracked`: what git has at a path. Every path is a video to check. */
function select(changes: readonly Change[], tracked: Readonly<Record<string, Tracked>>, more: Partial<Selection> = {}) {
  return selectChanged(changes, (path) => (Object.hasOwn(tracked, path) ? tracked[path] : undefined), {
    ...{ paths: Object.keys(tracked), absent: [] },
    selectVideos: (paths) => paths,
    followLinks: () => ({ links: [] }),
    hasSameRules: () => true,
    ...more,
  });
}

const NONE = { changed: [], unchanged: [], absent: [], outdated: [] };

describe("a video", () => {
  it.each<[about: string, found: ReturnType<typeof select>, expected: Partial<typeof NONE> | object]>([
    ["that is not listed is unchanged", select([], { a: file("1") }), { unchanged: ["a"] }],
    ["that is listed is changed", select([change("a")], { a: file("1") }), { changed: ["a"] }],
    [
      "that is listed without an object is changed",
      select([change("a", { object: undefined })], { a: file("1") }),
      { changed: ["a"] },
    ],
    ["that is listed in another version is outdated", select([change("a")], { a: file("0") }), { outdated: ["a"] }],
    ["that is listed and not tracked is outdated", select([change("a")], {}, { paths: ["a"] }), { outdated: ["a"] }],
    ["that is listed and nowhere is outdated", select([change("a", { object: undefined })], {}), { outdated: ["a"] }],
    ["that is listed as removed does not matter", select([change("a", { isRemoved: true })], {}), {}],
    [
      "that is listed, tracked and not on disk is absent",
      select([change("a")], { a: file("1") }, { paths: [] }),
      { absent: ["a"] },
    ],
    ["that is not tracked is changed", select([], {}, { paths: ["a"] }), { changed: ["a"] }],
    ["that is listed and not wanted does not matter", select([change("a")], {}, { selectVideos: () => [] }), {}],
    [
      "whose object is found under another path is changed there",
      select([change("a")], { b: file("1"), c: file("2") }),
      { changed: ["b"], unchanged: ["c"] },
    ],
    [
      "that was moved as it was is unchanged",
      select([change("b.mp4", { formerPaths: ["a.mp4"] })], { "b.mp4": file("1") }),
      { unchanged: ["b.mp4"] },
    ],
    [
      "that was moved to where other rules apply is changed",
      select([change("b", { formerPaths: ["a"] })], { b: file("1") }, { hasSameRules: (a, b) => a === b }),
      { changed: ["b"] },
    ],
    [
      "whose former path was no video to check is changed",
      select([change("b", { formerPaths: ["a"] })], { b: file("1") }, { selectVideos: () => [] }),
      { changed: ["b"] },
    ],
    [
      "whose object is found where other rules apply is outdated",
      select([change("a")], { b: file("1") }, { hasSameRules: () => false }),
      { outdated: ["a"], unchanged: ["b"] },
    ],
    [
      "that is outdated stays so where another one has its object",
      select([change("a", { object: "2" }), change("b")], { a: file("1") }),
      { outdated: ["a", "b"] },
    ],
    [
      "whose object several new ones share is changed once",
      select([change("a"), change("b")], { c: file("1") }),
      { changed: ["c"] },
    ],
    [
      "in a changed submodule is changed",
      select([change("s")], { "s/a": inSubmodule("s") }, none),
      { changed: ["s/a"] },
    ],
    [
      "in a submodule that is there at another commit is outdated",
      select([change("s", { object: "2" })], { "s/a": inSubmodule("s") }, none),
      { outdated: ["s/a"] },
    ],
    [
      "in another submodule is unchanged",
      select([change("s")], { "t/a": inSubmodule("t") }, none),
      { unchanged: ["t/a"] },
    ],
  ])("%s", (_about, found, expected) => {
    expect(found).toEqual({ ...NONE, ...expected });
  });
});

/** No path is a video to check. */
const none = { selectVideos: () => [] };

describe("a link that is not listed", () => {
  const at = { paths: ["a"], ...none };
  it.each<[about: string, found: ReturnType<typeof select>, expected: object]>([
    [
      "is changed with the file that it leads to",
      select([change("b")], { a: link, b: file("1") }, { ...at, ...through("b") }),
      { changed: ["a"] },
    ],
    [
      "is unchanged with that file",
      select([], { a: link, b: file("1") }, { ...at, ...through("b") }),
      { unchanged: ["a"] },
    ],
    [
      "is outdated with that file",
      select([change("b", { object: "2" })], { a: link, b: file("1") }, { ...at, ...through("b") }),
      { outdated: ["a"] },
    ],
    [
      "is changed if that file was moved there",
      select(
        [change("b", { formerPaths: ["c"] })],
        { a: link, b: file("1") },
        {
          paths: ["a"],
          ...through("b"),
        },
      ),
      { changed: ["a"], unchanged: ["b"] },
    ],
    [
      "is changed if git does not track that file",
      select([], { a: link }, { ...at, ...through("b") }),
      { changed: ["a"] },
    ],
    [
      "is unchanged with a file in a submodule",
      select([], { a: link, "s/b": inSubmodule("s") }, { ...at, ...through("s/b") }),
      { unchanged: ["a"] },
    ],
    [
      "is changed with the submodule that it leads into",
      select([change("s")], { a: link, "s/b": inSubmodule("s") }, { ...at, ...through("s/b") }),
      { changed: ["a"] },
    ],
    [
      "is unchanged if it leads nowhere",
      select([], { a: link }, { ...at, ...through("b", "absent") }),
      { unchanged: ["a"] },
    ],
    [
      "is changed if its target was removed",
      select([change("b", { isRemoved: true })], { a: link }, { ...at, ...through("b", "absent") }),
      { changed: ["a"] },
    ],
    [
      "is changed if a folder around its target was removed, such as a submodule",
      select([change("s", { isRemoved: true })], { a: link }, { ...at, ...through("s/b", "absent") }),
      { changed: ["a"] },
    ],
    [
      "is outdated if its target is not there yet",
      select([change("b")], { a: link }, { ...at, ...through("b", "absent") }),
      { outdated: ["a"] },
    ],
    [
      "is unchanged if its target is tracked, but not on disk",
      select([], { a: link, b: file("1") }, { ...at, ...through("b", "absent") }),
      { unchanged: ["a"] },
    ],
    [
      "is unchanged with a folder",
      select([], { a: link }, { ...at, ...through("b", "directory") }),
      { unchanged: ["a"] },
    ],
    [
      "is changed if a folder has taken the place of a file",
      select([change("b", { isRemoved: true })], { a: link }, { ...at, ...through("b", "directory") }),
      { changed: ["a"] },
    ],
    [
      "is unchanged if it leads outside, or in a circle",
      select([], { a: link }, { ...at, followLinks: () => ({ links: ["a"] }) }),
      { unchanged: ["a"] },
    ],
    [
      "that git does not track is changed",
      select([], { b: file("1") }, { ...at, ...through("b") }),
      { changed: ["a"] },
    ],
    ["that is a text file on disk is unchanged", select([], { a: link }, at), { unchanged: ["a"] }],
  ])("%s", (_about, found, expected) => {
    expect(found).toEqual({ ...NONE, ...expected });
  });
});

describe("a file behind a linked folder", () => {
  const behind = { paths: ["a/v"], ...none, ...through("b/v") };
  it.each<[about: string, changes: readonly Change[], verdict: keyof typeof NONE]>([
    ["is unchanged with the link and the file", [], "unchanged"],
    ["is changed with the link", [change("a", { object: "9" })], "changed"],
    ["is changed with the file", [change("b/v")], "changed"],
    [
      "is outdated where a folder takes the place of the link",
      [change("a/v"), change("a", { isRemoved: true })],
      "outdated",
    ],
  ])("%s", (_about, changes, verdict) => {
    expect(select(changes, { a: link, "b/v": file("1") }, behind)).toEqual({ ...NONE, [verdict]: ["a/v"] });
  });
});

it("no video is lost, and none is in two lists, whatever is listed", () => {
  const path = fc.constantFrom("a", "b", "c", "d", "__proto__", "a/b");
  const object = fc.constantFrom("1", "2", "3");
  const changes = fc.array(
    fc.record({
      path,
      isRemoved: fc.boolean(),
      object: fc.option(object, { nil: undefined }),
      formerPaths: fc.array(path, { maxLength: 2 }),
    }),
  );
  const tracked = fc.dictionary(path, object.map(file));
  fc.assert(
    fc.property(changes, tracked, fc.uniqueArray(path), fc.uniqueArray(path), (listed, known, paths, absent) => {
      const { changed, unchanged, ...rest } = select(listed, known, { paths, absent });
      const all = [...changed, ...unchanged, ...rest.absent, ...rest.outdated];
      expect(all).toHaveLength(new Set(all).size);
      for (const each of [...paths, ...absent]) expect(all).toContain(each);
      // What is listed as new or changed never counts as unchanged, except after a move.
      const moved = listed.filter(({ formerPaths }) => formerPaths.length > 0).map((each) => each.path);
      const last = new Map(listed.filter(({ isRemoved }) => !isRemoved).map((each) => [each.path, each]));
      for (const each of last.keys()) if (!moved.includes(each)) expect(unchanged).not.toContain(each);
    }),
  );
});
