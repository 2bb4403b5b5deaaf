/** `cancel`: cancels uploads that TikTok has not posted yet. The definition only. */
import type { Command } from "./command.ts";
import { FAIL_ON_BY_DEFAULT, IDS, publishOptions, TOKEN_VARIABLE } from "./publish-options.ts";

export const cancel: Command = {
  name: "cancel",
  about: "Cancels uploads that TikTok has not posted yet",
  description: [
    "Asks TikTok to cancel each publish id, then asks for its status until that is confirmed or the time is up. It says what became of each, and what is left to do.",
    `The access token comes from the environment variable ${TOKEN_VARIABLE}. To keep it out of the shell's history: read -rs ${TOKEN_VARIABLE} && export ${TOKEN_VARIABLE}`,
    "Text from stdin and ledgers can have any form: ids, JSON, the response of TikTok, the output of a step. An empty ledger is fine; a text without an id is bad input. Ctrl-C stops waiting: ids that were not sent yet are still sent, until a second Ctrl-C.",
  ],
  operands: IDS,
  options: [
    ...publishOptions(
      { about: "The time for cancelling and confirming, 1 to 240", fallback: "90" },
      FAIL_ON_BY_DEFAULT.cancel,
    ),
    { name: "--dry-run", about: "Says what it would cancel, and sends nothing. Needs no token" },
  ],
  exitCodes: {
    0: "nothing is left to do: every upload was cancelled or had failed before, or the ledgers are empty",
    1: "an upload is live, in the inbox, or may still go live (what counts depends on --fail-on)",
    2: "bad usage, no id in the input, no token, a result that could not be written, or interrupted without a 1",
  },
  examples: [
    { line: "cancel v_pub_url~v2.123456789", about: "Cancel one upload" },
    { line: "cancel --ledger publish-ids.txt", about: "Cancel what an upload script has recorded" },
    {
      line: "cancel --ledger publish-ids.txt && rm publish-ids.txt",
      about: "Keep the ids if anything is left to do",
    },
    { line: "cancel --dry-run - < upload.log", about: "Find the ids in a log, and cancel nothing" },
  ],
  run: async (given, world) => (await import("./cancelling.ts")).cancelUploads(given, world),
};
