/** Completion in real shells, which call the bundle. What a person types is never run. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../../src/commands/commands.ts";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { isInstalled } from "../../support/programs.ts";

const BUNDLE = join(import.meta.dirname, "../../../dist/cli/index.js");
const folder = makeFolder("completion");
const path = [join(folder, "bin"), process.env.PATH].join(delimiter);
const env = { ...process.env, PATH: path, HOME: folder, TERM: "xterm" };

beforeAll(() => {
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, "work"));
  const program = join(folder, "bin", "tiktok-upload-guard");
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${BUNDLE}' "$@"\n`);
  chmodSync(program, 0o755);
  for (const name of ["summer.json", "$(touch pwned).json"]) writeFileSync(join(folder, "work", name), "{}");
  for (const shell of ["bash", "zsh", "fish"]) {
    const script = execFileSync(process.execPath, [BUNDLE, "completion", shell], { encoding: "utf8" });
    writeFileSync(join(folder, `script.${shell}`), script);
  }
});

afterAll(() => removeFolder(folder));

/** What each shell offers for the last of `words`. */
const ASK: Readonly<Record<string, (words: readonly string[]) => readonly string[]>> = {
  bash(words) {
    const code = `
      source '${folder}/script.bash'
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=\${#COMP_LINE}
      function=$(complete -p tiktok-upload-guard | sed -E 's/.*-F ([^ ]+).*/\\1/')
      "$function" tiktok-upload-guard "\${@: -1}" "\${@: -2:1}"
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    return run("bash", ["--norc", "-c", code, "bash", ...words]);
  },
  zsh(words) {
    // A person presses Tab in a terminal, which `script` makes. What is offered goes to a file, too.
    const setup = `
      compadd() {
        local -a hits
        [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]] && { builtin compadd "$@"; return }
        builtin compadd -A hits "$@"; print -rl -- $hits >> ${folder}/offered
        builtin compadd "$@"
      }
      press-tab() { zle complete-word; exit 0 }
      zle -N press-tab; bindkey '^I' press-tab
      autoload -U compinit; compinit -u -d ${folder}/dump; source ${folder}/script.zsh`;
    writeFileSync(join(folder, "setup.zsh"), setup);
    writeFileSync(join(folder, "offered"), "");
    run("script", ["-qec", "zsh -f -i", "/dev/null"], `source ${folder}/setup.zsh\n${words.join(" ")}\t`);
    return readFileSync(join(folder, "offered"), "utf8").split("\n");
  },
  fish(words) {
    const code = `source '${join(folder, "script.fish")}'; complete -C "$argv[1]"`;
    return run("fish", ["--no-config", "-c", code, words.join(" ")]).map((line) => line.split("\t")[0] ?? "");
  },
};

function run(shell: string, args: readonly string[], input = ""): readonly string[] {
  const options = { cwd: join(folder, "work"), env, encoding: "utf8", input } as const;
  return execFileSync(shell, args, options).split(/\r?\n/);
}

describe.each(["bash", "zsh", "fish"])("%s completes", (shell) => {
  const isThere = isInstalled(shell);
  const ask = (...words: string[]) => ASK[shell]?.(["tiktok-upload-guard", ...words]).join("\n") ?? "";

  it.runIf(isThere)("every command", () => {
    const offered = ask("");
    for (const { name } of COMMANDS) expect(offered).toContain(name);
  });

  it.runIf(isThere).each<[about: string, words: readonly string[], offered: string, other: string]>([
    ["the options of a command", ["report", "--fo"], "--format", "--output"],
    ["the values of an option", ["report", "--format", "s"], "sarif", "junit"],
    ["paths where a file belongs", ["report", "su"], "summer.json", "--format"],
  ])("%s", (_about, words, offered, other) => {
    const text = ask(...words);
    expect(text).toContain(offered);
    expect(text).not.toContain(other);
  });

  it.runIf(isThere)("without running what stands on the line, or in the name of a file", () => {
    ask("report", "$(touch pwned)", "");
    ask("report", "");
    expect(existsSync(join(folder, "work", "pwned"))).toBe(false);
  });
});
