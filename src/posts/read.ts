/** Reads the text of a post file into posts. Judges no post, and opens no file. */
import type { PostFinding, TextPlace } from "../model/post.ts";
import { findJsonFault } from "../text/json-syntax.ts";
import { formatInteger } from "../text/quantities.ts";
import { quoteValue } from "../text/shortening.ts";
import { type DocumentNode, type DocumentProblem, type Entry, readDocument } from "../text/yaml-document.ts";
import { LARGEST_POST_FILE_BYTES } from "./limits.ts";
import { byPlace, findText, findValue, type Post, type PostMapping, type PostValue } from "./post.ts";
import { postUnreadable } from "./rules/post-unreadable.ts";

/** A post, or what stands where one should be. `findings`: why it can't be read, or only in part; by their place. */
export type ReadPost = { post?: Post; findings: readonly PostFinding[] };

const START: TextPlace = { line: 1, column: 1 };

/** Findings that a post has at most: what else is wrong mostly follows from the first ones. */
const MOST_FINDINGS = 50;

/**
 * Reads one post, or a list of posts: at least one, so that a file without posts has a finding. A path that ends in
 * `.json` is read strictly as JSON, any other as YAML 1.2. Never throws, whatever the text.
 */
export function readPosts(path: string, text: string): ReadPost[] {
  const refuse = (place: TextPlace, problem: string, advice: string) => [
    { findings: [objectToFile(place, `The file ${problem}`, advice)] },
  ];
  const fault = findFault(path, text);
  if (fault !== undefined) return refuse(fault.place, fault.problem, fault.advice);
  let complaint: DocumentProblem | undefined;
  const complain = (problem: DocumentProblem) => {
    complaint ??= problem;
  };
  // JSON is YAML, but for white space that YAML does not allow everywhere. JSON has none of it within a text.
  const yaml = isJson(path) ? text.replace(/[\t\r]/g, " ") : text;
  const root = readDocument(yaml, "Split it into several files", complain);
  const nodes = root.kind === "list" ? root.items() : [root];
  const posts = nodes.map((node) => readPost(path, node, root));
  // What could not be read may stand anywhere in it: no rule can judge the rest.
  if (complaint !== undefined) return refuse(complaint.place, complaint.problem, complaint.allowed);
  return posts.length > 0
    ? posts
    : refuse(root.place, "has an empty list, and no post", "Add a post, or remove the file");
}

function readPost(path: string, node: DocumentNode, root: DocumentNode): ReadPost {
  if (node.kind !== "mapping") {
    const place = root.kind === "nothing" ? START : node.place;
    const advice = "Write a mapping with the keys of TikTok's request, or a list of them";
    return { findings: [objectToFile(place, describeNoPost(root, node), advice)] };
  }
  const findings: PostFinding[] = [];
  const content = readMapping(node, (place, problem, advice) => {
    if (findings.length < MOST_FINDINGS) findings.push(objectToFile(place, problem, advice));
  });
  const post = describePost(path, content);
  const isOneOfSeveral = root.kind === "list" && root.size > 1;
  return { post: isOneOfSeveral ? { ...post, isOneOfSeveral } : post, findings: findings.sort(byPlace) };
}

/** Why a file is no post. Both texts without their last full stop. */
export function objectToFile(place: TextPlace, problem: string, advice: string): PostFinding {
  const { id, level, evidence, source } = postUnreadable;
  const { line, column } = place;
  const rule = { id, level, evidence, source };
  return { rule, level, line, column, problem, advice, actual: null, limit: null, fix: null };
}

/** What is wrong with the text as a whole, before it is read as YAML. */
function findFault(path: string, text: string): { place: TextPlace; problem: string; advice: string } | undefined {
  if (Buffer.byteLength(text) > LARGEST_POST_FILE_BYTES) {
    const problem = `is larger than ${formatInteger(LARGEST_POST_FILE_BYTES)} bytes`;
    return { place: START, problem, advice: "Split it into several files" };
  }
  if (text.trim() === "") return { place: START, problem: "is empty", advice: "Add a post, or remove the file" };
  if (!isJson(path)) return undefined;
  const fault = findJsonFault(text);
  if (fault === undefined) return undefined;
  return { place: locate(text, fault.offset), problem: `is not JSON: it ${fault.problem}`, advice: fault.advice };
}

function isJson(path: string): boolean {
  return /\.json$/i.test(path);
}

function locate(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function describeNoPost(root: DocumentNode, { kind }: DocumentNode): string {
  if (root.kind === "nothing") return "The file is empty";
  const what = { nothing: "nothing", scalar: "a single value", list: "a list", mapping: "a mapping" }[kind];
  return root.kind === "list" ? `The list has ${what} where a post should be` : `The file has ${what} and no post`;
}

type Object = (place: TextPlace, problem: string, advice: string) => void;

/** Each key once, with the last of its values: what sends JSON takes that one. */
function readMapping(node: DocumentNode & { kind: "mapping" }, object: Object): PostMapping {
  const { place, size } = node;
  const known = new Map<string, Entry>();
  for (const entry of node.entries()) {
    if (known.has(entry.key)) {
      object(entry.place, `The post has the key ${quoteValue(entry.key)} twice`, "Keep one of them");
    }
    known.set(entry.key, entry);
  }
  const entries = [...known.values()].map((entry) => ({
    ...entry.place,
    key: entry.key,
    value: readValue(entry.value, object),
  }));
  return { ...place, size, entries };
}

function readValue(node: DocumentNode, object: Object): PostValue {
  const { comment } = node;
  const place = { ...node.place, ...(comment !== undefined && { comment }) };
  switch (node.kind) {
    case "nothing":
      return { ...place, kind: "nothing" };
    case "scalar":
      return { ...place, kind: "scalar", value: node.value, written: node.written };
    case "list":
      return { ...place, kind: "list", size: node.size, items: node.items().map((item) => readValue(item, object)) };
    case "mapping":
      return { kind: "mapping", ...readMapping(node, object) };
  }
}

/** The values of `post_mode` and of `publish`. */
const DECISIONS: readonly string[] = ["DIRECT_POST", "MEDIA_UPLOAD", "direct", "draft"];

/** What a post shows and where it goes follow from its keys, as the upload step decides. */
function describePost(path: string, content: PostMapping): Post {
  const draft = { path, content };
  const hasPhotos = ["photo_images", "photo_cover_index"].some((key) => findValue(draft, "source_info", key));
  const isPhotos = hasPhotos || findText(draft, "media_type")?.text === "PHOTO";
  const said = findText(draft, "publish")?.text;
  const mode = findText(draft, "post_mode")?.text;
  const isDecided = [mode, said].some((each) => each !== undefined && DECISIONS.includes(each));
  const isDraft = isPhotos
    ? mode === "MEDIA_UPLOAD" || (mode === undefined && said === "draft")
    : said === "draft" || (said !== "direct" && findValue(draft, "post_info") === undefined);
  const video = findText(draft, "video");
  return {
    ...draft,
    medium: isPhotos ? "photos" : "video",
    publish: isDraft ? "draft" : "direct",
    ...(isPhotos && !isDecided && { isUndecided: true }),
    ...(video !== undefined && { video: { name: video.text, line: video.line, column: video.column } }),
  };
}
