/** The command `explain`: every word that can stand in a report. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FILE_REFUSALS } from "../../src/check/rule.ts";
import { RULES } from "../../src/check/rules/index.ts";
import { explainWords } from "../../src/commands/explaining.ts";
import { PROGRAM } from "../../src/commands/program-name.ts";
import { listTopics } from "../../src/flows/topics.ts";
import { POST_RULES } from "../../src/posts/rules/index.ts";
import { measureColumns } from "../../src/text/columns.ts";
import type { FaultCode } from "../../src/tiktok/api-result.ts";
import { CANCEL_CODES, FAIL_REASONS } from "../../src/tiktok/codes.ts";
import { readDocument } from "../support/documents.ts";
import { createWorkspace } from "../support/workspace.ts";
import { run } from "./running.ts";

const explain = (...words: readonly string[]) => run(createWorkspace(), ["explain", ...words]);

/** The outcomes that the schema of the report allows. */
function readOutcomes(definition: string): string[] {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/report.schema.json"), "utf8"));
  return schema.definitions[definition].properties.outcome.enum;
}

const FAULTS: Readonly<Record<FaultCode, true>> = {
  ...{ network_error: true, timeout: true, server_error: true, unexpected_response: true, redirect_refused: true },
};

/** TikTok's statuses, by its page. */
const STATUSES = ["PROCESSING_UPLOAD", "PROCESSING_DOWNLOAD", "SEND_TO_USER_INBOX", "PUBLISH_COMPLETE", "FAILED"];

const WORDS: readonly (readonly [group: string, words: readonly string[]])[] = [
  ["a rule about videos", RULES.map(({ id }) => id)],
  ["a rule about posts", POST_RULES.map(({ id }) => id)],
  ["an outcome of cancelling", readOutcomes("cancellation")],
  ["an outcome of asking for a status", readOutcomes("confirmation")],
  [
    "a code of a call to cancel",
    [
      ...Object.keys(CANCEL_CODES),
      ...Object.keys(FAULTS),
      ...["malformed_publish_id", "missing_access_token", "dry_run"],
    ],
  ],
  [
    "a code of a call for a status",
    ["invalid_publish_id", "access_token_invalid", "rate_limit_exceeded", ...Object.keys(FAULTS)],
  ],
  ["a verdict on a video or a post", ["valid", "invalid", "unreadable"]],
  ["an entry of a report that is no finding", ["not-checked"]],
  ["how sure a rule is", [...new Set([...RULES, ...POST_RULES].map(({ evidence }) => evidence))]],
  ["what a finding is based on", ["policy"]],
  ["a level", ["error", "warning", "notice", "off"]],
  ["a status of a publish", STATUSES],
  ["a reason why nothing was posted", [...Object.keys(FAIL_REASONS), ...FILE_REFUSALS]],
];

const CODES_OF_RULES = [...RULES, ...POST_RULES].flatMap((rule: { code?: string; otherCodes?: readonly string[] }) => [
  ...(rule.code === undefined ? [] : [rule.code]),
  ...(rule.otherCodes ?? []),
]);

describe.each(WORDS)("as %s,", (kind, words) => {
  it.each([...new Set(words)])("%s is explained", async (word) => {
    const { code, out } = await explain(word);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, " ")).toContain(`${word}: ${kind}`);
  });
});

it.each([...new Set(CODES_OF_RULES)])("the code %s names the rules that foresee it", async (word) => {
  const { code, out } = await explain(word);
  expect(code).toBe(0);
  const id = [...RULES, ...POST_RULES].find((rule: { code?: string; otherCodes?: readonly string[] }) =>
    [rule.code, ...(rule.otherCodes ?? [])].includes(word),
  )?.id;
  expect(out).toMatch(new RegExp(`^  The rules? that foresees? it: [^]*\\b${id}\\b`, "m"));
});

it.each([...RULES, ...POST_RULES])("rule $id shows its level, its evidence and its source", async ({ id, ...rule }) => {
  const { out } = await explain(id);
  expect(out).toContain(`, level ${rule.level}`);
  expect(out.replaceAll(/\s+/g, " ")).toMatch(new RegExp(`Evidence: ${rule.evidence} `));
  expect(out).toContain(rule.source);
});

it.each([
  ...RULES.map(({ id }) => ["docs/rules.md", id] as const),
  ...POST_RULES.map(({ id }) => ["docs/posts.md", id] as const),
])("%s has the same codes for the rule %s", async (page, id) => {
  const { out } = await explain(id);
  const listed = (title: string) => new RegExp(`^  ${title}: (.*(?:\\n {4,}.*)*)`, "m").exec(out)?.[1] ?? "";
  const explained = [listed("TikTok's code"), listed("TikTok may refuse such a video with")].join(" ");
  const row =
    readDocument(page)
      .split("\n")
      .find((line) => line.startsWith(`| \`${id}\` |`)) ?? "";
  const [, , , codes = ""] = row.split("|");
  expect(codes.match(/(?<=`)\w+(?=`)/g) ?? []).toEqual(explained.match(/\w+_\w+/g) ?? []);
});

it.each(RULES)("rule $id says why there is it, and what to do besides what the finding says", async ({ id }) => {
  const out = (await explain(id)).out.replaceAll(/\s+/g, " ");
  const [, why = "", remedy = ""] = /Why: (.+?\.) What to do: (.+?\.) /.exec(out) ?? [];
  expect(why.split(" ").length).toBeGreaterThan(3);
  expect(remedy.split(" ").length).toBeGreaterThan(3);
  expect(out).not.toContain("Do what the finding says");
});

