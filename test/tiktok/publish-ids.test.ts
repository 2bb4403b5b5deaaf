import { describe, expect, it } from "vitest";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";
import { listEntries } from "./ids.ts";

function read(text: string): string[] {
  return listEntries(readPublishIds(text, { kind: "input" }).entries);
}

const A = "v_pub_url~v2-1.7261463769757501445";
const B = "v_inbox_file~v2.123456789";
const RESPONSE = `{"data":{"publish_id":"${A}"},"error":{"code":"ok","message":"","log_id":"2022"}}`;
const ESC = "\u001B";

const STEPS = {
  setup: { outputs: {}, outcome: "success", conclusion: "success" },
  upload: { outputs: { tiktok_publish_id: A, version: "v2.1-3" }, outcome: "success", conclusion: "success" },
  curl: { outputs: { response: RESPONSE.replace(A, B) }, outcome: "failure", conclusion: "failure" },
  python: {
    outputs: { result: `{'data': {'publish_id': 'v_pub_file~3'}}` },
    outcome: "success",
    conclusion: "success",
  },
};

const ERROR_PAGE = `<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY>
<H1>Access Denied</H1>
You do not have permission to access this server
Reference 18 aaaa1502
</BODY></HTML>`;

describe("the known shape is found", () => {
  it.each<[where: string, text: string, ids: string[]]>([
    ["in a dict that Python printed", `{'data': {'publish_id': '${A}'}, 'error': {'code': 'ok', 'message': ''}}`, [A]],
    ["in a list that Python printed", `['${A}', '${B}']`, [A, B]],
    ["in a PowerShell table", `publish_id                          status\n------\n${A}  ok\n`, [A]],
    ["in a PowerShell list", `publish_id : ${A}\nstatus     : ok\n`, [A]],
    ["in what a PowerShell hash table prints as a string", `@{publish_id=${A}; status=ok}`, [A]],
    ["in coloured output", `${ESC}[0;32m"${A}"${ESC}[0m\n`, [A]],
    ["in coloured JSON of jq -C", `{${ESC}[34;1m"publish_id"${ESC}[0m:${ESC}[0;32m"${A}"${ESC}[1;39m}`, [A]],
    ["with a part of it highlighted by grep", `${ESC}[01;31m${ESC}[Kv_pub${ESC}[m${ESC}[K${A.slice(5)}`, [A]],
    ["in a link of a terminal", `${ESC}]8;;https://x.example${ESC}\\${A}${ESC}]8;;${ESC}\\`, [A]],
    ["in the address of such a link", `${ESC}]8;;${A}\u0007open${ESC}]8;;\u0007`, [A]],
    ["in HTML", `<td class=id>${A}</td><td>${B}</td>`, [A, B]],
    ["before a semicolon", `${A};`, [A]],
    ["in single quotation marks", `'${A}'`, [A]],
    ["in an address", `https://x.example/?id=${A}&other=1`, [A]],
    ["at the end of a sentence", `The video was published as ${A}.`, [A]],
    ["directly after letters", `id${A}`, [A]],
    ["after an error page", `${ERROR_PAGE}\n${A}\n`, [A]],
    ["twice without a line feed, as printf %s writes it", A + B, [A, B]],
    ["before publish_id= without a line feed", `publish_id=${A}publish_id=${B}`, [A, B]],
    ["between NUL characters", `\0${A}\0${B}\0`, [A, B]],
    ["in a string of JSON, with escapes", `{"note":"${A.replace("~", "\\u007e")}"}`, [A]],
    ["in a key of JSON", `{"${A}":{"status":"ok"}}`, [A]],
    ["in JSON inside a string of JSON", JSON.stringify({ a: JSON.stringify({ b: `see ${A}` }) }), [A]],
    ["in a string that is cut off", `{"data":{"publish_id":"${A}\n`, [A]],
    ["in a string with escapes that JSON does not know", `{"dir":"C:\\videos","note":"\\x ${A}"}`, [A]],
    ["in prose under a key for ids", `{"publish_id":"created ${A} and ${B}"}`, [A, B]],
    [
      "for photos and drafts, by URL and by file",
      "p_pub_url~1 v_inbox_url~2 p_inbox_file~3",
      [...["p_pub_url~1", "v_inbox_url~2", "p_inbox_file~3"]],
    ],
    ["once, however often it stands there", `${A}\n${RESPONSE}\npublish_id=${A}`, [A]],
  ])("%s", (_where, text, ids) => {
    expect(read(text)).toEqual(ids);
  });
});

