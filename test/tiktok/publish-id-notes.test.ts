import { describe, expect, it } from "vitest";
import type { IdOrigin } from "../../src/model/publish.ts";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";

function note(text: string, kind: "input" | "ledger" = "ledger") {
  return readPublishIds(text, { kind }).notes;
}

describe("lines without an id are noted", () => {
  it.each<[which: string, text: string, first: number[], count: number]>([
    ["if they hold text", "a-1\nhello\n\nworld", [2, 4], 2],
    ["but not blank lines", " \r\n\t\n,\n", [], 0],
    ["but not lines with a malformed entry", "publish_id=$ID", [], 0],
    ["but not lines with a repeated id", "a-1\na-1", [], 0],
    ["the first five, and all are counted", "a\n".repeat(8), [1, 2, 3, 4, 5], 8],
    ["but not those of a JSON value with an id", '{\n"x":1,\n"publish_id":"a"\n}', [], 0],
    ["by the first line of a JSON value without an id", 'x\n{\n"x":1\n}\n{"y":2}\nz', [1, 2, 5, 6], 4],
    ["if their JSON value breaks off", '{\n"x":1,\nhello', [1, 2, 3], 3],
    ["if their JSON value breaks off after an id", '{"publish_id":"a",\n"x":1,\nhello', [2, 3], 2],
    ["if their text stands beside JSON", 'hello {"x":1} world', [1], 1],
  ])("%s", (_which, text, first, count) => {
    expect(note(text).withoutId).toEqual({ first, count });
  });

  it("but not whole JSON values in an input: outputs of other steps", () => {
    expect(note('{\n"x":1\n}\n{"y":2}\nhello', "input").withoutId).toEqual({ first: [5], count: 1 });
  });
});

