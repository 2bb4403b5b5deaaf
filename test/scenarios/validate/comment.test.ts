/** The comment on a pull request. Real git, GitHub's API on loopback, the shipped bundle. */
import { describe, expect, it } from "vitest";
import { BOT, type Comment } from "../../support/github-comments.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { listLinks, listReferences, readTables, renderMarkdown } from "../../support/markdown.ts";
import { readFixture, writeFixtures } from "./guard.ts";
import {
  addVideo,
  checkOut,
  createStory,
  notices,
  type Played,
  play,
  pullRequestEvent,
  TOKEN,
} from "./pull-request.ts";

/** The runner's name for the only job of a workflow that uses one action. */
const JOB = "job";
const WORKFLOW = "TikTok videos";
const MARK = `<!-- tiktok-upload-guard:TikTok%20videos/${JOB} -->`;

type Options = Parameters<typeof play>[2] & object;

const addBadVideo = (branch: Parameters<typeof addVideo>[0]) =>
  writeFixtures(branch, { "new/bad.mp4": "frame-rate-low.mp4" });

/** Plays a pull request whose job comments. */
async function comment(
  change: Parameters<typeof createStory>[0],
  when: "on-findings" | "always",
  { inputs = {}, api = {}, github = {}, ...options }: Options & { inputs?: Readonly<Record<string, string>> } = {},
): Promise<Played> {
  const story = createStory(change);
  const workspace = checkOut(story, story.merge, { depth: 2 });
  const played = await play(story, workspace, {
    ...options,
    api,
    github: { workflow: WORKFLOW, ...github },
    inputs: { comment: when, ...inputs },
  });
  const shown = [played.main.rawOutput, played.main.summary, ...played.api.comments.map(({ body }) => body)].join("\n");
  expect(shown.replaceAll(`::add-mask::${TOKEN}`, "")).not.toContain(TOKEN);
  return played;
}

const writes = ({ api }: Played) => api.requests.filter((each) => /^(POST|PATCH) issues/.test(each));
const earlier = (body: string, author = BOT): Comment => ({ id: 5, author, body });

describe("a pull request with a bad video has a comment", () => {
  it("that says what is wrong, how to fix it, and where the rest is", async () => {
    const played = await comment(addBadVideo, "on-findings");
    expect(writes(played)).toEqual(["POST issues/7/comments"]);
    const [{ author, body } = { author: "", body: "" }] = played.api.comments;
    expect(author).toBe(BOT);
    expect(body.split("\n").slice(0, 2)).toEqual([MARK, "## ❌ The video would be refused"]);
    expect(readTables(body)[0]?.rows).toMatchObject([
      ["new/bad.mp4", expect.stringContaining("frame_rate_check_failed"), {}],
    ]);
    expect(listLinks(body).at(-1)).toMatch(/^https:\/\/github\.com\/acme\/videos\/actions\/runs\/\d+/);
    expect(body).toContain("`TikTok videos / job`");
    expect(played.main.conclusion).toBe("failure");
    expect(played.main.log).toContain("Commented on pull request #7.");
  });

  it("that is updated in place, whatever others write below it", async () => {
    const comments = [earlier("Hello", "octocat"), { ...earlier(`${MARK}\nOld`), id: 6 }, { ...earlier("Bye"), id: 7 }];
    const played = await comment(addBadVideo, "on-findings", { api: { comments } });
    expect(writes(played)).toEqual(["PATCH issues/comments/6"]);
    expect(comments.map(({ body }) => body)).toEqual(["Hello", expect.stringContaining("would be refused"), "Bye"]);
  });

  it("that is found again on the second page of comments", async () => {
    const others = Array.from({ length: 120 }, (_, at) => ({ id: at + 10, author: "octocat", body: `${at}` }));
    const played = await comment(addBadVideo, "on-findings", { api: { comments: [...others, earlier(MARK)] } });
    expect(writes(played)).toEqual(["PATCH issues/comments/5"]);
  });

  it("of which the older one is updated where a race has left two", async () => {
    const comments = [earlier(`${MARK}\n1`), { ...earlier(`${MARK}\n2`), id: 6 }];
    const played = await comment(addBadVideo, "on-findings", { api: { comments } });
    expect(writes(played)).toEqual(["PATCH issues/comments/5"]);
  });

  it("that is not written again where it says the same already", async () => {
    const first = await comment(addBadVideo, "on-findings");
    const body = first.api.comments[0]?.body ?? "";
    const [sha = ""] = /blob\/([0-9a-f]{40})/.exec(body) ?? [];
    const comments = [earlier(body)];
    const second = await comment(addBadVideo, "on-findings", { api: { comments } });
    // The commits of both stories are the same only if they were made within the same second.
    const isSame = second.api.comments[0]?.body === body || sha === "";
    expect(writes(second)).toEqual(isSame ? [] : ["PATCH issues/comments/5"]);
  });
});

