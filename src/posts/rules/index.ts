/** Every rule about posts, the most serious first: the order of the documents. */
import { postUnreadable } from "./post-unreadable.ts";
import { titleLength } from "./title-length.ts";

export const POST_RULES = [postUnreadable, titleLength] as const;

/** Public: annotations, reports and policies name rules by it. */
export type PostRuleId = (typeof POST_RULES)[number]["id"];
