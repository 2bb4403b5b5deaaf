/**
 * What Upload-Post's action does with a video, as far as a workflow can see. Sends it to `UPLOAD_POST_API_URL`, which
 * the real action does not know. Source: github.com/Upload-Post/upload-post-action, src/main.js.
 */
import { appendFileSync, openAsBlob } from "node:fs";

const input = (name: string) => process.env[`INPUT_${name.toUpperCase()}`] ?? "";

const form = new FormData();
form.set("user", input("profile"));
form.set("title", input("text"));
for (const platform of input("platforms").split(",")) form.append("platform[]", platform.trim());
if (input("scheduled-date") !== "") form.set("scheduled_date", input("scheduled-date"));
form.set("video", await openAsBlob(input("media")), "video.mp4");

const response = await fetch(`${process.env.UPLOAD_POST_API_URL}/api/upload`, {
  method: "POST",
  headers: { authorization: `Apikey ${input("api-key")}` },
  body: form,
});
const { request_id: requestId = "", job_id: jobId = "", message } = (await response.json()) as Record<string, string>;
if (response.ok) {
  const outputs = [`request-id=${requestId}`, `job-id=${jobId}`, `status=${jobId ? "scheduled" : "pending"}`];
  appendFileSync(process.env.GITHUB_OUTPUT ?? "", [...outputs, "post-urls={}", ""].join("\n"));
} else {
  console.log(`::error::${message}`);
  process.exitCode = 1;
}
