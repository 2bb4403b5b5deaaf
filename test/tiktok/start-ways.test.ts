/** What uploads that were started become: a draft or a post, each by itself. */
import { describe, expect, it } from "vitest";
import { describePublish } from "../../src/report/text/publishes.ts";
import { confirmStarted } from "../../src/tiktok/confirm-outcome.ts";
import { cancelStarted } from "../../src/tiktok/outcome.ts";
import { readPublishIds } from "../../src/tiktok/publish-ids.ts";
import { listStarted } from "../../src/tiktok/started.ts";

const write = (...lines: readonly unknown[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join("");
const start = (video: string) => ({ video, upload: "started" });
const took = (video: string, id = `id-${video}`) => ({ publish_id: id, video });
const bare = (id: string) => ({ publish_id: id });
const unnamed = { upload: "started" };
const direct = { publish: "direct", ...start("a") };
const draft = { ...start("a"), publish: "draft" };
const refuse = (video: string, code = "spam_risk_too_many_posts") => ({ error: { code }, video });
const DRAFT = "v_inbox_url~v2.1";
const POST = "v_pub_url~v2.1";
const NONE = { given: readPublishIds("", { kind: "input" }), entries: [] };

describe("an upload that is open becomes what its start says", () => {
  it.each<[which: string, lines: readonly unknown[], publish: readonly (string | undefined)[]]>([
    ["a draft", [draft], ["draft"]],
    ["a post", [direct], ["direct"]],
    ["not known without a word", [start("a")], [undefined]],
    ["not known with another word", [{ ...start("a"), publish: "Draft" }], [undefined]],
    ["not known with another kind of value", [{ ...start("a"), publish: ["draft"] }], [undefined]],
    ["each by itself, in their order", [draft, direct], ["draft", "direct"]],
    ["each by itself, in their order, a post first", [direct, draft, direct], ["direct", "draft", "direct"]],
    ["not known for the one that says nothing", [draft, start("a")], ["draft", undefined]],
    ["a post after the id of a draft", [draft, direct, took("a", DRAFT)], ["direct"]],
    ["a post after the id of a draft, whose start says nothing", [direct, start("a"), took("a", DRAFT)], ["direct"]],
    [
      "not known after a draft's id, if two may be it",
      [start("a"), draft, direct, took("a", DRAFT)],
      [undefined, "direct"],
    ],
    [
      "a draft and a post after the id of one of two drafts",
      [draft, direct, draft, took("a", DRAFT)],
      ["direct", "draft"],
    ],
    ["not known after the id of a post, which a photo draft may have", [draft, direct, took("a", POST)], [undefined]],
    ["not known after a refusal of one of them", [draft, direct, refuse("a")], [undefined]],
    ["not known after an id of one of them that is cut off", [draft, direct, took("a", "v_pub…")], [undefined]],
    ["a draft after an id directly behind a post", [draft, direct, bare("id-1")], ["draft"]],
    ["a post after an id directly behind a draft", [direct, draft, bare(DRAFT)], ["direct"]],
    [
      "a draft and a post if that id is of another",
      [draft, direct, bare("id-1"), took("b", "id-1")],
      ["draft", "direct"],
    ],
    ["a post twice, which no id of the inbox settles", [direct, direct, took("a", DRAFT)], ["direct", "direct"]],
    ["not known after the id of one of them", [draft, direct, took("a")], [undefined]],
    ["a draft twice", [draft, draft], ["draft", "draft"]],
    ["a draft after a post that was settled", [direct, took("a"), draft], ["draft"]],
    ["a draft after an error that leaves it open", [draft, refuse("a", "internal_error")], ["draft"]],
    ["a draft if the id directly behind it is of another", [draft, bare("id-1"), took("b", "id-1")], ["draft"]],
    ["a draft without a video", [{ ...unnamed, publish: "draft" }], ["draft"]],
  ])("%s", (_which, lines, publish) => {
    expect(
      listStarted({ ...NONE, ledgers: [readPublishIds(write(...lines), { kind: "ledger" }).notes] }, []).map(
        (each) => each.publish,
      ),
    ).toEqual(publish);
  });

  it.each<[publish: "draft" | "direct", holds: RegExp, lacks: RegExp]>([
    ["draft", /^The draft may still reach the inbox: a\. .*never goes live.* Discard the draft/, /video may|profile/],
    ["direct", /^The video may still go live: a\. .* the profile\. Delete the video/, /[Dd]raft|inbox/],
  ])("in what is said of it: %s", (publish, holds, lacks) => {
    const entry = { kind: "started", video: "a", publish } as const;
    for (const text of [cancelStarted(entry), confirmStarted(entry)].map((each) => describePublish(each))) {
      expect(text).toMatch(holds);
      expect(text).not.toMatch(lacks);
    }
  });
});
