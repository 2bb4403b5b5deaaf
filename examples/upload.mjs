// Publishes to TikTok what post files describe. Needs Node 20 or later, and nothing else.
// docs/uploading.md of tiktok-upload-guard says how to use it, and what it never does.
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from "node:fs";
import http from "node:http";
import https from "node:https";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const USAGE = `Usage: node upload.mjs [--dry-run] <post file>... [-- <command> [<argument>...]]

Each post file is JSON: what TikTok's API takes for one post, or a list of such posts.
  --dry-run      check the post files and the videos, and print what would be sent
  -- <command>   run a command first. Nothing is posted unless it exits with 0.

Environment: TIKTOK_ACCESS_TOKEN, TIKTOK_PUBLISH_IDS (where the guard reads ids), TIKTOK_API_URL (a gateway or a test)`;

const UPLOADS_PER_MINUTE = 6; // TikTok's limit for each token
const MINUTE_MS = 61_000; // and a second for the difference between two clocks
const INIT_TIMEOUT_MS = 60_000;
const IDLE_TIMEOUT_MS = 120_000; // while a chunk is sent
const FAREWELL_MS = 5_000; // how long an init or the command may take to end after a signal: GitHub kills after 10 s
const CHUNK_ATTEMPTS = 3;
const CHUNK_BYTES = 10_000_000; // TikTok takes 5 to 64 MB, whether its MB has 10^6 or 2^20 bytes
const MAX_CHUNKS = 1000;
const MAX_VIDEO_BYTES = 4 * 2 ** 30;
const BESIDE = ["mp4", "mov", "webm", "m4v", "qt"]; // a video of the same name as its post file
const UPLOADS_FILE = "tiktok-uploads.jsonl"; // ids and videos, to be kept as an artifact
const KEYS = ["video", "publish", "post_info", "source_info", "post_mode", "media_type", "is_aigc"];

const { TIKTOK_ACCESS_TOKEN: token, TIKTOK_PUBLISH_IDS: ledger, GITHUB_OUTPUT: outputs } = process.env;
const api = (process.env.TIKTOK_API_URL || "https://open.tiktokapis.com").replace(/\/+$/, "");
const workspace = process.env.GITHUB_WORKSPACE || process.cwd(); // reports name videos from here
const secrets = token ? [token] : [];
const started = [];
const startedAtMs = [];

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    if (!stop.signal.aborted) return stop.abort(new Error(`Stopped by ${signal}`));
    listStarted();
    process.exit(130);
  });
}

// GitHub signals only the shell of a step. This script may outlive it, and then must not publish any more.
const parent = process.ppid;
setInterval(lookForParent, 1000).unref();

try {
  await main(process.argv.slice(2));
} catch (error) {
  const text = show(stop.signal.aborted ? stop.signal.reason.message : `Failed: ${error.message}`);
  // On GitHub, an annotation: it stands on the page of the run, beside what became of the other uploads.
  console.error(process.env.GITHUB_ACTIONS ? `::error title=Upload::${text.replaceAll("%", "%25")}` : text);
  listStarted();
  process.exitCode = stop.signal.aborted ? 130 : 1;
}

function lookForParent() {
  if (process.ppid !== parent) stop.abort(new Error("Stopped: the process that started this one has ended"));
}

function throwIfStopped() {
  lookForParent();
  stop.signal.throwIfAborted();
}

async function main(args) {
  const split = args.includes("--") ? args.indexOf("--") : args.length;
  const [own, command] = [args.slice(0, split), args.slice(split + 1)];
  const unknown = own.find((each) => each.startsWith("-") && !["--dry-run", "--help"].includes(each));
  const files = own.filter((each) => !each.startsWith("-"));
  if (own.includes("--help")) return console.log(USAGE);
  if (unknown) throw new Error(`${unknown} is no option. See node upload.mjs --help`);
  if (files.length === 0 || (split < args.length && command.length === 0)) throw new Error(USAGE.split("\n")[0]);
  requireSafe(api, "TIKTOK_API_URL");
  // Everything is read and checked before TikTok hears of the first post.
  const posts = files.flatMap(readPosts);
  if (own.includes("--dry-run")) return posts.forEach(preview);
  if (!token) throw new Error("TIKTOK_ACCESS_TOKEN is not set: is the name of the secret right?");
  await publish(posts, command);
}

