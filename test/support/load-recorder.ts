/** Records which files a bundle loads, and which git processes it starts. Changes neither. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createWorkspace } from "./workspace.ts";

/** `env`: for the process. */
export type LoadRecorder = {
  env: Readonly<Record<string, string>>;
  /** The absolute paths of what a bundle has loaded, itself included. */
  loaded(bundle: string): string[];
  /** What git was called with, each time. */
  gitCalls(): string[];
};

/** Runs before the bundle: Node says of each module what it loads (`module.registerHooks`). */
const HOOK = `
const { appendFileSync } = require("node:fs");
require("node:module").registerHooks({
  load(url, context, next) {
    appendFileSync(process.env.LOADED, url + "\\n");
    return next(url, context);
  },
});
`;

/** Every variable that begins with GIT_ is withheld from git, so the place of the list stands in the script. */
function makeGit(list: string): string {
  const git = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  return `#!/bin/sh\necho "$*" >> '${list}'\nexec '${git}' "$@"\n`;
}

export function recordLoads(): LoadRecorder {
  const { path, write } = createWorkspace();
  const at = (name: string) => join(path, name);
  write("hook.cjs", HOOK);
  write("bin/git", makeGit(at("git.txt")));
  chmodSync(at("bin/git"), 0o755);
  const lines = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), "utf8").trim().split("\n") : []);
  return {
    env: {
      NODE_OPTIONS: `--require=${at("hook.cjs")}`,
      LOADED: at("loaded.txt"),
      PATH: [at("bin"), process.env.PATH].join(delimiter),
    },
    loaded: (bundle) =>
      lines("loaded.txt")
        .filter((url) => url.startsWith("file:"))
        .map((url) => fileURLToPath(url))
        .filter((file) => dirname(file) === dirname(bundle)),
    gitCalls: () => lines("git.txt"),
  };
}