describe("an id that was cut off is malformed", () => {
  it.each<[how: string, text: string, entries: string[]]>([
    ["by an ellipsis, as in a PowerShell table", "id\n--\nv_pub_url~v2-1.726146…  ok", ["!3:1/21 cut off"]],
    ["by three dots", "  v_pub_url~v2-1.726146...", ["!1:3/21 cut off"]],
    ["after its prefix, by an ellipsis", "v_pub_url~…", ["!1:1/10 cut off"]],
    ["after its prefix, under a key", '{"publish_id":"v_pub_url~"}', ["!1:16/10 cut off"]],
    ["after its prefix, after publish_id=", "publish_id=v_pub_url~", ["!1:12/10 cut off"]],
    ["in the middle of its prefix, after publish_id=", "publish_id=v_pub_u...", ["!1:12/10 cut off"]],
    ["in a hash table of PowerShell", "@{publish_id=v_pub_u...  @{code=ok; me...", ["!1:14/10 cut off"]],
    ["in a value of another shape, by three dots", "publish_id=72614637...", ["!1:12/11 cut off"]],
    ["in a value of another shape, by an ellipsis", "publish_id=72614637…", ["!1:12/9 cut off"]],
    ["in a list after publish_ids=", "publish_ids=a-1,b-2...", ["a-1", "!1:17/6 cut off"]],
    [
      "in a value of JSON",
      '{"publish_id":"72614637...","publishId":"v_pub_u…"}',
      ["!1:16/11 cut off", "!1:42/8 cut off"],
    ],
    ["in a list in JSON", '{"publish_ids":"a-1, b-2..."}', ["a-1", "!1:22/6 cut off"]],
    ["in an array in JSON", '{"publish_ids":["a","b..."]}', ["a", "!1:22/4 cut off"]],
    ["in a dict of Python", "{'publish_id': '72614637...'}", ["!1:17/11 cut off"]],
    ["on a line of its own, by three dots", "7261-1...", ["!1:1/9 cut off"]],
    ["on a line of its own, by an ellipsis", "a-1, 7261-1…", ["a-1", "!1:6/7 cut off"]],
    ["in a value of another shape that has no second quotation mark", '{"publish_id":"abc\n', ["!1:16/3 cut off"]],
  ])("%s", (_how, text, entries) => {
    expect(read(text)).toEqual(entries);
  });

  it("but not in prose about the prefix", () => {
    expect(read("ids begin with v_pub_url~ or v_inbox_url~.")).toEqual([]);
  });

  it("and one over 64 characters is malformed, too: its length is reported", () => {
    expect(read(`v_pub_url~${"1".repeat(54)}`)).toEqual([`v_pub_url~${"1".repeat(54)}`]);
    expect(read(`v_pub_url~${"1".repeat(55)}`)).toEqual(["!1:1/65"]);
    expect(read(`publish_id=a-1${"x".repeat(62)}`)).toEqual(["!1:12/65"]);
  });
});

