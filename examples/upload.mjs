// Publishes to TikTok what post files describe. Needs Node 20.3 or later, and nothing else.
// docs/uploading.md of tiktok-upload-guard says how to use it, and what it never does.
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import { basename, dirname, join, parse, relative, resolve, sep } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const USAGE = `Usage: node upload.mjs [--dry-run] <post file>... [-- <command> [<argument>...]]

Each post file is JSON, not YAML: what TikTok's API takes for one post, or a list of such posts.
  --dry-run      check the post files and the videos, and print what would be sent
  -- <command>   run a command first. Nothing is posted unless it exits with 0.

Environment: TIKTOK_ACCESS_TOKEN, TIKTOK_PUBLISH_IDS (where the guard reads ids), TIKTOK_API_URL (a gateway or a test)`;

const UPLOADS_PER_MINUTE = 6; // TikTok's limit for each token
const MINUTE_MS = 61_000; // and a second for the difference between two clocks
const IDLE_TIMEOUT_MS = 120_000; // for any request
const FAREWELL_MS = 9_000; // how long an init or the command may take to end after a signal: GitHub kills after 10 s
const ECHO_MS = 500; // a signal that comes again within this time is passed on, not repeated
const CHUNK_ATTEMPTS = 3;
const PIECE_BYTES = 2 ** 16; // what is read and sent at once
// TikTok takes chunks of 5 to 64 MB, and a last one of up to 128 MB. Its MB may have 10^6 or 2^20 bytes.
const CHUNK_BYTES = 10_000_000;
const [MIN_CHUNK_BYTES, MAX_CHUNK_BYTES, MAX_LAST_BYTES] = [5e6, 64 * 2 ** 20, 128 * 2 ** 20];
const MAX_CHUNKS = 1000;
const MAX_VIDEO_BYTES = 4 * 2 ** 30;
const BESIDE = ["mp4", "mov", "webm", "m4v", "qt"]; // a video of the same name as its post file
const NOT_SENT = "not_sent"; // for the guard: TikTok has got nothing that it could post
const UPLOADS_FILE = "tiktok-uploads.jsonl"; // ids and videos, to be kept as an artifact
// What to do about TikTok's common refusals of a post
const REFUSALS = {
  access_token_invalid: "The token is wrong or has expired: get a new one, and store it where the workflow reads it",
  scope_not_authorized: "Let the creator grant the scope video.publish for a direct post, or video.upload for a draft",
  url_ownership_unverified: "Verify the address's domain in TikTok's developer portal, or send the file: FILE_UPLOAD",
  unaudited_client_can_only_post_to_private_accounts:
    "TikTok has not audited your app: set privacy_level to SELF_ONLY, and make the account private",
  privacy_level_option_mismatch: "The account does not allow this privacy_level: choose one that it allows",
  spam_risk_too_many_pending_share: "The inbox holds 5 drafts of the last 24 hours: wait, and finish some in the app",
  spam_risk_too_many_posts: "The account has reached its posts for 24 hours: wait, and run it again",
  rate_limit_exceeded: "TikTok got too many requests with this token: wait a minute, and run it again",
};
// The other codes by which TikTok refuses a post. After any other error, it may have started the upload.
const OTHER_REFUSALS = [
  ...["invalid_param", "invalid_params", "invalid_file_upload", "scope_permission_missed", "app_version_check_failed"],
  ...["spam_risk", "spam_risk_text", "spam_risk_user_banned_from_posting", "reached_active_user_cap"],
];
const KEYS = ["video", "publish", "post_info", "source_info", "post_mode", "media_type", "is_aigc"];

const { TIKTOK_PUBLISH_IDS: ledger, GITHUB_OUTPUT: outputs } = process.env;
const token = process.env.TIKTOK_ACCESS_TOKEN?.trim();
const api = (process.env.TIKTOK_API_URL || "https://open.tiktokapis.com").replace(/\/+$/, "");
const workspace = process.env.GITHUB_WORKSPACE || process.cwd(); // reports name videos from here
const secrets = new Set(token ? [token] : []); // never shown
const begun = []; // the posts that TikTok has heard of
const begunAtMs = [];

