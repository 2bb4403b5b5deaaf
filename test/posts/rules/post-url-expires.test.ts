import { expect, it } from "vitest";
import { postUrlExpires } from "../../../src/posts/rules/post-url-expires.ts";
import { HOUR_MS, NOW_MS } from "../../support/limits.ts";
import { describePostRule, findingsOf } from "../rule-cases.ts";
import { photos } from "../subject.ts";

const NOW = { nowMs: NOW_MS };

function sign(endsMs: number): string {
  return `https://media.example.com/a.mp4?Expires=${endsMs / 1000}&Signature=s3cret`;
}

const pull = (url: string) => ({ post: { source_info: { source: "PULL_FROM_URL", video_url: url } }, about: NOW });

describePostRule(postUrlExpires, {
  passes: [
    pull("https://media.example.com/a.mp4"),
    pull(sign(NOW_MS + HOUR_MS)),
    { ...pull(sign(NOW_MS)), about: {} },
    { post: { source_info: { source: "FILE_UPLOAD", video_url: sign(NOW_MS) } }, about: NOW },
  ],
  objects: [
    { ...pull(sign(NOW_MS + HOUR_MS - 1000)), says: ["expires at 2026-11-28 12:59 UTC", "60 minutes"] },
    { ...pull(sign(NOW_MS)), says: ["expired at 2026-11-28 12:00 UTC"] },
    {
      post: photos(["https://media.example.com/a.jpg", sign(NOW_MS)]),
      about: NOW,
      says: ["The URL of a photo expired at"],
    },
    {
      post: photos([sign(NOW_MS), sign(NOW_MS)]),
      about: NOW,
      says: ["2 photo URLs on 'media.example.com' expired at"],
    },
  ],
});

it("shows nothing of the query", () => {
  expect(JSON.stringify(findingsOf(postUrlExpires.id, pull(sign(NOW_MS))))).not.toMatch(/s3cret|Signature=/);
});
