import { expect, it } from "vitest";
import type { MediaFacts } from "../../../src/model/facts.ts";
import { judgePlaying } from "../../../src/report/html/playing.ts";

it.each<[facts: MediaFacts, support: string, what: string | undefined]>([
  [{ container: "mp4", codec: "h264" }, "all", undefined],
  [{ container: "webm", codec: "vp8" }, "all", undefined],
  [{ container: "webm", codec: "vp9" }, "all", undefined],
  [{ container: "mp4", codec: "h265" }, "some", "H.265"],
  [{ container: "mp4", codec: "av1" }, "some", "AV1"],
  [{ container: "mov", codec: "h264" }, "some", "MOV"],
  [{ container: "mov", codec: "h265" }, "some", "MOV with H.265"],
  [{ container: "matroska", codec: "h264" }, "some", "Matroska (MKV)"],
  [{ container: "mov", codec: "prores" }, "none", "ProRes"],
  [{ container: "mp4", codec: "mpeg4" }, "none", "MPEG-4 Visual"],
  [{ container: "avi", codec: "h264" }, "none", "AVI"],
  [{ container: "avi" }, "none", "AVI"],
  [{ container: "flv", codec: "xyz1" }, "none", "FLV with xyz1"],
  [{ container: "mp4", codec: "constructor" }, "none", "constructor"],
  [{ container: "mp4", codec: "h264", encrypted: true }, "none", "encrypted videos"],
  [{ container: "mp4" }, "all", undefined],
  [{}, "all", undefined],
])("browsers play %j: %s", (facts, support, what) => {
  expect(judgePlaying(facts)).toEqual(what === undefined ? { support } : { support, what });
});
