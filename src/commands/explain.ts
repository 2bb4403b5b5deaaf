/** `explain`: what a rule, a code, a status or an outcome means. Asks nobody and reads no file. */
import type { Command } from "./command.ts";

export const explain: Command = {
  name: "explain",
  about: "Explains a rule, a code or an outcome",
  description: [
    "Says what a word of a report means: a rule, a code of TikTok's or of this project, a status, a fail_reason or an outcome. It says how serious that is, what it is based on, and what to do.",
    "Without a word, it lists all of them in short. Limits are TikTok's own: a policy can set others.",
  ],
  operands: { name: "words", about: "Words of a report, in any case" },
  options: [],
  exitCodes: { 0: "every word was explained", 1: undefined, 2: "a word is not known" },
  examples: [
    { line: "explain variable-frame-rate", about: "Explain a rule" },
    { line: "explain publish_not_cancellable", about: "Explain a code of TikTok's" },
    { line: "explain", about: "List everything that can be explained" },
  ],
  run: async (given, world) => (await import("./explaining.ts")).explainWords(given.operands, world),
};
