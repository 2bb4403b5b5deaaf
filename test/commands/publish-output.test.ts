/** Where the commands about uploads write their result. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorkspace } from "../support/workspace.ts";
import { run, start } from "./publishing.ts";

const A = "v_pub_url~v2.1";

describe("a token that may belong to another account", () => {
  it.each([
    ["cancel", []],
    ["status", ["--timeout", "5"]],
  ])("is not used again: %s says first to set the other one", async (command, options) => {
    const tiktok = await start({ publishes: [{ id: A, token: "other" }] });
    const { code, out } = await run(tiktok, [command, A, ...options]);
    expect(code).toBe(1);
    const advice =
      /^The access token .* another account: first get .*, and set TIKTOK_ACCESS_TOKEN to it\.\n.*:\n {2}/m;
    expect(out).toMatch(advice);
    expect(out.split("another account").length).toBe(2);
  });
});

describe("--output", () => {
  it.each([
    ["json", /^\{\s+"schema": 1/],
    ["text", /^After cancelling: /],
  ])("writes %s to a file in new folders, over an earlier result, and says the news", async (format, start_) => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const workspace = createWorkspace();
    const args = ["cancel", A, "--format", format, "--output", "out/new/result"];
    for (const _ of [1, 2]) {
      const { code, out, said } = await run(tiktok, args, { workspace });
      expect([code, out]).toEqual([0, ""]);
      expect(said).toContain("After cancelling: 1 upload was cancelled.");
      expect(readFileSync(join(workspace.path, "out/new/result"), "utf8")).toMatch(start_);
    }
  });

  it.each([
    ["a file of someone else's", "video.mp4"],
    ["a folder", "folder"],
    ["Git's own directory", ".git/x"],
  ])("is never %s: nothing is sent, and the command ends with 2", async (_what, output) => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const workspace = createWorkspace();
    const git = { ".git/HEAD": "ref: refs/heads/main", ".git/refs/x": "", ".git/objects/x": "" };
    const files = { "video.mp4": "precious", "folder/a": "", ...git };
    const { code, said } = await run(tiktok, ["cancel", A, "--output", output], { workspace, files });
    expect([code, tiktok.requests]).toEqual([2, []]);
    expect(said.join("\n")).toMatch(new RegExp(`^Option '--output' is '${output}', which `));
    expect(readFileSync(join(workspace.path, "video.mp4"), "utf8")).toBe("precious");
  });

  it("that can't be written any more costs the exit code, and the result goes to stdout", async () => {
    const tiktok = await start({ publishes: [{ id: A }] });
    const workspace = createWorkspace();
    const follow = () => mkdirSync(join(workspace.path, "result"), { recursive: true });
    const { code, out, said } = await run(tiktok, ["cancel", A, "--output", "result"], { workspace, follow });
    expect(code).toBe(2);
    expect(out).toContain(`${A}: notice cancelled`);
    expect(said.at(-1)).toMatch(/^The result can't be written to 'result', which is a directory/);
  });
});
