import { join, posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findWorkspace,
  identifyFinding,
  identifyPublish,
  identifyVideo,
  locateVideo,
} from "../../../src/report/html/addresses.ts";
import { HOSTILE_NAMES } from "../../support/hostile-names.ts";

const workspace = join(import.meta.dirname, "my work");

/** The path of a video at an address on a page, as a browser finds it. */
function resolve(page: string, address: string): string {
  return decodeURIComponent(new URL(address, `https://host${encodeURI(page)}`).pathname);
}

describe("the workspace, seen from a page", () => {
  it.each([
    ["r.html", "./"],
    ["out/r.html", "./../"],
    ["out/deep/r.html", "./../../"],
    ["../r.html", "./my%20work/"],
    ["../temp/r.html", "./../my%20work/"],
  ])("at %s is at %s", (page, address) => {
    expect(findWorkspace(join(workspace, page), workspace)).toBe(address);
  });
});

describe("the address of a video", () => {
  it.each([
    ...HOSTILE_NAMES,
    ...[
      "javascript:alert(1)/a.mp4",
      "https://evil.example/a.mp4".replace("//", "/"),
      "a#b.mp4",
      "a?b.mp4",
      "%2e%2e/a.mp4",
    ],
    ...["C:\\a.mp4", "a b/ü/日本.mp4", "%.mp4", "\u007f.mp4"],
  ])("leads to %j from any folder", (path) => {
    for (const page of ["/ws/r.html", "/ws/out/r.html", "/r.html", "/temp/a/r.html"]) {
      const address = locateVideo(findWorkspace(page, "/ws") ?? "", path);
      expect(resolve(page, address ?? "")).toBe(`/ws/${path}`);
    }
  });

  it("leads to any path of usual steps", () => {
    const step = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !/^\.{1,2}$|\/|\0/.test(text));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        const path = steps.join("/").toWellFormed();
        expect(resolve("/ws/out/r.html", locateVideo("./../", path) ?? "")).toBe(posix.join("/ws", path));
      }),
    );
  });

  it.each(["../a.mp4", "a/../../b.mp4", "./a.mp4", "/etc/passwd", "a//b.mp4", "a/", "", "."])(
    "does not exist for %j, which is no path inside the workspace",
    (path) => {
      expect(locateVideo("./", path)).toBeUndefined();
    },
  );

  it.each([
    ["bytes that are not UTF-8", "a\udcfe\udc80\u{1f600}.mp4", "./a%FE%80%F0%9F%98%80.mp4"],
    ["half of a surrogate pair, which no file's name has", "a\ud800.mp4", "./a%EF%BF%BD.mp4"],
  ])("exists for %s", (_about, path, address) => {
    expect(locateVideo("./", path)).toBe(address);
  });
});

describe("an id on the page", () => {
  it("is the path of a video as an address has it", () => {
    expect(identifyVideo("videos/a b#1.mp4")).toBe("videos/a%20b%231.mp4");
  });

  it.each(["a.mp4:codec", "publish:v_pub_url~v2.1", "https://a.example/a.mp4"])(
    "of the video %j is not one of another kind",
    (path) => {
      expect(identifyVideo(path)).not.toContain(":");
      expect(identifyFinding(identifyVideo(path), "codec").match(/:/g)).toHaveLength(1);
    },
  );

  it("has the number of a video whose path others have, too, which no rule is named by", () => {
    expect(identifyVideo("https://a.example/v", 2)).toBe("https%3A//a.example/v:2");
    expect(identifyFinding("https%3A//a.example/v:2", "codec")).toBe("https%3A//a.example/v:2:codec");
  });

  it("of an upload holds its publish id", () => {
    expect(identifyPublish("v_pub_url~v2-1.7")).toBe("publish:v_pub_url~v2-1.7");
  });
});
