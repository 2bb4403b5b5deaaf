/** `cancel -` and `status -` as processes whose stdin stays open when somebody stops them. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it } from "vitest";
import { PLAIN_ENVIRONMENT } from "../support/package.ts";
import { CREATOR_TOKEN } from "../support/tiktok/server.ts";
import { createWorkspace } from "../support/workspace.ts";
import { start } from "./publishing.ts";

const COMMAND_LINE = resolve(import.meta.dirname, "..", "..", "src", "entry", "cli.ts");
const A = "v_pub_url~v2.1";

it.each<[signal: "SIGINT" | "SIGTERM", command: string, report: RegExp, requests: number]>([
  ["SIGINT", "cancel", /^v_pub_url~v2\.1: (notice cancelled|warning cancel-requested): /m, 1],
  ["SIGTERM", "cancel", /^v_pub_url~v2\.1: error out-of-time: /m, 0],
  ["SIGINT", "status", /^v_pub_url~v2\.1: error out-of-time: /m, 0],
])("after %s, %s reports the ids that it has read so far", async (signal, command, report, requests) => {
  const tiktok = await start({ publishes: [{ id: A }] });
  const child = spawn(process.execPath, ["--experimental-strip-types", "--no-warnings", COMMAND_LINE, command, "-"], {
    cwd: createWorkspace().path,
    env: {
      ...PLAIN_ENVIRONMENT,
      ...{ TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN, TIKTOK_API_URL: tiktok.url, TMPDIR: createWorkspace().path },
    },
  });
  const out = text(child.stdout);
  const closed = once(child, "close");
  // More than a pipe holds: once it is written, the id was read.
  await new Promise((written) => child.stdin.write(`${A}\n${"\n".repeat(2 ** 20)}`, written));
  child.kill(signal);
  const [code] = await closed;
  expect(await out).toMatch(report);
  expect(code).toBe((await out).includes("notice cancelled") ? 0 : 1);
  expect(tiktok.requests.filter(({ endpoint }) => endpoint !== "status").length > 0).toBe(requests > 0);
});