describe("a refusal of TikTok in the place of an id is noted by its code", () => {
  const refuse = (code: string) => JSON.stringify({ data: {}, error: { code, message: "", log_id: "20" } });
  const spread = (code: string) => JSON.stringify(JSON.parse(refuse(code)), undefined, 2);
  it.each<[which: string, text: string, refusals: readonly [string, number[], number][], withoutId: number[]]>([
    ["in one line", `a-1\n${refuse("x_y")}`, [["x_y", [2], 1]], []],
    ["in several lines", `${spread("x_y")}\nhello`, [["x_y", [1], 1]], [9]],
    ["before an id in the same line", `${refuse("x")}{"publish_id":"a"}`, [["x", [1], 1]], []],
    [
      "once for each code",
      [refuse("x"), refuse("y"), refuse("x")].join("\n"),
      [
        ["x", [1, 3], 2],
        ["y", [2], 1],
      ],
      [],
    ],
    ["with five lines and five codes at most", `${refuse("x")}\n`.repeat(7), [["x", [1, 2, 3, 4, 5], 7]], []],
    ["without what a code never holds", refuse("::error::\n\u202e[x](y)"), [["??error?????x??y?", [1], 1]], []],
    ["up to 64 characters", refuse("x".repeat(99)), [["x".repeat(64), [1], 1]], []],
    ["but not where TikTok took the upload", refuse("ok"), [], [1]],
    ["but not beside an id", '{"publish_id":"a","error":{"code":"x"}}', [], []],
    ["but not where the code is a number, as of other APIs", '{"error":{"code":404}}', [], [1]],
    ["but not where the code is that of something else", '{"code":"x","warning":{"code":"y"}}', [], [1]],
    ["inside an array", `[${refuse("x")}]`, [["x", [1], 1]], []],
    ["inside an object", `{"response":${refuse("x")}}`, [["x", [1], 1]], []],
    ["inside a string", JSON.stringify({ response: refuse("x") }), [["x", [1], 1]], []],
    ["where it begins", `[\n{"publish_id":"a"},\n${refuse("x")}]`, [["x", [3], 1]], []],
    ["once, if it stands in one with another code", `{"error":{"code":"y"},"of":${refuse("x")}}`, [["y", [1], 1]], []],
    ["but not where it breaks off", '{"error":{"code":"x"}\nhello', [], [1, 2]],
  ])("%s", (_which, text, refusals, withoutId) => {
    const noted = note(text);
    expect((noted.refusals ?? []).map(({ code, lines: { first, count } }) => [code, first, count])).toEqual(refusals);
    expect(noted.withoutId.first).toEqual(withoutId);
  });

  const SURE = [
    "invalid_params",
    "rate_limit_exceeded",
    "scope_not_authorized",
    "spam_risk",
    "not_sent",
    "invalid_param",
  ];
  it.each<[which: string, codes: string[], kept: number, unsureOver: number | undefined, withoutId: number[]]>([
    ["that nothing was started, and the lines of others count as lines without an id", SURE, 5, undefined, [6]],
    ["nothing of it, and the uploads of others are counted", ["1", "2", "3", "4", "5", "6", "7", "6"], 5, 3, []],
    ["the one or the other, whichever come first", [...SURE, "internal_error", "x"], 7, undefined, [6]],
    ["so first", ["1", "2", "3", "4", "5", "6", ...SURE], 10, 1, [12]],
  ])("for five codes that say %s", (_which, codes, kept, unsureOver, withoutId) => {
    const noted = note(codes.map(refuse).join("\n"));
    expect([noted.refusals?.length, noted.unsureOver, noted.withoutId.first]).toEqual([kept, unsureOver, withoutId]);
  });

  describe("in an input only if it is the record of an upload that may have started:", () => {
    const error = { code: "internal_error" };
    const record = JSON.stringify({ video: "b.mp4", error });
    const outputsOf = (outputs: object) => JSON.stringify({ work: { outputs } });
    it.each<[which: string, text: string, isNoted: boolean]>([
      ["a line of a ledger", `id-1\n${record}`, true],
      ["one in the output of a step", outputsOf({ ledger: `id-1\n${record}` }), true],
      ["one with a code that is not known", record.replace(error.code, "gateway_timeout"), true],
      ["but not what TikTok has refused", record.replace(error.code, "invalid_params"), false],
      ["but not beside an id", JSON.stringify({ video: "b.mp4", publish_id: "id-1", error }), false],
      ["but not one that breaks off", record.slice(0, -1), false],
      ["but not a response without a video", JSON.stringify({ error }), false],
      ["but not one about another file", JSON.stringify({ file: "b.ts", path: "b.ts", error }), false],
      [
        "but not one beside the video of a step",
        outputsOf({ video: "b.mp4", report: JSON.stringify({ error }) }),
        false,
      ],
      ["but not one in an object that names a video", JSON.stringify({ video: "b.mp4", check: { error } }), false],
      ["but not without a code", JSON.stringify({ video: "b.mp4", error: "internal_error" }), false],
      ["also with a number as its code", JSON.stringify({ video: "b.mp4", error: { code: 500 } }), true],
    ])("%s", (_which, text, isNoted) => {
      const { refusals } = note(text, "input");
      expect(refusals?.map(({ videos }) => videos)).toEqual(isNoted ? [["b.mp4"]] : undefined);
    });
  });
});

describe("a line that holds the upload_url of an upload in the place of an id is noted", () => {
  const ADDRESS = "https://upload.us.tiktokapis.com/video/?upload_id=67890&upload_token=Xza123456";
  it.each<[how: string, text: string, lines: readonly number[] | undefined]>([
    ["if it is the address alone", `a-1\n${ADDRESS}`, [2]],
    ["if it is JSON", `hello\n{"upload_url":"${ADDRESS}"}`, [2]],
    ["but not beside an id", `{"publish_id":"v_pub_file~v2.1","upload_url":"${ADDRESS}"}`, undefined],
    ["but not if it is another address", "https://videos.acme.example/a.mp4", undefined],
  ])("%s", (_how, text, lines) => {
    expect(note(text).uploadUrls).toEqual(lines);
  });
});

it("the origin of a text is kept, in notes and in malformed entries", () => {
  const origin: IdOrigin = { kind: "file", path: "ids.txt" };
  const { entries, notes } = readPublishIds("publish_id=$", origin);
  expect([notes.origin, entries]).toEqual([origin, [expect.objectContaining({ origin, line: 1, position: 12 })]]);
});