const stop = new AbortController(); // from now on, nothing more is posted
const end = new AbortController(); // from now on, nothing is waited for
const heardAtMs = new Map(); // when each signal came first
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => hear(signal));

// GitHub signals only the shell of a step. This script may outlive it, and then must not publish any more.
const parent = process.ppid;
setInterval(lookForParent, 1000).unref();

// The reader of the output may have gone. The uploads go on.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

try {
  await main(process.argv.slice(2));
} catch (error) {
  const what = stop.signal.aborted ? stop.signal.reason.message : `Failed: ${error.message}`;
  const isNothing = begun.every(isNotPosted) && !error.message.startsWith("Usage");
  const text = show(isNothing ? `${what}${what.endsWith("?") ? "" : "."} Nothing was posted.` : what);
  // On GitHub, an annotation: it stands on the page of the run, beside what became of the other uploads.
  console.error(process.env.GITHUB_ACTIONS ? `::error title=Upload::${text.replaceAll("%", "%25")}` : text);
  for (const post of begun) {
    console.error(show(`${post.name}${post.publishId ? ` (publish_id ${post.publishId})` : ""}: ${describe(post)}`));
  }
  const taken = begun.filter(({ publishId, ...post }) => /^\w[\w.~-]*$/.test(publishId ?? "") && !isNotPosted(post));
  // Where no guard does that.
  if (!ledger && taken.length > 0) {
    const ids = taken.map(({ publishId }) => publishId).join(" ");
    console.error(
      `To cancel what TikTok has taken, in a clone of tiktok-upload-guard: node dist/cli/index.js cancel ${ids}`,
    );
    console.error("Without a clone, see docs/cancelling.md#from-a-terminal in its repository");
  }
  process.exitCode = stop.signal.aborted ? 130 : 1;
}

async function main(args) {
  const split = args.includes("--") ? args.indexOf("--") : args.length;
  const [own, command] = [args.slice(0, split), args.slice(split + 1)];
  const unknown = own.find((each) => each.startsWith("-") && !["--dry-run", "--help"].includes(each));
  const files = own.filter((each) => !each.startsWith("-"));
  if (own.includes("--help")) return console.log(USAGE);
  if (unknown) throw new Error(`unknown option ${unknown}. See node upload.mjs --help`);
  if (files.length === 0 || (split < args.length && command.length === 0)) throw new Error(USAGE.split("\n")[0]);
  if (!isHttps(api) && !isLocal(api)) throw new Error("TIKTOK_API_URL must be an https address");
  // Everything is read and checked before TikTok hears of the first post.
  const posts = files.flatMap(readPosts);
  refuseTwins(posts);
  if (posts.length === 0) return;
  if (own.includes("--dry-run")) return posts.forEach(preview);
  if (!token) throw new Error("TIKTOK_ACCESS_TOKEN is not set: is the name of the secret right?");
  if (!/^[!-~]+$/.test(token)) throw new Error("TIKTOK_ACCESS_TOKEN contains a character that no token has");
  for (const file of [ledger, UPLOADS_FILE, outputs]) if (file) requireWritable(file);
  await publish(posts, command);
  throwIfStopped();
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

// --- Stopping --------------------------------------------------------------------------------------------------------

/**
 * A Ctrl-C reaches this script by itself, and a shell or a CI system may pass it on as another signal, or once more. So
 * only a signal that is repeated later is a second wish.
 */
function hear(signal) {
  const firstMs = heardAtMs.get(signal);
  if (firstMs === undefined) heardAtMs.set(signal, performance.now());
  else if (performance.now() - firstMs > ECHO_MS) end.abort();
  halt(`The run was cancelled (${signal})`);
}

/** What is in progress may still end, so that its id is known: for some seconds, or until a signal is repeated. */
function halt(why) {
  if (stop.signal.aborted) return;
  stop.abort(new Error(why));
  setTimeout(() => end.abort(), FAREWELL_MS).unref();
}

function lookForParent() {
  if (process.ppid !== parent) halt("Stopped: the process that started this one has ended");
}

function throwIfStopped() {
  lookForParent();
  stop.signal.throwIfAborted();
}

// --- Reading posts ---------------------------------------------------------------------------------------------------

function readPosts(file) {
  const posts = [parsePosts(readPostFile(file), file)].flat();
  if (posts.length === 0) console.log(show(`${file} holds no post, so nothing was posted`));
  return posts.map((post, at) => {
    const place = `${file}, post ${at + 1}`;
    try {
      return { ...readPost(post, file, posts.length === 1), place };
    } catch (error) {
      throw new Error(`${place}: ${error.message}`);
    }
  });
}

function readPostFile(file) {
  try {
    return fs.readFileSync(file, "utf8").replace(/^\ufeff/, "");
  } catch ({ code }) {
    if (code === "ENOENT") throw new Error(`${file} does not exist${suggest(file)}`);
    throw new Error(`${file} can't be read: ${code}`);
  }
}

function parsePosts(text, file) {
  if (text.trim() === "") throw new Error(`${file} is empty: to publish nothing, write [] into it`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const isYaml = /\.ya?ml$/i.test(file) || /^\s*(---|#|- |\w+:)/.test(text);
    if (!isYaml) throw new Error(`${file} can't be read as JSON: ${error.message}`);
    const how = "for example by: yq -o=json . posts.yml > posts.json";
    throw new Error(`${file} is YAML. This script reads JSON only: convert the file (${how}) and name the result`);
  }
}

/** Asks whether the path was meant that has the closest names; nothing if none is close. */
function suggest(path) {
  const { root, ...rest } = parse(resolve(path));
  const names = join(rest.dir, rest.base).slice(root.length).split(sep);
  const found = names.reduce((folder, name) => folder && findClosest(folder, name), root);
  return found ? `. Did you mean ${nameFile(found)}?` : "";
}

function findClosest(folder, name) {
  if (fs.existsSync(join(folder, name))) return join(folder, name);
  const names = fs.statSync(folder).isDirectory() ? fs.readdirSync(folder) : [];
  const near = names.map((each) => ({ each, distance: measureDistance(each, name) }));
  const [best] = near.sort((a, b) => a.distance - b.distance);
  return best && best.distance <= 2 ? join(folder, best.each) : undefined;
}

/** How many letters must be added, removed or changed. Case does not count. */
function measureDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_each, at) => at);
  for (const [i, letter] of [...a.toLowerCase()].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b.toLowerCase()].entries()) {
      next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1);
}

