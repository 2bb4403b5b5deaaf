/** How a command begins that a person pastes to start the program again. */
import { delimiter } from "node:path";
import { expect, it } from "vitest";
import { nameProgram, PROGRAM, type Start } from "../../src/commands/program-name.ts";

const BIN = "/usr/local/bin";
const NPX = "/home/me/.npm/_npx/1a2b/node_modules/.bin";
const LOCAL = "/home/me/videos/node_modules/.bin";

function start(script: string, more: Partial<Start> = {}): Start {
  const env = { PATH: ["/usr/bin", BIN, LOCAL].join(delimiter) };
  return { argv0: "node", argv: ["/usr/bin/node", script, "cancel"], cwd: () => "/home/me/videos", env, ...more };
}

it.each<[begins: string, how: Start]>([
  [PROGRAM, start(`${BIN}/${PROGRAM}`)],
  // A folder of npm's that the person has put on the PATH.
  [PROGRAM, start(`${LOCAL}/${PROGRAM}`)],
  ["node node_modules/.bin/tiktok-upload-guard", start(`${LOCAL}/${PROGRAM}`, { env: { PATH: BIN } })],
  [
    "node ../.npm/_npx/1a2b/node_modules/.bin/tiktok-upload-guard",
    start(`${NPX}/${PROGRAM}`, { env: { PATH: [NPX, BIN].join(delimiter), npm_execpath: "/npm" } }),
  ],
  ["node dist/cli/index.js", start("/home/me/videos/dist/cli/index.js")],
  ["node ../guard/dist/cli/index.js", start("/home/me/guard/dist/cli/index.js")],
  ["node /opt/guard/dist/cli/index.js", start("/opt/guard/dist/cli/index.js")],
  ["/opt/node/bin/node cli/index.js", start("/home/me/videos/cli/index.js", { argv0: "/opt/node/bin/node" })],
  ['node "my guard/index.js"', start("/home/me/videos/my guard/index.js")],
  // No shell reads this path alike.
  [PROGRAM, start("/home/me/videos/$(id)/index.js")],
])("is '%s' after %j", (begins, how) => {
  expect(nameProgram(how)).toBe(begins);
});
