/** Uploads that one source says were started, and ids in another one, such as an output of a step. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";
import { listStarted } from "../../src/tiktok/started.ts";

const start = (video: string) => ({ video, upload: "started" });
const took = (video: string, id: string) => ({ publish_id: id, video });
const bare = (id: string) => ({ publish_id: id });
const refuse = (video: string) => ({ error: { code: "spam_risk_too_many_posts" }, video });

const post = { ...start("a"), publish: "direct" };

type Line = object;

const LEDGER = { kind: "ledger" } as const;

/** The videos that a run reports as open, if it has read this text and these ledgers. */
function open(outputs: readonly Line[], ...ledgers: readonly (readonly Line[])[]): string[] {
  const given = readPublishIds(JSON.stringify({ upload: { outputs: { publish_ids: JSON.stringify(outputs) } } }), {
    kind: "input",
  });
  const files = ledgers.map((lines) =>
    readPublishIds(lines.map((line) => `${JSON.stringify(line)}\n`).join(""), { kind: "ledger" }),
  );
  const entries = [given, ...files].flatMap((each) => each.entries);
  const ids = entries.flatMap((entry) => (entry.kind === "id" ? [entry.id] : []));
  const named = [...new Set(ids)].map((id) => {
    const all = entries.filter((entry) => entry.kind === "id" && entry.id === id);
    return all.find(({ video }) => video !== undefined) ?? all[0];
  });
  const sources = { given, ledgers: files.map(({ notes }) => notes), entries: named.flatMap((entry) => entry ?? []) };
  return listStarted(sources, []).map(({ video, place }) => video ?? `line ${place?.line}`);
}

