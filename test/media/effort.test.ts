import { describe, expect, it } from "vitest";
import { Effort } from "../../src/media/effort.ts";
import { MediaError } from "../../src/media/faults.ts";
import type { Fault } from "../../src/model/facts.ts";
import { saying } from "../support/saying.ts";

const part = { name: "stbl", offset: 40, parent: { name: "moov", offset: 8 } };

function faultOf(spend: (effort: Effort) => void): Fault | undefined {
  try {
    spend(new Effort());
    return undefined;
  } catch (error) {
    if (error instanceof MediaError) return error.fault;
    throw error;
  }
}

describe("the cost of reading one file", () => {
  it("is bounded for each kind of thing", () => {
    expect(faultOf((effort) => effort.spend("tracks", 1024, part))).toBeUndefined();
    expect(faultOf((effort) => effort.spend("tracks", 1025, part))).toEqual({
      kind: "over-bound",
      problem: saying("1,024 tracks"),
      part: "moov/stbl",
      offset: 40,
    });
  });

  it("is bounded for all kinds together, even if each is under its own bound", () => {
    const fault = faultOf((effort) => {
      effort.spend("bytes of index", 50_000_000, part);
      effort.spend("runs of samples", 320_000, part);
      effort.spend("frames", 2_000_000, part);
      effort.spend("frames", 90_000, part);
    });
    expect(fault?.detail).toEqual(saying("300 ms … 2,090,000 frames"));
  });

  it("leaves room for an hour of 60 FPS with its sound", () => {
    const frames = 3600 * 60;
    const sounds = 3600 * 47;
    const fault = faultOf((effort) => {
      effort.spend("frames", frames, part);
      effort.spend("bytes of index", frames * (4 + 8 + 8 + 4 + 4) + sounds * 8, part);
    });
    expect(fault).toBeUndefined();
  });

  it("leaves room for two million frames, each with a size, a duration and a delay of its own", () => {
    const frames = 2_000_000;
    const fault = faultOf((effort) => {
      effort.spend("frames", frames, part);
      effort.spend("bytes of index", frames * (4 + 8 + 8), part);
      effort.spend("bytes read", frames * (4 + 8 + 8), part);
    });
    expect(fault).toBeUndefined();
  });

  it("leaves room for ten minutes of 60 FPS in fragments of one frame", () => {
    const fragments = 600 * 60;
    const fault = faultOf((effort) => {
      effort.spend("separate reads", fragments, part);
      effort.spend("bytes read", fragments * 1024, part);
      effort.spend("top-level boxes", 2 * fragments, part);
      effort.spend("fragments", fragments, part);
      effort.spend("boxes inside moov and moof", 5 * fragments, part);
      effort.spend("bytes of index", 100 * fragments, part);
      effort.spend("runs of samples", fragments, part);
      effort.spend("frames", fragments, part);
    });
    expect(fault).toBeUndefined();
  });

  it("leaves room for the same with its sound in fragments of its own", () => {
    const fragments = 600 * (60 + 47);
    const fault = faultOf((effort) => {
      effort.spend("separate reads", fragments, part);
      effort.spend("bytes read", fragments * 1024, part);
      effort.spend("top-level boxes", 2 * fragments, part);
      effort.spend("fragments", fragments, part);
      effort.spend("boxes inside moov and moof", 5 * fragments, part);
      effort.spend("bytes of index", 110 * fragments, part);
      effort.spend("runs of samples", fragments, part);
      effort.spend("frames", 600 * 60, part);
    });
    expect(fault).toBeUndefined();
  });

  it("leaves room for ten minutes of WebM at 60 FPS, each frame and sound far from the next", () => {
    const blocks = 600 * (60 + 50);
    const fault = faultOf((effort) => {
      effort.spend("separate reads", blocks, part);
      effort.spend("bytes read", blocks * 36, part);
      effort.spend("elements", blocks, part);
    });
    expect(fault).toBeUndefined();
  });
});
