/** `cancel`: cancels uploads that TikTok has not posted yet. The definition only. */
import type { Command } from "./command.ts";
import { IDS, publishOptions, TOKEN_VARIABLE } from "./publish-options.ts";

export const cancel: Command = {
  name: "cancel",
  about: "Cancels uploads that TikTok has not posted yet",
  description: [
    "Asks TikTok to cancel each publish id, then asks for its status until that is confirmed or the time is up. It says what became of each, and what is left to do.",
    `The access token comes from the environment variable ${TOKEN_VARIABLE}. To keep it out of the shell's history: read -rs ${TOKEN_VARIABLE} && export ${TOKEN_VARIABLE}`,
    "Text from stdin and ledgers can have any form: ids, JSON, the response of TikTok, the output of a step. Where they hold no id, there is a warning. Ctrl-C ends the waiting for confirmation; what was never asked is still asked.",
  ],
  operands: IDS,
  options: [
    ...publishOptions({ about: "The time for cancelling and confirming, 1 to 240", fallback: "90" }),
    { name: "--dry-run", about: "Says what it would cancel, and sends nothing. Needs no token" },
  ],
  exitCodes: {
    0: "every upload was cancelled, or had failed before",
    1: "outcomes of the level that --fail-on names",
    2: "bad usage, no id or ledger is named, no token, or the result could not be written",
  },
  examples: [
    { line: "cancel v_pub_url~v2.123456789", about: "Cancel one upload" },
    { line: "cancel --ledger publish-ids.txt", about: "Cancel what an upload script has recorded" },
    { line: "cancel --dry-run - < upload.log", about: "Find the ids in a log, and cancel nothing" },
  ],
  run: async (given, world) => (await import("./cancelling.ts")).cancelUploads(given, world),
};
