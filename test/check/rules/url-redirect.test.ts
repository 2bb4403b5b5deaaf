import { urlRedirect } from "../../../src/check/rules/url-redirect.ts";
import { describeRule } from "../rule-cases.ts";

describeRule(urlRedirect, {
  passes: [{}, { video: { source: { kind: "url" } } }],
  objects: [
    {
      video: { source: { kind: "url", redirectsTo: "https://example.com/b.mp4" } },
      says: ["redirects to https://example.com/b.mp4"],
    },
  ],
});
