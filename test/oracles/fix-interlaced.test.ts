import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { isInstalled } from "../support/programs.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";
import { check, listFixes, runInShell } from "./fixing.ts";

/** A second of motion at 25 FPS. Fields show two moments in one frame: every other line of each. */
const MOVING = "testsrc2=size=352x288:rate=50:duration=1";
const IN_FIELDS = "tinterlace=interleave_top,setfield=tff";
const IN_FRAMES = "fps=25,setfield=prog";

/** How many frames ffmpeg's detector of fields finds, and how many of them have fields (`idet`). */
function findFields({ path }: Workspace, name: string): { frames: number; withFields: number } {
  const args = ["-nostdin", "-hide_banner", "-i", name, "-vf", "idet", "-f", "null", "-"];
  const { stderr } = spawnSync("ffmpeg", args, { cwd: path, encoding: "utf8" });
  const [, top, bottom, whole, unknown] = (
    /Multi frame detection: TFF: *(\d+) BFF: *(\d+) Progressive: *(\d+) Undetermined: *(\d+)/.exec(stderr) ?? []
  ).map(Number);
  const withFields = (top ?? 0) + (bottom ?? 0);
  return { frames: withFields + (whole ?? 0) + (unknown ?? 0), withFields };
}

/** Encodes the motion, lets the command of its finding fix it, and looks for fields in both. */
function fix(filter: string, encoder: string, name: string) {
  const workspace = createWorkspace();
  const args = ["-nostdin", "-v", "error", "-f", "lavfi", "-i", `${MOVING},${filter}`, ...encoder.split(" "), name];
  execFileSync("ffmpeg", args, { cwd: workspace.path });
  const [command = ""] = listFixes(check(name, workspace.path));
  expect(runInShell(command, workspace.path).status).toBe(0);
  expect(check("a.fixed.mp4", workspace.path).verdict).toBe("valid");
  return { command, source: findFields(workspace, name), result: findFields(workspace, "a.fixed.mp4") };
}

const MPEG2 = "-c:v mpeg2video -q:v 2 -pix_fmt yuv420p";

describe.runIf(isInstalled("ffmpeg"))("the command that fixes a video", () => {
  it.each([
    ["MP4", "-c:v libx264 -preset ultrafast -crf 12 -pix_fmt yuv420p -flags +ildct+ilme -x264opts tff=1", "a.mp4"],
    ["MPEG-PS, as DVDs have it", `${MPEG2} -flags +ildct+ilme -top 1`, "a.mpg"],
  ])("makes whole frames of the fields of %s, and as many", (_, encoder, name) => {
    const { source, result } = fix(IN_FIELDS, encoder, name);
    expect(source).toEqual({ frames: 25, withFields: 25 });
    expect(result.frames).toBe(source.frames);
    // The detector looks at several frames, and takes time to notice that these are whole.
    expect(result.withFields).toBeLessThan(source.frames / 2);
  });

  it("keeps every frame of MPEG-PS that is whole", () => {
    const { command, source, result } = fix(IN_FRAMES, MPEG2, "a.mpg");
    expect(command).toContain("bwdif");
    expect(result.frames).toBe(source.frames);
  });

  it("has no filter for fields where H.264 says that it has whole frames", () => {
    const { command } = fix(IN_FRAMES, "-c:v libx264 -preset ultrafast -pix_fmt yuv420p", "a.mp4");
    expect(command).not.toContain("bwdif");
  });
});
