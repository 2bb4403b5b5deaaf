/**
 * The stand-in as a program: `node main.ts [OPTIONS.json]`. Writes its address and a token to standard output, as lines
 * that a shell can read, and each response to standard error. Imports nothing outside this folder.
 */
import { readFileSync } from "node:fs";
import { parseOptions } from "./options.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "./server.ts";

const [file] = process.argv.slice(2);
const { options, tiktok } = await start();
const [token = CREATOR_TOKEN] = Object.values(options.tokens ?? {}).map(({ secret }) => secret);
process.stdout.write(`TIKTOK_API_URL=${tiktok.url}\nTIKTOK_ACCESS_TOKEN=${token}\n`);

const shown = new Set<object>();
for (;;) {
  await tiktok.until((requests) => requests.some((each) => each.response !== undefined && !shown.has(each)));
  for (const request of tiktok.requests) {
    const { method, path, token, httpStatus, response } = request;
    if (response === undefined || shown.has(request)) continue;
    shown.add(request);
    process.stderr.write(`${method} ${path} as ${token}: ${httpStatus ?? "no status"}, ${response}\n`);
  }
}

/** Ends the program with a sentence if the options are wrong. */
async function start(): Promise<{ options: TikTokOptions; tiktok: TikTok }> {
  try {
    const options = file === undefined ? {} : parseOptions(readFileSync(file, "utf8"));
    return { options, tiktok: await startTikTok(options) };
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : error}\n`);
    return process.exit(2);
  }
}
