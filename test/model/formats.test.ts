import { describe, expect, it } from "vitest";
import { EXTENSIONS, VIDEO_EXTENSIONS, WITHOUT_MOTION } from "../../src/model/formats.ts";

describe("the extensions that a search for videos finds", () => {
  it("are the documented ones, each once", () => {
    expect(VIDEO_EXTENSIONS.join(" ")).toBe("mp4 m4v mov qt webm mkv avi mpg mpeg wmv flv 3gp 3g2 m2ts ogv");
  });

  it("stand for formats that can hold a moving picture", () => {
    const containers = VIDEO_EXTENSIONS.map((extension) => EXTENSIONS[extension]);
    expect(containers.filter((container) => container === undefined || WITHOUT_MOTION.has(container))).toEqual([]);
  });
});

describe("an extension", () => {
  it.each([
    ["m4v", "mp4"],
    ["qt", "mov"],
    ["mkv", "matroska"],
    ["3g2", "3gp"],
    ["ts", "mpegts"],
    ["gif", "gif"],
    ["png", undefined],
  ])(".%s stands for %s", (extension, container) => {
    expect(EXTENSIONS[extension]).toBe(container);
  });
});

it("the formats without a moving picture are pictures, sound, documents and metadata", () => {
  expect([...WITHOUT_MOTION].join(" ")).toBe("png jpeg heif webp mp3 wav flac aac pdf zip html appledouble");
});
