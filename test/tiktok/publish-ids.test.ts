import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePublishIds } from "../../src/tiktok/publish-ids.ts";

/** Ids as they are, malformed entries as `!<position>/<length>`. */
function read(text: string): string[] {
  return parsePublishIds(text, { kind: "input" }).map((entry) =>
    entry.kind === "id" ? entry.id : `!${entry.position}/${entry.length}`,
  );
}

const INIT_RESPONSE = '{"data":{"publish_id":"v_pub_url~v2.1"},"error":{"code":"ok","message":"","log_id":"2022"}}';

const STEPS = {
  setup: { outputs: {}, outcome: "success", conclusion: "success" },
  upload: { outputs: { publish_id: "v_pub_url~v2.1", video: "a.mp4" }, outcome: "success", conclusion: "success" },
  publish_id: { outputs: { note: "not_an_id" }, outcome: "skipped", conclusion: "skipped" },
  curl: { outputs: { response: INIT_RESPONSE.replace("v2.1", "v2.2") }, outcome: "failure", conclusion: "failure" },
};

describe("ids are read from", () => {
  it.each<[what: string, text: string, ids: string[]]>([
    ["an empty text: none", "", []],
    ["white space and commas: none", " \r\n\t , ,,", []],
    ["lines", "v_pub_url~v2.1\nv_inbox_file~v2-1.7\n", ["v_pub_url~v2.1", "v_inbox_file~v2-1.7"]],
    ["words between commas and blanks, with CRLF", "a, b\tc,\r\nd", ["a", "b", "c", "d"]],
    ["a text with a byte order mark", "\uFEFFa\nb", ["a", "b"]],
    ["publish_id=<id>", "publish_id=a\npublish-id=b publishId=c,PUBLISH_IDS=d,e", ["a", "b", "c", "d", "e"]],
    ["publish_id= without an id", "publish_id=\npublish_id=b", ["b"]],
    ["a quoted list of a shell", `"a" "b,c" 'd'`, ["a", "b", "c", "d"]],
    ["what jq -r prints for a missing value", "null\na", ["a"]],
    ["an array of strings", '["a", "b c", "publish_id=d"]', ["a", "b", "c", "d"]],
    ["an empty array, and an array of other things: none", '[] [1, null, true, {"x": "no"}]', []],
    ["a list without quotation marks", "[a, b]", ["a", "b"]],
    ["a list as Python prints it", "['a', 'b']", ["a", "b"]],
    ["TikTok's init response", INIT_RESPONSE, ["v_pub_url~v2.1"]],
    [
      "TikTok's init response over several lines",
      JSON.stringify(JSON.parse(INIT_RESPONSE), null, 2),
      ["v_pub_url~v2.1"],
    ],
    ["toJSON(steps)", JSON.stringify(STEPS, null, 2), ["v_pub_url~v2.1", "v_pub_url~v2.2"]],
    ["toJSON(needs)", '{"up":{"result":"failure","outputs":{"publish-ids":"[\\"a\\",\\"b\\"]"}}}', ["a", "b"]],
    [
      "several objects one after another",
      '{"publish_id":"a"}{"publish_id":"b"}\n{"publishIds":["c"]}',
      ["a", "b", "c"],
    ],
    ["text directly after a closing brace", '{"publish_id":"a"}b', ["a", "b"]],
    ["JSON directly after an id", 'a{"publish_id":"b"}c["d"]', ["a", "b", "c", "d"]],
    ["a text with the same id twice: once", 'a b a {"publish_id":"b"}', ["a", "b"]],
  ])("%s", (_what, text, ids) => {
    expect(read(text)).toEqual(ids);
  });
});