/** Sends every post. With a command, nothing that TikTok could post goes out before the command has passed. */
async function publish(posts, command) {
  const held = command.length > 0 ? posts.filter(({ chunks }) => chunks) : [];
  for (const post of held) {
    await start(post);
    await send(post, post.chunks.length - 1);
  }
  if (command.length > 0) await check(command);
  for (const post of held) await send(post, post.chunks.length);
  for (const post of posts.filter((each) => !held.includes(each))) {
    await start(post);
    if (post.chunks) await send(post, post.chunks.length);
  }
}

// --- Reading posts ---------------------------------------------------------------------------------------------------

function readPosts(file) {
  let content;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} can't be read as JSON: ${error.message}`);
  }
  const posts = [content].flat();
  if (posts.length === 0) throw new Error(`${file} holds no post`);
  return posts.map((post, at) => {
    try {
      return readPost(post, file, posts.length === 1);
    } catch (error) {
      throw new Error(`${file}, post ${at + 1}: ${error.message}`);
    }
  });
}

/** What is to be sent for a post: `kind` of init, `body`, and for a file its `path`, `type` and `chunks`. */
function readPost(post, file, isOnly) {
  if (typeof post !== "object" || post === null) throw new Error("it must be an object with source_info");
  // `video` and `publish` are keys of this script. The rest is TikTok's.
  const { video, publish, ...body } = post;
  for (const key of Object.keys(post)) if (!KEYS.includes(key)) refuseTypo(key);
  if (publish !== undefined) requireOneOf("publish", publish, ["direct", "draft"]);
  if (video !== undefined && typeof video !== "string") throw new Error("video must be a path");
  const source = body.source_info?.source;
  const isPhoto = body.post_mode !== undefined || body.media_type !== undefined;
  if (isPhoto) return { kind: "content", body, ...readPhotos(body, publish) };
  requireOneOf("source_info.source", source, ["PULL_FROM_URL", "FILE_UPLOAD"]);
  const isDraft = publish ? publish === "draft" : body.post_info === undefined;
  if (!isDraft && !body.post_info?.privacy_level) throw new Error("a direct post needs post_info.privacy_level");
  const kind = isDraft ? "inbox/video" : "video";
  const path = video ?? (isOnly ? findBeside(file) : undefined);
  const found = path === undefined ? undefined : resolve(dirname(file), path);
  const name = found && relative(workspace, found).replaceAll(sep, "/");
  if (source === "FILE_UPLOAD") return { kind, name, ...readVideo(found, body) };
  const address = body.source_info.video_url;
  if (typeof address !== "string" || !address.startsWith("https://")) {
    throw new Error("source_info.video_url must be an https address");
  }
  // The query of an address may hold a signature.
  return { kind, body, name: name ?? address.split("?")[0] };
}

function readPhotos(body, publish) {
  requireOneOf("post_mode", body.post_mode, ["DIRECT_POST", "MEDIA_UPLOAD"]);
  if (publish && (publish === "draft") !== (body.post_mode === "MEDIA_UPLOAD")) {
    throw new Error(`publish is ${publish}, but post_mode is ${body.post_mode}. Leave publish out`);
  }
  const [first] = body.source_info?.photo_images ?? [];
  if (typeof first !== "string") throw new Error("source_info.photo_images must be a list of https addresses");
  return { label: first.split("?")[0] };
}

function findBeside(file) {
  const stem = join(dirname(file), basename(file).replace(/(\.post)?\.json$/, ""));
  const found = BESIDE.map((extension) => `${stem}.${extension}`).find((path) => existsSync(path));
  return found && basename(found);
}

