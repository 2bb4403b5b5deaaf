/** What holds for every text: no id is lost, no prose is sent, nothing is thrown. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCollection, takeReady } from "../../src/tiktok/id-collection.ts";
import { createLineDecoder } from "../../src/tiktok/ledger-encoding.ts";
import { finishReading, readLineStart, readLines, readPublishIds, startReading } from "../../src/tiktok/publish-ids.ts";
import { ALPHABET, anyId, anyKnownId, anyScraps, anySurroundings } from "./arbitrary-ids.ts";
import { listEntries } from "./ids.ts";

const read = (text: string) => readPublishIds(text, { kind: "ledger" });
const readIds = (text: string) => read(text).entries.flatMap((entry) => (entry.kind === "id" ? [entry.id] : []));

/** Writes some ids and a video in a form that people or programs use. */
const FORMS: readonly ((ids: string[]) => string)[] = [
  (ids) => ids.join("\n"),
  (ids) => ids.join(", "),
  (ids) => ids.map((id) => `publish_id=${id}`).join(" "),
  (ids) => ids.map((id) => JSON.stringify(id)).join(" "),
  (ids) => JSON.stringify(ids),
  (ids) => ids.map((id) => JSON.stringify({ data: { publish_id: id }, error: { code: "ok" } })).join(""),
  (ids) => JSON.stringify({ job: { outputs: { "tiktok-publish-ids": ids.join(" "), other: "text" } } }, null, 2),
  (ids) => JSON.stringify({ step: { outputs: { out: JSON.stringify({ publishIds: ids }) } } }),
  (ids) => ids.map((id) => `{'data': {'publish_id': '${id}'}, 'ok': True}`).join("\n"),
];

/** Forms for ids that are found wherever they stand. */
const LOOSE_FORMS: readonly ((ids: string[]) => string)[] = [
  (ids) => ids.map((id) => `<td>${id}</td>`).join(""),
  (ids) => ids.map((id) => `\u001B[0;32m"${id}"\u001B[0m`).join("\r\n"),
  (ids) => ids.map((id) => `publish_id : ${id}\nstatus     : ok`).join("\n\n"),
  (ids) => ids.map((id) => `${id};`).join(" "),
  (ids) => ids.map((id) => `Published ${id}, which …`).join(" "),
];

/** An id of another shape that is one in every form, also on a line of its own. */
const anyListedId = anyId.filter((id) => /\d/.test(id) && /[_~.-]/.test(id));

function anyPassage(id: fc.Arbitrary<string>, forms: readonly ((ids: string[]) => string)[]) {
  return fc
    .tuple(fc.array(id, { minLength: 1, maxLength: 4 }), fc.constantFrom(...forms))
    .map(([ids, write]) => ({ ids, text: write(ids) }));
}