describe("an upload of a ledger is", () => {
  it.each<[which: string, outputs: readonly Line[], ledger: readonly Line[], open: readonly string[]]>([
    ["settled by an id of its video in an output", [took("a", "id-1")], [start("a")], []],
    ["open after the only id without a video", [bare("id-1")], [start("a")], ["a"]],
    ["open after as many of them as are open", [bare("id-1"), bare("id-2")], [start("a"), start("b")], ["a", "b"]],
    ["open after an id without a video in both", [bare("id-1")], [start("a"), start("b"), bare("id-1")], ["a"]],
    ["open until each has its own id", [took("a", "id-1"), bare("id-2")], [start("a"), start("b")], ["b"]],
    ["open if the id directly behind it is of another", [took("b", "id-1")], [start("a"), bare("id-1")], ["a"]],
    ["open if the id is of another video", [took("b", "id-1")], [start("a")], ["a"]],
    ["open if its id has settled another", [took("a", "id-1")], [start("a"), took("a", "id-1"), start("a")], ["a"]],
    ["open if its id stands before it", [took("a", "id-1")], [took("a", "id-1"), start("a")], ["a"]],
    ["open if an id without a video does", [bare("id-1")], [bare("id-1"), start("a")], ["a"]],
    ["open, if one of two has an id", [took("a", "id-1")], [start("a"), start("a")], ["a"]],
    ["open if it is a post, and the id of a draft", [took("a", "v_inbox_url~1")], [post], ["a"]],
    ["settled if the id is of a post, too", [took("a", "v_pub_url~1")], [post], []],
    ["open if the id is of a file that was sent", [took("a", "v_pub_file~v2-1.1")], [start("a")], ["a"]],
    ["open if such an id names no video", [bare("v_pub_file~v2-1.1")], [start("a")], ["a"]],
    ["settled by its name in an output", [took("a", "id-1")], [start("a"), start("b"), bare("id-1")], ["b"]],
    ["open without a video, too", [bare("id-1")], [{ upload: "started" }], ["line 1"]],
    ["open twice if it was started twice", [took("b", "id-1")], [start("a"), start("a")], ["a", "a"]],
    ["settled where the output repeats its id", [bare("id-1")], [start("a"), took("a", "id-1")], []],
  ])("%s", (_which, outputs, ledger, videos) => {
    expect(open(outputs, ledger)).toEqual(videos);
  });

  type Words = readonly (string | undefined)[];
  const both = ["draft", "direct"];
  const readStarts = (words: Words) =>
    readPublishIds(words.map((word) => `${JSON.stringify({ ...start("a"), publish: word })}\n`).join(""), LEDGER).notes;

  it.each<[publish: Words, first: Words, second: Words]>([
    [["draft"], ["draft"], ["draft"]],
    [[undefined], ["draft"], ["direct"]],
    [[undefined], ["draft"], [undefined]],
    [both, both, both],
    [both, both, ["direct", "draft"]],
    [both, both, ["direct"]],
    [both, ["draft"], both],
    [[undefined, undefined], ["draft", "draft"], both],
    [[undefined, undefined], ["draft", "draft"], ["direct"]],
  ])("%j if two sources say %j and %j", (publish, ...words) => {
    const sources = { given: readPublishIds("", { kind: "input" }), ledgers: words.map(readStarts), entries: [] };
    expect(listStarted(sources, []).map((each) => each.publish)).toEqual(publish);
  });

  it.each<[publish: Words, id: string, starts: Words]>([
    [["direct"], "v_inbox_url~1", both],
    [[undefined], "v_pub_url~1", both],
    [["draft"], "v_pub_url~1", ["draft", "draft"]],
    [["direct", "direct"], "v_inbox_url~1", ["direct", "direct"]],
  ])("%j after the id of one of them in an output, %s, if they were %j", (publish, id, words) => {
    const given = readPublishIds(JSON.stringify(took("a", id)), { kind: "input" });
    const sources = { given, ledgers: [readStarts(words)], entries: given.entries };
    expect(listStarted(sources, []).map((each) => each.publish)).toEqual(publish);
  });

  it("a draft if an output says that the id behind it is of another upload", () => {
    const draft = { ...start("a"), publish: "draft" };
    const { notes } = readPublishIds(`${JSON.stringify(draft)}\n${JSON.stringify(bare("id-1"))}\n`, LEDGER);
    const given = readPublishIds(JSON.stringify(took("b", "id-1")), { kind: "input" });
    const [entry] = listStarted({ given, ledgers: [notes], entries: given.entries }, []);
    expect(entry).toMatchObject({ video: "a", publish: "draft" });
  });

  it("not settled by another ledger, which may be of another attempt", () => {
    expect(open([], [start("a")], [took("a", "id-1"), bare("id-2")])).toEqual(["a"]);
    expect(open([took("a", "id-1")], [start("a")], [took("a", "id-1")])).toEqual(["a"]);
    expect(open([took("a", "id-1")], [start("a")], [bare("id-1")])).toEqual(["a"]);
  });

  it("settled once, by one id for two ledgers", () => {
    expect(open([took("a", "id-1")], [start("a")], [start("a")])).toEqual(["a"]);
    expect(open([took("a", "id-1")], [start("a")], [start("a"), took("a", "id-1")])).toEqual(["a"]);
    expect(open([bare("id-1")], [start("a")], [start("b")])).toEqual(["a", "b"]);
  });
});

it("an upload of an output is settled by an id of its video in a ledger, and not by one without a video", () => {
  expect(open([start("a")], [took("a", "id-1")])).toEqual([]);
  expect(open([start("a")], [bare("id-1")])).toEqual(["a"]);
});

/** What an upload leaves besides its start: where its id stands, and whether that names the video. */
type Trace = { response: "id" | "bare id" | "refusal" | "none"; isInOutput: boolean; isRepeated: boolean };
const anyTrace: fc.Arbitrary<Trace> = fc.record({
  response: fc.constantFrom("id", "bare id", "refusal", "none"),
  isInOutput: fc.boolean(),
  isRepeated: fc.boolean(),
});

/** Writes what uploads leave: each response after its start, otherwise in the order of `orders`. */
function leave(traces: readonly Trace[], orders: readonly number[], videoOf: (at: number) => string) {
  const outputs: Line[] = [];
  const ledger: { line: Line; order: number }[] = [];
  for (const [at, { response, isInOutput, isRepeated }] of traces.entries()) {
    const [first = 0, second = 0] = [orders[2 * at], orders[2 * at + 1]].toSorted((a = 0, b = 0) => a - b);
    ledger.push({ line: start(videoOf(at)), order: first });
    if (response === "none") continue;
    const id = `id-${at}`;
    const line = response === "refusal" ? refuse(videoOf(at)) : response === "id" ? took(videoOf(at), id) : bare(id);
    // A refusal has no id by which it could be known again: it counts where its start stands.
    const isOutside = isInOutput && response !== "refusal";
    if (isOutside || (isRepeated && response !== "refusal")) outputs.push(line);
    if (!isOutside) ledger.push({ line, order: second });
  }
  return { outputs, ledger: ledger.toSorted((a, b) => a.order - b.order).map(({ line }) => line) };
}

