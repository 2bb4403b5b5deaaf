import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBytes } from "../../src/entry/library.ts";
import type { ByteSource } from "../../src/library/public.ts";
import { FIXTURES_FOLDER } from "../support/fixtures.ts";

const GOOD = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));

/** A source of the good video that reads it in its own way. */
function sourceOf(read: ByteSource["read"], size = GOOD.length): ByteSource {
  return { size, read };
}

const honest = (offset: number, length: number) => GOOD.subarray(offset, offset + length);

describe("the same video is found valid", () => {
  it.each<[string, Uint8Array | ByteSource]>([
    ["in memory", new Uint8Array(GOOD)],
    ["in a buffer", GOOD],
    ["in shared memory", new Uint8Array(copyShared(GOOD))],
    ["in a source that answers at once", sourceOf(honest)],
    ["in a source that answers later", sourceOf(async (offset, length) => honest(offset, length))],
    ["in a source that gives one byte at a time", sourceOf((offset) => honest(offset, 1))],
    ["in a source that uses one buffer again and again", reuse()],
    ["in a source that puts a few bytes at a time into one buffer", reuse(7)],
    [
      "in a source whose arrays are of another realm",
      sourceOf((offset, length) => ofOtherRealm(honest(offset, length))),
    ],
    ["in an object with a prototype of its own", new Store()],
  ])("%s", async (_, source) => {
    const { verdict, findings } = await checkBytes(source);
    expect({ verdict, findings }).toEqual({ verdict: "valid", findings: [] });
  });
});

class Store implements ByteSource {
  readonly #bytes = GOOD;
  get size(): number {
    return this.#bytes.length;
  }
  async read(offset: number, length: number): Promise<Uint8Array> {
    return this.#bytes.subarray(offset, offset + length);
  }
}

function copyShared(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

function reuse(most = 1 << 20): ByteSource {
  const buffer = new Uint8Array(most);
  return sourceOf((offset, length) => {
    const bytes = honest(offset, Math.min(length, most));
    buffer.set(bytes);
    return buffer.subarray(0, bytes.length);
  });
}

function ofOtherRealm(bytes: Uint8Array): Uint8Array {
  return runInNewContext("new Uint8Array(bytes)", { bytes: [...bytes] });
}

it("a source is asked only for bytes within its size, and at least for one", async () => {
  const calls: [number, number][] = [];
  await checkBytes(
    sourceOf((offset, length) => {
      calls.push([offset, length]);
      return honest(offset, length);
    }),
  );
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.filter(([offset, length]) => offset < 0 || length < 1 || offset + length > GOOD.length)).toEqual([]);
});

describe("a source that ends too early makes the video unreadable", () => {
  it.each<[string, Uint8Array | ByteSource]>([
    ["it is empty", new Uint8Array()],
    ["it claims to have bytes, and has none", sourceOf(() => new Uint8Array())],
    [
      "its size is larger than it is",
      sourceOf((offset, length) => GOOD.subarray(0, 6000).subarray(offset, offset + length)),
    ],
    ["its size is that of half the video", sourceOf(honest, GOOD.length >> 1)],
  ])("%s", async (_, source) => {
    const { verdict, findings } = await checkBytes(source);
    expect(verdict).toBe("unreadable");
    expect(findings).toMatchObject([{ rule: "unreadable" }]);
  });
});

describe("a source that breaks its word is refused with a TypeError", () => {
  it.each<[string, unknown, RegExp]>([
    ["it is none", undefined, /Uint8Array/],
    ["it is a text", "video.mp4", /Uint8Array/],
    ["it is an ArrayBuffer", new ArrayBuffer(8), /Uint8Array/],
    ["it has no read", { size: 1 }, /read\(offset, length\)/],
    ["its size is missing", { read: honest }, /undefined/],
    ["its size is negative", sourceOf(honest, -1), /-1/],
    ["its size is a fraction", sourceOf(honest, 1.5), /1\.5/],
    ["its size is endless", sourceOf(honest, Number.POSITIVE_INFINITY), /Infinity/],
    [
      "it returns more than was asked for",
      sourceOf((_, length) => new Uint8Array(length + 1)),
      new RegExp(`returned ${GOOD.length + 1} bytes`),
    ],
    ["it returns a text", sourceOf((() => "bytes") as never), /must return a Uint8Array/],
    ["it returns nothing", sourceOf((() => undefined) as never), /must return a Uint8Array/],
    ["it returns other numbers", sourceOf((() => new Uint16Array(2)) as never), /must return a Uint8Array/],
  ])("%s", async (_, source, words) => {
    const error = await checkBytes(source as ByteSource).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(words);
  });
});

it.each<[string, ByteSource["read"]]>([
  [
    "throws",
    () => {
      throw new RangeError("the store is gone");
    },
  ],
  ["rejects", () => Promise.reject(new RangeError("the store is gone"))],
])("what a source %s is what the promise rejects with", async (_, read) => {
  await expect(checkBytes(sourceOf(read))).rejects.toThrow(new RangeError("the store is gone"));
});

describe("a signal", () => {
  const reason = new Error("enough");
  it.each<[string, (controller: AbortController) => ByteSource["read"]]>([
    [
      "ends a check whose source never answers",
      (controller) => () => {
        setImmediate(() => controller.abort(reason));
        return new Promise(() => {});
      },
    ],
    [
      "that the source itself ends is noticed",
      (controller) => () => {
        controller.abort(reason);
        return new Promise(() => {});
      },
    ],
    [
      "that ends beforehand keeps the source from being read",
      (controller) => {
        controller.abort(reason);
        return () => expect.unreachable("it was read");
      },
    ],
  ])("%s", async (_, prepare) => {
    const controller = new AbortController();
    const read = prepare(controller);
    await expect(checkBytes(sourceOf(read), { signal: controller.signal })).rejects.toBe(reason);
  });
});

it("whatever a source does, the check ends with a verdict or an error of its own", async () => {
  const answer = fc.oneof(
    { weight: 6, arbitrary: fc.constant("honest" as const) },
    { weight: 2, arbitrary: fc.constantFrom("short", "flipped", "other" as const) },
    { weight: 1, arbitrary: fc.constantFrom("long", "empty", "text", "throw", "reject" as const) },
  );
  const verdicts = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 12 }), fc.nat(20_000), async (answers, size) => {
      let call = 0;
      const read = (offset: number, length: number) => {
        const bytes = Uint8Array.from(honest(offset, length));
        switch (answers[call++ % answers.length]) {
          case "short":
            return bytes.subarray(0, 1 + (length >> 2));
          case "flipped":
            return bytes.map((byte, at) => (at % 7 === 0 ? byte ^ 0x80 : byte));
          case "other":
            return honest(offset + 1, length);
          case "long":
            return new Uint8Array(length + 1);
          case "empty":
            return new Uint8Array();
          case "text":
            return "bytes" as never;
          case "throw":
            throw new SyntaxError("mine");
          case "reject":
            return Promise.reject(new SyntaxError("mine"));
          default:
            return bytes;
        }
      };
      const result = await checkBytes(sourceOf(read, size)).catch((error: unknown) => error);
      if (result instanceof Error) {
        expect(["TypeError", "SyntaxError"]).toContain(result.name);
        return;
      }
      const { verdict, findings } = result as Awaited<ReturnType<typeof checkBytes>>;
      verdicts.add(verdict);
      expect(findings.map(({ message }) => message).filter((text) => text.includes("bug"))).toEqual([]);
    }),
  );
  expect([...verdicts]).toContain("unreadable");
});
