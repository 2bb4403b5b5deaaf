import { expect, it } from "vitest";
import type { UrlState } from "../../../src/posts/rule.ts";
import { postUrlRedirect } from "../../../src/posts/rules/post-url-redirect.ts";
import { describePostRule, findingsOf } from "../rule-cases.ts";
import { photos } from "../subject.ts";

const URL_WITH_QUERY = "https://media.example.com/a.mp4?signature=secret";

const pull = (state: UrlState) => ({
  post: { source_info: { source: "PULL_FROM_URL", video_url: URL_WITH_QUERY } },
  about: { urls: new Map([[URL_WITH_QUERY, state]]) },
});

describePostRule(postUrlRedirect, {
  passes: [
    { ...pull({ kind: "redirect" }), about: {} },
    pull({ kind: "reachable" }),
    pull({ kind: "unreachable", problem: "it is not there" }),
  ],
  objects: [
    { ...pull({ kind: "redirect" }), says: ["The URL of the video redirects", "https://media.example.com/a.mp4"] },
    {
      post: photos(["https://media.example.com/a.jpg", URL_WITH_QUERY]),
      about: pull({ kind: "redirect" }).about,
      says: ["The URL of a photo redirects"],
    },
    {
      post: photos([URL_WITH_QUERY, URL_WITH_QUERY]),
      about: pull({ kind: "redirect" }).about,
      says: ["2 photo URLs on 'media.example.com' redirect"],
    },
  ],
});

it("shows nothing of the query", () => {
  expect(JSON.stringify(findingsOf(undefined, pull({ kind: "redirect" })))).not.toContain("secret");
});