const anyOrders = fc.array(fc.nat(1000), { minLength: 16, maxLength: 16 });

describe("uploads in any order, over an output and a ledger,", () => {
  it("are all settled if each has a response that names its video", () => {
    const anyComplete = fc.array(
      anyTrace.filter(({ response }) => response === "id" || response === "refusal"),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyComplete, anyOrders, (traces, orders) => {
        const { outputs, ledger } = leave(traces, orders, (at) => `${at}.mp4`);
        expect(open(outputs, ledger)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("are reported by name where there is no response, whatever the others have that names its video", () => {
    const anyNamed = fc.array(
      anyTrace.filter(({ response }) => response !== "bare id"),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyNamed, anyOrders, (traces, orders) => {
        const { outputs, ledger } = leave(traces, orders, (at) => `${at}.mp4`);
        const lost = traces.flatMap(({ response }, at) => (response === "none" ? [`${at}.mp4`] : []));
        expect(open(outputs, ledger)).toEqual(expect.arrayContaining(lost));
      }),
      { numRuns: 2000 },
    );
  });

  it("are reported if there are more than responses of the same video, or directly behind", () => {
    const anyVideo = fc.constantFrom("a", "b", "c", undefined);
    const anyLine = fc.oneof(
      anyVideo.map((video) => ({ kind: "start" as const, video })),
      fc.record({ kind: fc.constant("id" as const), video: anyVideo, id: fc.nat(5) }),
      fc.record({ kind: fc.constant("refusal" as const), video: fc.constantFrom("a", "b", "c") }),
    );
    const write = (line: typeof anyLine extends fc.Arbitrary<infer L> ? L : never): Line => {
      const video = line.video === undefined ? {} : { video: line.video };
      if (line.kind === "start") return { ...video, upload: "started" };
      return line.kind === "id" ? { publish_id: `id-${line.id}`, ...video } : refuse(line.video);
    };
    const anyLines = fc.array(anyLine, { maxLength: 12 });
    fc.assert(
      fc.property(anyLines, anyLines, (outputs, ledger) => {
        const texts = outputs.filter(({ kind }) => kind === "id");
        const reported = open(texts.map(write), ledger.map(write));
        for (const video of ["a", "b", "c", undefined]) {
          const starts = ledger.filter((line) => line.kind === "start" && line.video === video).length;
          const ofIt = (line: (typeof ledger)[number]) => video !== undefined && line.video === video;
          const ids = [...texts, ...ledger].flatMap((line) => (line.kind === "id" && ofIt(line) ? [line.id] : []));
          const isBehind = (at: number) => ledger[at - 1]?.kind === "start" && ledger[at - 1]?.video === video;
          const behind = ledger.flatMap((line, at) =>
            line.kind === "id" && line.video === undefined && isBehind(at) ? [line.id] : [],
          );
          const refusals = ledger.filter((line) => line.kind === "refusal" && ofIt(line)).length;
          const count = reported.filter((each) => (video === undefined ? each.startsWith("line ") : each === video));
          expect(count.length).toBeGreaterThanOrEqual(starts - new Set([...ids, ...behind]).size - refusals);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("are all settled where each is recorded as the example scripts do, with other ids anywhere between", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ trace: anyTrace, other: fc.boolean() }), { maxLength: 8 }), (uploads) => {
        const ledger = uploads.flatMap(({ trace, other }, at) => {
          const video = `${at}.mp4`;
          const response = trace.response === "refusal" ? refuse(video) : took(video, `id-${at}`);
          return [start(video), ...(other ? [took("other", `id-other-${at}`)] : []), response];
        });
        expect(open(uploads[0]?.trace.isRepeated ? ledger : [], ledger)).toEqual([]);
      }),
    );
  });

  it("are all settled where TikTok's response is appended directly behind each", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", undefined), { maxLength: 8 }), (videos) => {
        const startOf = (video: string | undefined) => (video === undefined ? { upload: "started" } : start(video));
        expect(
          open(
            [],
            videos.flatMap((video, at) => [startOf(video), { data: bare(`id-${at}`) }]),
          ),
        ).toEqual([]);
      }),
    );
  });
});
