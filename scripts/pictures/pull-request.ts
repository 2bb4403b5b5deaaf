/** The page of which docs/images/pull-request-*.png are pictures: what a run of the bundles gives. Draws nothing. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { renderPage } from "../../test/support/page.ts";
import type { Annotation } from "../../test/support/runner/result.ts";
import { runWorkflow } from "../../test/support/runner/runner.ts";
import { openPullRequest } from "../pull-request.ts";

const root = resolve(import.meta.dirname, "..", "..");
const actions = { "acme/tiktok-upload-guard": root, "actions/checkout": () => {} };

/** A pull request that adds a bad video and a good one, checked by examples/validate.yml. */
export async function renderPullRequest(): Promise<string> {
  const workspace = mkdtempSync(join(tmpdir(), "picture-"));
  try {
    const event = openPullRequest(
      workspace,
      { "videos/last-year.mp4": "good.mp4" },
      { "videos/old-camera.mp4": "frame-rate-low.mp4", "videos/launch.mp4": "good.mp4" },
    );
    const workflow = join(root, "examples", "validate.yml");
    const { jobs } = await runWorkflow({ workflow, workspace, actions, ...event });
    const steps = jobs.flatMap((job) => job.steps);
    const annotations = steps.flatMap((step) => step.annotations).map(renderAnnotation);
    const summary = steps.map((step) => step.summary).join("\n");
    return renderPage("A pull request", summary).replace(
      '<article class="markdown-body">',
      `${STYLE}<article class="markdown-body">${annotations.join("")}<h4>Job summary</h4>`,
    );
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

const STYLE = `<style>
.markdown-body { padding: 16px 24px 8px; }
.markdown-body h4 { margin: 16px 0 0; color: var(--fgColor-muted); font-weight: 400; }
.annotation { border: 1px solid var(--borderColor-default); border-left: 4px solid var(--borderColor-danger-emphasis, #cf222e);
  border-radius: 6px; padding: 10px 14px; margin-top: 6px; }
.annotation p { margin: 0 0 4px; }
.annotation pre { margin: 6px 0 0; padding: 8px; white-space: pre-wrap; font-size: 11px; }
</style>
`;

/** As GitHub draws it under "Files changed": the file, the title, and the message with its line breaks. */
function renderAnnotation({ title = "", file = "", message }: Annotation): string {
  return `<h4>Annotation on ${escapeHtml(file)}</h4><div class="annotation"><p><strong>${escapeHtml(title)}</strong></p><pre>${escapeHtml(message)}</pre></div>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
