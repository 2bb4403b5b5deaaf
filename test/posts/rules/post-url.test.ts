import { expect, it } from "vitest";
import { postUrl } from "../../../src/posts/rules/post-url.ts";
import { describePostRule, findingsOf } from "../rule-cases.ts";
import { photos, withSource } from "../subject.ts";

const pull = (video_url: unknown) => ({ post: { source_info: { source: "PULL_FROM_URL", video_url } } });

describePostRule(postUrl, {
  passes: [
    pull("https://media.example.com/a.mp4"),
    pull("HTTPS://media.example.com:8443/a.mp4?signature=1"),
    pull("https://1.2.3.4.example.com/a.mp4"),
    { post: photos(["https://media.example.com/a.jpg"]) },
    // Other rules object to these.
    pull(5),
    { post: withSource({ video_url: "http://media.example.com/a.mp4" }) },
  ],
  objects: [
    { ...pull("http://media.example.com/a.mp4"), says: ["does not use https", "the video"] },
    { ...pull("ftp://media.example.com/a.mp4"), says: ["does not use https"] },
    { ...pull("https://127.0.0.1/a.mp4"), says: ["is on an IP address"] },
    { ...pull("https://2130706433/a.mp4"), says: ["is on an IP address"] },
    { ...pull("https://[::1]/a.mp4"), says: ["is on an IP address"] },
    { ...pull("https://localhost/a.mp4"), level: "warning", says: ["leads nowhere"] },
    { ...pull("https://media.internal/a.mp4"), level: "warning", says: ["leads nowhere"] },
    { ...pull("videos/a.mp4"), says: ["is not a URL"] },
    { ...pull(""), says: ["is not a URL"] },
    { ...pull(" https://media.example.com/a.mp4"), says: ["is not a URL"] },
    { ...pull("https:/media.example.com/a.mp4"), says: ["is not a URL"] },
    { ...pull("https://media.example.com/a b.mp4"), says: ["is not a URL"] },
    {
      post: photos(["https://media.example.com/a.jpg", "http://media.example.com/b.jpg"]),
      says: ["https", "the photo"],
    },
    { post: "source_info:\n  source: PULL_FROM_URL\n  video_url: http://a.example.com/", at: "3:14" },
  ],
});

it("shows nothing of a URL but its origin", () => {
  const found = findingsOf("post-url", pull("http://user:secret@media.example.com/a.mp4?signature=secret"));
  expect(found.map(({ actual }) => actual)).toEqual(["http://media.example.com"]);
  expect(JSON.stringify(found)).not.toContain("secret");
});
