import { expect, it } from "vitest";
import type { UrlState } from "../../../src/posts/rule.ts";
import { postUrlUnreachable } from "../../../src/posts/rules/post-url-unreachable.ts";
import { describePostRule, findingsOf } from "../rule-cases.ts";
import { photos } from "../subject.ts";

const URL_WITH_QUERY = "https://media.example.com/a.mp4?signature=secret";

const pull = (state: UrlState) => ({
  post: { source_info: { source: "PULL_FROM_URL", video_url: URL_WITH_QUERY } },
  about: { urls: new Map([[URL_WITH_QUERY, state]]) },
});

describePostRule(postUrlUnreachable, {
  passes: [pull({ kind: "reachable" }), pull({ kind: "redirect" })],
  objects: [
    { ...pull({ kind: "unreachable", problem: "HTTP 404" }), says: ["can't be reached now: HTTP 404", "for an hour"] },
    {
      post: photos([URL_WITH_QUERY, URL_WITH_QUERY]),
      about: pull({ kind: "unreachable", problem: "HTTP 404" }).about,
      says: ["2 photo URLs on 'media.example.com' can't be reached now: HTTP 404"],
    },
  ],
});

it("shows nothing of the query", () => {
  const found = findingsOf(undefined, pull({ kind: "unreachable", problem: "HTTP 404" }));
  expect(JSON.stringify(found)).not.toContain("secret");
});
