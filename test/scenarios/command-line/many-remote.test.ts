/** `check` of many remote videos at once, as a process on every Node that is here. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FIXTURES_FOLDER } from "../../support/fixtures.ts";
import { listNodes } from "../../support/package.ts";
import { type Respond, startRangeServer } from "../../support/range-server.ts";
import { createWorkspace } from "../../support/workspace.ts";

const BUNDLE = join(import.meta.dirname, "../../../dist/cli/index.js");

/** More than Node takes for a leak if they listen to one signal (events.defaultMaxListeners). */
const AT_ONCE = 11;

it.each(listNodes())(
  "on Node %s, videos that are read at once give no warning of the process",
  async (_version, node) => {
    const waiting: (() => void)[] = [];
    let asked = 0;
    // None of the first ones gets a response before all of them are asked for.
    const wait: Respond = (_request, _response, serve) => {
      if (++asked > AT_ONCE) return serve();
      waiting.push(serve);
      if (asked === AT_ONCE) for (const each of waiting) each();
    };
    const bytes = readFileSync(join(FIXTURES_FOLDER, "good.mp4"));
    // One host is asked for eight at once.
    const servers = [await startRangeServer(), await startRangeServer()];
    const urls = servers.flatMap((server) =>
      Array.from({ length: 8 }, (_, at) => server.add(`/${at}.mp4`, bytes, wait).href),
    );
    const { path: cwd } = createWorkspace();
    const stderr = await new Promise<string>((resolve) => {
      execFile(node, [BUNDLE, "check", "--fail-on", "never", ...urls], { cwd }, (_error, _out, err) => resolve(err));
    });
    expect(asked).toBeGreaterThanOrEqual(urls.length);
    expect(stderr).not.toContain("Warning");
  },
);
