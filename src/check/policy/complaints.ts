/** Words for what is wrong in a policy. Reads no policy. */
import { findClosest } from "../../text/closest.ts";
import { quoteValue } from "../../text/shortening.ts";
import { formatList } from "../../text/words.ts";
import type { DocumentNode, DocumentProblem, Entry } from "../../text/yaml-document.ts";

/** What a node is, in a few words. */
function describeNode(node: DocumentNode): string {
  switch (node.kind) {
    case "nothing":
      return "nothing";
    case "scalar":
      return quoteValue(node.written);
    case "list":
      return node.size === 0 ? "an empty list" : "a list";
    case "mapping":
      return node.size === 0 ? "an empty mapping" : "a mapping";
  }
}

/** More hide the one that is meant. */
const MOST_NAMES = 10;

/**
 * A name that is none of `names`. `what`: "rule". `where`: " in 'limits'". `meant`: the right name, if that is known.
 */
export function describeUnknown(
  { place, written }: { place: DocumentNode["place"]; written: string },
  { what, where = "" }: { what: string; where?: string },
  names: readonly string[],
  meant: string | undefined = findClosest(written, names),
): DocumentProblem {
  return {
    place,
    problem: `has an unknown ${what} ${quoteValue(written)}${where}`,
    ...(meant !== undefined && { hint: `did you mean '${meant}'?` }),
    allowed:
      meant !== undefined && names.length > MOST_NAMES
        ? "Correct the name, or leave it out"
        : `Allowed: ${formatList(names, "or")}`,
  };
}

/** A key that stands there a second time. */
export function describeRepeated({ key, place }: Entry): DocumentProblem {
  return { place, problem: `has the key ${quoteValue(key)} twice`, allowed: "Keep one of them" };
}

/** A value of another kind than it has to be. `expected`: "a list of globs". */
export function describeWrong(node: DocumentNode, where: string, expected: string, hint?: string): DocumentProblem {
  return {
    place: node.place,
    problem: `has ${describeNode(node)} as ${where}`,
    ...(hint !== undefined && { hint }),
    allowed: `Allowed: ${expected}`,
  };
}
