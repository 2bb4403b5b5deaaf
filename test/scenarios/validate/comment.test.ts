/** The comment on a pull request. Real git, GitHub's API on loopback, the shipped bundle. */
import { describe, expect, it } from "vitest";
import { BOT, type Comment } from "../../support/github-comments.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";
import { listLinks, listReferences, readTables, renderMarkdown } from "../../support/markdown.ts";
import { addBadVideo, bySame, comment, earlier, JOB, MARK, STEP, writes } from "./commenting.ts";
import { readFixture } from "./guard.ts";
import { addVideo, notices } from "./pull-request.ts";

describe("a pull request with a bad video has a comment", () => {
  it("that says what is wrong, how to fix it, and where the rest is", async () => {
    const played = await comment(addBadVideo, "on-findings");
    expect(writes(played)).toEqual(["POST issues/7/comments"]);
    const [{ author, body } = { author: "", body: "" }] = played.api.comments;
    expect(author).toBe(BOT);
    expect(body.startsWith(`${bySame(4)}## ❌ The video would be refused\n`)).toBe(true);
    expect(readTables(body)[0]?.rows).toMatchObject([
      ["new/bad.mp4", expect.stringContaining("frame_rate_check_failed"), {}],
    ]);
    expect(listLinks(body).at(-1)).toMatch(/^https:\/\/github\.com\/acme\/videos\/actions\/runs\/\d+/);
    expect(body).toMatch(/`TikTok videos \/ job` for commit `[0-9a-f]{7}`\./);
    expect(played.main.conclusion).toBe("failure");
    expect(played.main.log).toContain("Commented on pull request #7.");
  });

  it("that links the same page about fixed videos as the summary", async () => {
    const { main, api } = await comment(addBadVideo, "on-findings");
    const pagesOf = (markdown = "") => listLinks(markdown).filter((url) => url.includes("/docs/videos.md#"));
    expect(pagesOf(api.comments[0]?.body)).toEqual([expect.stringMatching(/^https:\/\/github\.com\/.*fixed-video/)]);
    expect(pagesOf(api.comments[0]?.body)).toEqual(pagesOf(main.summary));
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

  it("that is the only one of its guard, also where a race has left three", async () => {
    for (const change of [addBadVideo, addVideo]) {
      const mine = [5, 6, 7].map((id) => ({ ...earlier(`${MARK}\n${id}`), id }));
      const comments = [...mine, earlier("Hello")];
      await comment(change, "on-findings", { api: { comments } });
      const words = change === addBadVideo ? "would be refused" : "meets the limits";
      expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining(words), "Hello"]);
    }
  });

  it("that is written anew where somebody deletes the earlier one meanwhile", async () => {
    const respond = (path: string) => (path === "issues/comments/5" ? { status: 404 } : undefined);
    const played = await comment(addBadVideo, "on-findings", { api: { comments: [earlier(MARK)], respond } });
    expect(writes(played)).toEqual(["PATCH issues/comments/5", "POST issues/7/comments"]);
    expect(notices(played)).toEqual([]);
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
    ["that of another job", earlier(`<!-- tiktok-upload-guard:TikTok%20videos/other/${STEP} -->\nOther`)],
    ["that of another step of this job", earlier(`<!-- tiktok-upload-guard:TikTok%20videos/${JOB}/two -->\nOther`)],
    ["that of another workflow", earlier(`<!-- tiktok-upload-guard:Other/job/${STEP} -->\nOther`)],
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
  expect(comments.map(({ body }) => body.split("><")[0])).toEqual([
    `<!-- tiktok-upload-guard:one/job/${STEP} --`,
    `<!-- tiktok-upload-guard:two/job/${STEP} --`,
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
    expect(mark).toMatch(/^<!-- tiktok-upload-guard:(?:(?!--)[\w.!~*'()%-])+\/job\/[\w-]+ --><!-- [\d/]+ 4 -->$/);
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
