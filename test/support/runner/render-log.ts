import type { Annotation, Conclusion, JobResult, StepResult, WorkflowResult } from "./result.ts";

const SIGNS: Record<Conclusion, string> = { success: "✓", failure: "✗", cancelled: "⊘", skipped: "○" };
const TITLES: Record<Annotation["level"], string> = { error: "Error", warning: "Warning", notice: "Notice" };

/** A run as text for a terminal: jobs, and steps with their logs. Annotations stand where the log has them. */
export function renderLog(result: WorkflowResult): string {
  return `${result.jobs.map(renderJob).join("\n\n")}\n`;
}

function renderJob(job: JobResult): string {
  return [
    `${SIGNS[job.conclusion]} ${job.name} (${job.conclusion})`,
    ...job.steps.map((step) => indent(renderStep(step))),
  ].join("\n");
}

function renderStep(step: StepResult): string {
  return [`${SIGNS[step.conclusion]} ${step.name}`, ...renderLines(step)].join("\n");
}

/** Lines of a log as GitHub draws them: groups as sections, `##[error]` and its like as `Error:` with their title. */
function renderLines({ log, annotations }: StepResult): string[] {
  let depth = 1;
  const heads = annotations.map((annotation) => ({ ...annotation, first: annotation.message.split("\n")[0] }));
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
    if (!isLevel(tag)) return [indent(text, depth)];
    const annotation = heads.find(({ level, first }) => level === tag && first === text);
    const head = [annotation?.title, annotation?.file].filter((part) => part !== undefined).join(" · ");
    return [...(head === "" ? [] : [indent(`${head}`, depth)]), indent(`${TITLES[tag]}: ${text}`, depth)];
  });
}

function isLevel(tag: string): tag is Annotation["level"] {
  return tag in TITLES;
}

function indent(text: string, depth = 1): string {
  return text.replace(/^(?=.)/gm, "  ".repeat(depth));
}
