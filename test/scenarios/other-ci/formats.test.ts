/** The files of examples/other-ci as text: what their systems accept, what they install, and what people see first. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { FORMATS } from "./formats.ts";
import { EXAMPLES, RELEASE, readExample } from "./play.ts";

const FILES = readdirSync(EXAMPLES);
const read = (file: string) => readExample({ file });

it.each(Object.entries(FORMATS))("%s is accepted by its system", async (file, check) => {
  await expect(check(read(file))).resolves.not.toThrow();
});

/** What a person may get wrong. */
const SLIPS: readonly [file: string, from: string, to: string][] = [
  ["gitlab-ci.yml", "artifacts:", "artifact:"],
  ["gitlab-ci.yml", "after_script:\n    #", "after-script:\n    #"],
  ["gitlab-ci.yml", "needs: [videos]", "needs: [video]"],
  ["gitlab-ci.yml", "when: always", "when: ever"],
  ["circleci.yml", "when: on_fail", "when: on_failure"],
  ["circleci.yml", "store_test_results", "store_test_result"],
  ["circleci.yml", "command: node upload.mjs", "comand: node upload.mjs"],
  ["circleci.yml", "docker:", "dockr:"],
  ["azure-pipelines.yml", "condition: or(", "conditions: or("],
  ["azure-pipelines.yml", "- task: PublishTestResults@2", "- task: PublishTestResults"],
  ["azure-pipelines.yml", "cancelTimeoutInMinutes: 5", "cancelTimeoutInMinutes: 5m"],
  ["buildkite.yml", "timeout_in_minutes: 30", "timeout_minutes: 30"],
  ["buildkite.yml", "concurrency: 1", "concurency: 1"],
  ["Jenkinsfile", "unsuccessful {", "unsucessful {"],
  ["Jenkinsfile", "stage('Publish') {", "stage('Publish')"],
  ["Jenkinsfile", "sh 'node upload.mjs posts.json'", "sh 'node upload.mjs posts.json"],
  ["Jenkinsfile", "branch 'main'", "branches 'main'"],
];

it.each(SLIPS)("%s is rejected with another text in place of %j: %j", async (file, from, to) => {
  const text = read(file);
  expect(text.split(from).length).toBeGreaterThan(1);
  await expect(FORMATS[file]?.(text.replace(from, to))).rejects.toThrow();
});

it.each<[file: string, condition: RegExp]>([
  ["gitlab-ci.yml", /if: \$CI_PIPELINE_SOURCE == "push" && .*\n\s+changes: \[posts\.json\]/],
  ["azure-pipelines.yml", /condition: >-\n.*\n\s+in\(variables\['Build\.Reason'\], 'IndividualCI', 'BatchedCI'\)\)/],
  ["buildkite.yml", /if: .* && build\.source == "webhook"\n\s+if_changed: posts\.json/],
  ["Jenkinsfile", /when \{[^}]*changeset 'posts\.json'/],
  ["circleci.yml", /requires: \[approve\]/],
])("in %s, nothing is published only because a schedule has started the pipeline", (file, condition) => {
  expect(read(file)).toMatch(condition);
});

const SHELL_SCRIPTS = FILES.filter((file) => file.endsWith(".sh"));

it.each(SHELL_SCRIPTS)("%s is executable, and its shell can read it", async (file) => {
  const path = join(EXAMPLES, file);
  expect(statSync(path).mode & 0o111).toBe(0o111);
  const [, shell = ""] = /^#!(\S+)$/m.exec(readFileSync(path, "utf8")) ?? [];
  await expect(promisify(execFile)(shell, ["-n", path])).resolves.toEqual({ stdout: "", stderr: "" });
});

describe.each(FILES)("examples/other-ci/%s", (file) => {
  const text = read(file);
  const header = (/^((#|\/\/).*\n)+/.exec(text)?.[0] ?? "").replaceAll(/\n(#|\/\/) /g, " ");

  it("says in its first lines where to copy it", () => {
    expect(header).toMatch(/Copy this file /);
  });

  it("has no line longer than 120 characters", () => {
    expect(text.split("\n").filter((line) => line.length > 120)).toEqual([]);
  });

  it("starts the guard only from where it was installed", () => {
    expect(text).not.toMatch(/\bnpx\b/);
    const calls = text.match(/^(?!\s*(#|\/\/)).*tiktok-upload-guard (check|cancel|status)\b.*$/gm) ?? [];
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter((line) => !line.includes(".guard/bin/tiktok-upload-guard "))).toEqual([]);
  });
});

it.each(FILES.filter((file) => file !== "buildkite-pre-exit.sh"))(
  "%s installs one release, and says who acme is",
  (file) => {
    const text = read(file);
    expect(text.match(/https:\/\/github\.com\/[^\s'"]+/g)).toEqual([RELEASE]);
    expect(text).toMatch(/acme stands for the owner of the repository/);
    expect(text).toMatch(/(lasts|lives) two hours/);
  },
);

it("installs the release of this version", () => {
  const { version } = JSON.parse(readFileSync(join(EXAMPLES, "../../package.json"), "utf8"));
  expect(RELEASE).toContain(`/v${version}/tiktok-upload-guard-${version}.tgz`);
});

it("docs/other-ci.md leads to each example", () => {
  const page = readFileSync(join(EXAMPLES, "../../docs/other-ci.md"), "utf8");
  expect(FILES.filter((file) => !page.includes(`](../examples/other-ci/${file})`))).toEqual([]);
});
