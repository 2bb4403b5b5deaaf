/** What a rule about posts is made of. Knows no rule and no number. */
import type { Actual, Basis, CheckedVideo, Finding, Limit, RuleSummary } from "../model/finding.ts";
import type { Creator, TextPlace, VideoFault } from "../model/post.ts";
import type { Level, Problem } from "../model/problem.ts";
import type { Post } from "./post.ts";

/** What is known of a URL of a post that was asked for. `problem`: why it could not be reached, as a clause. */
export type UrlState =
  | { kind: "reachable" }
  | { kind: "redirect"; to?: string }
  | { kind: "unreachable"; problem: string };

/** What is known besides the post itself. */
export type Surroundings = {
  /** The video that the post publishes, checked. */
  video?: CheckedVideo;
  /** The post publishes a file, and there is none. */
  isVideoMissing?: boolean;
  /** The file that was probably meant by the name of one that is missing: its path relative to the post file. */
  meantVideo?: string;
  /** Why what the post names can't be its video, if anything but that it is missing. */
  videoFault?: Exclude<VideoFault, "missing">;
  /** What TikTok says of the creator, if it was asked. */
  creator?: Creator;
  /** By the URL as the post has it. */
  urls?: ReadonlyMap<string, UrlState>;
  /** The time at which the post is judged, in milliseconds since 1970. */
  nowMs?: number;
};

/** A post and what is known. */
export type PostSubject = Surroundings & { post: Post };

/** What a rule found in a post to which it objects, and where. */
export type Measurement = TextPlace & {
  actual: Actual;
  limit?: Limit;
  /** A lower level than the rule's. */
  level?: Level;
  /** TikTok's code for this objection, if not the rule's; `null`: it has none. */
  code?: string | null;
  /** What the objection is based on, if not on what the rule is. */
  basis?: Basis;
};

/** Everything about one restriction: messages, documents and reports follow from it. */
export type PostRuleDefinition<Id extends string, Measured extends Measurement> = RuleSummary & {
  id: Id;
  /** No policy can lower such a rule: the file as a whole could not be judged. */
  leavesUnread?: true;
  /** TikTok's codes for some objections, besides the rule's. */
  otherCodes?: readonly string[];
  /** The lower levels that an objection can have. */
  lowerLevel?: Level;
  /** What objections of the lower level are based on, if not on what the rule is. */
  lowerBasis?: Basis;
  /** When the rule objects, for the documents. */
  when: string;
  /** What a person does about it, in sentences: for lists of rules. */
  help: string;
  /** What the rule objects to in this post, in any order. */
  check(subject: PostSubject): readonly Measured[];
  /** An objection in words. */
  text(measured: Measured, subject: PostSubject): Problem;
};

/** A rule's objection: what was found, and in words. */
export type PostObjection = Problem & TextPlace & Pick<Finding, "rule" | "level" | "actual" | "limit" | "basis">;

/** A rule as others use it: what it measures stays its own. */
export type PostRule<Id extends string = string> = Omit<PostRuleDefinition<Id, Measurement>, "check" | "text"> & {
  judge(subject: PostSubject): PostObjection[];
};

/** Makes a rule from its definition. */
export function definePostRule<const Id extends string, Measured extends Measurement>(
  definition: PostRuleDefinition<Id, Measured>,
): PostRule<Id> {
  const { check, text, ...rule } = definition;
  const { code: usualCode, id, level: usualLevel, evidence, source } = rule;
  return {
    ...rule,
    judge: (subject) =>
      check(subject).map((measured) => {
        const { line, column, actual, limit = null, level = usualLevel, code = usualCode, basis } = measured;
        const summary = { id, level: usualLevel, evidence, source, ...(typeof code === "string" && { code }) };
        const marks = basis === undefined ? {} : { basis };
        return { rule: summary, level, line, column, actual, limit, ...marks, ...text(measured, subject) };
      }),
  };
}