it("a rule whose limit a policy can set says so, and no other rule", async () => {
  const says = async (id: string) => /^ {2}In a policy: /m.test((await explain(id)).out);
  for (const id of ["duration", "frame-rate", "size"]) expect([id, await says(id)]).toEqual([id, true]);
  for (const id of ["unreadable", "encrypted"]) expect([id, await says(id)]).toEqual([id, false]);
});

it.each(["recommended-container", "recommended-codec"])(
  "%s names no code, as TikTok does not refuse by it",
  async (id) => {
    expect((await explain(id)).out).not.toMatch(/_check_failed/);
    for (const code of FILE_REFUSALS) expect((await explain(code)).out).not.toContain(id);
  },
);

it("check --fix is offered only for what it fixes", async () => {
  const offered = RULES.map(async ({ id, level, remedy }) => {
    const out = (await explain(id)).out.replaceAll(/\s+/g, " ");
    const isConverted = ["recode", "remux"].includes(remedy.kind);
    expect([id, /check --fix runs the command/.test(out)]).toEqual([id, isConverted && level !== "notice"]);
    expect([id, /check --fix leaves/.test(out)]).toEqual([id, isConverted && level === "notice"]);
  });
  await Promise.all(offered);
});

it("lfs-pointer says what lets the check read the object, and only then how to download it", async () => {
  const { out } = await explain("lfs-pointer");
  const order = ["github-token", "GITHUB_TOKEN", "http.extraheader", "lfs.url", "git lfs pull", "lfs: true"].map(
    (word) => out.indexOf(word),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
});

it("a code that a call for a status has, too, advises nobody who asks for a status to cancel", async () => {
  const { out } = await explain("access_token_invalid");
  const [, ofStatus = ""] = out.split("a code of a call for a status");
  expect(ofStatus).toMatch(/Get a new access token/);
  expect(ofStatus).not.toMatch(/cancel/i);
});

it("an outcome with two levels names both", async () => {
  expect((await explain("refused")).out.replaceAll(/\s+/g, " ")).toContain(
    "level error, or warning if TikTok does not know",
  );
});

it("a word that only a meaning has leads to its rule", async () => {
  const { code, said } = await explain("FPS");
  expect([code, said.join()]).toEqual([2, expect.stringContaining("Did you mean 'frame-rate'")]);
});

describe("a word", () => {
  it.each([
    ["Variable_Frame_Rate", "variable-frame-rate: "],
    ["publish-not-cancellable", "publish_not_cancellable: "],
    ["publish_complete", "PUBLISH_COMPLETE: "],
    ["in inbox", "in-inbox: "],
  ])("%s is found in any case and with any mark between its parts", async (word, words) => {
    expect((await explain(word)).out).toContain(words);
  });

  it.each([
    ["varable-frame-rate", "'variable-frame-rate'"],
    ["publishd", "'published'"],
    ["spam", "'spam_risk"],
    ["framerate", "'frame-rate'"],
  ])("%s that is not known brings the nearest ones", async (word, hint) => {
    const { code, out, said } = await explain(word);
    expect([code, out]).toEqual([2, ""]);
    expect(said.join()).toContain(hint);
  });

  it("that is too short to be a part of a name brings none that holds it", async () => {
    const { said } = await explain("ofs");
    expect(said.join()).not.toMatch(/brand|refused/);
  });

  it("that is not known keeps no other from being explained", async () => {
    const { code, out, said } = await explain("recommended-codec", "nonsense-xyz", "size");
    expect([code, said.length]).toEqual([2, 1]);
    expect(out).toMatch(/^recommended-codec: [\s\S]*^size: /m);
    expect(said[0]).toContain("'tiktok-upload-guard explain' lists all");
  });

  it("is shown without what a terminal would obey, and shortened", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (word) => {
        const said: string[] = [];
        const terminal = createTerminal(said, 80);
        const code = explainWords([`${word}\u001b[2J`], { terminal, program: PROGRAM });
        expect(code).toBe(2);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
        expect(said.join("")).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
        expect(said.join("").length).toBeLessThan(2_000);
      }),
    );
  });
});

it("without a word, every topic is on a line of its own", async () => {
  const { code, out } = await explain();
  expect(code).toBe(0);
  const names = out.split("\n").flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1] ?? []);
  expect(names).toEqual(listTopics().map(({ name }) => name));
});

it.each([40, 60, 100, 200])("at %i columns, nothing but an address or a name is wider than the terminal", (columns) => {
  const said: string[] = [];
  const terminal = createTerminal(said, columns);
  explainWords([], { terminal, program: PROGRAM });
  explainWords([...new Set(listTopics().map(({ name }) => name))], { terminal, program: PROGRAM });
  const wide = said.flatMap((text) => text.split("\n")).filter((line) => measureColumns(line) > columns);
  expect(wide.filter((line) => line.trim().includes(" ") && !/^\S+:$/.test(line))).toEqual([]);
});

function createTerminal(said: string[], columns: number) {
  const screen = { isTerminal: true, columns, hasColours: false, hasLinks: false };
  const add = (text: string) => void said.push(text);
  return {
    write: add,
    say: add,
    filter: () => {},
    out: screen,
    err: screen,
    lost: () => undefined,
    live: async () => ({ show: () => {}, end: () => {} }),
  };
}
