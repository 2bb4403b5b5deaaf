/** Writes the tables of docs/posts.md: rules, keys and chunk plans, from src/posts. `npm run readme` runs it. */

import { readRule } from "../src/flows/topics.ts";
import { planChunks } from "../src/posts/chunks.ts";
import { listKeys, nameKey, OWN_PAGE, type PostKey, type ValueType } from "../src/posts/keys.ts";
import { POST_LIMITS } from "../src/posts/limits.ts";
import type { Medium } from "../src/posts/post.ts";
import type { PostRule } from "../src/posts/rule.ts";
import { POST_RULES } from "../src/posts/rules/index.ts";
import { formatInteger } from "../src/text/quantities.ts";
import { fillTables, formatCode, linkEvidences, nameLevels, renderTable } from "./tables.ts";

/** The page with all generated tables up to date. */
export function renderPostPage(page: string): string {
  return fillTables(page, "docs/posts.md", {
    "video-keys": renderKeys("video"),
    "photo-keys": renderKeys("photos"),
    "chunk-plans": renderPlans(),
    "post-rules": renderRules(),
  });
}

/** A link that leads to a heading of the page itself says so. */
function linkPage(address: string): string {
  return address.startsWith(`${OWN_PAGE}#`) ? address.slice(OWN_PAGE.length) : address;
}

function renderRules(): string {
  return renderTable(
    ["Rule", "Level", "TikTok's code", "When", "Evidence"],
    POST_RULES.map((rule: PostRule) => [
      `\`${rule.id}\``,
      nameLevels(rule),
      readRule(rule).codes.map(formatCode).join(", "),
      rule.when,
      renderEvidence(rule),
    ]),
  );
}

function renderEvidence(rule: PostRule): string {
  return linkEvidences({ ...rule, source: linkPage(rule.source) });
}

function renderKeys(medium: Medium): string {
  return renderTable(
    ["Key", "Value", "Required", "Meaning"],
    listKeys(medium).map((key) => [
      `[\`${nameKey(key.path)}\`](${linkPage(key.page)})`,
      describeType(key.type),
      describeNeed(key),
      key.meaning,
    ]),
  );
}

function describeNeed({ isRequired, source }: PostKey): string {
  if (source === "PULL_FROM_URL") return "with `PULL_FROM_URL`";
  if (source === "FILE_UPLOAD") return "with `FILE_UPLOAD`: all three, or none";
  if (isRequired === undefined) return "";
  return isRequired === "always" ? "always" : "for a direct post";
}

function describeType(type: ValueType): string {
  switch (type.kind) {
    case "text": {
      const max = type.maxUnits;
      return max === undefined ? "text" : `text, at most ${formatInteger(max)} UTF-16 units`;
    }
    case "flag":
      return "`true` or `false`";
    case "integer": {
      const [min, { max }] = [type.least ?? type.min, type];
      const isOpen = max >= POST_LIMITS.int32.max;
      return isOpen ? `whole number from ${min}` : `whole number, ${min} to ${formatInteger(max)}`;
    }
    case "names":
      return type.names.map(formatCode).join(", ");
    case "url":
      return "https URL";
    case "urls":
      return `list of ${type.min} to ${type.max} https URLs`;
    case "mapping":
      return "mapping";
  }
}

/** Sizes of videos, in bytes: one chunk, the largest one, TikTok's own example, and the largest video. */
const SIZES = [3_000_000, 50_000_123, POST_LIMITS.chunk.most, 200_000_000, 4 * 2 ** 30];

function renderPlans(): string {
  return renderTable(
    ["`video_size`", "`chunk_size`", "`total_chunk_count`", "The last chunk"],
    SIZES.map(planChunks).map((plan) => {
      const { video_size, chunk_size, total_chunk_count } = plan;
      const last = video_size - chunk_size * (total_chunk_count - 1);
      return [video_size, chunk_size, total_chunk_count].map(String).concat(`${formatInteger(last)} bytes`);
    }),
  );
}
