/** Rule `extension`: the name's extension says another accepted format than the content. */

import type { Container } from "../../model/facts.ts";
import { EXTENSIONS, nameContainer } from "../../model/formats.ts";
import { withArticle } from "../../text/words.ts";
import { RESTRICTIONS } from "../limits.ts";
import { defineRule, type Measurement } from "../rule.ts";

type Misnomer = Measurement & { actual: string; container: Container };

export const extension = defineRule({
  id: "extension",
  level: "warning",
  about: "file",
  evidence: "inferred",
  source: RESTRICTIONS,
  remedy: { kind: "rename" },
  warnsOf: ["file_format_check_failed"],
  limit: () => null,
  when: () => "the extension does not match the (accepted) format; m4v counts as mp4, and qt as mov",
  help: ({ authority }) => ({
    short: "the extension does not match the format",
    why: `A program that goes by the name, and perhaps ${authority}, takes the file for another format.`,
    remedy: "Give the file the extension of its format, by hand or with the command of the finding.",
  }),
  check({ facts: { container }, video: { path } }, { containers }): Misnomer | undefined {
    if (container === undefined || !containers.includes(container)) return undefined;
    const actual = extensionOf(path);
    const promised = Object.hasOwn(EXTENSIONS, actual) ? EXTENSIONS[actual] : undefined;
    if (promised === undefined || promised === container) return undefined;
    const fitting = Object.keys(EXTENSIONS).filter((name) => EXTENSIONS[name] === container);
    return { actual, container, limit: { oneOf: fitting } };
  },
  text: ({ actual, container }) => ({
    problem: `The name ends in .${actual}, but this is ${withArticle(nameContainer(container))} file`,
    advice: `Rename it to .${container}`,
  }),
});

/** What a name ends in, without the dot, in lower case; empty where it has no extension. */
export function extensionOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}
