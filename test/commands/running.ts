/** Runs commands in folders of reports. Needs no process. */
import { tmpdir } from "node:os";
import { COMMANDS } from "../../src/commands/commands.ts";
import { runProgram } from "../../src/commands/program.ts";
import { PROGRAM } from "../../src/commands/program-name.ts";
import type { CheckedVideo } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { json } from "../../src/report/reporters/json.ts";
import { check, exactly } from "../report/reported.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";

export const TOKEN = "ghs_token_of_the_job";
export const HEAD = "c".repeat(40);

export const SLOW = check("b-slow.mp4", { frameRate: exactly(15) });
export const WARNED = check("c-two.mp4", { movingVideoTracks: 2 });

export const write = (videos: readonly CheckedVideo[], rest: Partial<Report> = {}) =>
  [...json.render({ videos, cancellations: [], remarks: [], ...rest }, {})].join("");

export type Event = { name: string; payload: unknown };

const PIPE = { isTerminal: false, columns: 80, hasColours: false, hasLinks: false };

/** Runs the command in a folder. */
export async function run(
  { path: folder }: Workspace,
  args: readonly string[],
  {
    event = { name: "", payload: undefined },
    api,
    columns = 80,
    listenForEnd = () => new AbortController().signal,
    environment = {},
  }: {
    event?: Event;
    api?: string;
    columns?: number;
    listenForEnd?: () => AbortSignal;
    environment?: Record<string, string>;
  } = {},
) {
  const written: string[] = [];
  const said: string[] = [];
  const code = await runProgram(COMMANDS, args, {
    environment: { ...environment, ...(api !== undefined && { GITHUB_TOKEN: TOKEN }) },
    folder,
    temporaryFolder: tmpdir(),
    terminal: {
      write: (text) => written.push(text),
      say: (line) => said.push(line),
      filter: () => undefined,
      out: { ...PIPE, columns },
      err: PIPE,
      lost: () => undefined,
      live: async () => ({ show: () => undefined, end: () => undefined }),
    },
    program: PROGRAM,
    listenForInterruption: () => ({ wrapUp: new AbortController().signal, stop: new AbortController().signal }),
    listenForEnd,
    now: () => Date.now(),
    readInput: async () => ({ text: "", isOver: false }),
    runPage: "https://github.com/acme/videos/actions/runs/8",
    readEvent: () => ({
      ...event,
      ...{ sha: HEAD, repository: "acme/videos", workflow: "Comment", job: "comment" },
      ...{ workflowFile: "", step: "__run", attempt: "8/1" },
      ...{ serverUrl: new URL("https://github.com"), apiUrl: new URL(api ?? "https://api.github.com") },
    }),
  });
  return { code, out: written.join(""), said };
}

export function createReports(reports: Readonly<Record<string, string>>): Workspace {
  const workspace = createWorkspace();
  for (const [file, text] of Object.entries(reports)) workspace.write(file, text);
  return workspace;
}
