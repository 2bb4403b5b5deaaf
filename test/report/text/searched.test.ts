import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeSearched } from "../../../src/report/text/searched.ts";

const INPUT = "the input 'publish-ids'";

describe("a text without ids", () => {
  it.each<[about: string, text: string, described: readonly string[]]>([
    ["is empty", " \n", [`${INPUT}, which is empty`]],
    ["is one line", "no id here", [`${INPUT}, 1 line without an id`]],
    ["is several lines, not counting empty ones", "a\r\n\r\nb\n", [`${INPUT}, 2 lines without an id`]],
    ["is toJSON(needs) of a job without needs", "{}", [`${INPUT}, a JSON object without a job or step`]],
    [
      "is toJSON(needs)",
      JSON.stringify({
        upload: { result: "success", outputs: {} },
        checks: { result: "failure", outputs: { log: "a", page: "b" } },
      }),
      ["needs.upload: success, no outputs", "needs.checks: failure, 2 outputs without an id"],
    ],
    [
      "is toJSON(steps)",
      JSON.stringify({ upload: { outputs: { a: "1" }, outcome: "cancelled", conclusion: "cancelled" } }, null, 2),
      ["steps.upload: cancelled, 1 output without an id"],
    ],
    [
      "has many jobs",
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`j${at}`, { result: "skipped", outputs: {} }])),
      ),
      [...Array.from({ length: 20 }, (_, at) => `needs.j${at}: skipped, no outputs`), "10 more"],
    ],
    ["is JSON of another shape", '{"publish_id": null}', [`${INPUT}, 1 line without an id`]],
    ["is a list", "[1]", [`${INPUT}, 1 line without an id`]],
    ["has a result that GitHub does not have", '{"a": {"result": "x\\u0000", "outputs": {}}}', ["needs.a: no outputs"]],
    [
      "has a name that no job has",
      '{"a::b": {"result": "success", "outputs": {}}}',
      [`${INPUT}, 1 line without an id`],
    ],
  ])("that %s is described", (_about, text, described) => {
    expect(describeSearched(text).places).toEqual(described);
  });

  it.each([
    ["a link", "https://www.tiktok.com/@acme/video/7261463769757501445", true, false],
    ["empty", "", true, false],
    ["jobs without outputs", '{"a": {"result": "success", "outputs": {}}}', false, true],
    ["jobs with outputs", '{"a": {"result": "success", "outputs": {"b": ""}}}', false, false],
    ["steps without outputs", '{"a": {"outcome": "success", "outputs": {}}}', false, false],
  ])("that is %s: %j is text: %j, a job without outputs: %j", (_about, text, isText, hasJobWithoutOutputs) => {
    expect(describeSearched(text)).toMatchObject({ isText, hasJobWithoutOutputs });
  });

  it("is never repeated: no value of an output, whatever the text", () => {
    const outputs = fc.dictionary(fc.string(), fc.constant("s3cr3t"));
    const members = fc.dictionary(fc.string(), fc.record({ result: fc.constant("s3cr3t"), outputs }));
    fc.assert(
      fc.property(
        fc.oneof(
          members.map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        (text) => {
          expect(JSON.stringify(describeSearched(text))).not.toContain("s3cr3t");
        },
      ),
    );
  });
});