/** A file's path from the workspace, or as it is if it is outside. */
function nameFile(path) {
  const inside = relative(workspace, resolve(path));
  return inside.startsWith("..") ? path : inside.replaceAll(sep, "/");
}

function requireFile(path) {
  if (!fs.existsSync(path)) throw new Error(`the video ${nameFile(path)} does not exist${suggest(path)}`);
  if (!fs.statSync(path).isFile()) throw new Error(`the video ${nameFile(path)} is not a file`);
}

/**
 * What is to be sent for a post: `kind` of init, `body`, and for a file its `path`, `type` and `chunks`. `name` is for
 * people, and `video` for the records.
 */
function readPost(post, file, isOnly) {
  if (typeof post !== "object" || post === null) throw new Error("it must be an object with source_info");
  // A misspelt key must not make a draft of a direct post, or the reverse.
  const unknown = Object.keys(post).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) throw new Error(`${unknown} is no key of a post. The keys are ${KEYS.join(", ")}`);
  // `video` and `publish` are keys of this script. The rest is TikTok's.
  const { video, publish, ...body } = post;
  if (publish !== undefined) requireOneOf("publish", publish, ["direct", "draft"]);
  if (video !== undefined && typeof video !== "string") throw new Error("video must be a path");
  const source = body.source_info?.source;
  const isPhoto = body.post_mode !== undefined || body.media_type !== undefined;
  if (isPhoto) {
    const address = readPhotos(body, publish);
    const isDraft = body.post_mode === "MEDIA_UPLOAD";
    return { kind: "content", isDraft, body, name: address, video: address, from: address };
  }
  requireOneOf("source_info.source", source, ["PULL_FROM_URL", "FILE_UPLOAD"]);
  const isDraft = publish ? publish === "draft" : body.post_info === undefined;
  if (!isDraft && !body.post_info?.privacy_level) throw new Error("a direct post needs post_info.privacy_level");
  const kind = isDraft ? "inbox/video" : "video";
  const path = video ?? (isOnly ? findBeside(file) : undefined);
  const found = path === undefined ? undefined : resolve(dirname(file), path);
  const named = found && relative(workspace, found).replaceAll(sep, "/");
  if (found) requireFile(found);
  if (source === "FILE_UPLOAD" && body.source_info.video_url !== undefined) {
    throw new Error("FILE_UPLOAD sends the file: remove source_info.video_url");
  }
  if (source === "FILE_UPLOAD") return { kind, isDraft, name: named, video: named, ...readVideo(found, body) };
  const address = readAddress("source_info.video_url", body.source_info.video_url);
  return { kind, isDraft, body, name: named ?? address, video: named ?? address, from: address };
}

