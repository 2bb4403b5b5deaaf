/** `cancel` and `status` on a real terminal of several widths. */
import { describe, expect, it } from "vitest";
import { measureColumns } from "../../../src/text/columns.ts";
import { isInstalled } from "../../support/programs.ts";
import { runInTmux } from "../../support/tmux.ts";
import { BUNDLE, createFolder, environmentOf, start } from "./publish-process.ts";

const LONG = `v_pub_url~v2-1.${"7261463769757501445".repeat(2)}`;
const LIVE = { status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] };

/** Words that stay whole, so that they can be copied. */
const COPIED = /https:\/\/|v_pub_url~|log_id|tiktok-upload-guard/;

describe.runIf(isInstalled("tmux")).each([40, 60, 100, 200])("on a terminal of %i columns,", (columns) => {
  const open = (url: Parameters<typeof environmentOf>[0], ...args: readonly string[]) =>
    runInTmux({
      columns,
      command: [process.execPath, BUNDLE, ...args],
      environment: environmentOf(url),
      folder: createFolder(),
    });

  it("status --watch draws a table in place, and leaves the report", async () => {
    let isReleased = false;
    const tiktok = await start({
      publishes: [{ id: LONG, stages: [{ status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 1 }, LIVE] }],
      // The second call waits until the table has been seen.
      faults: [{ on: "status", script: [{ kind: "serve" }, { kind: "serve", notBefore: () => isReleased }] }],
    });
    const terminal = open(tiktok, "status", "--watch", LONG);
    await terminal.until((lines) => lines.some((line) => /^· v_pub.* TikTok/.test(line)));
    const drawn = terminal.screen();
    expect(drawn.filter((line) => line.startsWith("·"))).toHaveLength(1);
    expect(drawn.filter((line) => measureColumns(line) > columns)).toEqual([]);
    isReleased = true;
    // A request that is held looks again when another comes.
    await fetch(`${tiktok.url}/wake`).catch(() => undefined);
    expect(await terminal.ended()).toBe(0);
    const lines = terminal.screen();
    expect(lines.filter((line) => line.startsWith("·") || / of 5:00$/.test(line))).toEqual([]);
    expect(lines.join("\n")).toContain(LONG);
    expect(lines.join("\n")).toContain("https://www.tiktok.com/share/video/7261463769757501445");
    expect(lines.filter((line) => measureColumns(line) > columns && !COPIED.test(line))).toEqual([]);
  });

  it("cancel marks what is bad by sign and colour, and no line but one to copy is too wide", async () => {
    const tiktok = await start({ publishes: [{ id: LONG, stages: [LIVE] }] });
    const terminal = open(tiktok, "cancel", LONG);
    expect(await terminal.ended()).toBe(1);
    const lines = terminal.screen();
    expect(lines.some((line) => line.startsWith("✗ The video is live"))).toBe(true);
    expect(terminal.colouredScreen()).toContain("\u001b[31m✗");
    expect(lines.filter((line) => measureColumns(line) > columns && !COPIED.test(line))).toEqual([]);
  });
});

it.runIf(isInstalled("tmux"))("Ctrl-C on a terminal removes the table and leaves the report", async () => {
  const tiktok = await start({ publishes: [{ id: LONG }] });
  const terminal = runInTmux({
    columns: 80,
    command: [process.execPath, BUNDLE, "status", "--watch", LONG],
    environment: environmentOf(tiktok),
    folder: createFolder(),
  });
  await terminal.until((lines) => lines.some((line) => /^· v_pub.* TikTok/.test(line)));
  terminal.press("C-c");
  expect(await terminal.ended()).toBe(2);
  const lines = terminal.screen();
  expect(lines.some((line) => line.startsWith("! The video may still go live"))).toBe(true);
  expect(lines.filter((line) => line.startsWith("·"))).toEqual([]);
});
