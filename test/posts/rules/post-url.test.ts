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
    { ...pull("https://127.0.0.1/a.mp4"), says: ["is an IP address"] },
    { ...pull("https://2130706433/a.mp4"), says: ["is an IP address"] },
    { ...pull("https://[::1]/a.mp4"), says: ["is an IP address"] },
    { ...pull("https://localhost/a.mp4"), level: "warning", says: ["has no public address"] },
    { ...pull("https://media.internal/a.mp4"), level: "warning", says: ["has no public address"] },
    { ...pull("videos/a.mp4"), says: ["is not a URL"] },
    { ...pull(""), says: ["is not a URL"] },
    { ...pull(" https://media.example.com/a.mp4"), says: ["is not a URL"] },
    { ...pull("https:/media.example.com/a.mp4"), says: ["is not a URL"] },
    { ...pull("https://media.example.com/a b.mp4"), says: ["is not a URL"] },
    {
      post: photos(["https://media.example.com/a.jpg", "http://media.example.com/b.jpg"]),
      says: ["https", "a photo"],
    },
    {
      post: `source_info:\n  photo_images:\n${"    - https://nas/a.jpg\n".repeat(36)}`,
      at: "3:7",
      level: "warning",
      says: ["can't pull 36 photos: 'nas' has no public address (lines 3 to 38)", "Correct the host name"],
    },
    {
      post: photos(["https://nas/a.jpg", "a.jpg", "b.jpg", "https://nas/b.jpg", "https://nas2/b.jpg", "http://nas/"]),
      level: "error",
      says: ["can't pull 2 photos: their addresses are not URLs"],
    },
    { post: "source_info:\n  source: PULL_FROM_URL\n  video_url: http://a.example.com/", at: "3:14" },
  ],
});

it("is one finding for each host and reason", () => {
  const urls = ["https://nas/a.jpg", "a.jpg", "b.jpg", "https://nas/b.jpg", "https://nas2/b.jpg", "http://nas/"];
  const found = findingsOf("post-url", { post: photos(urls) });
  expect(found.map(({ actual, level }) => [level, actual])).toEqual([
    ["error", null],
    ["error", "http://nas"],
    ["warning", "https://nas"],
    ["warning", "https://nas2"],
  ]);
});

it("shows nothing of a URL but its origin", () => {
  const found = findingsOf("post-url", pull("http://user:secret@media.example.com/a.mp4?signature=secret"));
  expect(found.map(({ actual }) => actual)).toEqual(["http://media.example.com"]);
  expect(JSON.stringify(found)).not.toContain("secret");
});
