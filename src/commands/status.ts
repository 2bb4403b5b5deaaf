/** `status`: asks TikTok what became of uploads. The definition only. */
import type { Command } from "./command.ts";
import { FAIL_ON_BY_DEFAULT, IDS, publishOptions, TOKEN_VARIABLE } from "./publish-options.ts";

export const status: Command = {
  name: "status",
  about: "Asks TikTok what became of uploads",
  description: [
    "Asks for the status of each publish id once. With --watch, it asks again until all are final or the time is up. It makes at most 20 calls a minute, together with other runs that use the same token.",
    `The access token comes from the environment variable ${TOKEN_VARIABLE}. To keep it out of the shell's history: read -rs ${TOKEN_VARIABLE} && export ${TOKEN_VARIABLE}`,
    "Text from stdin and ledgers can have any form: ids, JSON, the response of TikTok, the output of a step. An empty ledger is fine; a text without an id is bad input. Nothing is ever cancelled. Ctrl-C stops waiting.",
  ],
  operands: IDS,
  options: [
    { name: "--watch", about: "Asks again until every upload is final" },
    ...publishOptions({ about: "The time for all calls, 1 to 3600", fallback: "300" }, FAIL_ON_BY_DEFAULT.status),
  ],
  exitCodes: {
    0: "TikTok named a status for each upload, and none has failed, or the ledgers are empty",
    1: "an upload failed, TikTok does not know its id, or did not say (what counts depends on --fail-on)",
    2: "bad usage, no id in the input, no token, a result that could not be written, or interrupted without a 1",
  },
  examples: [
    { line: "status v_pub_url~v2.123456789", about: "Ask once" },
    { line: "status --watch --ledger publish-ids.txt", about: "Wait until all uploads of a script are final" },
    { line: "status --watch --fail-on warning - < upload.log", about: "Fail, too, if one is not final in time" },
  ],
  run: async (given, world) => (await import("./asking.ts")).askForStatus(given, world),
};
