/**
 * Shows what the action does. A stand-in for GitHub's runner runs the built action through two workflows of examples/,
 * on real videos and against a stand-in for TikTok on loopback. Prints what GitHub would show. Writes the job
 * summaries to build/demo, as Markdown and as HTML, and the HTML report with its videos.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { renderPage } from "../test/support/page.ts";
import { renderLog } from "../test/support/runner/render-log.ts";
import type { WorkflowResult } from "../test/support/runner/result.ts";
import { runAction, runWorkflow } from "../test/support/runner/runner.ts";
import { CREATOR_TOKEN, startTikTok } from "../test/support/tiktok/server.ts";
import { commitVideos, openPullRequest, type PullRequest } from "./pull-request.ts";

const root = resolve(import.meta.dirname, "..");
const output = join(root, "build", "demo");
const workspace = mkdtempSync(join(tmpdir(), "demo-"));
const nothing = () => {};
const actions = {
  "acme/tiktok-upload-guard": root,
  "actions/checkout": nothing,
  "actions/upload-artifact": nothing,
};

/** A bad video that is there before the pull request. */
const OLD = { "videos/last-year.mp4": "codec-av1.mp4" };

/** The videos of the demo: the name in the demo, and the fixture that it is a copy of. */
const GOOD = { "videos/launch.mp4": "good.mp4", "videos/teaser.mov": "good.mov", "videos/loop.webm": "good-vp9.webm" };
const BAD = {
  "videos/old-camera.mp4": "frame-rate-low.mp4",
  "videos/banner.mp4": "picture-size-small.mp4",
  "videos/half-copied.mp4": "unreadable-truncated.mp4",
};

/** The videos that the second job uploads, by how TikTok fares with them. */
const UPLOADS = ["slow", "quick", "draft", "busy"];

const HTML_REPORT = "report.html";

mkdirSync(output, { recursive: true });
console.log(`This demo runs the action in two jobs, with stand-ins for GitHub's runner and for TikTok.
Nothing is sent to GitHub or TikTok. Both jobs fail on purpose.
`);
try {
  const event = openPullRequest(workspace, OLD, { ...GOOD, ...BAD });
  await showValidation(event);
  await writeHtmlReport(event);
  await showCancelling();
  console.log(`What you have seen:
  - A bad video fails the check of a pull request. Each gets one annotation, with the command that fixes it if there is one.
  - A bad video that was there before does not: only what the pull request changes is checked.
  - The summary says the same for all videos, and folds the good ones.
  - When a job fails, its uploads are cancelled if TikTok still can. What is live is named, with what to do.

What next:
  - Open the summaries: ${nameOutput("validate.html")} and ${nameOutput("publish.html")}
  - Watch the videos beside what is wrong with them: ${nameOutput(HTML_REPORT)} (the input 'reports' writes it)
  - Check your own videos: copy examples/validate.yml to .github/workflows in your repository.
  - Guard your uploads: start from examples/publish.yml. docs/publishing.md explains it.`);
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

async function showValidation(event: PullRequest): Promise<void> {
  const workflow = join(root, "examples", "validate.yml");
  const result = await runWorkflow({ workflow, workspace, actions, ...event });
  show({
    title: "1. A pull request adds six videos. Three of them are bad.",
    expect: "the check fails, and says what is wrong with each bad video. An old bad video is left alone.",
    shows: Object.keys(BAD),
    name: "validate",
    result,
  });
}

/** Writes the HTML report about the same videos, which stay beside it, as in an artifact that holds both. */
async function writeHtmlReport(event: PullRequest): Promise<void> {
  await runAction({ action: root, workspace, inputs: { reports: `html=${HTML_REPORT}` }, ...event });
  for (const name of [HTML_REPORT, "videos"]) cpSync(join(workspace, name), join(output, name), { recursive: true });
}

async function showCancelling(): Promise<void> {
  rmSync(workspace, { recursive: true, force: true });
  commitVideos(workspace, Object.fromEntries(UPLOADS.map((name) => [`videos/${name}.mp4`, "good.mp4"])));
  cpSync(join(root, "examples", "upload.mjs"), join(workspace, "upload.mjs"));
  const posts = UPLOADS.map((name) => ({
    video: `videos/${name}.mp4`,
    ...(name !== "draft" && { post_info: { title: name, privacy_level: "SELF_ONLY" } }),
    source_info: { source: "PULL_FROM_URL", video_url: `https://videos.acme.example/${name}.mp4` },
  }));
  writeFileSync(join(workspace, "posts.json"), JSON.stringify(posts));
  writeFileSync(
    join(workspace, "checks.mjs"),
    'console.log("HTTP 404: https://acme.example/launch");\nprocess.exit(1);\n',
  );
  const busy = "v_pub_url~v2.404";
  const tiktok = await startTikTok({
    inits: [
      { id: "v_pub_url~v2.401" },
      { id: "v_pub_url~v2.402", stages: [{ status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] }] },
      { id: "v_inbox_url~v2.403", stages: [{ status: "SEND_TO_USER_INBOX" }] },
      { id: busy },
    ],
    faults: [
      {
        on: ["publish-cancel", "transmission-cancel"],
        id: busy,
        script: [{ kind: "respond", code: "rate_limit_exceeded", retryAfter: { seconds: 1, as: "seconds" } }],
      },
    ],
  });
  try {
    const result = await runWorkflow({
      workflow: join(root, "examples", "publish.yml"),
      workspace,
      actions,
      secrets: { TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN },
      vars: { TIKTOK_API_URL: tiktok.url },
    });
    show({
      title: "2. A job starts four TikTok uploads. Then a check fails.",
      expect: `the guard cancels what TikTok can still cancel.
  slow.mp4:  TikTok is still downloading it, so it can be cancelled.
  quick.mp4: It is already live, so it is too late to cancel.
  draft.mp4: It is already in the creator's inbox, so it is too late to cancel.
  busy.mp4:  TikTok is too busy at first (HTTP 429). The guard waits and asks again.`,
      shows: ["1 video is live", "1 is a draft in the inbox", "2 were cancelled"],
      name: "publish",
      result,
    });
  } finally {
    await tiktok.close();
  }
}

/**
 * `expect`: what the reader will see. `shows`: texts that have to be in the summary. `name`: of the workflow in
 * examples/, and of the files with the summary.
 */
type Scene = { title: string; expect: string; shows: readonly string[]; name: string; result: WorkflowResult };

function show({ title, expect, shows, name, result }: Scene): void {
  const summary = result.jobs.flatMap(({ steps }) => steps.map((step) => step.summary)).join("\n");
  const [markdown, page] = [join(output, `${name}.md`), join(output, `${name}.html`)];
  writeFileSync(markdown, summary);
  writeFileSync(page, renderPage(title, summary));
  const line = "═".repeat(title.length);
  console.log(`${line}\n${title}\n${line}\n\nExpect: ${expect}\n`);
  console.log(`The workflow (examples/${name}.yml):\n`);
  console.log(indent(readFileSync(join(root, "examples", `${name}.yml`), "utf8")));
  console.log(`What GitHub shows in the log and as annotations:\n\n${indent(renderLog(result))}`);
  console.log(`The job summary: ${nameOutput(`${name}.html`)}\n`);
  const missing = shows.filter((text) => !summary.includes(text));
  if (missing.length > 0) throw new Error(`The summary of this scene lacks: ${missing.join(", ")}`);
}

/** A file of the demo, from where the demo was started. */
function nameOutput(name: string): string {
  return relative(process.cwd(), join(output, name));
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
