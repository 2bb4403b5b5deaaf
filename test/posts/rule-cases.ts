/** The tests that every rule about posts has: posts that pass it, and posts to which it objects. */
import { describe, expect, it } from "vitest";
import type { PostFinding } from "../../src/model/post.ts";
import type { Level } from "../../src/model/problem.ts";
import { checkPost } from "../../src/posts/check.ts";
import { readPosts } from "../../src/posts/read.ts";
import type { PostRule, Surroundings } from "../../src/posts/rule.ts";

/** A post file with one post, as YAML, or as a value; and what is known besides it. */
export type Case = { post: string | object; path?: string; about?: Surroundings };

/**
 * `at`: the findings of this rule, by line and column. `says`: what the message must hold; the first of it, what is
 * essential, within its first 80 characters.
 */
type Objected = Case & { at?: string; level?: Level; says?: readonly string[]; code?: string | null };

export function describePostRule(rule: PostRule, { passes, objects }: { passes: Case[]; objects: Objected[] }): void {
  describe(rule.id, () => {
    it.each(passes.map((each) => [nameCase(each), each] as const))("passes %s", (_name, passed) => {
      expect(findingsOf(rule.id, passed)).toEqual([]);
    });

    it.each(objects.map((each) => [nameCase(each), each] as const))(
      "objects to %s",
      (_name, { says = [], ...each }) => {
        const { at, level = rule.level, code = rule.code, ...objected } = each;
        const [finding, ...others] = findingsOf(rule.id, objected);
        if (finding === undefined) throw new Error(`${rule.id} has no objection`);
        expect(finding.level).toBe(level);
        expect(finding.rule.code ?? null).toBe(code ?? null);
        if (at !== undefined) expect([finding, ...others].map(placeOf).join(" ")).toBe(at);
        const text = textOf(finding);
        for (const fact of says) expect(text).toContain(fact);
        // A list of annotations shows little more than a line of each.
        expect(text.slice(0, 80)).toContain(says[0] ?? "");
      },
    );
  });
}

/** A case in a title: the post and the measures of its video, and what differs from them. */
function nameCase({ post, path, about = {} }: Case): string {
  const { video, urls, ...others } = about;
  const { sizeBytes, duration } = video?.facts ?? {};
  const known = { path, video: video && { sizeBytes, duration }, urls: urls && [...urls.values()], ...others };
  return `${JSON.stringify(post).slice(0, 300)} ${JSON.stringify(known).replace("{}", "")}`.trim();
}

/** What is wrong in a post file by one rule, or by all, found on reading and on checking. */
export function findingsOf(rule: string | undefined, { post, path = "a.yml", about = {} }: Case): PostFinding[] {
  const all = readPosts(path, typeof post === "string" ? post : JSON.stringify(post)).flatMap((read) => [
    ...read.findings,
    ...(read.post === undefined ? [] : checkPost(read.post, about)),
  ]);
  return all.filter((finding) => rule === undefined || finding.rule.id === rule);
}

function textOf({ problem, advice, detail }: PostFinding): string {
  return [problem, advice, ...(detail === undefined ? [] : [detail])].join(". ");
}

function placeOf({ line, column }: PostFinding): string {
  return `${line}:${column}`;
}
