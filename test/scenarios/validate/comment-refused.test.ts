/** Where no comment can be written. Real git, GitHub's API on loopback, the shipped bundle. */
import { describe, expect, it } from "vitest";
import { addBadVideo, comment, type Options, writes } from "./commenting.ts";
import { addVideo, checkOut, createStory, notices, play, pullRequestEvent } from "./pull-request.ts";

describe("no comment is written, and the step passes or fails by its videos:", () => {
  type Case = [about: string, options: Options, words: readonly string[]];
  const respond = (status: number, headers = {}, body: object = { message: "No" }): Options => ({
    api: { respond: (path) => (path === "graphql" ? { status, headers, body } : undefined) },
  });
  const graphql = (type: string) => respond(200, {}, { errors: [{ type, message: `Secret ${type}` }] });
  const LOCKED: Options = {
    api: {
      respond: (path) =>
        path === "issues/7/comments"
          ? { status: 403, body: { message: "Unable to create comment because issue is locked." } }
          : undefined,
    },
  };
  it.each<Case>([
    ["without the permission to write", { api: { mayComment: false } }, ["HTTP 403", "'pull-requests: write'"]],
    ["without the permission to read", graphql("FORBIDDEN"), ["refuses access", "'pull-requests: write'"]],
    ["in a repository that the token can't see", respond(404), ["HTTP 404", "'pull-requests: write'"]],
    ["at a limit for an hour", respond(429, { "retry-after": "3600" }), ["limits requests", "run the job later"]],
    ["at GraphQL's limit", graphql("RATE_LIMITED"), ["limits requests", "run the job later"]],
    ["with a response of another kind", respond(200, {}, { data: null }), ["not one of its API"]],
    ["in a locked conversation", LOCKED, ["is locked", "unlock the conversation"]],
    ["without a token", { inputs: { "github-token": ["$", "{{ '' }}"].join("") } }, ["no 'github-token'"]],
  ])("%s", async (_about, options, words) => {
    for (const change of [addVideo, addBadVideo]) {
      const played = await comment(change, "always", options);
      expect(played.main.conclusion).toBe(change === addVideo ? "success" : "failure");
      const notice = notices(played).find((each) => each.includes("comment on the pull request")) ?? "";
      for (const each of words) expect(notice).toContain(each);
      expect(played.main.rawOutput).not.toContain("Secret");
      expect(played.main.summary).toContain("comment on the pull request could not be written");
    }
  });

  it("on a pull request from a fork, whose token can only read: the notice names the example", async () => {
    const story = createStory(addBadVideo);
    const event = pullRequestEvent(story);
    const { pull_request: pull } = event.payload as { pull_request: { head: object } };
    const payload = {
      ...event.payload,
      pull_request: { ...pull, head: { ...pull.head, repo: { full_name: "someone/videos" } } },
    };
    const workspace = checkOut(story, story.merge, { depth: 2 });
    const played = await play(story, workspace, {
      inputs: { comment: "always" },
      event: { ...event, payload },
      api: { mayComment: false },
    });
    expect(notices(played)).toEqual([expect.stringContaining("examples/fork-comment.yml")]);
  });

  it("by one part of several: a notice names the example", async () => {
    const played = await comment(addBadVideo, "always", { inputs: { shard: "1/1" } });
    expect(played.api.requests).toEqual([]);
    expect(notices(played)).toEqual([expect.stringContaining("examples/many-videos.yml")]);
  });

  it.each(["push", "merge_group", "schedule"])(
    "on %s, which is about no pull request: a line of the log says so",
    async (name) => {
      const played = await comment(addVideo, "always", {
        event: { name, payload: {} },
        inputs: { scope: "all", "fail-on": "never" },
      });
      expect(played.api.requests).toEqual([]);
      expect(notices(played)).toEqual([]);
      expect(played.main.log).toContain("No comment was written, because this run is about no pull request.");
    },
  );

  it("where the pull request has new commits, which another run checks", async () => {
    const played = await comment(addBadVideo, "always", { api: { pullRequest: { head: "0".repeat(40), base: "1" } } });
    expect(writes(played)).toEqual([]);
    expect(played.main.log.join("\n")).toContain("it has new commits");
  });
});

describe("a failure that passes is waited for:", () => {
  const limited = {
    status: 403,
    headers: { "retry-after": "1" },
    body: { message: "You have exceeded a secondary rate limit" },
  };
  it.each([
    ["a limit on reading", "graphql"],
    ["a limit on writing", "issues/7/comments"],
  ])("%s", async (_about, place) => {
    const respond = (path: string, asked: number) => (path === place && asked === 0 ? limited : undefined);
    const played = await comment(addBadVideo, "always", { api: { respond } });
    expect(played.api.comments).toHaveLength(1);
    expect(notices(played)).toEqual([]);
  });

  it("but a comment is never sent twice where GitHub may have taken it", async () => {
    const respond = (path: string) => (path === "issues/7/comments" ? { status: 502 } : undefined);
    const played = await comment(addBadVideo, "always", { api: { respond } });
    expect(writes(played)).toEqual(["POST issues/7/comments"]);
    expect(notices(played)).toEqual([expect.stringContaining("HTTP 502")]);
  });
});