function readPhotos(body, publish) {
  requireOneOf("post_mode", body.post_mode, ["DIRECT_POST", "MEDIA_UPLOAD"]);
  if (publish && (publish === "draft") !== (body.post_mode === "MEDIA_UPLOAD")) {
    throw new Error(`publish is ${publish}, but post_mode is ${body.post_mode}. Leave publish out`);
  }
  requireOneOf("source_info.source", body.source_info?.source, ["PULL_FROM_URL"]);
  const { photo_images: photos } = body.source_info;
  if (!Array.isArray(photos) || photos.length === 0) throw new Error("source_info.photo_images must be a list");
  return photos.map((photo, at) => readAddress(`source_info.photo_images, number ${at + 1},`, photo))[0];
}

/** An https address as it may be shown: a password, a query and a fragment may be credentials. */
function readAddress(key, address) {
  if (typeof address !== "string" || !isHttps(address)) throw new Error(`${key} must be an https address`);
  const { origin, pathname, href } = new URL(address);
  // TikTok's response may repeat the address.
  if (href !== origin + pathname) secrets.add(address).add(href);
  return origin + pathname;
}

function isHttps(address) {
  return URL.canParse(address) && new URL(address).protocol === "https:";
}

/** Whether an address leads to this machine. Only there do credentials travel by http. */
function isLocal(address) {
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : {};
  return protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

function requireOneOf(key, value, allowed) {
  if (allowed.includes(value)) return;
  throw new Error(`${key} is ${value === undefined ? "missing" : JSON.stringify(value)}: use ${allowed.join(" or ")}`);
}

function refuseTwins(posts) {
  const seen = new Map();
  for (const { kind, path, body, place } of posts) {
    const content = JSON.stringify([kind, path && fs.realpathSync(path), body]);
    if (seen.has(content)) throw new Error(`${place} is the same as ${seen.get(content)}: it would be posted twice`);
    seen.set(content, place);
  }
}

/** launch.mp4 for launch.json and for launch.post.json. The extension may be in upper or lower case. */
function findBeside(file) {
  const names = fs.readdirSync(dirname(file));
  const whole = basename(file).replace(/\.json$/i, "");
  const wanted = [whole.replace(/\.post$/i, ""), whole].flatMap((stem) => BESIDE.map((each) => [`${stem}.`, each]));
  const isWanted = (name, [start, extension]) =>
    name.startsWith(start) && name.slice(start.length).toLowerCase() === extension;
  return wanted.map((each) => names.find((name) => isWanted(name, each))).find(Boolean);
}

function readVideo(path, body) {
  if (path === undefined) throw new Error('FILE_UPLOAD needs a file: name it by "video", relative to the post file');
  const stat = fs.statSync(path);
  if (stat.size === 0) throw new Error(`the video ${nameFile(path)} is empty`);
  if (stat.size > MAX_VIDEO_BYTES) throw new Error(`the video ${nameFile(path)} is larger than 4 GB`);
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
  if (!isPlan(size, chunk_size, total_chunk_count)) {
    throw new Error(
      `source_info has a chunk_size of ${chunk_size} and a total_chunk_count of ${total_chunk_count}. For this video, ` +
        `${plan.chunk_size} and ${plan.total_chunk_count} are right. Leave both out, and they are computed`,
    );
  }
  return { video_size, chunk_size, total_chunk_count };
}

/** Whether TikTok takes so many chunks of a size. The last one has the rest as well. */
function isPlan(size, chunkBytes, count) {
  if (!Number.isInteger(chunkBytes) || chunkBytes <= 0 || count !== Math.floor(size / chunkBytes)) return false;
  if (count === 1) return size <= MAX_CHUNK_BYTES && (chunkBytes === size || chunkBytes >= MIN_CHUNK_BYTES);
  const isInside = chunkBytes >= MIN_CHUNK_BYTES && chunkBytes <= MAX_CHUNK_BYTES;
  return isInside && count > 0 && count <= MAX_CHUNKS && size - (count - 1) * chunkBytes <= MAX_LAST_BYTES;
}

/** The content type, by what the file holds: its name may be wrong. */
function readType(path) {
  const bytes = Buffer.alloc(256);
  const file = fs.openSync(path, "r");
  fs.readSync(file, bytes, 0, bytes.length, 0);
  fs.closeSync(file);
  const head = bytes.toString("latin1");
  const [box, brand] = [head.slice(4, 8), head.slice(8, 12)];
  const isEbml = head.startsWith("\x1aE\xdf\xa3"); // its DocType follows, with a length of one to eight bytes
  if (isEbml && /B\x82[^a-z]{1,8}webm/.test(head)) return "video/webm";
  const isPicture = box === "ftyp" && /^(hei|hev|mi[af]|msf|avi)/.test(brand);
  if (box === "ftyp" && !isPicture) return brand === "qt  " ? "video/quicktime" : "video/mp4";
  if (["moov", "mdat", "wide", "free", "skip"].includes(box)) return "video/quicktime"; // older than ftyp
  const isPointer = head.startsWith("version https://git-lfs");
  const other = isPicture ? "a picture (HEIC or AVIF)" : isEbml ? "a Matroska file (MKV), not WebM" : undefined;
  const found = isPointer ? "a Git LFS pointer: check out with lfs: true" : other;
  throw new Error(`the video ${nameFile(path)} is ${found ?? "neither MP4, MOV nor WebM"}`);
}

/** Changes when the content of the file does. */
function identify(path) {
  const stat = fs.statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat && [stat.ino, stat.size, stat.mtimeNs].join();
}

// --- Starting a post, and recording its id ---------------------------------------------------------------------------

/** An id that can't be recorded can't be cancelled: no post starts unless each of its files can be written. */
function requireWritable(file) {
  const isNew = !fs.existsSync(file);
  fs.closeSync(fs.openSync(file, "a"));
  if (isNew) fs.rmSync(file);
}

/** Starts a post. Its id is recorded first, whatever else the response says. */
async function start(post) {
  await waitForTurn();
  throwIfStopped();
  begun.push(post);
  // The guard names the video if the response is lost. TikTok posts nothing of a file before it has its chunks.
  if (!post.chunks) note(post, { video: post.video, publish: post.isDraft ? "draft" : "direct", upload: "started" });
  const { status, headers, text } = await init(post).catch((error) => {
    const isUnheard = isUnconnected(error);
    if (isUnheard) begun.pop();
    if (isUnheard || isNotPosted(post)) settle(post, NOT_SENT);
    const fate = isUnheard ? "" : `; ${describe(post)}`;
    throw new Error(`${post.name}: no response from TikTok (${error.message || error.code})${fate}`);
  });
  begunAtMs.push(performance.now());
  const { data, error } = (await new Response(text).json().catch(() => undefined)) ?? {};
  const { code, message, log_id, logid } = error ?? {};
  const address = typeof data?.upload_url === "string" ? data.upload_url : "";
  if (address !== "") secrets.add(address).add(/upload_token=([^&#]+)/.exec(address)?.[1] ?? address);
  // A response that was cut off may hold an id all the same.
  const id = data ? data.publish_id : /"publish_id"\s*:\s*"([^"]*)"/.exec(text)?.[1];
  if (isId(id)) record(post, id);
  if (code !== "ok" || !post.publishId) {
    // Whatever else may be of a gateway before TikTok's API, which says nothing of what TikTok does.
    const isRefusal = status >= 400 && status < 500 && status !== 408;
    const isError = code && !["ok", "internal_error"].includes(code) && isRefusal && !post.publishId;
    const isKnown = Object.hasOwn(REFUSALS, code) || OTHER_REFUSALS.includes(code);
    const isRefused = isError && (isKnown || isNotPosted(post));
    if (isRefused) begun.pop();
    if (isError) settle(post, code, isRefused);
    else if (!post.publishId && isNotPosted(post)) settle(post, NOT_SENT);
    const missing = code === "ok" ? "a publish_id" : "an error code";
    const said =
      code && code !== "ok" ? [code, message].filter(Boolean).join(": ") : `HTTP ${status} without ${missing}`;
    const logId = log_id ?? logid ?? headers["x-tt-logid"];
    const fate = isRefused ? advise(code) : `; ${describe(post)}`;
    throw new Error(`${post.name}: ${said}${logId ? ` (log_id ${logId})` : ""}${fate}`);
  }
  if (!post.chunks) return;
  const isSafe = isHttps(address) || (isLocal(address) && isLocal(api));
  if (!isSafe) throw new Error(`${post.name}: the upload_url of TikTok's response must be an https address`);
  post.address = address;
}

/** Records why an upload has no id. `isOver`: TikTok posts nothing of it. */
function settle(post, code, isOver = true) {
  post.isOver = isOver;
  write(post, { error: { code }, video: post.video });
}

/** Whether an error came before any request was sent. */
function isUnconnected({ syscall, errors = [] }) {
  return ["getaddrinfo", "connect"].includes(syscall) || (errors.length > 0 && errors.every(isUnconnected));
}

/** What to do about a refusal, as one more sentence. */
function advise(code) {
  return Object.hasOwn(REFUSALS, code) ? `. ${REFUSALS[code]}` : "";
}

/** Waits until TikTok takes another upload. */
async function waitForTurn() {
  const sixthLastMs = begunAtMs.at(-UPLOADS_PER_MINUTE) ?? Number.NEGATIVE_INFINITY;
  const waitMs = sixthLastMs + MINUTE_MS - performance.now();
  if (waitMs <= 0) return;
  console.log(`Waiting ${Math.ceil(waitMs / 1000)} s: TikTok starts at most ${UPLOADS_PER_MINUTE} uploads a minute`);
  await sleep(waitMs, undefined, { signal: stop.signal });
}

/** Asks TikTok to start a post, once: TikTok could publish twice. After a signal, its response is still read. */
function init({ kind, body }) {
  const bytes = Buffer.from(JSON.stringify(body));
  const headers = {
    authorization: `Bearer ${token}`,
    "content-type": "application/json; charset=UTF-8",
    "content-length": bytes.length,
  };
  return ask(`${api}/v2/post/publish/${kind}/init/`, { method: "POST", headers, signal: end.signal }, [bytes]);
}

/** Whether the guard takes it for an id. A credential in its place is never written. */
function isId(id) {
  const holds = (secret) => secret.length > 8 && id.includes(secret);
  return typeof id === "string" && /^[\w.~-]{1,64}$/.test(id) && ![...secrets].some(holds);
}

/** Records that an upload is about to be started. What can't be recorded is not started. */
function note(post, what) {
  const problems = write(post, what);
  if (problems.length === 0) return;
  settle(post, NOT_SENT);
  begun.pop();
  throw new Error(`${post.name}: can't be recorded in ${problems.join(" and ")}, so it was not started`);
}

/** Records an id, which settles what was recorded when its upload was started. */
function record(post, publishId) {
  post.publishId = publishId;
  const problems = write(post, { publish_id: publishId, video: post.video });
  console.log(show(`Started: ${post.name}, publish_id ${publishId}`));
  if (problems.length === 0) return;
  throw new Error(`${post.name}: publish_id ${publishId} can't be recorded in ${problems.join(" and ")}`);
}

/** Writes a record wherever it is looked for. A file that can't be written keeps no other from being written. */
function write(post, what) {
  if (!what.error) post.record = what;
  const line = JSON.stringify(what);
  // The output is complete after each upload, because a later one may fail. The last value counts.
  const output = `publish_ids=${JSON.stringify(begun.flatMap(({ record, isOver }) => (isOver ? [] : (record ?? []))))}`;
  const problems = [];
  for (const [file, text] of [
    [ledger, line],
    [UPLOADS_FILE, line],
    [outputs, output],
  ]) {
    try {
      if (file) fs.appendFileSync(file, `${endsInLine(file) ? "\n" : ""}${text}\n`);
    } catch (error) {
      problems.push(`${file} (${error.message})`);
    }
  }
  return problems;
}

/** Whether the last line is cut off, as a full disk leaves it: it must not take the next record with it. */
function endsInLine(file) {
  const isFile = fs.statSync(file, { throwIfNoEntry: false })?.isFile();
  return isFile && ![undefined, 0, 0x0a].includes(fs.readFileSync(file).at(-1)); // UTF-16 ends a line with a zero
}

// --- Sending a video -------------------------------------------------------------------------------------------------

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
  const chunk = post.chunks[post.sent];
  const isLast = chunk.end === post.size;
  for (let attempt = 1; ; attempt++) {
    requireUnchanged(post);
    const { status, range, reason, isComplete } = await put(post, chunk);
    if (isComplete && status === (isLast ? 201 : 206)) return;
    // An earlier attempt has arrived, although its response was lost.
    if (status === 416 && range === `bytes 0-${chunk.end - 1}/${post.size}`) return;
    // TikTok posts a video that it has received, and only these say that it has not.
    const isRefused = [400, 403, 404, 416].includes(status);
    if (((isLast && isComplete) || status === 201) && !isRefused) post.isUnsure = true;
    throwIfStopped();
    if ((status < 500 && status !== undefined) || attempt === CHUNK_ATTEMPTS) throw new Error(reason);
    await sleep(1000 * 2 ** (attempt - 1), undefined, { signal: stop.signal });
  }
}

function requireUnchanged({ path, identity }) {
  if (identify(path) !== identity) throw new Error("the file has changed since its upload began");
}

/** Sends some bytes of the file. `isComplete`: the last of them has left. The access token is never sent there. */
async function put(post, { first, end: after }) {
  const file = fs.openSync(post.path, "r");
  let isComplete = false;
  function* read() {
    for (let at = first; at < after; ) {
      const piece = Buffer.alloc(Math.min(PIECE_BYTES, after - at));
      const count = fs.readSync(file, piece, 0, piece.length, at);
      at += count;
      // All is read, but its end is not sent yet: TikTok never has the whole of a file that changed meanwhile.
      if (count === 0 || at === after) requireUnchanged(post);
      isComplete = at === after;
      yield piece.subarray(0, count);
    }
  }
  const headers = {
    "content-type": post.type,
    "content-length": after - first,
    "content-range": `bytes ${first}-${after - 1}/${post.size}`,
  };
  try {
    const response = await ask(post.address, { method: "PUT", headers, signal: stop.signal }, read());
    const range = response.headers["content-range"];
    return { status: response.status, range, reason: explainChunk(response), isComplete };
  } catch (error) {
    if (!isComplete) requireUnchanged(post);
    return { reason: `no response from TikTok (${error.message})`, isComplete };
  } finally {
    fs.closeSync(file);
  }
}

/** What TikTok's guide says of the status of a chunk. */
function explainChunk({ status, headers }) {
  const meaning = {
    400: "TikTok finds the request malformed",
    403: "the upload's address has expired: TikTok gives it one hour. Run it again, and let the checks end sooner",
    404: "TikTok does not know this upload any more. Was it cancelled?",
    416: `TikTok has received something else (${headers["content-range"] ?? "no range"})`,
  };
  const logId = headers["x-tt-logid"] ? `, log_id ${headers["x-tt-logid"]}` : "";
  return `${meaning[status] ?? "TikTok did not confirm it"} (HTTP ${status}${logId})`;
}

/** Sends a request on a connection of its own. It is not repeated, and a redirect is not followed. */
async function ask(address, options, pieces) {
  const request = (isHttps(address) ? https : http).request(address, { ...options, agent: false });
  const fail = () => request.destroy(new Error(`nothing moved for ${IDLE_TIMEOUT_MS / 1000} s`));
  const idle = setTimeout(fail, IDLE_TIMEOUT_MS);
  request.on("error", () => {}); // the first one is thrown below, and none after the response changes anything
  const sendBody = async () => {
    for (const piece of pieces) {
      await new Promise((done, failed) => request.write(piece, (error) => (error ? failed(error) : done())));
      idle.refresh();
    }
    request.end();
  };
  try {
    sendBody().catch((error) => request.destroy(error));
    const [response] = await once(request, "response");
    const { statusCode: status, headers } = response;
    return { status, headers, text: options.method === "POST" ? await readText(response, idle) : "" };
  } finally {
    clearTimeout(idle);
    request.destroy();
  }
}

/** What came of a body, even if it was cut off. */
async function readText(response, idle) {
  let text = "";
  try {
    for await (const part of response.setEncoding("utf8")) {
      text += part;
      idle.refresh();
    }
  } catch {}
  return text;
}

// --- Running the command ---------------------------------------------------------------------------------------------

/** Runs the command, without a shell, and with an environment that lacks the token. Throws unless it passes. */
async function check([file, ...args]) {
  throwIfStopped();
  console.log(show(`Nothing is posted until this passes: ${[file, ...args].join(" ")}`));
  const { TIKTOK_ACCESS_TOKEN: _token, ...env } = process.env;
  const hasGroup = process.platform !== "win32"; // a group ends with all that the command has started
  const child = spawn(file, args, { stdio: "inherit", env, detached: hasGroup });
  let isOver = false;
  const kill = (signal) => {
    try {
      if (!isOver) process.kill(hasGroup ? -child.pid : child.pid, signal);
    } catch {} // it has ended
  };
  stop.signal.addEventListener("abort", () => kill("SIGTERM"));
  end.signal.addEventListener("abort", () => kill("SIGKILL"));
  const [code, signal] = await once(child, "exit").catch((error) => [error.code ?? error.message]);
  if (stop.signal.aborted) kill("SIGKILL"); // what the command has left behind
  isOver = true;
  throwIfStopped();
  const line = [file, ...args].join(" ");
  if (code === "ENOENT") throw new Error(`the command ${file} was not found`);
  if (typeof code === "string") throw new Error(`the command ${file} can't be started (${code})`);
  if (code !== 0) throw new Error(`the check failed: ${line} (${signal ?? `exit code ${code}`})`);
}

// --- Showing ---------------------------------------------------------------------------------------------------------

/** A line for a post. An address is shown without what may be secret. */
function preview({ name, kind, isDraft, from, type, body }) {
  const { post_info: info = {}, source_info: source } = body;
  const how = isDraft ? "draft" : `direct, ${info.privacy_level}`;
  const title = info.title ? `, ${JSON.stringify(info.title)}` : "";
  const sent = from ? `pulled from ${from}` : `${type}, ${JSON.stringify(source)}`;
  console.log(show(`${kind}/init: ${name}: ${how}${title}, ${sent}`));
}

/** Whether TikTok certainly posts nothing of what it has heard of. */
function isNotPosted({ chunks, sent, isUnsure }) {
  return chunks !== undefined && sent < chunks.length && !isUnsure;
}

/** What became of a post that TikTok has heard of. */
function describe({ chunks, sent, size, isUnsure, publishId, isDraft }) {
  if (!chunks) {
    const may = isDraft ? "may put it into the inbox" : "may post it";
    return publishId ? `TikTok pulls it by itself, and ${may}` : "look in the TikTok app: it may have started";
  }
  if (sent === chunks.length) return "sent whole. TikTok processes it";
  const may = isDraft ? "reach the inbox" : "be posted";
  if (isUnsure) return `it may ${may}: the last chunk was sent, but TikTok did not confirm it`;
  return `not posted: ${formatInteger(chunks[sent].first)} of ${formatInteger(size)} bytes were sent, and TikTok posts only a whole video`;
}

function formatInteger(number) {
  return number.toLocaleString("en");
}

/** Text for the log: one line, without credentials and without workflow commands. */
function show(text) {
  return [...secrets]
    .reduce((rest, secret) => rest.replaceAll(secret, "***"), text)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "?")
    .replaceAll("##[", "## [")
    .replace(/^(\s*):(?=:)/, "$1: ")
    .slice(0, 600);
}
