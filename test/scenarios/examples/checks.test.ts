/** examples/checks.mjs by itself: lists that it refuses, and pages that are not there. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { createWorkspace } from "../../support/workspace.ts";
import { REPOSITORY } from "../cancel/scene.ts";
import { servePages } from "./pages.ts";

/** Runs the script with a list, as text, and shows all that it prints. */
async function check(list: string, file = "pages.json") {
  const workspace = createWorkspace();
  workspace.write("pages.json", list);
  const child = spawn(process.execPath, [join(REPOSITORY, "examples/checks.mjs"), file], { cwd: workspace.path });
  const [stdout, stderr, [exitCode]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { shown: stdout + stderr, exitCode };
}

it.each<[string, list: string, file: string, shown: RegExp]>([
  ["a file that does not exist", "[]", "page.json", /page\.json does not exist/],
  ["a folder", "[]", ".", /can't be read/],
  ["a file that is not JSON", "[", "pages.json", /can't be read as JSON/],
  ["an empty list", "[]", "pages.json", /must be a list/],
  ["one address without a list", '"https://acme.example"', "pages.json", /must be a list/],
  ["an address without https://", '["acme.example/launch"]', "pages.json", /"acme\.example\/launch" must begin with/],
  ["an address without a host", '["https://"]', "pages.json", /must begin with https/],
  ["a value that is no text", '["https://acme.example", 7]', "pages.json", /7 must begin with https/],
])("checks.mjs refuses %s, and says so in one line", async (_what, list, file, shown) => {
  const checked = await check(list, file);
  expect(checked.exitCode).toBe(1);
  expect(checked.shown).toMatch(shown);
  expect(checked.shown.trimEnd()).not.toContain("\n");
});

it("checks.mjs names each page with its status, and fails if one is missing", async () => {
  const pages = await servePages({ "/launch": 200, "/teaser": 404 });
  const { shown, exitCode } = await check(pages.list).finally(() => pages.close());
  expect(shown).toMatch(/^HTTP 200: \S+\/launch\nHTTP 404: \S+\/teaser\n$/);
  expect(exitCode).toBe(1);
});
