import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitLists } from "../../src/flows/output-limits.ts";
import { listCancellationOutputs, listVideoOutputs } from "../../src/flows/outputs.ts";
import { cancellation, check } from "../report/reported.ts";

/** What GitHub allows for all outputs of a job: 1 MB, as UTF-16. */
const MEGABYTE = 1_000_000;

const sizeOf = (values: Readonly<Record<string, string>>) =>
  Object.values(values).reduce((sum, value) => sum + Math.max(Buffer.byteLength(value), 2 * value.length), 0);

describe("the lists of a step", () => {
  it.each([
    ["long names", (n: number) => `videos/${"long".repeat(50)}/${n}.mp4`],
    ["names that JSON writes longer", (n: number) => `\u0001"\\${"\n".repeat(40)}${n}.mp4`],
    ["names that are long in UTF-8", (n: number) => `${"日本".repeat(40)}${n}.mp4`],
  ])("of 20,000 videos with %s stay below 1 MB, whole, the invalid ones first", (_about, nameOf) => {
    const videos = Array.from({ length: 20_000 }, (_, n) => check(nameOf(n), n % 2 === 0 ? { codec: "av1" } : {}));
    const { values, shortened } = listVideoOutputs(videos);
    expect(sizeOf(values)).toBeLessThan(MEGABYTE);
    expect(values).toMatchObject({ valid: "false", checked: "20000", invalid: "10000" });
    const [invalid, valid] = [values["invalid-videos"], values["valid-videos"]].map((value) => JSON.parse(value ?? ""));
    expect(invalid.length).toBeGreaterThan(1000);
    expect(invalid).toEqual(Array.from({ length: invalid.length }, (_, n) => nameOf(2 * n)));
    expect(valid).toEqual(Array.from({ length: valid.length }, (_, n) => nameOf(2 * n + 1)));
    expect(shortened).toEqual([
      { name: "invalid-videos", kept: invalid.length, total: 10_000 },
      { name: "valid-videos", kept: valid.length, total: 10_000 },
    ]);
  });

  it("of 20,000 ids stay below 1 MB: the ids before their outcomes", () => {
    const ids = Array.from({ length: 20_000 }, (_, n) => `v_pub_url~v2-1.${n}`);
    const cancellations = ids.map((id) => cancellation({ entry: { kind: "id", id } } as object));
    const { values, shortened } = listCancellationOutputs(cancellations);
    expect(sizeOf(values)).toBeLessThan(MEGABYTE);
    expect(
      JSON.parse(values["not-cancelled"] ?? "").length + JSON.parse(values.cancelled ?? "").length,
    ).toBeGreaterThan(15_000);
    expect(shortened.map(({ name }) => name)).toContain("outcomes");
  });

  it("are complete as long as they fit", () => {
    const videos = [check("b.mp4", {}), check("a.mp4", { codec: "av1" })];
    const { values, shortened } = listVideoOutputs(videos);
    expect(values).toMatchObject({ "valid-videos": '["b.mp4"]', "invalid-videos": '["a.mp4"]' });
    expect(shortened).toEqual([]);
  });

  it("are JSON, and the first of each list, whatever is in them", () => {
    const list = fc.array(
      fc.oneof(fc.string({ unit: "binary" }), fc.string({ minLength: 50_000, maxLength: 300_000 })),
    );
    fc.assert(
      fc.property(list, list, (a, b) => {
        const { values, shortened } = limitLists<string>({ a, b });
        expect(sizeOf(values)).toBeLessThan(MEGABYTE);
        for (const [name, entries] of Object.entries({ a, b })) {
          const kept = JSON.parse(values[name] ?? "");
          expect(kept).toEqual(entries.slice(0, kept.length));
          const isShort = kept.length < entries.length;
          expect(shortened.some((each) => each.name === name)).toBe(isShort);
        }
      }),
      { numRuns: 50 },
    );
  });
});