describe("by its key an id of any shape is found", () => {
  it.each<[where: string, text: string, ids: string[]]>([
    ["under every spelling", '{"publishid":"a","Publish-IDs":"b","PUBLISH_ID":"c","publishIds":"d"}', [..."abcd"]],
    [
      "with a prefix",
      '{"tiktok_publish_id":"a","tiktokPublishId":"b","my-publish-ids":["c"],"myPublishIds":"d"}',
      [..."abcd"],
    ],
    ["but not as a part of another word", '{"unpublish_id":"a","publish_ids_file":"b","publish":"c","id":"d"}', []],
    ["at any depth", '{"a":[{"b":{"publish_id":"a"}}]}', ["a"]],
    ["in an array of strings", '{"publish_ids":["a",["b"]]}', ["a", "b"]],
    ["in JSON over many lines", '{\n  "data": {\n    "publish_id": "a"\n  }\n}\n', ["a"]],
    ["in values one after another", '{"publish_id":"a"}{"publish_id":"b"}\n{"publish_id":"c"}', ["a", "b", "c"]],
    ["in JSON after text", 'response: {"publish_id":"a"} (200)', ["a"]],
    ["in an object under the key, by the key again", '{"publish_id":{"x":"a","publish_id":"b"}}', ["b"]],
    ["in a string that is JSON", JSON.stringify({ publish_ids: '["a","b"]' }), ["a", "b"]],
    [
      "in JSON in JSON in JSON",
      JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ publish_ids: ["a"] }) }) }),
      ["a"],
    ],
    ["in a string of JSON that stands alone, as jq prints it", JSON.stringify('{"publish_id":"a"}'), ["a"]],
    [
      "without the full stop of a sentence",
      "We sent publish_id=7261.xyz-9.\npublish_ids=a-1,b-2.",
      ["7261.xyz-9", "a-1", "b-2"],
    ],
    ["in quotation marks in the string, as jq writes it without -r", '{"publish_id":"\\"a\\""}', ["a"]],
    ["in a list", '{"publish_ids":"a-1, b-2\\nc-3"}', ["a-1", "b-2", "c-3"]],
    ["after publish_id=", "publish_id=a\nTIKTOK_PUBLISH_ID=b&x=1 publishId=c;--publish-id=d,e", [..."abcd"]],
    ["after publish_id= in quotation marks", `publish_id="a" publish_id='b'`, ["a", "b"]],
    ["after publish_ids=, several between commas", "publish_ids=a-1,b-2 x", ["a-1", "b-2"]],
    ["in a dict of Python", `{'publish_id': 'a'}`, ["a"]],
    ["in a line that grep took out of JSON", '    "publish_id": "a",', ["a"]],
    ["in JSON that breaks off", '{"publish_id":"a"\n{"publish_id":"b"}{"publish_ids":["c"', ["a", "b", "c"]],
    ["unless it is empty", '{"publish_id":"","publishId":null,"publish_ids":["null","None","undefined"," "]}', []],
    ["unless nothing follows publish_id=", "publish_id=\npublish_id=null\npublish_id=None;", []],
    ["unless the list is empty", '{"publish_ids":[],"publishIds":"[]"}', []],
  ])("%s", (_where, text, ids) => {
    expect(read(text)).toEqual(ids);
  });

  it.each<[what: string, text: string, entries: string[]]>([
    ["words", '{"publish_id":"not an id"}', ["!1:16/9"]],
    ["a command of a workflow", 'x\n{"publish_id": "%0A::error::"}', ["!2:17/12"]],
    ["a number", '{"publish_id":7261463769757501445}', ["!1:15/19"]],
    ["a token", '{"publish_id":"act.example-1"}\npublish_id=rft.1', ["!1:16/13", "!2:12/5"]],
    ["JSON without an id", '{"publish_id":"{\\"error\\":1}"}', ["!1:16/11"]],
    ["a variable of a shell", "publish_id=$ID", ["!1:12/3"]],
  ])("anything else there is malformed: %s", (_what, text, entries) => {
    expect(read(text)).toEqual(entries);
  });
});