describe("any text", () => {
  it("returns ids in documented forms: all of them, in order, each once", () => {
    fc.assert(
      fc.property(fc.array(anyPassage(anyListedId, FORMS)), (passages) => {
        const ids = passages.flatMap((each) => each.ids);
        expect(readIds(passages.map((each) => each.text).join("\n"))).toEqual([...new Set(ids)]);
      }),
    );
  });

  it("returns ids of the known shape in every form", () => {
    fc.assert(
      fc.property(fc.array(anyPassage(anyKnownId, [...FORMS, ...LOOSE_FORMS])), (passages) => {
        const ids = passages.flatMap((each) => each.ids);
        expect(readIds(passages.map((each) => each.text).join("\n"))).toEqual([...new Set(ids)]);
      }),
    );
  });

  it("loses no id of the known shape, whatever stands around it", () => {
    // What follows an id directly must end it, as people end words.
    const ending = fc.constantFrom("\n", "\r\n", " ", '"', "'", ",", ";", ")", "<", "\u001B[0m ", "\0", "|", "]", "}");
    fc.assert(
      fc.property(fc.array(fc.tuple(anySurroundings, anyKnownId, ending)), anySurroundings, (parts, end) => {
        const text = parts.map(([before, id, after]) => `${before}${id}${after}`);
        expect(readIds(text.join("") + end)).toEqual(expect.arrayContaining(parts.map(([, id]) => id)));
      }),
      { numRuns: 1000 },
    );
  });

  it("sends nothing of an id that an ellipsis cuts off, in documented forms", () => {
    const anyCutId = fc
      .tuple(fc.oneof(anyListedId, anyKnownId), fc.constantFrom("...", "…"))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(anyPassage(anyCutId, FORMS)), (passages) => {
        expect(readIds(passages.map((each) => each.text).join("\n"))).toEqual([]);
      }),
    );
  });

  it("keeps the ids on the lines around a value that is cut off anywhere", () => {
    fc.assert(
      fc.property(anyPassage(anyListedId, FORMS), fc.nat(), (value, length) => {
        const ids = readIds(`before-1\n${value.text.slice(0, length % (value.text.length + 1))}\nafter-1\n`);
        expect(ids[0]).toBe("before-1");
        expect(ids).toContain("after-1");
      }),
    );
  });

  it("sends no word of prose: letters and punctuation without a digit", () => {
    const word = fc.stringMatching(/^[A-Za-z]{1,12}[.,;:!?'")\]}>-]{0,2}$/).filter((each) => !/^publish/i.test(each));
    const number = fc.nat().map(String);
    const separator = fc.constantFrom(" ", " ", " ", "\n", " - ", " = ", ': "', " {", " [", "<p>", "\t");
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(word, number), separator)), (words) => {
        expect(read(words.flat().join("")).entries).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("is read without an error, and no id has other characters, repeats or begins like a token", () => {
    fc.assert(
      fc.property(anyScraps, (text) => {
        const ids = readIds(text);
        for (const id of ids) expect(id).toMatch(/^(?!act\.|rft\.|clt\.)[A-Za-z0-9._~-]{1,64}$/i);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("has malformed entries that stand where they say", () => {
    fc.assert(
      fc.property(anyScraps, (text) => {
        const lines = text.split("\n");
        for (const entry of read(text).entries) {
          if (entry.kind === "malformed")
            expect(entry.position).toBeLessThanOrEqual(lines[entry.line - 1]?.length ?? 0);
        }
      }),
    );
  });
});

/** Reads bytes as a ledger is read: in parts, and in each the beginning of a line that is not complete. */
function readParts(bytes: Buffer, size: number, hugeBytes: number): readonly string[] {
  const collection = createCollection({ kind: "ledger" });
  const [reading, decoder] = [startReading(collection), createLineDecoder()];
  for (let at = 0; at < bytes.length; at += size) {
    readLines(reading, decoder.push(bytes.subarray(at, at + size)));
    readLineStart(reading, decoder.takeStart(1, hugeBytes));
  }
  readLines(reading, decoder.rest());
  finishReading(reading);
  return listEntries(takeReady(collection));
}

describe("a line that is read in parts", () => {
  const anySize = fc.integer({ min: 1, max: 60 });

  it("has the entries of the whole line if it is cut between values of JSON, and malformed ones stand where they say", () => {
    const anyValue = fc.oneof(
      anyListedId,
      anyKnownId,
      fc.constantFrom("not an id", "$", ",", '"', "], [", "null", "é"),
    );
    const anyRecord = fc.record({
      publish_ids: fc.array(anyValue),
      video: fc.constantFrom("a.mp4", "b"),
      note: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(anyRecord, fc.array(anyRecord)), { minLength: 1 }), anySize, (records, size) => {
        const text = records.map((record) => JSON.stringify(record)).join("");
        expect(readParts(Buffer.from(text), size, Number.POSITIVE_INFINITY)).toEqual(listEntries(read(text).entries));
      }),
      { numRuns: 500 },
    );
  });

  it("loses no id of the known shape, whatever it holds and wherever it is cut", () => {
    fc.assert(
      fc.property(anyScraps, anySize, fc.nat(200), (scraps, size, hugeBytes) => {
        // A cut may split an escape sequence of a terminal. A string of JSON that is cut is read on as plain text, in
        // which an escape stands for no character of an id.
        const text = scraps.toWellFormed().replace(/\p{Cc}|\\u[\da-f]{4}/giu, "");
        const known = readIds(text).filter((id) => /^[vp]_(?:pub|inbox)_(?:url|file)~/.test(id));
        const found = readParts(Buffer.from(text), size, hugeBytes).map((entry) => entry.split(" ")[0]);
        expect(found).toEqual(expect.arrayContaining(known));
      }),
      { numRuns: 1000 },
    );
  });
});

it("an id has its video whatever the order and the depth of the keys", () => {
  const other = fc.record({ note: fc.string(), size: fc.nat() });
  const anyObject = fc.tuple(anyKnownId, fc.stringMatching(/^[a-z]{1,9}\.mp4$/), other, fc.boolean(), fc.nat(3));
  fc.assert(
    fc.property(anyObject, fc.boolean(), ([id, video, rest, isFirst, depth], isText) => {
      let held: unknown = isText ? JSON.stringify({ data: { publish_id: id } }) : { publish_id: id };
      for (let i = 0; i < depth; i++) held = [{ inner: held, ...rest }];
      const named = isFirst ? { video, held, ...rest } : { ...rest, held, video };
      expect(listEntries(read(JSON.stringify([named, { publish_id: "other-1" }])).entries)).toEqual([
        `${id} (${video})`,
        "other-1",
      ]);
    }),
  );
});

it("ids that were found are found again in a list of them", () => {
  fc.assert(
    fc.property(fc.array(anyKnownId), (ids) => {
      expect(readIds(readIds(ids.join("\n")).join(" "))).toEqual([...new Set(ids)]);
    }),
  );
});

it("every character of the alphabet may stand in an id", () => {
  expect(readIds(`publish_id=${ALPHABET.slice(0, 40)} publish_id=${ALPHABET.slice(40)}`)).toEqual([
    ...[ALPHABET.slice(0, 40), ALPHABET.slice(40)],
  ]);
});
