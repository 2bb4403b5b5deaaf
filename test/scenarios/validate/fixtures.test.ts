import { truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { RULES, type RuleId } from "../../../src/check/rules/index.ts";
import { FIXTURES } from "../../support/fixtures.ts";
import { createVideos, runGuard } from "./guard.ts";

const names = Object.keys(FIXTURES).sort();
const isValid = (name: string) => FIXTURES[name]?.verdict === "valid";

it("every fixture in one repository: each has the verdict and the findings that it is there for", async () => {
  const repository = createVideos(Object.fromEntries(names.map((name) => [name, name])));
  const { main, report } = await runGuard(repository);
  const judged = report?.videos.map(({ path, verdict, findings }) => [
    path,
    { verdict, rules: findings.map(({ rule }) => rule) },
  ]);
  expect(judged).toEqual(
    names.map((name) => [name, { verdict: FIXTURES[name]?.verdict, rules: FIXTURES[name]?.rules }]),
  );
  expect(main).toMatchObject({
    conclusion: "failure",
    exitCode: 1,
    outputs: {
      valid: "false",
      checked: String(names.length),
      invalid: String(names.filter((name) => !isValid(name)).length),
    },
  });
  expect(JSON.parse(main.outputs["valid-videos"] ?? "")).toEqual(names.filter(isValid));
  expect(JSON.parse(main.outputs["invalid-videos"] ?? "")).toEqual(names.filter((name) => !isValid(name)));
});

/** Rules for which no small file can be committed: the tests that need one make it. */
const HUGE: Readonly<Record<string, number>> = { size: 4 * 2 ** 30 + 1, "size-margin": 4_000_000_001 };
const OWN = RULES.filter(({ id }) => id in HUGE || fixtureOf(id) !== undefined);

/** The fixture that has the fewest other findings. */
function fixtureOf(id: RuleId): string | undefined {
  const shown = Object.entries(FIXTURES).filter(([, { rules }]) => rules.includes(id));
  return shown.sort(([, a], [, b]) => a.rules.length - b.rules.length)[0]?.[0];
}

it("each rule's finding is an annotation at its file, with TikTok's code and the command that helps", async () => {
  const pathOf = (id: RuleId) => `videos/${id}${/\.\w+$/.exec(fixtureOf(id) ?? "good.mp4")}`;
  const files = OWN.map(({ id }) => [pathOf(id), fixtureOf(id) ?? "good.mp4"]);
  const repository = createVideos(Object.fromEntries(files));
  for (const [id, sizeBytes] of Object.entries(HUGE)) {
    truncateSync(join(repository.path, `videos/${id}.mp4`), sizeBytes);
  }
  const { main } = await runGuard(repository, { annotate: "notice" });
  expect(main.annotationsDropped).toBe(0);
  for (const { id, level, code, remedy } of OWN) {
    const ofFile = main.annotations.filter(({ file }) => file === pathOf(id));
    const found = ofFile.filter((annotation) => annotation.level === level);
    const title = expect.stringMatching(code === undefined ? `[ (]${id}` : `${code} \\(.*${id}`);
    const ffmpeg = "ffmpeg -nostdin -i ";
    const command = { remux: ffmpeg, recode: ffmpeg, cut: ffmpeg, rename: "git mv -- ", nothing: "", replace: "" };
    expect(found).toEqual([{ level, title, file: pathOf(id), message: expect.stringContaining(`\n${id}`) }]);
    const commands = ofFile.flatMap(({ message }) => message.match(/(?<=:\n)(ffmpeg -nostdin -i|git mv --) /) ?? []);
    // Without a remedy of its own, what helps against other findings is shown.
    const others = FIXTURES[fixtureOf(id) ?? ""]?.rules.filter((rule) => rule !== id) ?? [];
    if (remedy.kind !== "nothing" || others.length === 0) expect(commands[0] ?? "").toBe(command[remedy.kind]);
  }
});
