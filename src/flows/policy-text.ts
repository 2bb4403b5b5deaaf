/** Turns the text of a policy file into a policy, or into problems that name the file. Reads no file. */
import type { Policy } from "../check/policy.ts";
import type { Place, Problem } from "../model/problem.ts";
import { showUnprintable } from "../text/unprintable.ts";

/** What a text says as a policy, or what is wrong with it, in sentences that name the file. */
export type ParsedFile =
  | { kind: "policy"; policy: Policy }
  | { kind: "problems"; problems: readonly (Problem & { place: Place })[] };

/**
 * The YAML package and the rules about posts are loaded only if there is a policy. `videos`: paths, for an example of a
 * folder.
 */
export async function parseFile(text: string, path: string, videos: readonly string[] = []): Promise<ParsedFile> {
  const { parsePolicy } = await import("../check/policy/parse.ts");
  const { POST_RULES } = await import("../posts/rules/index.ts");
  const parsed = parsePolicy(text, POST_RULES, findFolder(videos));
  if (parsed.kind === "policy") return { kind: "policy", policy: { ...parsed, path } };
  const problems = parsed.problems.map(({ place: { line, column }, problem, hint, allowed }) => ({
    place: { file: path, line, column },
    problem: `Line ${line}, column ${column} of the policy '${showUnprintable(path)}' ${problem}${hint === undefined ? "" : ` (${hint})`}`,
    advice: allowed,
  }));
  return { kind: "problems", problems };
}

/** The folder of a video that YAML takes as it is, without quotation marks. */
function findFolder(videos: readonly string[]): string | undefined {
  return videos.map((path) => /^(\w[\w./-]*)\/[^/]*$/.exec(path)?.[1]).find((folder) => folder !== undefined);
}
