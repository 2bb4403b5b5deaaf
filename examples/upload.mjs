// Starts uploads to TikTok, which then pulls each video from its URL. Usage: node upload.mjs posts.json
//
// posts.json holds what TikTok's API takes, one object for each post, and two keys that this script takes out:
// - "video": the path of the video in your repository. Reports name the upload by it.
// - "publish": "direct" or "draft". By default, a post with "post_info" is direct, any other is a draft.
// TikTok requires the privacy level SELF_ONLY until it has audited your app.
// TikTok starts at most six uploads a minute, so this script waits before the seventh.
import { appendFileSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const UPLOADS_PER_MINUTE = 6;
const MINUTE_MS = 61_000; // and a second for the difference between two clocks

const { TIKTOK_ACCESS_TOKEN: token, TIKTOK_PUBLISH_IDS: ledger, GITHUB_OUTPUT: outputs } = process.env;
const api = process.env.TIKTOK_API_URL || "https://open.tiktokapis.com";
const started = [];
const startedAtMs = [];

try {
  if (!process.argv[2]) throw new Error("Usage: node upload.mjs posts.json");
  if (!token) throw new Error("TIKTOK_ACCESS_TOKEN is not set: is the name of the secret right?");
  const posts = [JSON.parse(readFileSync(process.argv[2], "utf8"))].flat();
  const other = posts.findIndex((post) => post.source_info?.source !== "PULL_FROM_URL");
  if (other >= 0) throw new Error(`Post ${other + 1} is not PULL_FROM_URL: this script sends no file`);
  for (const post of posts) {
    await waitForTurn();
    await start(post);
  }
} catch (error) {
  const text = show(`Failed: ${error.message}`);
  // On GitHub, an annotation: it stands on the page of the run, beside what became of the other uploads.
  console.error(process.env.GITHUB_ACTIONS ? `::error title=Upload::${text.replaceAll("%", "%25")}` : text);
  process.exitCode = 1;
}

/** Waits until TikTok takes another upload. */
async function waitForTurn() {
  const sixthLastMs = startedAtMs.at(-UPLOADS_PER_MINUTE) ?? Number.NEGATIVE_INFINITY;
  const waitMs = sixthLastMs + MINUTE_MS - performance.now();
  if (waitMs <= 0) return;
  console.log(`Waiting ${Math.ceil(waitMs / 1000)} s: TikTok starts at most ${UPLOADS_PER_MINUTE} uploads a minute`);
  await sleep(waitMs);
}

async function start({ video, publish, ...body }) {
  // The query of a URL may hold a signature.
  const name = video ?? body.source_info.video_url?.split("?")[0];
  const isDraft = publish ? publish === "draft" : body.post_info === undefined;
  const publishId = await init(isDraft ? "inbox/video" : "video", body).catch(({ message }) => {
    throw new Error(`${name}: ${message}`);
  });
  // Record the id at once: TikTok now pulls the video, even if this job fails.
  started.push({ publish_id: publishId, video: name });
  startedAtMs.push(performance.now());
  for (const file of [ledger, "tiktok-uploads.jsonl"]) {
    if (file) appendFileSync(file, `${JSON.stringify(started.at(-1))}\n`);
  }
  // The output is complete after each upload, because a later one may fail. The last value counts.
  if (outputs) appendFileSync(outputs, `publish_ids=${JSON.stringify(started)}\n`);
  console.log(show(`Started: ${name}, publish_id ${publishId}`));
}

/** The publish_id that TikTok gives the upload. A request is never repeated: TikTok would publish twice. */
async function init(kind, body) {
  const unsure = "Look in the TikTok app: the upload may have started";
  const response = await fetch(`${api}/v2/post/publish/${kind}/init/`, {
    method: "POST",
    redirect: "error", // the token goes to TikTok only
    signal: AbortSignal.timeout(60_000),
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json; charset=UTF-8" },
    body: JSON.stringify(body),
  }).catch(({ message, cause }) => {
    throw new Error(`no response from TikTok (${cause?.message ?? message}). ${unsure}`);
  });
  const { data, error } = await response.json().catch(() => ({}));
  if (error?.code === "ok" && data?.publish_id) return data.publish_id;
  if (error?.code && error.code !== "ok") throw new Error(`${error.code}: ${error.message} (log_id ${error.log_id})`);
  throw new Error(`HTTP ${response.status} without a publish_id. ${unsure}`);
}

/** Text for the log: one line, without the token and without workflow commands. */
function show(text) {
  const open = token ? text.replaceAll(token, "***") : text;
  return open
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "?")
    .replaceAll("##[", "## [")
    .slice(0, 500);
}
