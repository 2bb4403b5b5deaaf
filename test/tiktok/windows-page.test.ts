/** What the shells of docs/windows.md write into the ledger, by their documentation: none of them can run here. */
import { appendFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { createLedger, openLedger } from "../../src/tiktok/ledger.ts";
import { makeFolder, removeFolder } from "../support/folders.ts";
import { listSnippets } from "../support/snippets.ts";
import { listEntries } from "./ids.ts";

const ID = "v_pub_url~v2-1.7261463769757501445";

/**
 * Sources: Microsoft, "about_Redirection" and "about_Character_Encoding": `>>` is Out-File -Append. In 5.1 it writes
 * UTF-16LE, with a byte order mark where the file is empty; from 6 on UTF-8 without one. cmd writes the code page.
 */
const SHELLS: Readonly<Record<string, (text: string, isFirst: boolean) => Buffer>> = {
  "Windows PowerShell 5.1": (text, isFirst) => Buffer.from(`${isFirst ? "\uFEFF" : ""}${text}\r\n`, "utf16le"),
  "PowerShell 7": (text) => Buffer.from(`${text}\r\n`),
  cmd: (text) => Buffer.from(`${text}\r\n`, "latin1"),
};

/** What each command of the page writes, by what it begins with. ConvertTo-Json 5.1 escapes `'`, `<`, `>` and `&`. */
const WRITTEN: readonly [command: string, text: string, entry: string][] = [
  ["$response.data.publish_id >>", ID, ID],
  [
    "@{ publish_id = $response.data.publish_id; video =",
    `{"video":"videos/launch.mp4","publish_id":"${ID}"}`,
    `${ID} (videos/launch.mp4)`,
  ],
  ['>> "%TIKTOK_PUBLISH_IDS%" echo', `{"publish_id": "${ID}"}`, ID],
];

const commands = ["powershell", "bat"].flatMap((language) => listSnippets("docs/windows.md", language));

it("every command of the page that appends to the ledger is tried here", () => {
  const appending = commands.filter((command) => command.includes("TIKTOK_PUBLISH_IDS"));
  expect(appending.map((command) => WRITTEN.findIndex(([start]) => command.startsWith(start)))).toEqual([0, 1, 2]);
});

/** The entries of a ledger to which these chunks are appended, one after another. */
function read(chunks: readonly ((isFirst: boolean) => Buffer)[]): string[] {
  const folder = makeFolder("windows-page");
  onTestFinished(() => removeFolder(folder));
  const path = createLedger(folder);
  for (const [at, chunk] of chunks.entries()) appendFileSync(path, chunk(at === 0));
  return listEntries(openLedger(path).look("at the end"));
}

describe.each(Object.entries(SHELLS))("%s", (_, write) => {
  it.each(WRITTEN)("appends an id that is read: %s", (_command, text, entry) => {
    expect(read([(isFirst) => write(text, isFirst)])).toEqual([entry]);
  });
});

it("steps with different shells append to one ledger", () => {
  const ids = Object.keys(SHELLS).map((_, at) => `${ID.slice(0, -1)}${at}`);
  const chunks = Object.values(SHELLS).map((write, at) => (isFirst: boolean) => write(ids[at] ?? "", isFirst));
  expect(read(chunks)).toEqual(ids);
  expect(read([...chunks].reverse())).toEqual([...ids].reverse());
});
