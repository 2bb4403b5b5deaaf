import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLfsPointer } from "../../../src/sources/lfs/pointer.ts";
import { isInstalled } from "../../support/programs.ts";
import { createWorkspace } from "../../support/workspace.ts";

const OID = "4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393";
const VERSION = "version https://git-lfs.github.com/spec/v1\n";
const POINTER = `${VERSION}oid sha256:${OID}\nsize 12345\n`;

function parse(text: string) {
  return parseLfsPointer(Buffer.from(text));
}

describe("a Git LFS pointer", () => {
  it.each([
    ["as the specification shows it", POINTER],
    ["without the end of the last line", POINTER.slice(0, -1)],
    ["with carriage returns", POINTER.replaceAll("\n", "\r\n")],
    ["of the pre-release", POINTER.replace("git-lfs", "hawser")],
    ["with empty lines around it", `\n${POINTER}\n\r\n`],
    ["with a size that has leading zeros", POINTER.replace("12345", "0012345")],
    ["of the greatest size", POINTER + "\n".repeat(1023 - POINTER.length)],
  ])("is read: %s", (_name, text) => {
    expect(parse(text)).toEqual({ oid: OID, sizeBytes: 12345 });
  });

  it.each([
    ["an empty file", ""],
    ["a file of 1024 bytes", POINTER + "\n".repeat(1024 - POINTER.length)],
    ["pointer extensions", POINTER.replace("oid", `ext-0-foo sha256:${OID}\next-1-bar sha256:${OID}\noid`)],
    ["a key that git-lfs does not know", `${POINTER}z z\n`],
    ["text after it", `${POINTER}hello\n`],
    ["an empty line in it", POINTER.replace("size", "\nsize")],
    ["a byte order mark", `\u{feff}${POINTER}`],
    ["the marks of a merge conflict", POINTER.replace("oid", "<<<<<<< HEAD\noid")],
    ["two spaces", POINTER.replace("oid ", "oid  ")],
    ["a tab", POINTER.replace("oid ", "oid\t")],
    ["a key in capitals", `${POINTER}Z z\n`],
    ["the version not first", `oid sha256:${OID}\nsize 12345\n${VERSION}`],
    ["another version", POINTER.replace("v1", "v2")],
    ["another spelling of the version", POINTER.replace("https", "HTTPS")],
    ["keys out of order", `${VERSION}size 12345\noid sha256:${OID}\n`],
    ["a key twice", POINTER.replace("size 12345\n", "size 12345\nsize 12345\n")],
    ["no oid", `${VERSION}size 12345\n`],
    ["another hash", POINTER.replace("sha256", "sha512")],
    ["a hash in capitals", POINTER.replace(OID, OID.toUpperCase())],
    ["a short hash", POINTER.replace(OID, OID.slice(1))],
    ["no size", `${VERSION}oid sha256:${OID}\n`],
    ["a negative size", POINTER.replace("12345", "-1")],
    ["a size that no number is exact for", POINTER.replace("12345", String(2 ** 53))],
    ["a size that no file has", POINTER.replace("12345", "9".repeat(400))],
    ["the oid in the value of another key", `${VERSION}note oid sha256:${OID}\nsize 12345\n`],
  ])("is not seen in: %s", (_name, text) => {
    expect(parse(text)).toBeUndefined();
  });

  it("is not seen in bytes that are no UTF-8", () => {
    expect(parseLfsPointer(Buffer.from(`${POINTER}z \u{ff}\n`, "latin1"))).toBeUndefined();
  });

  it("is not seen in anything that is not one", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 1100 }), (bytes) => parseLfsPointer(bytes) === undefined));
  });

  it.runIf(isInstalled("git-lfs"))("is read as git-lfs writes it", () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4", "some bytes");
    const written = execFileSync("git-lfs", ["pointer", "--file=a.mp4"], { cwd: workspace.path, stdio: "pipe" });
    expect(parseLfsPointer(written)).toEqual({
      oid: createHash("sha256").update("some bytes").digest("hex"),
      sizeBytes: 10,
    });
  });
});