describe("ids in JSON are found", () => {
  it.each<[what: string, value: unknown, ids: string[]]>([
    ["under every spelling of the key", { publishid: "a", "Publish-IDs": "b", PUBLISH_ID: "c" }, ["a", "b", "c"]],
    ["at any depth", { a: [{ b: { publish_id: "a" } }] }, ["a"]],
    ["under no similar key", { publish: "a", publish_ids_file: "b", my_publish_id: "c", id: "d" }, []],
    [
      "in an object under the key only if it holds the key again",
      { publish_id: { x: "a", publish_ids: ["b"] } },
      ["b"],
    ],
    ["in strings only, not in numbers and null", { publish_id: 7, publish_ids: [8, null, "a"] }, ["a"]],
    ["in strings that are not empty", { publish_id: "", publish_ids: ["", " "] }, []],
    ["in a string that is an object with the key", { response: ` ${INIT_RESPONSE}\n` }, ["v_pub_url~v2.1"]],
    ["in a string that is two such objects", { log: `${INIT_RESPONSE}\n{"publish_id":"b"}` }, ["v_pub_url~v2.1", "b"]],
    [
      "in no string with other text around such an object",
      { log: `got ${INIT_RESPONSE}`, more: `${INIT_RESPONSE} done` },
      [],
    ],
    ["in no string that is an array of strings", { files: '["a"]', words: "a b" }, []],
    ["in JSON in JSON in JSON", { a: JSON.stringify({ b: JSON.stringify({ publish_id: "a" }) }) }, ["a"]],
    ["in JSON under the key", { publish_id: JSON.stringify({ data: { publish_id: "a" } }) }, ["a"]],
    ["with escaped characters", { publish_id: "v_pub_url~\u0031" }, ["v_pub_url~1"]],
  ])("%s", (_what, value, ids) => {
    expect(read(JSON.stringify(value))).toEqual(ids);
  });

  it("with escapes, which are decoded", () => {
    expect(read('{"publish_id":"v_pub_url\\u007ev2.1"}')).toEqual(["v_pub_url~v2.1"]);
  });
});

describe("a malformed entry", () => {
  it.each<[what: string, text: string, entries: string[]]>([
    ["is reported by its position and length, never by its text", "a $(rm) b", ["a", "!2/5", "b"]],
    ["has a position that counts repeated ids, too", "a a ö", ["a", "!3/1"]],
    ["may be longer than 64 characters", `${"x".repeat(64)} ${"y".repeat(65)}`, ["x".repeat(64), "!2/65"]],
    ["may be under the key", '{"publish_id":"%0A::error::"}', ["!1/12"]],
    ["may look like a workflow command", "::error::x ##[error]x", ["!1/10", "!2/10"]],
    ["may be a path, a URL or an assignment", "a/b https://x.y/z status=ok", ["!1/3", "!2/13", "!3/9"]],
    ["may begin like JSON", "{oops} {not json}", ["!1/6", "!2/4", "!3/5"]],
    ["is reported each time", "ö ö", ["!1/1", "!2/1"]],
  ])("%s", (_what, text, entries) => {
    expect(read(text)).toEqual(entries);
  });
});

describe("a broken JSON value does not hide the ids after it:", () => {
  it.each<[what: string, text: string, ids: string[]]>([
    ["cut after a value", '{"data": {"publish_id": "a"\nb\n', ["a", "b"]],
    ["cut in an id, whose half counts", '{"data":{"publish_id":"v_pub_ur\nb\n', ["v_pub_ur", "b"]],
    ["cut in another string", '{"publish_id":"a","message":"hel\n{"publish_id":"b"}', ["a", "b"]],
    ["cut in an escape", '{"a":"x\\\nb\n', ["b"]],
    ["cut after a key", '{"data":{"publish_id"\nb', ["b"]],
    ["cut after a colon, JSON follows", '{"data":\n{"publish_id":"b"}', ["b"]],
    ["cut after a comma, quoted ids follow", '{"a":1,\n"b"\n"c"\n', ["b", "c"]],
    ["cut after a number, an id of digits follows", '{"a": 1\n7261463769757501445\n', ["7261463769757501445"]],
    ["the rest of an object", '"status":"x","publish_id":"a"}}\nb', ["a", "b"]],
    ["too many braces", '{{"publish_id":"a"}}}}\nb', ["a", "b"]],
    ["a trailing comma", '["a","b",]\nc', ["a", "b", "c"]],
    ["a beginning without an id", '{"publish_id', []],
  ])("%s", (_what, text, ids) => {
    expect(read(text)).toEqual(ids);
  });
});