function readVideo(path, body) {
  if (path === undefined) throw new Error('FILE_UPLOAD needs a file: name it by "video", relative to the post file');
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new Error(`the video ${path} is missing or no file`);
  if (stat.size === 0) throw new Error(`the video ${path} is empty`);
  if (stat.size > MAX_VIDEO_BYTES) throw new Error(`the video ${path} is larger than 4 GB`);
  const plan = readPlan(body.source_info, stat.size);
  const chunks = Array.from({ length: plan.total_chunk_count }, (_each, at) => {
    const first = at * plan.chunk_size;
    return { first, end: at === plan.total_chunk_count - 1 ? stat.size : first + plan.chunk_size };
  });
  return {
    body: { ...body, source_info: { ...plan, ...body.source_info } },
    ...{ path, type: readType(path), size: stat.size, chunks, sent: 0, identity: identify(path) },
  };
}

/** The chunks that `source_info` states, or else those that TikTok takes for this size. */
function readPlan(sourceInfo, size) {
  const { video_size = size, chunk_size, total_chunk_count } = sourceInfo;
  if (video_size !== size) throw new Error(`source_info.video_size is ${video_size}, but the video has ${size} bytes`);
  // Fewer than two chunks of the usual size are sent as one. Then chunk_size is that of the video.
  const usual = size < 2 * CHUNK_BYTES ? size : CHUNK_BYTES;
  const plan = { video_size, chunk_size: usual, total_chunk_count: Math.floor(size / usual) };
  if (chunk_size === undefined && total_chunk_count === undefined) return plan;
  const isPlan = Number.isInteger(chunk_size) && chunk_size > 0 && total_chunk_count === Math.floor(size / chunk_size);
  if (!isPlan || total_chunk_count > MAX_CHUNKS) {
    throw new Error(
      `source_info has a chunk_size of ${chunk_size} and a total_chunk_count of ${total_chunk_count}. For this video, ` +
        `${plan.chunk_size} and ${plan.total_chunk_count} are right. Leave both out, and they are computed`,
    );
  }
  return { video_size, chunk_size, total_chunk_count };
}

/** The content type, by what the file holds: its name may be wrong. */
function readType(path) {
  const head = Buffer.alloc(64);
  const file = openSync(path, "r");
  readSync(file, head, 0, head.length, 0);
  closeSync(file);
  const box = head.toString("latin1", 4, 8);
  if (head.readUInt32BE(0) === 0x1a45dfa3) return "video/webm"; // EBML
  if (box === "ftyp") return head.toString("latin1", 8, 12) === "qt  " ? "video/quicktime" : "video/mp4";
  if (["moov", "mdat", "wide", "free", "skip"].includes(box)) return "video/quicktime"; // older than ftyp
  const isPointer = head.toString("latin1").startsWith("version https://git-lfs");
  const reason = isPointer ? "is a Git LFS pointer: check out with lfs: true" : "is neither MP4, MOV nor WebM";
  throw new Error(`the video ${path} ${reason}`);
}

