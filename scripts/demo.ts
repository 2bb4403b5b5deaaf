/**
 * Shows the main job: the shipped bundles, run by the stand-in for GitHub's runner through the workflows of examples/,
 * on real videos and against a stand-in for TikTok on loopback. Prints what GitHub would show, and writes the job
 * summaries to build/demo, as Markdown and as a page.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { marked } from "marked";
import { renderLog } from "../test/support/runner/render-log.ts";
import type { WorkflowResult } from "../test/support/runner/result.ts";
import { runWorkflow } from "../test/support/runner/runner.ts";
import { CREATOR_TOKEN, startTikTok } from "../test/support/tiktok/server.ts";

const root = resolve(import.meta.dirname, "..");
const output = join(root, "build", "demo");
const workspace = mkdtempSync(join(tmpdir(), "demo-"));
const actions = { "acme/tiktok-upload-guard": root, "actions/checkout": () => {} };

/** The videos of the demo: what they are called there, and which fixture each is. */
const GOOD = { "videos/launch.mp4": "good.mp4", "videos/teaser.mov": "good.mov", "videos/loop.webm": "good-vp9.webm" };
const BAD = {
  "videos/old-camera.mp4": "frame-rate-low.mp4",
  "videos/banner.mp4": "picture-size-small.mp4",
  "videos/half-copied.mp4": "unreadable-truncated.mp4",
};

mkdirSync(output, { recursive: true });
try {
  await showValidation();
  await showCancelling();
} finally {
  rmSync(workspace, { recursive: true, force: true });
}

async function showValidation(): Promise<void> {
  commitVideos({ ...GOOD, ...BAD });
  const result = await runWorkflow({ workflow: join(root, "examples", "validate.yml"), workspace, actions });
  show("A pull request brings six videos, of which three are bad", "validate", result);
}

async function showCancelling(): Promise<void> {
  rmSync(workspace, { recursive: true, force: true });
  commitVideos(GOOD);
  cpSync(join(root, "examples", "upload.mjs"), join(workspace, "upload.mjs"));
  const posts = ["slow", "quick", "draft", "busy"].map((name) => ({
    url: `https://videos.acme.example/${name}.mp4`,
    title: name,
    draft: name === "draft",
  }));
  writeFileSync(join(workspace, "posts.json"), JSON.stringify(posts));
  writeFileSync(
    join(workspace, "checks.mjs"),
    'console.log("https://acme.example/launch answers 404");\nprocess.exit(1);\n',
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
      secrets: { TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN, TIKTOK_API_URL: tiktok.url },
    });
    show("Four videos are announced to TikTok, then a check fails", "publish", result);
  } finally {
    await tiktok.close();
  }
}

/** Puts fixtures into the workspace, which becomes a repository that tracks them. */
function commitVideos(videos: Readonly<Record<string, string>>): void {
  for (const [path, fixture] of Object.entries(videos)) {
    cpSync(join(root, "test", "fixtures", fixture), join(workspace, path));
  }
  execFileSync("git", ["init", "--quiet"], { cwd: workspace });
  execFileSync("git", ["add", "videos"], { cwd: workspace });
}

function show(title: string, name: string, result: WorkflowResult): void {
  const summary = result.jobs.flatMap(({ steps }) => steps.map((step) => step.summary)).join("\n");
  const [markdown, page] = [join(output, `${name}.md`), join(output, `${name}.html`)];
  writeFileSync(markdown, summary);
  writeFileSync(page, renderPage(title, summary));
  console.log(`${"═".repeat(title.length)}\n${title}\n${"═".repeat(title.length)}\n`);
  console.log(readFileSync(join(root, "examples", `${name}.yml`), "utf8"));
  console.log(renderLog(result));
  console.log(`Job summary: ${relative(process.cwd(), markdown)}, as a page: ${relative(process.cwd(), page)}\n`);
}

/** The summary as a page that can be opened. It looks as on GitHub, more or less. */
function renderPage(title: string, markdown: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<style>
body { font: 14px/1.5 system-ui, sans-serif; max-width: 1200px; margin: 2rem auto; padding: 0 1rem; color: #1f2328; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; vertical-align: top; }
tr:nth-child(even) { background: #f6f8fa; }
code, pre { font: 12px ui-monospace, monospace; background: #f6f8fa; border-radius: 6px; padding: .2em .4em; }
pre { padding: 1rem; overflow: auto; }
</style>
${marked.parse(markdown, { async: false })}
</html>
`;
}
