import fc from "fast-check";
import { expect, it } from "vitest";
import { openPart, type Part, takeShard } from "../../../src/sources/workspace/shard.ts";

const COUNTS = Array.from({ length: 20 }, (_, at) => at + 1);

/** The parts of runs with up to 20 parts, by how many there are. */
const PARTS: ReadonlyMap<number, readonly Part[]> = new Map(
  await Promise.all(
    COUNTS.map(async (count) => {
      const indexes = COUNTS.slice(0, count);
      return [count, await Promise.all(indexes.map((index) => openPart({ index, count })))] as const;
    }),
  ),
);

/** Which of `count` parts take a path. */
function shardsOf(path: string, count: number): number[] {
  return (PARTS.get(count) ?? []).filter(({ holds }) => holds(path)).map(({ index }) => index);
}

it("every video is in exactly one part, whatever its name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 20 }), (path, count) => {
      expect(shardsOf(path, count)).toHaveLength(1);
    }),
  );
});

it("a video stays in its part when others are added", () => {
  expect(["videos/a.mp4", "videos/b.mp4", "videos/ü.mp4", "c.webm"].map((path) => shardsOf(path, 4)[0])).toEqual([
    4, 2, 1, 1,
  ]);
});

it("the parts have about the same size", () => {
  const parts = Array.from({ length: 5000 }, (_, at) => shardsOf(`videos/${at}.mp4`, 5)[0]);
  for (const index of [1, 2, 3, 4, 5]) {
    expect(Math.abs(parts.filter((part) => part === index).length - 1000)).toBeLessThan(120);
  }
});

it("the parts of a run together check every file, every URL and every absent file once", () => {
  const found = {
    kind: "videos" as const,
    basis: "named" as const,
    paths: ["a.mp4", "b.mp4", "c.mp4", "d.mp4"],
    urls: [new URL("https://videos.example/a.mp4?v=1"), new URL("https://videos.example/a.mp4?v=2")],
    absent: ["e.mp4", "f.mp4"],
    gaps: [],
    unused: [],
    tried: "looked",
  };
  const parts = (PARTS.get(3) ?? []).map((part) => takeShard(found, part));
  for (const list of ["paths", "urls", "absent"] as const) {
    const together = parts.flatMap((part): readonly unknown[] => (part.kind === "videos" ? part[list] : []));
    expect(together.map(String).sort()).toEqual(found[list].map(String).sort());
  }
  expect(parts[1]).toMatchObject({ tried: expect.stringMatching(/^looked, .*part 2 of 3/) });
});

it("without a part, everything is checked", () => {
  const rest = { urls: [], absent: [], gaps: [], unused: [], tried: "looked" };
  const found = { kind: "videos" as const, basis: "named" as const, paths: ["a.mp4"], ...rest };
  expect(takeShard(found, undefined)).toBe(found);
});
