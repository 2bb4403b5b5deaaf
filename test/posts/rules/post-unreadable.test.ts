import { postUnreadable } from "../../../src/posts/rules/post-unreadable.ts";
import { describePostRule } from "../rule-cases.ts";

const json = (post: string) => ({ post, path: "a.JSON" });

/** A post with mappings within each other, itself included. */
const nest = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

describePostRule(postUnreadable, {
  passes: [
    json('{"post_info": {"title": "\\ud83d\\ude00 \\/"}}'),
    json("[{}, {}]"),
    json(" \n\t{} \r\n"),
    { post: "# a comment\npost_info:\n  title: 'a'\n" },
    { post: "- video: a.mp4\n- video: b.mp4" },
    { post: "{ video: a.mp4, }" },
    { post: "\ufeffvideo: a.mp4" },
    { post: "a: &x [b]\nc: *x" },
    { post: "%YAML 1.2\n---\nvideo: a.mp4" },
    { post: "title: !!str 5\nsize: !!int 5" },
    { post: nest(100) },
    json(nest(100)),
  ],
  objects: [
    { post: "", at: "1:1", says: ["The file is empty"] },
    { post: "\n \n", at: "1:1", says: ["The file is empty"] },
    { post: "# a comment", at: "1:1", says: ["The file is empty"] },
    { post: "null", at: "1:1", says: ["The file is empty"] },
    { post: "[]", at: "1:1", says: ["an empty list"] },
    { post: "a text", at: "1:1", says: ["a single value"] },
    { post: "- {}\n- 5\n- []\n-", at: "2:3 3:3 4:2", says: ["a single value where a post should be"] },
    { post: "video: a\npost_info:\n  title: a\n  title: b", at: "4:3", says: ["the key 'title' twice"] },
    { post: "video: a\nvideo: b\nvideo: c", at: "2:1 3:1", says: ["the key 'video' twice"] },
    { post: "a: [", says: ["is not valid YAML"] },
    { post: "video: *lost", at: "1:8", says: ["the alias '*lost'"] },
    { post: "video: a\n---\nvideo: b", at: "2:1", says: ["more than one document"] },
    { post: "video: !!js/function x", says: ["has an unknown tag"] },
    { post: "post_info: { title: !!binary aGVsbG8= }", at: "1:21", says: ["has an unknown tag"] },
    { post: "post_info: !!set { title }", says: ["has an unknown tag"] },
    { post: "post_info: !!omap [title: a]", says: ["has an unknown tag"] },
    { post: "a: !!timestamp 2026-01-01", says: ["has an unknown tag"] },
    { post: "a:\n  b:\n    c:\n      d: 1\n      d: 2", at: "5:7", says: ["the key 'd' twice"] },
    { ...json('{"a": {"b": [[{"c": 1, "c": 2}]]}}'), at: "1:24", says: ["the key 'c' twice"] },
    { post: "a: { b: { c: [*lost] } }", at: "1:15", says: ["the alias '*lost'"] },
    { post: nest(101), at: "1:1", says: ["nested too deeply"] },
    { ...json(nest(2000)), at: "1:1", says: ["nested too deeply"] },
    { post: "- ".repeat(101), says: ["nested too deeply"] },
    { post: `a: &a ${nest(50)}\nb: { b: &b ${nest(50).replace("1", "*a")} }`, says: ["nested too deeply"] },
    { post: `x: [&a b${", *a".repeat(100)}]\ny: *a` },
    { post: "? [a]\n: b", says: ["a key that is not a name"] },
    { post: `video: "${"x".repeat(1_000_000)}"`, at: "1:1", says: ["larger than 1,000,000 bytes", "Split it"] },
    { ...json(""), at: "1:1", says: ["The file is empty"] },
    {
      ...json('{"video": "a.mp4",}'),
      at: "1:19",
      says: ["is not JSON: it has a comma before '}'", "Remove the comma"],
    },
    { ...json('{\n  "video": "a.mp4"\n  "publish": "draft"\n}'), at: "3:3", says: ["is not JSON"] },
    { ...json('{"video": "a", "video": "b"}'), at: "1:16", says: ["the key 'video' twice"] },
    { ...json("{'video': 1}"), at: "1:2", says: ["single quotes"] },
    { ...json("// posts\n{}"), at: "1:1", says: ["a comment", "Remove the comment"] },
    { ...json("\ufeff{}"), at: "1:1", says: ["a byte order mark"] },
    { ...json("5"), at: "1:1", says: ["a single value"] },
  ],
});
