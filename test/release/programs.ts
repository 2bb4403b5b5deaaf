/** Programs that the workflows of this repository start, in place of GitHub and of npm's registry. */
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../support/folders.ts";
import { PLAIN_ENVIRONMENT } from "../support/package.ts";
import type { WorkflowResult } from "../support/runner/result.ts";

/**
 * `gh`, and an `npm` that installs and publishes nothing, and is npm for all else. `readAsked`: what both were asked,
 * one line each; a publishing npm with its token. `isReleased`: whether GitHub has the release already. Settings of the
 * machine have no say in `environment`.
 */
export function createPrograms({ isReleased = false } = {}): {
  environment: Record<string, string>;
  readAsked(): string[];
} {
  const bin = makeFolder("programs");
  onTestFinished(() => removeFolder(bin));
  const asked = join(bin, "asked");
  writeFileSync(asked, "");
  const write = (name: string, script: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  write(
    "gh",
    `[ "$1 $2" = "release view" ] && { ${isReleased ? "echo false; exit 0" : "echo release not found >&2; exit 1"}; }\necho "gh $*" >> "${asked}"`,
  );
  const npm = `PATH="${PLAIN_ENVIRONMENT.PATH}" exec npm "$@"`;
  write("npm", `case $1 in\nci) ;;\npublish) echo "npm $* $NODE_AUTH_TOKEN" >> "${asked}" ;;\n*) ${npm} ;;\nesac`);
  return {
    environment: {
      ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
      PATH: [bin, dirname(process.execPath), PLAIN_ENVIRONMENT.PATH].join(delimiter),
    },
    readAsked: () => readFileSync(asked, "utf8").trim().split("\n").filter(Boolean),
  };
}

/** How each job of a run has ended, by its id. */
export const listConclusions = ({ jobs }: WorkflowResult) =>
  Object.fromEntries(jobs.map(({ id, conclusion }) => [id, conclusion]));