describe("of more entries than the bounds the first ones are kept and the rest is counted:", () => {
  const numbered = (count: number, write: (number: number) => string) =>
    Array.from({ length: count }, (_, index) => write(index)).join("\n");

  it.each<[what: string, text: string, kept: number, omitted: { ids: number; malformed: number }]>([
    ["ids of the known shape", numbered(10_003, (i) => `v_pub_url~${i}`), 10_000, { ids: 3, malformed: 0 }],
    ["ids of other shapes", numbered(1004, (i) => `job-${i}`), 1000, { ids: 4, malformed: 0 }],
    ["malformed entries", numbered(105, () => "publish_id=$"), 100, { ids: 0, malformed: 5 }],
    ["in one line", numbered(1004, (i) => `job-${i}`).replaceAll("\n", " "), 1000, { ids: 4, malformed: 0 }],
    [
      "an id over the bound counts once, however often it is repeated",
      `${numbered(1000, (i) => `job-${i}`)}${"\nlate-1".repeat(5)}`,
      1000,
      { ids: 1, malformed: 0 },
    ],
  ])("%s", (_what, text, kept, omitted) => {
    const { entries, notes } = readPublishIds(text, { kind: "ledger" });
    expect([entries.length, notes.omitted]).toEqual([kept, omitted]);
  });

  it("a true id after much of another shape is kept", () => {
    const junk = numbered(2000, (i) => `job-${i}`);
    expect(readPublishIds(`${junk}\nv_pub_url~1`, { kind: "ledger" }).entries.at(-1)).toEqual({
      ...{ kind: "id", id: "v_pub_url~1" },
    });
  });
});

describe("the credentials of an upload are secrets", () => {
  const ADDRESS = "https://open-upload.example/video/?upload_id=678&upload_token=Xza123%2B456";
  const TOKENS = ["Xza123%2B456", "Xza123+456"];

  it.each<[where: string, text: string, secrets: string[]]>([
    ["in TikTok's response", `{"data":{"publish_id":"a","upload_url":"${ADDRESS}"}}`, [ADDRESS, ...TOKENS]],
    [
      "with the escapes of JSON, as written and as read",
      `{"upload_url":"${ADDRESS.replaceAll("/", "\\/").replace("&", "\\u0026")}"}`,
      [ADDRESS.replaceAll("/", "\\/").replace("&", "\\u0026"), ADDRESS, ...TOKENS],
    ],
    ["in plain text", `PUT ${ADDRESS} 201`, [ADDRESS, ...TOKENS]],
    ["after another address", `PUT https://x.example ${ADDRESS}`, [ADDRESS, ...TOKENS]],
    ["in an address in an address", `https://x.example/${ADDRESS}`, [`https://x.example/${ADDRESS}`, ...TOKENS]],
    ["but not in another word than an address", "https://x.example upload_token=12345678", []],
    ["in a string of JSON", JSON.stringify({ log: `PUT "${ADDRESS}"` }), [ADDRESS, ...TOKENS]],
    ["without an upload_token", '{"upload_url":"https://u.example/1"}', ["https://u.example/1"]],
    [
      "but not if they are short: a mask would black out words",
      '{"upload_url":"x"} https://x/?upload_token=y',
      ["https://x/?upload_token=y"],
    ],
    [
      "even if the percent signs are wrong",
      "https://x/?upload_token=12345%ZZ",
      [...["https://x/?upload_token=12345%ZZ", "12345%ZZ"]],
    ],
    ["but not another address", "https://x.example/video.mp4?token=12345678", []],
  ])("%s", (_where, text, secrets) => {
    expect(readPublishIds(text, { kind: "ledger" }).secrets).toEqual(secrets);
  });

  it("of which at most 1,000 are kept", () => {
    const text = Array.from({ length: 3000 }, (_, i) => `https://x.example/?upload_token=${10_000_000 + i}`).join("\n");
    expect(readPublishIds(text, { kind: "ledger" }).secrets.length).toBe(1000);
  });
});