const id = fc
  .string({ unit: fc.constantFrom(..."ABCXYZabcxyz0189._~-"), minLength: 1, maxLength: 64 })
  .filter((text) => !/^(null|publish[_-]?ids?)$/i.test(text));

/** Some ids in one of the documented forms. */
const passage = fc.array(id, { minLength: 1, maxLength: 4 }).chain((ids) =>
  fc
    .constantFrom<(ids: string[]) => string>(
      (some) => some.join("\n"),
      (some) => some.join(", "),
      (some) => some.map((each) => `publish_id=${each}`).join(" "),
      (some) => some.map((each) => `"${each}"`).join(" "),
      (some) => JSON.stringify(some),
      (some) => some.map((each) => JSON.stringify({ data: { publish_id: each }, error: { code: "ok" } })).join(""),
      (some) => JSON.stringify({ job: { outputs: { "publish-ids": some.join(" "), other: "text" } } }, null, 2),
      (some) => JSON.stringify({ step: { outputs: { out: JSON.stringify({ publishIds: some }) } } }),
    )
    .map((write) => ({ ids, text: write(ids) })),
);

/** Pieces of texts that are likely to be read as something, or as half of something. */
const scrap = fc.oneof(
  fc.constantFrom(
    ..."{}[]:,\"'\\\n\r\t \0",
    "publish_id",
    '"publish_id":',
    "publish_id=",
    "null",
    "1e5",
    "\uFEFF",
    '\\"',
  ),
  id,
  fc.string({ unit: "binary", maxLength: 5 }),
);

describe("any text", () => {
  it("returns ids that were written in documented forms: all of them, in order, each once", () => {
    fc.assert(
      fc.property(fc.array(passage), (passages) => {
        const ids = passages.flatMap((each) => each.ids);
        expect(read(passages.map((each) => each.text).join("\n"))).toEqual([...new Set(ids)]);
      }),
    );
  });

  it("keeps the ids on the lines around a value that is cut off anywhere", () => {
    fc.assert(
      fc.property(passage, fc.nat(), (value, length) => {
        const ids = read(`before-it\n${value.text.slice(0, length % (value.text.length + 1))}\nafter-it\n`);
        expect(ids[0]).toBe("before-it");
        expect(ids).toContain("after-it");
      }),
    );
  });

  it("is read without an error, and every id has allowed characters only", () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
        const entries = parsePublishIds(scraps.join(""), { kind: "input" });
        for (const entry of entries) if (entry.kind === "id") expect(entry.id).toMatch(/^[A-Za-z0-9._~-]{1,64}$/);
        const ids = entries.flatMap((entry) => (entry.kind === "id" ? [entry.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("has ids that are the same when they are read again", () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (scraps) => {
        const ids = read(scraps.join("")).filter((each) => !each.startsWith("!"));
        expect(read(ids.join("\n"))).toEqual(ids);
        expect(read(JSON.stringify(ids))).toEqual(ids);
      }),
    );
  });

  // In quadratic time each would take hours, and exceed the time limit of the test.
  it.each([
    ["opening braces", "{"],
    ["opening brackets", "["],
    ["opening objects", '{"a":'],
    ["keys without values", '{"a",'],
    ["quotation marks", '"'],
    ["backslashes in a string", '"\\'],
    ["closing brackets in a word", "a]"],
    ["blanks after a brace", `{${" ".repeat(1000)}`],
    ["keys without an id", "publish_id "],
    ["pairs without braces", '"publish_id":"a" '],
  ])("is read in linear time if it is a million %s", (_what, piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(parsePublishIds(text, { kind: "input" }).length).toBeLessThanOrEqual(text.length);
  });
});
