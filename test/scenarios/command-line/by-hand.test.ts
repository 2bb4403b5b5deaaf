/** The command lines of docs/cancelling.md, taken from the page, and those that they print for a person to paste. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { installInto, PLAIN_ENVIRONMENT, packInto } from "../../support/package.ts";
import { isInstalled } from "../../support/programs.ts";
import { listSnippets } from "../../support/snippets.ts";
import { CREATOR_TOKEN, type TikTok } from "../../support/tiktok/server.ts";
import { BUNDLE, createFolder, start } from "./publish-process.ts";

const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);

/** The block of the page that uses the command line: what asks for the token, and the commands behind it. */
const [ask = "", ...commands] = (
  listSnippets("docs/cancelling.md", "sh").find((code) => code.includes(" cancel --ledger ")) ?? ""
).split("\n");
const [both = "", byLedger = "", status = ""] = commands;

const IDS = ["v_pub_url~v2.123456789", "v_pub_url~v2.123456790"];
const RECORDED = "v_pub_url~v2.3";

/** A clone of the repository, as far as these commands use it, with what an upload has recorded. */
function clone(): string {
  const folder = createFolder();
  symlinkSync(dirname(dirname(BUNDLE)), join(folder, "dist"));
  writeFileSync(join(folder, "tiktok-uploads.jsonl"), `{"publish_id":"${RECORDED}","video":"videos/a.mp4"}\n`);
  return folder;
}

/** Runs lines in a shell, with the token typed. */
async function run(
  tiktok: TikTok,
  folder: string,
  lines: readonly string[],
  { token = CREATOR_TOKEN, shell = ["bash", "--norc"] }: { token?: string; shell?: readonly [string, string] } = {},
) {
  const env = { ...PLAIN_ENVIRONMENT, PATH, TIKTOK_API_URL: tiktok.url, TMPDIR: createFolder(), HOME: folder };
  const child = spawn(shell[0], [shell[1], "-c", lines.join("\n")], { cwd: folder, env });
  child.stdin.end(`${token}\n`);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { out, err, code };
}

/** The lines at the end of a result that are to be pasted. */
function listPasted(out: string): string[] {
  const last = out.slice(out.lastIndexOf("\nFirst "));
  return last.split("\n").flatMap((line) => (line.startsWith("  ") ? [line.trim()] : []));
}

const cancelled = (tiktok: TikTok) =>
  tiktok.requests.filter(({ endpoint }) => endpoint === "publish-cancel").map(({ publishId }) => publishId);

describe("on docs/cancelling.md", () => {
  describe.each([
    ["bash", "--norc"],
    ["zsh", "-f"],
  ] as const)("in %s,", (...shell) => {
    it.runIf(isInstalled(shell[0]))(
      "the commands cancel the ids that they name, and what the ledger holds",
      async () => {
        const tiktok = await start({ publishes: [...IDS, RECORDED].map((id) => ({ id })) });
        const { out, code } = await run(tiktok, clone(), [ask, both, "echo $?", byLedger], { shell });
        expect(cancelled(tiktok).toSorted()).toEqual([...IDS, RECORDED].toSorted());
        expect(out).toMatch(/: 2 uploads were cancelled\n.*\n0\nAfter cancelling: 1 upload was cancelled\n/s);
        expect(code).toBe(0);
      },
    );
  });

  it("the commands have no comment, which an interactive zsh does not know", () => {
    expect([ask, ...commands].filter((line) => line.includes("#"))).toEqual([]);
  });

  it("the command for a status asks, and cancels nothing", async () => {
    const stages = [{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] }];
    const tiktok = await start({ publishes: [{ id: IDS[0] ?? "", stages }] });
    const { out, code } = await run(tiktok, clone(), [ask, status]);
    expect([code, cancelled(tiktok)]).toEqual([0, []]);
    expect(out).toContain("https://www.tiktok.com/share/video/7261463769757501445");
  });

  it.each([
    ["cancel", both, IDS],
    ["cancel", byLedger, [RECORDED]],
    ["status", status, IDS.slice(0, 1)],
  ])("with a token that has expired, what %s prints asks for another one and ends the work", async (...row) => {
    const [command, line, ids] = row;
    const folder = clone();
    const tiktok = await start({ publishes: ids.map((id) => ({ id })) });
    const expired = await run(tiktok, folder, [ask, line], { token: "act.expired" });
    expect(expired.code).toBe(1);
    expect(expired.out).toContain("access_token_invalid");
    expect(expired.out + expired.err).not.toContain("act.expired");

    const pasted = listPasted(expired.out);
    expect(pasted).toEqual([ask, expect.stringContaining(`node dist/cli/index.js ${command} `)]);
    // TikTok never ends these publishes by itself: a status would be waited for.
    const again = pasted.map((each) => each.replace(" --watch", ""));
    const { out, code } = await run(tiktok, folder, again);
    expect(code).toBe(0);
    expect(out).not.toContain("First ");
    if (command === "cancel") expect(cancelled(tiktok)).toEqual(expect.arrayContaining(ids));
  });
});

it.each([
  ["by its path in a project", "./node_modules/.bin/tiktok-upload-guard"],
  ["by npx with the packed file", "npx --yes --offline ./guard.tgz"],
  ["by its name, from a folder that is on the PATH", 'PATH="$PWD/node_modules/.bin:$PATH" tiktok-upload-guard'],
])("the command line prints commands that work where it was started %s", async (_how, command) => {
  const folder = createFolder();
  const tarball = packInto(createFolder());
  symlinkSync(tarball, join(folder, "guard.tgz"));
  installInto(folder, tarball);
  const tiktok = await start({ publishes: [{ id: RECORDED }] });
  const expired = await run(tiktok, folder, [ask, `${command} cancel ${RECORDED}`], { token: "act.expired" });
  expect(expired.out).toContain("access_token_invalid");
  const isNamed = command.startsWith("PATH=");
  const path = isNamed ? ['export PATH="$PWD/node_modules/.bin:$PATH"'] : [];
  const pasted = listPasted(expired.out);
  expect(pasted.at(-1)?.startsWith("tiktok-upload-guard ")).toBe(isNamed);
  expect(await run(tiktok, folder, [...path, ...pasted])).toMatchObject({ code: 0 });
});