describe("what is no comment of this job is left alone:", () => {
  it.each([
    ["one with the mark by another author", earlier(`${MARK}\nAll is well`, "mallory")],
    ["one by an author of almost the same name", earlier(`${MARK}\nAll is well`, "github-actions")],
    ["one that quotes the mark", earlier(`> ${MARK}`)],
    ["that of another job", earlier("<!-- tiktok-upload-guard:TikTok%20videos/other -->\nOther")],
    ["that of another workflow", earlier("<!-- tiktok-upload-guard:Other/job -->\nOther")],
  ])("%s", async (_about, other) => {
    const { body } = other;
    const played = await comment(addBadVideo, "on-findings", { api: { comments: [other] } });
    expect(writes(played)).toEqual(["POST issues/7/comments"]);
    expect(other.body).toBe(body);
  });
});

it("two workflows have a comment each, and each finds its own again", async () => {
  const comments: Comment[] = [];
  for (const workflow of ["one", "two", "one"]) {
    await comment(addBadVideo, "always", { api: { comments }, github: { workflow } });
  }
  expect(comments.map(({ body }) => body.split("\n")[0])).toEqual([
    "<!-- tiktok-upload-guard:one/job -->",
    "<!-- tiktok-upload-guard:two/job -->",
  ]);
});

it.each(["--> <img src=x>", "a--b", "@octocat/#1", "`x`", "\ud800"])(
  "a workflow named %j neither ends its mark early nor writes anything else",
  async (workflow) => {
    const comments: Comment[] = [];
    for (let run = 0; run < 2; run++) {
      await comment(addBadVideo, "always", { api: { comments }, github: { workflow } });
    }
    expect(comments).toHaveLength(1);
    const [mark = ""] = comments[0]?.body.split("\n") ?? [];
    expect(mark).toMatch(/^<!-- tiktok-upload-guard:(?:(?!--)[\w.!~*'()%-])+\/job -->$/);
    expect(listReferences(comments[0]?.body ?? "")).toEqual([]);
    expect(renderMarkdown(comments[0]?.body ?? "")).not.toContain("<img");
  },
);

describe("a pull request without findings", () => {
  it("has no comment by 'on-findings', and one by 'always'", async () => {
    expect(writes(await comment(addVideo, "on-findings"))).toEqual([]);
    const played = await comment(addVideo, "always");
    expect(played.api.comments.map(({ body }) => body.split("\n")[1])).toEqual(["## ✅ The video meets the limits"]);
  });

  it("has its earlier comment say that all is good", async () => {
    const comments = [earlier(`${MARK}\n## ❌ The video would be refused`)];
    await comment(addVideo, "on-findings", { api: { comments } });
    expect(comments[0]?.body).toContain("## ✅ The video meets the limits");
  });

  it("has no comment where nothing was checked, but an earlier one says so", async () => {
    const change = (branch: { write(file: string, text: string): void }) => branch.write("notes.txt", "New");
    for (const when of ["on-findings", "always"] as const) {
      expect(writes(await comment(change, when))).toEqual([]);
      const comments = [earlier(`${MARK}\n## ❌ The video would be refused`)];
      await comment(change, when, { api: { comments } });
      expect(comments[0]?.body).toMatch(/## ℹ️ No video was checked\n.*none differs from the base branch/s);
    }
  });
});

describe("no comment is written, and the step passes or fails by its videos:", () => {
  type Case = [about: string, options: Options, words: readonly string[]];
  const respond = (status: number, headers = {}, body: object = { message: "No" }): Options => ({
    api: { respond: (path) => (path === "graphql" ? { status, headers, body } : undefined) },
  });
  const graphql = (type: string) => respond(200, {}, { errors: [{ type, message: `Secret ${type}` }] });
  it.each<Case>([
    ["without the permission to write", { api: { mayComment: false } }, ["HTTP 403", "'pull-requests: write'"]],
    ["without the permission to read", graphql("FORBIDDEN"), ["refuses access", "'pull-requests: write'"]],
    ["in a repository that the token can't see", respond(404), ["HTTP 404", "'pull-requests: write'"]],
    ["at a limit for an hour", respond(429, { "retry-after": "3600" }), ["limits requests", "run the job later"]],
    ["at GraphQL's limit", graphql("RATE_LIMITED"), ["limits requests", "run the job later"]],
    ["with a response of another kind", respond(200, {}, { data: null }), ["not one of its API"]],
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

it("a comment on 300 bad videos of any name fits, mentions nobody and leads nowhere", async () => {
  const slow = readFixture("frame-rate-low.mp4");
  const played = await comment(
    (branch) => {
      const names = [...HOSTILE_NAMES, ...Array.from({ length: 300 }, (_, at) => `@acme/team-${at}#${at}.mp4`)];
      for (const name of names) branch.write(`new/${name}`, slow);
    },
    "always",
    { api: { comments: [] } },
  );
  const [{ body } = { body: "" }] = played.api.comments;
  expect(body.length).toBeGreaterThan(1000);
  expect(listReferences(body)).toEqual([]);
  const foreign = listLinks(body).filter((url) => !["developers.tiktok.com", "github.com"].includes(new URL(url).host));
  expect(foreign).toEqual([]);
});