describe("on a line of its own an id is found", () => {
  it.each<[how: string, text: string, ids: string[]]>([
    ["alone", "abc-1\r\n", ["abc-1"]],
    ["with others between blanks and commas", "a-1, b_2\tc.3 ,d~4", ["a-1", "b_2", "c.3", "d~4"]],
    ["after a byte order mark", "\uFEFFa-1", ["a-1"]],
    ["in an array of strings", '["a-1", "b-2 c-3", "word"]', ["a-1", "b-2", "c-3"]],
    ["as a string of JSON", '"a-1"\n"b-2" "c-3"\n', ["a-1", "b-2", "c-3"]],
    ["directly after JSON, as curl prints no line feed", '{"data":{}}a-1\n', ["a-1"]],
    ["directly before JSON", 'a-1{"data":{}}', ["a-1"]],
    ["after JSON that broke off", '{"data":\na-1\n', ["a-1"]],
    ["beside ids of the known shape", `a-1 ${A}. b-2`, ["a-1", A, "b-2"]],
    ["but not without a digit", "not-an-id\nhello", []],
    ["but not without one of _ ~ . -", "123456 abc1", []],
    ["but not beside words", "deleted a-1\na-1 was deleted\nerror: a-1", []],
    ["but not beside JSON", 'web-1 {"level":"info"}\n{"level":"info"} web-1', []],
    ["but not over 64 characters", `a-1${"x".repeat(62)}`, []],
    ["but not if it begins like a token", "act.example-1 a-1", ["!1:1/13", "a-1"]],
    ["but not in strings of objects", '{"version":"v2.1-3","list":["a-1"]}', []],
  ])("%s", (_how, text, ids) => {
    expect(read(text)).toEqual(ids);
  });
});

it.each<[what: string, text: string, ids: string[]]>([
  ["toJSON(steps)", JSON.stringify(STEPS, null, 2), [A, B, "v_pub_file~3"]],
  [
    "toJSON(needs)",
    JSON.stringify({ up: { result: "failure", outputs: { "publish-ids": `["${A}"]` } } }, null, 2),
    [A],
  ],
  ["TikTok's init response", RESPONSE, [A]],
  ["TikTok's init response over many lines", JSON.stringify(JSON.parse(RESPONSE), null, 2), [A]],
  ["an error page", ERROR_PAGE, []],
  ["TikTok's error", '{"error":{"code":"rate_limit_exceeded","message":"Too many","log_id":"202211-1"}}', []],
])("%s is read", (_what, text, ids) => {
  expect(read(text)).toEqual(ids);
});

describe("an id has the video of its object", () => {
  it.each<[how: string, text: string, entries: string[]]>([
    ["named before it", '{"video":"a.mp4","publish_id":"a"}', ["a (a.mp4)"]],
    ["named after it", '{"publish_id":"a","video":"a.mp4"}', ["a (a.mp4)"]],
    ["named in an object around it", '{"data":{"publish_id":"a"},"file":"a.mp4"}', ["a (a.mp4)"]],
    ["named in the nearest object", '{"path":"b.mp4","x":[{"publish_id":"a","path":"a.mp4"}]}', ["a (a.mp4)"]],
    ["named by the best key", '{"video_url":"d","file":"c","path":"b","video":"a","publish_id":"a"}', ["a (a)"]],
    ["named by video_url, if by nothing else", '{"publish_id":"a","video_url":"https://x/a"}', ["a (https://x/a)"]],
    ["if it stands in a string of the object", JSON.stringify({ out: RESPONSE, video: "a.mp4" }), [`${A} (a.mp4)`]],
    ["if it is repeated in the same value", `{"log":"${A}","up":{"id":"${A}","video":"a.mp4"}}`, [`${A} (a.mp4)`]],
    ["over many lines", '{\n"publish_id":"a",\n"video":"a.mp4"\n}', ["a (a.mp4)"]],
    ["if the value breaks off", '{"video":"a.mp4",\n"publish_id":"a",\n', ["a (a.mp4)"]],
    ["if it is malformed, too", '{"video":"a.mp4","publish_id":"$"}', ["!1:32/1 (a.mp4)"]],
    ["but not of an object beside it", '[{"video":"a.mp4"},{"publish_id":"a"}]', ["a"]],
    ["but not half a name", `{"publish_id":"${A}","video":"videos/a`, [A]],
    ["but not an empty one", '{"video":"","publish_id":"a"}', ["a"]],
  ])("%s", (_how, text, entries) => {
    expect(read(text)).toEqual(entries);
  });

  it("of which at most 1,024 characters are kept", () => {
    const { entries } = readPublishIds(`{"publish_id":"a","video":"${"x".repeat(5000)}"}`, { kind: "input" });
    expect(entries[0]?.video?.length).toBe(1024);
  });
});
