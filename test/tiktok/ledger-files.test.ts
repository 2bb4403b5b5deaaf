/** Ledger files that are read one after the other. Real files. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { IdEntry } from "../../src/model/publish.ts";
import { openLedgerFiles } from "../../src/tiktok/ledger-files.ts";
import { createWorkspace } from "../support/workspace.ts";
import { listEntries } from "./ids.ts";

/** Reads the files to their end. */
function read(files: Readonly<Record<string, string | Uint8Array>>, missing: readonly string[] = []) {
  const workspace = createWorkspace();
  for (const [name, content] of Object.entries(files)) workspace.write(name, content);
  const names = [...Object.keys(files), ...missing];
  const ledgers = openLedgerFiles(names.map((name) => ({ name, path: join(workspace.path, name) })));
  const entries: IdEntry[] = [];
  let looks = 0;
  for (; ledgers.hasMore(); looks++) entries.push(...ledgers.look("meanwhile"));
  return { ledgers, entries, looks, shown: listEntries(entries) };
}

describe("ledger files", () => {
  it.each<[what: string, files: Readonly<Record<string, string | Uint8Array>>, shown: readonly string[]]>([
    [
      "in their order, with their videos",
      { b: '{"publish_id":"b-1","video":"b.mp4"}\n', a: "a-1\n" },
      ["b-1 (b.mp4)", "a-1"],
    ],
    ["with CRLF", { a: "a-1\r\na-2\r\n" }, ["a-1", "a-2"]],
    ["in UTF-16, as PowerShell writes it", { a: Buffer.from("\ufeffa-1\r\na-2\r\n", "utf16le") }, ["a-1", "a-2"]],
    ["with a last line that was cut before its line feed", { a: "a-1\na-2", b: "b-1" }, ["a-1", "a-2", "b-1"]],
    ["with half a JSON object at the end", { a: '{"publish_id":"a-1"}\n{"publish_id":"a-2","vid' }, ["a-1", "a-2"]],
    ["with a line that holds no id", { a: "nothing\na-1\n" }, ["a-1"]],
    ["that are empty", { a: "", b: "b-1\n" }, ["b-1"]],
  ])("are read %s", (_what, files, shown) => {
    expect(read(files).shown).toEqual(shown);
  });

  it("name where a malformed entry stands, and keep apart what each held", () => {
    const { entries, ledgers } = read({ a: "no id\n", b: 'a-1\n{"publish_id":"not an id"}\n' });
    expect(entries).toMatchObject([{ id: "a-1" }, { kind: "malformed", origin: { kind: "file", path: "b" }, line: 2 }]);
    expect(ledgers.readings().map(({ file, notes }) => [file.name, notes.withoutId.count])).toEqual([
      ["a", 1],
      ["b", 0],
    ]);
  });

  it("are read a part at a time, so that the first ids can be sent", () => {
    const { looks, shown } = read({ a: `a-1\n${"#".repeat(600_000)}\na-2\n`, b: "b-1\n" });
    expect({ looks, shown }).toEqual({ looks: 4, shown: ["a-1", "a-2", "b-1"] });
  });

  it("keep as many ids as one ledger does, and count the rest where it stands", () => {
    const lines = (from: number, count: number) =>
      Array.from({ length: count }, (_, at) => `v_pub_url~v2.${from + at}\n`).join("");
    const { entries, ledgers } = read({ a: lines(0, 6000), b: lines(5000, 6000), c: "v_pub_url~v2.1\n" });
    expect(new Set(listEntries(entries)).size).toBe(10_000);
    expect(ledgers.readings().map(({ notes }) => notes.omitted.ids)).toEqual([0, 1000, 0]);
  });

  it("take turns where they hold more ids than are sent", () => {
    const fake = Array.from({ length: 20_000 }, (_, at) => `v_pub_url~v2.${at}\n`).join("");
    const { entries, ledgers } = read({ a: fake, b: "v_pub_url~v2.REAL\n", c: fake.replaceAll("v2.", "v3.") });
    expect(listEntries(entries)).toContain("v_pub_url~v2.REAL");
    expect(entries).toHaveLength(10_000);
    expect(entries.filter((entry) => entry.kind === "id" && entry.id.includes("v3.")).length).toBeGreaterThan(4_990);
    const [a = 0, b, c = 0] = ledgers.readings().map(({ notes }) => notes.omitted.ids);
    expect([a + c, b]).toEqual([30_001, 0]);
  });

  it("keep ids that name a video before others, where not all find room", () => {
    const others = Array.from({ length: 9_000 }, (_, at) => `v_pub_url~v2.${at}\n`).join("");
    const named = Array.from({ length: 9_000 }, (_, at) => `{"publish_id":"v_pub_url~v3.${at}","video":"a"}\n`).join(
      "",
    );
    const { entries } = read({ a: others, b: named });
    expect(entries.filter(({ video }) => video === "a")).toHaveLength(5_000);
    const third = read({ a: others, b: named, c: "x-1\n" });
    expect(third.entries.filter(({ video }) => video === "a").length).toBe(6_666);
  });

  it("keep a hundred malformed entries in all", () => {
    const bad = '{"publish_id":"not an id"}\n'.repeat(80);
    const { entries, ledgers } = read({ a: bad, b: bad });
    expect(entries).toHaveLength(100);
    expect(ledgers.readings().map(({ notes }) => notes.omitted.malformed)).toEqual([0, 60]);
  });

  it("give up the addresses of uploads, which must be masked", () => {
    const url = "https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=s3cret";
    const { ledgers, shown } = read({ a: JSON.stringify({ data: { publish_id: "a-1", upload_url: url } }) });
    expect(shown).toEqual(["a-1"]);
    expect(ledgers.secrets()).toContain(url);
  });

  it("say which of them has gone, and which were not begun", () => {
    const { ledgers } = read({ a: "a-1\n" }, ["gone"]);
    expect(ledgers.readings().map(({ note }) => note)).toEqual([undefined, { kind: "missing" }]);
    const files = ["a", "b"].map((name) => ({ name, path: join("/none", name) }));
    const unfinished = openLedgerFiles(files);
    unfinished.look("meanwhile");
    expect(unfinished.unread().map(({ name }) => name)).toEqual(["b"]);
  });
});
