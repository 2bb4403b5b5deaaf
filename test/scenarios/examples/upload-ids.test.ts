/** examples/upload.mjs and the id of an upload: whatever happens, it is recorded, and nothing is sent twice. */
import { describe, expect, it, onTestFinished } from "vitest";
import { serveLoopback } from "../../support/loopback.ts";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import { int64 } from "../../support/tiktok/response.ts";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { type Scene, upload } from "./uploader.ts";

const ID = "v_pub_url~v2.1";
const RECORD = { publish_id: ID, video: "a.mp4" };
const START = { video: "a.mp4", publish: "direct", upload: "started" };
const DRAFT_START = { ...START, publish: "draft" };
const source_info = { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/a.mp4" };
const PULL = { video: "a.mp4", post_info: { privacy_level: "SELF_ONLY" }, source_info };
const DRAFT = { video: "a.mp4", source_info };
const INITS = { inits: [{ id: ID }] };

it.each<[string, Scene]>([
  ["ledger in a folder that is not there", { env: { TIKTOK_PUBLISH_IDS: "/nope/ledger" } }],
  ["ledger that is a folder", { env: { TIKTOK_PUBLISH_IDS: "." } }],
  [
    "tiktok-uploads.jsonl that is a folder",
    { videos: { "a.mp4": "good.mp4", "tiktok-uploads.jsonl/x": Buffer.alloc(1) } },
  ],
  ["output in a folder that is not there", { env: { GITHUB_OUTPUT: "/nope/output" } }],
])("upload.mjs sends nothing if it finds a %s", async (_name, scene) => {
  const { calls, exitCode, stderr } = await upload({ posts: PULL, ...scene });
  expect([calls, exitCode]).toEqual([[], 1]);
  expect(stderr).toMatch(/^Failed: (ENOENT|EISDIR): /);
});

it("upload.mjs leaves no file if it fails before the first upload", async () => {
  const { exitCode, written } = await upload({ posts: PULL, args: ["posts.json", "--", "false"] });
  expect([exitCode, written]).toEqual([1, ["posts.json"]]);
});

it.each([
  ["an upload that TikTok pulls", PULL, [START]],
  ["a file that it sends", { ...PULL, source_info: { source: "FILE_UPLOAD" } }, []],
])("upload.mjs records TikTok's refusal of %s, with its video", async (_what, posts, before) => {
  const { exitCode, ledger, kept, started } = await upload({
    posts,
    tiktok: { faults: [{ on: "video-init", always: { kind: "respond", code: "invalid_params", httpStatus: 400 } }] },
  });
  const lines = [{ error: { code: "invalid_params" }, video: "a.mp4" }];
  expect([exitCode, ledger, kept, started]).toEqual([1, lines, lines, before]);
});

const FILE = { ...PULL, source_info: { source: "FILE_UPLOAD" } };
const NOT_SENT = { error: { code: "not_sent" }, video: "a.mp4" };

it.each<[string, Behaviour]>([
  ["a page with HTTP 503", { kind: "html", httpStatus: 503 }],
  ["internal_error", { kind: "respond", code: "internal_error", httpStatus: 500 }],
  ["a response that is lost", { kind: "lost" }],
  ["no id", { kind: "respond", code: "ok", data: {} }],
])("upload.mjs records of a file that nothing was sent if its init has %s, and of a pull nothing", async (...row) => {
  const tiktok = { faults: [{ on: "video-init" as const, always: row[1] }] };
  const file = await upload({ posts: FILE, tiktok });
  expect([file.exitCode, file.ledger, file.kept, file.started]).toEqual([1, [NOT_SENT], [NOT_SENT], []]);
  expect(file.output).toEqual(["publish_ids=[]"]);
  expect(file.stderr).toMatch(/Nothing was posted/);
  const pull = await upload({ posts: PULL, tiktok });
  expect([pull.exitCode, pull.ledger, pull.started]).toEqual([1, [], [START]]);
});

it.each([
  ["a pull", PULL, [START]],
  ["a file", FILE, []],
])("upload.mjs records of %s that nothing was sent if there is no connection", async (_what, posts, before) => {
  for (const url of ["http://127.0.0.1:1", "https://tiktok.invalid"]) {
    const { exitCode, ledger, started, stderr } = await upload({ posts, env: { TIKTOK_API_URL: url } });
    expect([exitCode, ledger, started]).toEqual([1, [NOT_SENT], before]);
    expect(stderr).toMatch(
      /^Failed: a\.mp4: no response from TikTok \(.*(ECONNREFUSED|ENOTFOUND|EAI_AGAIN).*\)\. Nothing was posted\.\n$/,
    );
  }
});

it("upload.mjs records, also in its output, which uploads it starts, before it knows their ids", async () => {
  const { started, kept, output } = await upload({
    posts: [PULL, DRAFT],
    tiktok: { ...INITS, faults: [{ on: "inbox-init", always: { kind: "reset" } }] },
  });
  expect([started, kept]).toEqual([[START, DRAFT_START], [RECORD]]);
  expect(output).toEqual([[START], [RECORD], [RECORD, DRAFT_START]].map((all) => `publish_ids=${JSON.stringify(all)}`));
});

it("upload.mjs names photos by the address of the first one, also in its records", async () => {
  const photo_images = ["https://videos.acme.example/1.jpg?key=secret", "https://videos.acme.example/2.jpg"];
  const { ledger, started } = await upload({
    posts: {
      ...{ post_mode: "MEDIA_UPLOAD", media_type: "PHOTO", source_info: { source: "PULL_FROM_URL", photo_images } },
    },
  });
  const video = "https://videos.acme.example/1.jpg";
  expect(started).toEqual([{ video, publish: "draft", upload: "started" }]);
  expect(ledger).toMatchObject([{ video }]);
});

it("upload.mjs starts a line of its own where a file ends without a line feed, as on a full disk", async () => {
  const unended = { ledger: "1", "tiktok-uploads.jsonl": "2", output: "other=3" };
  const { ledger, kept, started, output } = await upload({ files: { "posts.json": PULL, ...unended }, tiktok: INITS });
  expect([ledger, kept, started]).toEqual([[1, RECORD], [2, RECORD], [START]]);
  expect(output).toEqual(["other=3", ...[START, RECORD].map((each) => `publish_ids=${JSON.stringify([each])}`)]);
});

describe.each(["TIKTOK_PUBLISH_IDS", "GITHUB_OUTPUT"])("upload.mjs, if the disk of %s is full,", (name) => {
  const full = { env: { [name]: "/dev/full" }, tiktok: INITS };

  it("starts no pull that it can't record", async () => {
    const { calls, exitCode, stdout, stderr, kept } = await upload({ ...full, posts: [PULL, DRAFT] });
    expect([calls, exitCode, stdout, kept]).toEqual([[], 1, "", [NOT_SENT]]);
    expect(stderr).toMatch(/^Failed: a\.mp4: can't be recorded in \/dev\/full \(ENOSPC.* not started/);
  });

  it("shows the id of a file, and sends no more of it", async () => {
    const { calls, exitCode, stdout, stderr, kept } = await upload({ ...full, posts: [FILE, DRAFT] });
    expect([calls, exitCode, kept]).toEqual([["video-init ok"], 1, [RECORD]]);
    expect(stdout).toBe(`Started: a.mp4, publish_id ${ID}\n`);
    expect(stderr).toMatch(/^Failed: a\.mp4: publish_id v_pub_url~v2\.1 can't be recorded in \/dev\/full \(ENOSPC/);
  });
});

it.each<[string, Behaviour]>([
  ["500", { kind: "respond", code: "internal_error", data: { publish_id: ID } }],
  ["a refusal", { kind: "respond", code: "spam_risk_too_many_posts", data: { publish_id: ID } }],
  ["no code", { kind: "respond", code: "", data: { publish_id: ID } }],
  ["a body that is cut off", { kind: "half" }],
])("upload.mjs records the id that comes with %s, and fails", async (_name, fault) => {
  const tiktok = { inits: [{ id: ID }], faults: [{ on: "video-init" as const, script: [fault] }] };
  const { exitCode, ledger, kept, stdout, stderr } = await upload({ posts: [PULL, DRAFT], tiktok });
  expect([exitCode, ledger, kept]).toEqual([1, [RECORD], [RECORD]]);
  expect(stdout).toContain(`publish_id ${ID}`);
  expect(stderr).toMatch(/\(publish_id v_pub_url~v2\.1\): TikTok pulls it by itself, and may post it/);
});

it.each([
  ["has no error", { data: { publish_id: ID } }],
  ["has the code 0", { error: { code: 0 }, data: { publish_id: ID } }],
  ["has null for its error", { error: null, data: { publish_id: ID } }],
])("upload.mjs records the id of a response that %s, and fails", async (_name, content) => {
  const { exitCode, ledger, asked } = await uploadTo(JSON.stringify(content));
  expect([exitCode, ledger, asked]).toEqual([1, [RECORD], 1]);
});

const UPLOAD_TOKEN = "5f1c2b7a-upload-token";
it.each<[string, unknown]>([
  ["a number", int64("7261463769757501445")],
  ["an object", { id: ID }],
  ["an empty text", ""],
  ["two lines", `${ID}\n::error::x`],
  ["longer than 64 characters", "v".repeat(65)],
  ["not ASCII", "v_pub_url~v2.é"],
  ["the access token", CREATOR_TOKEN],
])("upload.mjs writes no id that is %s", async (_name, publish_id) => {
  const fault: Behaviour = { kind: "respond", code: "ok", data: { publish_id } };
  const { exitCode, ledger, kept, stdout, stderr } = await upload({
    ...{ posts: PULL, tiktok: { faults: [{ on: "video-init", script: [fault] }] } },
  });
  expect([exitCode, ledger, kept, stdout]).toEqual([1, [], [], ""]);
  expect(stderr).toMatch(
    /^Failed: a\.mp4: HTTP 200 without a publish_id .*it may have started\n.*: it may have started\n$/,
  );
});

it("upload.mjs writes no id that is the token of its upload", async () => {
  const data = { publish_id: `v_${UPLOAD_TOKEN}`, upload_url: `http://127.0.0.1/?upload_token=${UPLOAD_TOKEN}` };
  const { stdout, stderr, ledger, kept } = await upload({
    ...{ videos: { "a.mp4": "good.mp4" }, posts: { video: "a.mp4", source_info: { source: "FILE_UPLOAD" } } },
    tiktok: { faults: [{ on: "inbox-init", script: [{ kind: "respond", code: "ok", data }] }] },
  });
  expect(JSON.stringify([stdout, stderr, ledger, kept])).not.toContain(UPLOAD_TOKEN);
  expect(stderr).toMatch(/without a publish_id/);
});

it.each(["null", "[]", '"x"', "5", "", "<html>", '{"data":null,"error":null}', '{"error":{}}'])(
  "upload.mjs says that the upload may have started if the response is %j",
  async (content) => {
    const { exitCode, stderr, asked } = await uploadTo(content);
    expect([exitCode, asked]).toEqual([1, 1]);
    expect(stderr).toMatch(/^Failed: a\.mp4: HTTP 200 without an error code; .*it may have started/);
    expect(stderr).not.toMatch(/undefined|Cannot/);
  },
);

it("upload.mjs shows a refusal that has nothing but a code", async () => {
  const { stderr } = await uploadTo(JSON.stringify({ error: { code: "spam_risk" } }), 400);
  expect(stderr).toBe("Failed: a.mp4: spam_risk. Nothing was posted.\n");
});

it.each(["", 0, "internal_error", "x"])("upload.mjs does not take the code %j for a refusal", async (code) => {
  const { stderr } = await uploadTo(JSON.stringify({ error: { code } }), 400);
  expect(stderr).toMatch(/may have started\n.*may have started\n$/);
});

it.each(["log_id", "logid"])("upload.mjs shows the %s of a refusal", async (key) => {
  const { stderr } = await uploadTo(JSON.stringify({ error: { code: "spam_risk", message: "No", [key]: "L1" } }), 400);
  expect(stderr).toBe("Failed: a.mp4: spam_risk: No (log_id L1). Nothing was posted.\n");
});

it.each([408, 421, 425, 429, 503])("upload.mjs sends an init once if the response is %i", async (httpStatus) => {
  const fault: Behaviour = { kind: "respond", code: "x", httpStatus, retryAfter: { seconds: 0 } };
  const { calls } = await upload({ posts: PULL, tiktok: { faults: [{ on: "video-init", script: [fault] }] } });
  expect(calls).toEqual(["video-init x"]);
});

/** Starts the post at a server that responds with this text. `asked`: how often. */
async function uploadTo(content: string, httpStatus = 200) {
  let asked = 0;
  const server = await serveLoopback((request, response) => {
    asked += 1;
    request.resume();
    response.writeHead(httpStatus).end(content);
  });
  onTestFinished(() => server.close());
  const uploaded = await upload({ posts: PULL, env: { TIKTOK_API_URL: server.origin } });
  return { ...uploaded, asked };
}