/** Changes when the file does. */
function identify(path) {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat && [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join();
}

function requireOneOf(key, value, allowed) {
  if (allowed.includes(value)) return;
  const near = allowed.find((each) => distance(each.toLowerCase(), String(value).toLowerCase()) <= 3);
  const hint = near ? `. Did you mean ${near}?` : "";
  throw new Error(
    `${key} is ${value === undefined ? "missing" : JSON.stringify(value)}: use ${allowed.join(" or ")}${hint}`,
  );
}

/** Other keys are TikTok's affair, unless they are almost one of those that are known. */
function refuseTypo(key) {
  const near = KEYS.find((each) => distance(each, key) <= 2);
  if (near) throw new Error(`${key} is no key of a post. Did you mean ${near}?`);
}

/** How many letters differ between two words. */
function distance(a, b) {
  let row = [...b, ""].map((_each, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min(next[j] + 1, row[j + 1] + 1, row[j] + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1);
}

/** Credentials travel by https, or inside this machine. */
function requireSafe(address, what) {
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : {};
  const isLocal = protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (protocol !== "https:" && !isLocal) throw new Error(`${what} must be an https address`);
}

function preview({ name, label, kind, type, body }) {
  const { source_info: source } = body;
  console.log(show(`${kind}/init: ${name ?? label}${type ? `, ${type}, ${JSON.stringify(source)}` : ""}`));
}

// --- Sending ---------------------------------------------------------------------------------------------------------

/** Starts a post, and records its id before anything else happens. */
async function start(post) {
  await waitForTurn();
  throwIfStopped();
  const { publish_id: publishId, upload_url: address } = await init(post).catch(({ message }) => {
    throw new Error(`${post.name ?? post.label}: ${message}`);
  });
  const record = { publish_id: publishId, ...(post.name && { video: post.name }) };
  if (ledger) appendFileSync(ledger, `${JSON.stringify(record)}\n`);
  appendFileSync(UPLOADS_FILE, `${JSON.stringify(record)}\n`);
  started.push(Object.assign(post, { name: post.name ?? post.label, publishId, record }));
  // The output is complete after each upload, because a later one may fail. The last value counts.
  if (outputs) appendFileSync(outputs, `publish_ids=${JSON.stringify(started.map((each) => each.record))}\n`);
  console.log(show(`Started: ${post.name}, publish_id ${publishId}`));
  if (!post.chunks) return;
  requireSafe(address, `${post.name}: the upload_url of TikTok's response`);
  post.address = new URL(address);
  secrets.push(address, post.address.searchParams.get("upload_token") || address);
}

/** Waits until TikTok takes another upload. */
async function waitForTurn() {
  const sixthLastMs = startedAtMs.at(-UPLOADS_PER_MINUTE) ?? Number.NEGATIVE_INFINITY;
  const waitMs = sixthLastMs + MINUTE_MS - performance.now();
  if (waitMs <= 0) return;
  console.log(`Waiting ${Math.ceil(waitMs / 1000)} s: TikTok starts at most ${UPLOADS_PER_MINUTE} uploads a minute`);
  await sleep(waitMs, undefined, { signal: stop.signal });
}

/** TikTok's response to the start of a post. The request is never repeated: TikTok could publish twice. */
async function init({ kind, body, chunks }) {
  const unsure = chunks
    ? "Nothing is posted: no part of the video was sent"
    : "Look in the TikTok app: the upload may have started";
  // After a signal, TikTok may still respond for a moment: an id that is not read can't be cancelled.
  const late = new AbortController();
  const hurry = () => setTimeout(() => late.abort(), FAREWELL_MS).unref();
  stop.signal.addEventListener("abort", hurry, { once: true });
  const response = await fetch(`${api}/v2/post/publish/${kind}/init/`, {
    method: "POST",
    redirect: "error", // the token goes to TikTok only
    signal: AbortSignal.any([late.signal, AbortSignal.timeout(INIT_TIMEOUT_MS)]),
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json; charset=UTF-8" },
    body: JSON.stringify(body),
  }).catch(({ message, cause }) => {
    throw new Error(`no response from TikTok (${cause?.message ?? message}). ${unsure}`);
  });
  stop.signal.removeEventListener("abort", hurry);
  startedAtMs.push(performance.now());
  const { data, error } = await response.json().catch(() => ({}));
  if (error?.code === "ok" && data?.publish_id) return data;
  if (error?.code && error.code !== "ok") throw new Error(`${error.code}: ${error.message} (log_id ${error.log_id})`);
  throw new Error(`HTTP ${response.status} without a publish_id. ${unsure}`);
}

/** Sends the chunks of a video in order, up to a count. */
async function send(post, count) {
  while (post.sent < count) {
    throwIfStopped();
    const { name, chunks } = post;
    await sendChunk(post).catch(({ message }) => {
      throw new Error(`${name}: chunk ${post.sent + 1} of ${chunks.length}: ${message}`);
    });
    post.sent += 1;
    console.log(show(`Sent: ${name}, chunk ${post.sent} of ${chunks.length}`));
  }
}

/** A chunk may be sent again after a network error and after 5xx, as TikTok's guide allows. */
async function sendChunk(post) {
  const isLast = post.sent === post.chunks.length - 1;
  for (let attempt = 1; ; attempt++) {
    if (identify(post.path) !== post.identity) throw new Error("the file has changed since its upload began");
    const { status, reason, isComplete } = await put(post, post.chunks[post.sent]);
    if (status === (isLast ? 201 : 206)) return;
    // TikTok posts a video that it has received, although its response may be lost.
    if (isLast && isComplete && (status === undefined || status >= 500)) post.isUnsure = true;
    throwIfStopped();
    if ((status < 500 && status !== undefined) || attempt === CHUNK_ATTEMPTS) throw new Error(reason);
    await sleep(1000 * 2 ** (attempt - 1), undefined, { signal: stop.signal });
  }
}

/** Sends some bytes of the file. `isComplete`: they have all left. The access token is never sent there. */
async function put({ address, path, type, size }, { first, end }) {
  const request = (address.protocol === "https:" ? https : http).request(address, {
    method: "PUT",
    signal: stop.signal,
    timeout: IDLE_TIMEOUT_MS,
    headers: {
      "content-type": type,
      "content-length": end - first,
      "content-range": `bytes ${first}-${end - 1}/${size}`,
    },
  });
  request.on("error", () => {}); // the first one is caught below, and none after the response changes anything
  request.on("timeout", () => request.destroy(new Error(`nothing moved for ${IDLE_TIMEOUT_MS / 1000} s`)));
  const bytes = createReadStream(path, { start: first, end: end - 1 });
  bytes.on("error", (error) => request.destroy(error)).pipe(request);
  try {
    const [response] = await once(request, "response");
    const { statusCode: status, headers } = response;
    response.resume();
    return { status, reason: explain(status, headers), isComplete: request.writableFinished };
  } catch (error) {
    return { reason: `no response from TikTok (${error.message})`, isComplete: request.writableFinished };
  } finally {
    bytes.destroy();
  }
}

/** What TikTok's guide says of the status of a chunk. A redirect is not followed. */
function explain(status, headers) {
  const meaning = {
    400: "TikTok finds the request malformed",
    403: "the upload's address has expired: TikTok gives it one hour",
    404: "TikTok does not know this upload any more. Was it cancelled?",
    416: `TikTok has received something else (${headers["content-range"] ?? "no range"})`,
  };
  const logId = headers["x-tt-logid"] ? `, log_id ${headers["x-tt-logid"]}` : "";
  return `${meaning[status] ?? "TikTok did not take it"} (HTTP ${status}${logId})`;
}

/** Runs the command, without a shell and without the token. Throws unless it passes. */
async function check([file, ...args]) {
  throwIfStopped();
  console.log(show(`Nothing is posted until this passes: ${[file, ...args].join(" ")}`));
  const { TIKTOK_ACCESS_TOKEN: _token, ...env } = process.env;
  const child = spawn(file, args, { stdio: "inherit", env });
  stop.signal.addEventListener("abort", () => {
    child.kill("SIGTERM");
    setTimeout(() => child.kill("SIGKILL"), FAREWELL_MS).unref();
  });
  const [code, signal] = await once(child, "exit").catch((error) => [error.code ?? error.message]);
  throwIfStopped();
  if (code !== 0) throw new Error(`${file} ended with ${signal ?? code}. Nothing was posted`);
}

// --- Showing ---------------------------------------------------------------------------------------------------------

function listStarted() {
  for (const post of started) console.error(show(`${post.name} (publish_id ${post.publishId}): ${describe(post)}`));
}

/** What became of a post that was started. */
function describe({ chunks, sent, size, isUnsure }) {
  if (!chunks) return "TikTok pulls it by itself, and may post it";
  if (sent === chunks.length) return "sent whole. TikTok processes it";
  if (isUnsure) return "it may be posted: the last chunk was sent, but TikTok did not confirm it";
  return `not posted: ${chunks[sent].first} of ${size} bytes were sent, and TikTok posts only a whole video`;
}

/** Text for the log: one line, without credentials and without workflow commands. */
function show(text) {
  const open = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  return open
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "?")
    .replaceAll("##[", "## [")
    .slice(0, 500);
}
