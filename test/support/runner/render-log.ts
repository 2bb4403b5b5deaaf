import type { Annotation, Conclusion, JobResult, StepResult, WorkflowResult } from "./result.ts";

const SIGNS: Record<Conclusion, string> = { success: "✓", failure: "✗", cancelled: "⊘", skipped: "○" };
const TITLES: Record<Annotation["level"], string> = { error: "Error", warning: "Warning", notice: "Notice" };

/** A run as text for a terminal, like the page of the run on GitHub: jobs, steps with their logs, annotations. */
export function renderLog(result: WorkflowResult): string {
  return `${result.jobs.map(renderJob).join("\n\n")}\n`;
}

function renderJob(job: JobResult): string {
  const annotations = job.steps.flatMap((step) => step.annotations);
  return [
    `${SIGNS[job.conclusion]} ${job.name} (${job.conclusion})`,
    ...job.steps.map((step) => indent(renderStep(step))),
    ...(annotations.length > 0 ? ["", `Annotations of ${job.name}`] : []),
    ...annotations.map((annotation) => indent(renderAnnotation(annotation))),
  ].join("\n");
}

function renderStep(step: StepResult): string {
  return [`${SIGNS[step.conclusion]} ${step.name}`, ...renderLines(step.log)].join("\n");
}

/** Lines of a log as GitHub draws them: groups as sections, `##[error]` and its like as `Error:`. */
function renderLines(log: readonly string[]): string[] {
  let depth = 1;
  return log.flatMap((line) => {
    const [, tag = "", text = line] = /^##\[(group|endgroup|error|warning|notice)\](.*)$/.exec(line) ?? [];
    if (tag === "endgroup") {
      depth = 1;
      return [];
    }
    if (tag === "group") {
      depth = 2;
      return [indent(`▼ ${text}`)];
    }
    return [indent(isLevel(tag) ? `${TITLES[tag]}: ${text}` : text, depth)];
  });
}

function renderAnnotation({ level, title, file, message }: Annotation): string {
  const head = [TITLES[level], title, file].filter((part) => part !== undefined).join(" · ");
  return `${head}\n${indent(message)}`;
}

function isLevel(tag: string): tag is Annotation["level"] {
  return tag in TITLES;
}

function indent(text: string, depth = 1): string {
  return text.replace(/^(?=.)/gm, "  ".repeat(depth));
}
