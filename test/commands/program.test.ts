/** What all commands have in common: bad usage, and the help. */
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/commands/commands.ts";
import { createWorkspace } from "../support/workspace.ts";
import { run } from "./running.ts";

describe("each bad use of the program ends with exit code 2 and one sentence about what is wrong:", () => {
  it.each<[args: string, words: string]>([
    ["chek", "There is no command 'chek'. Did you mean 'check'?"],
    ["help chek", "There is no command 'chek'. Did you mean 'check'?"],
    ["help xyzzy", "There is no command 'xyzzy'. See 'tiktok-upload-guard --help'."],
    ["check --fx", "There is no option '--fx'. Did you mean '--fix'?"],
    ["check -d/a.mp4", "There is no option '-d/a.mp4'. To name a file, write './-d/a.mp4'."],
    ["check --fail warning", "There is no option '--fail'. Did you mean '--fail-on'?"],
    ["check --failon warning", "There is no option '--failon'. Did you mean '--fail-on'?"],
    ["check --fail_on=warning", "There is no option '--fail_on'. Did you mean '--fail-on'?"],
    ["check --inplace", "There is no option '--inplace'. Did you mean '--in-place'?"],
    ["check --no-colour", "There is no option '--no-colour'. Did you mean '--no-color'?"],
    ["check --ifnovideo ignore", "There is no option '--ifnovideo'. Did you mean '--if-no-videos'?"],
    ["check -fix", "There is no option '-fix'. Did you mean '--fix'?"],
    ["check --unlike", "There is no option '--unlike'."],
    ["check --fix=yes", "Option '--fix' takes no value."],
    ["check --in-place=", "Option '--in-place' takes no value."],
    ["check --help=foo", "Option '--help' takes no value."],
    ["--help=foo", "Option '--help' takes no value."],
    ["cancel --no-color=x", "Option '--no-color' takes no value."],
    ["cancel --fix=yes", "There is no option '--fix'."],
    ["cancel --token=secret", "There is no option '--token'."],
    ["check --format", "Option '--format' needs a value."],
    ["check --format=", "Option '--format' needs a value."],
    ["check --since a --since b", "Option '--since' is given twice."],
  ])("%s", async (args, words) => {
    const { code, out, said } = await run(createWorkspace(), args.split(" "));
    expect({ code, out, said }).toEqual({ code: 2, out: "", said: [expect.stringContaining(words)] });
    expect(said.join()).not.toMatch(/secret|output/);
  });
});

it("the option '--no-color' can be before the command, too", async () => {
  expect(await run(createWorkspace(), ["--no-color", "explain", "codec"])).toMatchObject({ code: 0 });
});

describe("the help of each command", () => {
  it.each([[[]], [["help"]], ...COMMANDS.map(({ name }) => [[name]])])("of %j is the same by 'help'", async (names) => {
    const [byOption, byName] = await Promise.all([
      run(createWorkspace(), [...names, "--help"]),
      run(createWorkspace(), ["help", ...names]),
    ]);
    expect(byOption).toMatchObject({ code: 0, said: [] });
    expect(byName).toEqual(byOption);
  });

  it.each(COMMANDS.flatMap(({ name }) => [40, 60, 71, 72, 80, 200].map((columns) => [name, columns] as const)))(
    "of %s fits %i columns, except what a person copies",
    async (name, columns) => {
      const { out } = await run(createWorkspace(), [name, "--help"], { columns });
      const isCopied = (line: string) => / ?tiktok-upload-guard /.test(line);
      const wide = out.split("\n").filter((line) => line.length > Math.min(columns, 100) && !isCopied(line));
      expect(wide).toEqual([]);
    },
  );
});
