/** Odd names of videos that the command `check` reads, prints and suggests. */
import { describe, expect, it } from "vitest";
import { createWorkspace } from "../support/workspace.ts";
import { put } from "./checking.ts";
import { run } from "./running.ts";

it.each(["a.mp4\u001b[31m", "::error::x.mp4", "a\u202eb.mp4"])(
  "a name such as %j gives no command to a terminal or a log",
  async (name) => {
    const workspace = put(createWorkspace(), { [name]: "frame-rate-low.mp4" });
    for (const format of ["text", "github"]) {
      const { out, said } = await run(workspace, ["check", "--format", format, "."]);
      const text = [out, ...said].join("\n");
      for (const character of ["\u001b", "\u202e"]) expect(text).not.toContain(character);
      const commands = text.split("\n").filter((line) => /^\s*::/.test(line) && !line.startsWith("::error file="));
      // A pipe that is no log of GitHub's has no commands.
      if (format === "github") expect(commands).toEqual([]);
    }
  },
);

describe.skipIf(process.platform === "win32")("a path of a video that is there", () => {
  const others = { "g.mp4": "frame-rate-low.mp4", "sub/(a|g).mp4": "frame-rate-low.mp4" };
  it.each(["[g].mp4", "*.mp4", "?.MP4", "{g,h}.mp4", "!(a).mp4", "!g.mp4", "sub/*.mp4", "**.mp4"])(
    "means this video alone, although '%s' is also a glob or leaves something out",
    async (name) => {
      const workspace = put(createWorkspace(), { ...others, [name]: "good.mp4" });
      const { code, out, said } = await run(workspace, ["check", "--", name]);
      expect({ code, out, said }).toMatchObject({ code: 0, out: expect.stringMatching(/^[^\n]*: ok: [^\n]*\n$/) });
    },
  );
});

it.each([
  ["d/clip.mp4", "-d/clip.mp4", "./-d/clip.mp4"],
  ["-e/clip.mp4", "-d/clip.mp4", "./-d/clip.mp4"],
  ["ab.mp4", "-ab.mp4", "./-ab.mp4"],
  ["d/*.mp4", "-d/clip.mp4", "./-d/*.mp4"],
  ["-d/!(a).mp4", "-d/clip.mp4", "./-d/*.mp4"],
  ["!d/clip.mp4", "-d/clip.mp4", "!-d/clip.mp4"],
])(
  "what is suggested for %s can be typed as it stands, though the name begins with a dash",
  async (given, name, meant) => {
    const workspace = put(createWorkspace(), { [name]: "good.mp4", "b.mp4": "good.mp4" });
    const found = given.startsWith("!") ? "." : "b.mp4";
    const { said } = await run(workspace, ["check", "--", found, given]);
    expect(said.join("\n")).toContain(`did you mean '${meant}'`);
    const typed = await run(workspace, ["check", found, meant]);
    expect(typed.said.join("\n")).not.toMatch(/no option|did you mean/);
  },
);
