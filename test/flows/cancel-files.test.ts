/** `cancel/` with `publish-ids-file`, as a function of inputs and a world. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cancelNow } from "../../src/flows/cancel.ts";
import { cancelInputs } from "../../src/inputs.ts";
import { readReport } from "../support/report.ts";
import { CREATOR_TOKEN } from "../support/tiktok/server.ts";
import { createWorkspace } from "../support/workspace.ts";
import { start } from "../tiktok/cancelling.ts";
import { createWorld, type Inputs, readAs } from "./recorded-world.ts";

describe("cancel/ with files of ids", () => {
  const NAMED = { "publish-ids-file": "ids/\nmore.txt" };

  async function cancelFiles(files: Inputs, inputs: Inputs, plans: readonly string[] = ["a-1", "b-1"]) {
    const tiktok = await start({ publishes: plans.map((id) => ({ id })) });
    const workspace = createWorkspace();
    for (const [name, content] of Object.entries(files)) workspace.write(name, content);
    const { world, written } = createWorld(workspace);
    const given = { "access-token": CREATOR_TOKEN, "tiktok-api-url": tiktok.url, ...inputs };
    await cancelNow(readAs(cancelInputs, given), world);
    return { written, tiktok };
  }

  it("cancels the ids of input, files and folders, each once", async () => {
    const files = { "ids/1.jsonl": '{"publish_id":"a-1","video":"a.mp4"}\n', "more.txt": "b-1\na-1\n" };
    const { written, tiktok } = await cancelFiles(files, { ...NAMED, "publish-ids": "b-1" });
    expect(JSON.parse(written.outputs.cancelled ?? "")).toEqual(["b-1", "a-1"]);
    expect(written.annotations.map(({ level }) => level)).toEqual(["notice", "notice"]);
    const videos = readReport(written.outputs["report-file"] ?? "").cancellations.map(({ video }) => video);
    expect(videos).toEqual([undefined, "a.mp4"]);
    expect(new Set(tiktok.requests.map(({ publishId }) => publishId))).toEqual(new Set(["a-1", "b-1"]));
  });

  it("names the file and the line of what is no id", async () => {
    const { written } = await cancelFiles(
      { "ids/1.jsonl": '\n{"publish_id":"not an id"}\n' },
      { "publish-ids-file": "ids" },
    );
    expect(written.annotations).toMatchObject([
      { level: "error", message: expect.stringMatching(/line 2, position 16 of ids\/1\.jsonl/) },
    ]);
  });

  it.each<[what: string, files: Inputs, named: string, inputs: Inputs, levels: readonly string[], fails: boolean]>([
    ["a folder that is missing is a notice", {}, "ids/", {}, ["notice"], false],
    ["a file without an id is a warning", { ids: "" }, "ids", {}, ["warning"], true],
    ["a folder of such files is a warning", { "ids/1": "x\n" }, "ids/", {}, ["warning", "notice"], true],
    [
      "a missing folder beside an input without an id is a warning",
      {},
      "ids/",
      { "publish-ids": "none" },
      ["warning", "notice"],
      true,
    ],
  ])("without any id, %s, and fail-on: warning goes by that", async (_what, files, named, inputs, levels, fails) => {
    const given = { "publish-ids-file": named, "fail-on": "warning", ...inputs };
    const { written, tiktok } = await cancelFiles(files, given);
    expect(written.annotations.map(({ level }) => level)).toEqual(levels);
    expect([written.hasFailed, tiktok.requests]).toEqual([fails, []]);
    expect(written.outputs.outcomes).toBe("[]");
  });

  it.each([["missing.txt"], ["ids/*.jsonl"]])("sends nothing if one of them is not there: %s", async (missing) => {
    const inputs = { "publish-ids": "b-1", "publish-ids-file": `ids/1.jsonl\n${missing}` };
    const { written, tiktok } = await cancelFiles({ "ids/1.jsonl": "a-1\n" }, inputs);
    expect(written.annotations).toMatchObject([
      { level: "error", message: expect.stringMatching(/^Input 'publish-ids-file' names '/) },
    ]);
    expect([written.hasFailed, written.outputs, tiktok.requests]).toEqual([true, {}, []]);
  });

  it("sends no token that stands in the place of an id, and shows it nowhere", async () => {
    const token = "act.a-token-like-an-id";
    const { written, tiktok } = await cancelFiles(
      { ids: `publish_id=${token}\n` },
      { "publish-ids-file": "ids", "access-token": token },
    );
    expect(written.annotations).toMatchObject([{ level: "error", message: expect.stringMatching(/ of ids, /) }]);
    expect(JSON.stringify([written.annotations, written.summary, written.outputs, written.lines])).not.toContain(token);
    expect(tiktok.requests).toEqual([]);
  });

  it("shows no token that is the name of a file", async () => {
    const token = "act.a-token-like-a-name";
    const files = { [`ids/${token}`]: 'no id\n{"publish_id":"not an id"}\n', [`more/${token}/1`]: "a-1\n" };
    const { written } = await cancelFiles(files, { "publish-ids-file": "ids\nmore", "access-token": token });
    expect(written.annotations.length).toBeGreaterThan(1);
    const report = readFileSync(written.outputs["report-file"] ?? "", "utf8");
    expect(
      JSON.stringify([written.annotations, written.summary, written.outputs, written.lines, report]),
    ).not.toContain(token);
  });

  it("masks the upload_url that a file holds", async () => {
    const upload_url = "https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=s3cret";
    const { written } = await cancelFiles(
      { ids: JSON.stringify({ data: { publish_id: "a-1", upload_url } }) },
      { "publish-ids-file": "ids" },
    );
    expect(written.masked).toContain(upload_url);
    expect(written.outputs.cancelled).toBe('["a-1"]');
  });
});
