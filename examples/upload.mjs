// Starts uploads to TikTok. TikTok then pulls each video from its URL. Usage: node upload.mjs posts.json
// posts.json: [{ "url": "https://videos.acme.example/a.mp4", "title": "…", "draft": false }, …]
import { appendFileSync, readFileSync } from "node:fs";

const api = process.env.TIKTOK_API_URL || "https://open.tiktokapis.com";
const publishIds = [];
if (!process.argv[2]) throw new Error("Usage: node upload.mjs posts.json");

for (const { url, title, draft } of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  const path = draft ? "/v2/post/publish/inbox/video/init/" : "/v2/post/publish/video/init/";
  const response = await fetch(api + path, {
    method: "POST",
    headers: {
      authorization: `Bearer ${process.env.TIKTOK_ACCESS_TOKEN}`,
      "content-type": "application/json; charset=UTF-8",
    },
    body: JSON.stringify({
      // SELF_ONLY: only the creator sees the post. TikTok requires it until it has audited your app.
      ...(draft ? {} : { post_info: { title, privacy_level: "SELF_ONLY" } }),
      source_info: { source: "PULL_FROM_URL", video_url: url },
    }),
  });
  const { data, error } = await response.json();
  if (error.code !== "ok") throw new Error(`${url}: ${error.code} (log_id ${error.log_id})`);
  // Record the id at once: TikTok now pulls the video, even if this job fails.
  if (process.env.TIKTOK_PUBLISH_IDS) appendFileSync(process.env.TIKTOK_PUBLISH_IDS, `${data.publish_id}\n`);
  publishIds.push(data.publish_id);
  // The output is complete after each upload: a later one may fail. The last value counts.
  const output = `publish_ids=${JSON.stringify(publishIds)}\n`;
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, output);
  console.log(`${url}: upload started, publish_id ${data.publish_id}`);
}
