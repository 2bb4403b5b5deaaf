import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isInstalled } from "../support/programs.ts";
import { createWorkspace } from "../support/workspace.ts";
import { check, listFixes, look, runInShell } from "./fixing.ts";

const SOURCE = (colour: string) => `-f lavfi -i color=${colour}:size=360x360:rate=15:duration=0.4`;
const X264 = "-c:v libx264 -preset ultrafast -pix_fmt yuv420p";
const RED = `${SOURCE("red")} ${X264}`;
const BLUE_AND_RED = `${SOURCE("blue")} ${SOURCE("red")} -map 0 -map 1 ${X264}`;
const PICTURE = "-f lavfi -i color=blue:size=300x300:rate=1:duration=1 -frames:v 1";

/** A box of ISO BMFF. */
function box(type: string, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(8 + body.length);
  header.write(type, 4, "latin1");
  return Buffer.concat([header, body]);
}

/** Puts `udta` with a cover picture (`covr`) in front of the tracks of a file whose `moov` is its end. */
function coverFront(file: Buffer, picture: Buffer): Buffer {
  const moov = file.lastIndexOf("moov") - 4;
  const firstTrack = file.indexOf("trak", moov) - 4;
  const data = box("data", Buffer.from([0, 0, 0, 13, 0, 0, 0, 0]), picture);
  const handler = box("hdlr", Buffer.alloc(8), Buffer.from("mdirappl"), Buffer.alloc(9));
  const cover = box("udta", box("meta", Buffer.alloc(4), handler, box("ilst", box("covr", data))));
  const covered = Buffer.concat([file.subarray(0, firstTrack), cover, file.subarray(firstTrack)]);
  covered.writeUInt32BE(file.readUInt32BE(moov) + cover.length, moov);
  return covered;
}

/** Lets the first track be none of video (`hdlr`), although its frames are. */
function handleFirstAs(handler: string): (file: Buffer) => Buffer {
  return (file) => {
    file.write(handler, file.indexOf("vide", file.indexOf("hdlr")), "latin1");
    return file;
  };
}

/** Disables the first track (`track_enabled` of `tkhd`). */
function disableFirst(file: Buffer): Buffer {
  const flags = file.indexOf("tkhd") + 7;
  file.writeUInt8(file.readUInt8(flags) & 0xfe, flags);
  return file;
}

describe.runIf(isInstalled("ffmpeg"))("the command that fixes a video takes its red main track", () => {
  it.each<[string, string, string, (file: Buffer, picture: Buffer) => Buffer]>([
    ["behind a cover picture", RED, "a.mp4", coverFront],
    ["behind a track of the handler auxv", BLUE_AND_RED, "a.mp4", handleFirstAs("auxv")],
    ["behind a track of the handler pict", BLUE_AND_RED, "a.mov", handleFirstAs("pict")],
    ["behind a track of the handler data", BLUE_AND_RED, "a.mp4", handleFirstAs("data")],
    ["behind a track that is disabled", `${BLUE_AND_RED} -disposition:v:1 default`, "a.mp4", disableFirst],
    ["of Matroska with a cover", `${RED} -attach p.jpg -metadata:s:t mimetype=image/jpeg`, "a.mkv", (file) => file],
  ])("%s", (_, recipe, name, change) => {
    const workspace = createWorkspace();
    const make = (...words: readonly string[]) =>
      execFileSync("ffmpeg", ["-nostdin", "-v", "error", ...words], { cwd: workspace.path });
    make(...PICTURE.split(" "), "p.jpg");
    make(...recipe.split(" "), name);
    const path = join(workspace.path, name);
    writeFileSync(path, change(readFileSync(path), readFileSync(join(workspace.path, "p.jpg"))));

    const [command = ""] = listFixes(check(name, workspace.path));
    expect(runInShell(command, workspace.path).status).toBe(0);
    expect(check("a.fixed.mp4", workspace.path).verdict).toBe("valid");
    const [red = 0, , blue = 255] = look(workspace.path, "a.fixed.mp4").colours;
    expect(red).toBeGreaterThan(200);
    expect(blue).toBeLessThan(50);
  });
});
