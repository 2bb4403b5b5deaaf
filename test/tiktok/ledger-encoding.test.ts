/** A ledger in any mixture of encodings, written and read in any parts. */
import { appendFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import type { IdEntry } from "../../src/model/publish.ts";
import { openLedger } from "../../src/tiktok/ledger.ts";
import { createLineDecoder } from "../../src/tiktok/ledger-encoding.ts";
import { createLedger } from "../../src/tiktok/new-ledger.ts";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";
import { makeFolder, removeFolder } from "../support/folders.ts";
import { anyKnownId, anyScraps } from "./arbitrary-ids.ts";
import { listEntries } from "./ids.ts";

const ENCODINGS = ["utf8", "utf16le", "utf16be", "utf8 with BOM", "utf16le with BOM", "utf16be with BOM"] as const;
type Encoding = (typeof ENCODINGS)[number];

function encode(text: string, encoding: Encoding): Buffer {
  const written = encoding.endsWith("BOM") ? `\uFEFF${text}` : text;
  if (encoding.startsWith("utf8")) return Buffer.from(written);
  const bytes = Buffer.from(written, "utf16le");
  return encoding.startsWith("utf16be") ? bytes.swap16() : bytes;
}

/** The text of bytes that come in chunks: what is decoded meanwhile, and the rest. */
function decode(chunks: readonly Buffer[]): string {
  const decoder = createLineDecoder();
  return chunks.map((chunk) => decoder.push(chunk)).join("") + decoder.rest();
}

/** Appends each chunk to a ledger that is looked at after each. */
function readLedger(chunks: readonly Buffer[]): readonly IdEntry[] {
  const folder = makeFolder("ledger-test");
  const path = createLedger(folder);
  const ledger = openLedger(path);
  const entries = chunks.flatMap((chunk) => {
    appendFileSync(path, chunk);
    return chunk.length > 0 ? ledger.look("meanwhile") : [];
  });
  const last = ledger.look("at the end");
  removeFolder(folder);
  return [...entries, ...last];
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const cuts = [0, ...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => bytes.subarray(cuts[index], end));
}

const anyPlaces = fc.array(fc.nat(5000), { maxLength: 8 });

/** A line that begins as lines of scripts do, and what it holds. The name of the video is any text. */
const anyLine = fc.oneof(
  anyKnownId.map((id) => ({ text: id, held: [id] })),
  anyKnownId.map((id) => ({ text: `publish_id=${id}`, held: [id] })),
  fc.tuple(anyKnownId, fc.string({ unit: "grapheme", minLength: 1, maxLength: 9 })).map(([id, name]) => {
    const video = `${name}.mp4`;
    return { text: JSON.stringify({ publish_id: id, video }), held: [`${id} (${video.trim()})`] };
  }),
  fc.constantFrom("hello world", "  indented", " ").map((text) => ({ text, held: [] })),
);

describe("a ledger whose lines are written in any mixture of UTF-8 and UTF-16", () => {
  it("holds the same ids and videos as its text", () => {
    const anyWritten = fc.tuple(anyLine, fc.constantFrom(...ENCODINGS), fc.constantFrom("\n", "\r\n"));
    fc.assert(
      fc.property(fc.array(anyWritten, { maxLength: 12 }), anyPlaces, (lines, places) => {
        const bytes = Buffer.concat(lines.map(([{ text }, encoding, end]) => encode(text + end, encoding)));
        const text = decode(cut(bytes, places));
        const ids = lines.flatMap(([{ held }]) => held);
        // An id counts once, and has the first video that is named with it.
        const named = new Map<string, string>();
        for (const each of ids) {
          const [id = "", video] = each.split(" (");
          if (!named.has(id) || (video !== undefined && named.get(id) === id)) named.set(id, each);
        }
        const expected = [...named.values()];
        expect(listEntries(readPublishIds(text, { kind: "ledger" }).entries)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[how: string, parts: [text: string, encoding: Encoding][], ids: string[]]>([
    [
      "after a line of UTF-8 without a line feed",
      [
        ["v_pub_url~1", "utf8"],
        ["v_pub_url~2\r\n", "utf16le"],
      ],
      [...["v_pub_url~1", "v_pub_url~2"]],
    ],
    [
      "without a line feed before UTF-8",
      [
        ["v_pub_url~1", "utf16le"],
        ["v_pub_url~2\n", "utf8"],
      ],
      [...["v_pub_url~1", "v_pub_url~2"]],
    ],
    ["without a line feed at the end", [["a-1\r\nb-2", "utf16le with BOM"]], ["a-1", "b-2"]],
    [
      "after an empty line, out of step with its pairs of bytes",
      [
        ["\n", "utf8"],
        ["v_pub_url~1\n", "utf16be"],
        ["v_pub_url~2\n", "utf16le with BOM"],
      ],
      ["v_pub_url~1", "v_pub_url~2"],
    ],
    [
      "with letters whose bytes are those of a line feed",
      [['{"publish_id":"a","video":"ਕĊ"}\n', "utf16le"]],
      ["a (ਕĊ)"],
    ],
    ["over many lines", [['{\r\n  "publish_id": "a",\r\n  "video": "日本.mp4"\r\n}\r\n', "utf16le"]], ["a (日本.mp4)"]],
  ])("is read %s", (_how, parts, ids) => {
    const bytes = Buffer.concat(parts.map(([text, encoding]) => encode(text, encoding)));
    expect(listEntries(readLedger([bytes]))).toEqual(ids);
    expect(
      listEntries(readLedger([...bytes].map((byte) => Buffer.from([byte])))).filter((id) => ids.includes(id)),
    ).toEqual(ids);
  });
});

it("NUL characters and bytes that are not text hide no id", () => {
  const anyNoise = fc.constantFrom([], [0], [0, 0, 0], [0x80], [0xff], [0xff, 0xfe, 0x0a], [0xc3, 0x0a], [0x0a]);
  fc.assert(
    fc.property(fc.array(fc.tuple(anyNoise, anyKnownId, anyNoise), { maxLength: 6 }), anyPlaces, (parts, places) => {
      const bytes = Buffer.concat(
        parts.map(([before, id, after]) => Buffer.from([...before, ...Buffer.from(id), ...after, 0x0a])),
      );
      const { entries } = readPublishIds(decode(cut(bytes, places)), { kind: "ledger" });
      expect(listEntries(entries)).toEqual([...new Set(parts.map(([, id]) => id))]);
    }),
    { numRuns: 500 },
  );
});

describe("a ledger that is read in parts", () => {
  it("has the same entries as the whole text", () => {
    fc.assert(
      fc.property(anyScraps, anyPlaces, (text, places) => {
        const clean = text.toWellFormed().replaceAll("\0", "");
        const whole = readPublishIds(clean, { kind: "ledger" }).entries;
        const parts = readLedger(cut(Buffer.from(clean), places));
        // Malformed entries of the last line come at the end.
        for (const kind of ["id", "malformed"]) {
          const [some, others] = [parts, whole].map((each) => each.filter((entry) => entry.kind === kind));
          expect(listEntries(some ?? [])).toEqual(listEntries(others ?? []));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("has the same lines without an id", () => {
    const folder = makeFolder("ledger-test");
    onTestFinished(() => removeFolder(folder));
    const text = 'hello\n{"x":\n1}\n\nworld\n{"publish_id":"a"}\n{"y":';
    const path = createLedger(folder);
    const ledger = openLedger(path);
    for (const character of text) {
      appendFileSync(path, character);
      ledger.look("meanwhile");
    }
    ledger.look("at the end");
    expect(ledger.idNotes()).toEqual(readPublishIds(text, { kind: "ledger" }).notes);
  });
});
