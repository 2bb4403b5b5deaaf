import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/sources/changes/change.ts";
import { type Selection, selectChanged } from "../../../src/sources/changes/select.ts";
import type { FindTracked } from "../../../src/sources/changes/tracked.ts";

type Tracked = NonNullable<ReturnType<FindTracked>>;

const file = (object: string): Tracked => ({ kind: "file", object });

function change(path: string, more: Partial<Change> = {}): Change {
  return { path, isRemoved: false, object: "1", formerPaths: [], ...more };
}

/** `tracked`: what git has at a path. Every path is a video to check. */
function select(changes: readonly Change[], tracked: Readonly<Record<string, Tracked>>, more: Partial<Selection> = {}) {
  return selectChanged(changes, (path) => (Object.hasOwn(tracked, path) ? tracked[path] : undefined), {
    ...{ paths: Object.keys(tracked), absent: [] },
    selectVideos: (paths) => paths,
    followLink: () => undefined,
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
      "in a changed submodule is changed",
      select([change("s")], { "s/a": { kind: "in-submodule", submodule: "s" } }, { selectVideos: () => [] }),
      { changed: ["s/a"] },
    ],
    [
      "in another submodule is unchanged",
      select([change("s")], { "t/a": { kind: "in-submodule", submodule: "t" } }, { selectVideos: () => [] }),
      { unchanged: ["t/a"] },
    ],
    [
      "that is a link to a changed one is changed",
      select([change("b")], { a: { kind: "link", object: "2" }, b: file("1") }, { followLink: () => "b" }),
      { changed: ["a", "b"] },
    ],
    [
      "that is a link to itself is changed",
      select([], { a: { kind: "link", object: "2" } }, { followLink: (path) => path }),
      { changed: ["a"] },
    ],
  ])("%s", (_about, found, expected) => {
    expect(found).toEqual({ ...NONE, ...expected });
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
