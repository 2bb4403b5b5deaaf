/** Runs the command line on a folder, in this process. Needs no runner of tests. */
import { tmpdir } from "node:os";
import { COMMANDS } from "../../src/commands/commands.ts";
import { runProgram } from "../../src/commands/program.ts";
import { PROGRAM } from "../../src/commands/program-name.ts";

/** What a run does not have to say: it has ffmpeg, a pipe, and nothing ends it. */
type Setting = { PATH?: string | undefined; isTerminal?: boolean; columns?: number; signal?: AbortSignal };

/** `out`: standard output. `said`: lines of standard error. `drawn`: what was in progress. */
export async function run(folder: string, args: readonly string[], setting: Setting = {}) {
  const { PATH = process.env.PATH, isTerminal = false, columns = 80 } = setting;
  const { signal = new AbortController().signal } = setting;
  const [written, said, drawn]: [string[], string[], string[][]] = [[], [], []];
  const screen = { isTerminal, columns, hasColours: false, hasLinks: false };
  const code = await runProgram(COMMANDS, args, {
    environment: { ...process.env, PATH },
    ...{ folder, program: PROGRAM },
    temporaryFolder: tmpdir(),
    terminal: {
      write: (text) => written.push(text),
      say: (line) => said.push(line),
      filter: () => undefined,
      out: { ...screen, isTerminal: false },
      err: screen,
      lost: () => undefined,
      live: async () => ({ show: (lines) => drawn.push([...lines]), end: () => drawn.push([]) }),
    },
    listenForInterruption: () => ({ wrapUp: signal, stop: signal }),
    listenForEnd: () => signal,
    now: () => Date.now(),
    readInput: async () => ({ text: "", isOver: false }),
    readEvent: () => ({
      ...{ name: "", payload: undefined, sha: "", repository: "", workflow: "", job: "", workflowFile: "", step: "" },
      ...{ attempt: "", serverUrl: new URL("https://github.com"), apiUrl: new URL("https://api.github.com") },
    }),
    runPage: undefined,
  });
  return { code, out: written.join(""), said, drawn };
}
