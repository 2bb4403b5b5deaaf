/** Runs the commands about uploads in this process, against the stand-in for TikTok. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { COMMANDS } from "../../src/commands/commands.ts";
import { runProgram } from "../../src/commands/program.ts";
import { PROGRAM } from "../../src/commands/program-name.ts";
import type { Input } from "../../src/host/input.ts";
import type { Interruption } from "../../src/model/interruption.ts";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "../support/tiktok/server.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";

export type Scene = {
  /** Variables besides the token and the address. `undefined` takes one away. */
  environment?: Readonly<Record<string, string | undefined>>;
  stdin?: string;
  /** How reading it ended, if not at its end. */
  input?: Partial<Input>;
  /** The width of a terminal; without it, both streams are pipes. */
  columns?: number;
  interruption?: Interruption;
  files?: Readonly<Record<string, string>>;
  workspace?: Workspace;
  /** Called with each line on stderr, and each table. */
  follow?(lines: readonly string[]): void;
};

const NEVER: Interruption = { wrapUp: new AbortController().signal, stop: new AbortController().signal };

/** Starts a stand-in that is closed when the test ends. A publish that is asked to be cancelled is cancelled. */
export async function start(options: TikTokOptions = {}): Promise<TikTok> {
  const afterCancel = [{ status: "FAILED", failReason: "publish_cancelled" }];
  const publishes = (options.publishes ?? []).map((plan) => ({ afterCancel, ...plan }));
  const tiktok = await startTikTok({ ...options, publishes });
  onTestFinished(() => tiktok.close());
  return tiktok;
}

/** What a command has written to stdout, said on stderr, and drawn there. */
export async function run(tiktok: TikTok, args: readonly string[], scene: Scene = {}) {
  const { columns, workspace = createWorkspace(), files = {}, follow = () => undefined } = scene;
  for (const [name, text] of Object.entries(files)) workspace.write(name, text);
  const temporaryFolder = join(createWorkspace().path, "temp");
  mkdirSync(temporaryFolder);
  const written: string[] = [];
  const said: string[] = [];
  const drawn: string[][] = [];
  let clean = (text: string) => text;
  const screen = { isTerminal: columns !== undefined, columns: columns ?? 80, hasColours: false, hasLinks: false };
  const code = await runProgram(COMMANDS, args, {
    environment: { TIKTOK_ACCESS_TOKEN: CREATOR_TOKEN, TIKTOK_API_URL: tiktok.url, ...scene.environment },
    folder: workspace.path,
    temporaryFolder,
    listenForEnd: () => (scene.interruption ?? NEVER).wrapUp,
    terminal: {
      write: (text) => written.push(clean(text)),
      say(line) {
        said.push(clean(line));
        follow([line]);
      },
      filter(next) {
        clean = next;
      },
      out: screen,
      err: screen,
      lost: () => undefined,
      live: async () => ({
        show(lines) {
          drawn.push([...lines]);
          follow(lines);
        },
        end: () => undefined,
      }),
    },
    program: PROGRAM,
    listenForInterruption: () => scene.interruption ?? NEVER,
    now: () => Date.now(),
    readInput: async () => ({ text: scene.stdin ?? "", isOver: false, ...scene.input }),
    readEvent: () => {
      throw new Error("No command about uploads reads the event.");
    },
    runPage: undefined,
  });
  return { code, out: written.join(""), said, drawn };
}
