import { describe, expect, it } from "vitest";
import {
  audioTrak,
  box,
  edts,
  fragment,
  fragmentedFile,
  ftyp,
  fullBox,
  join,
  mdhd,
  media,
  moof,
  moov,
  mvex,
  NO_SAMPLES,
  TICKS_PER_SECOND,
  tfdt,
  tfhd,
  tkhd,
  trak,
  trun,
  u32,
  u64,
  zeros,
} from "../../support/iso-bmff.ts";
import { factsOf, faultOf, probeMemory, wordsOf } from "../../support/memory-source.ts";
import { saying } from "../../support/saying.ts";

const wordsOn = (file: Uint8Array) => wordsOf(faultOf(file));

/** 30 frames of 10 bytes, of a thirtieth of a second each. */
const second = (time: number) => fragment([tfhd(), tfdt(time), trun(30)], 300);

/** As many frames, of which the last has no duration. */
const lastUntimed = trun(30, 0x100, u32(...Array<number>(29).fill(512), 0));

describe("a fragmented file", () => {
  it("is read like any other", () => {
    const file = fragmentedFile(second(0), second(TICKS_PER_SECOND), second(2 * TICKS_PER_SECOND));
    expect(factsOf(file)).toMatchObject({
      container: "mp4",
      duration: { value: 3 },
      movingVideoTracks: 1,
      codec: "av1",
      width: 640,
      frames: 90,
      frameRate: { value: 30 },
      minFrameRate: 30,
      maxFrameRate: 30,
      unsteadyShare: 0,
    });
  });

  it("may have samples in moov, too", () => {
    const file = join(ftyp(), box("mdat", media(300)), moov(trak(), mvex(1)), second(TICKS_PER_SECOND));
    expect(factsOf(file)).toMatchObject({ duration: { value: 2 }, frames: 60, frameRate: { value: 30 } });
  });

  it("shows the last frame in a fragment as long as the last frame in moov", () => {
    const last = fragment([tfhd(1, 0x08, u32(0)), tfdt(TICKS_PER_SECOND), trun(1)], 10);
    const file = join(ftyp(), box("mdat", zeros(300)), moov(trak(), mvex(1)), last);
    expect(factsOf(file)).toMatchObject({ duration: { value: 31 / 30 }, frames: 31, maxFrameRate: 30 });
  });

  it("may have only its beginning, and then no track moves", () => {
    const facts = factsOf(fragmentedFile());
    expect(facts.movingVideoTracks).toBe(0);
    expect(facts).not.toHaveProperty("frameRate");
  });

  it("goes on without a gap if its fragments have no times", () => {
    const untimed = fragment([tfhd(), trun(30)], 300);
    expect(factsOf(fragmentedFile(untimed, untimed))).toMatchObject({
      duration: { value: 2 },
      frameRate: { value: 30 },
    });
  });

  it("has the gaps that its times have", () => {
    const file = fragmentedFile(second(0), second(2 * TICKS_PER_SECOND));
    expect(factsOf(file)).toMatchObject({ duration: { value: 3 }, frames: 60, frameRate: { value: 20 } });
    expect(factsOf(file).minFrameRate).toBeCloseTo(1 / (1 + 1 / 30), 9);
  });

  it.each([
    ["at the end of the last fragment", [second(0), fragment([tfhd(), tfdt(TICKS_PER_SECOND), lastUntimed], 300)]],
    [
      "at the end of each fragment",
      [0, 1].map((time) => fragment([tfhd(), tfdt(time * TICKS_PER_SECOND), lastUntimed], 300)),
    ],
    [
      "in each fragment of one frame",
      Array.from({ length: 60 }, (_, frame) => fragment([tfhd(1, 0x08, u32(0)), tfdt(frame * 512), trun(1)], 10)),
    ],
  ])("shows a frame without a duration until the next one, or as long as the one before it: %s", (_, fragments) => {
    expect(factsOf(fragmentedFile(...fragments))).toMatchObject({
      duration: { value: 2 },
      frames: 60,
      frameRate: { value: 30 },
      minFrameRate: 30,
      maxFrameRate: 30,
    });
  });

  it("may begin a little before the end of the fragment before it, as rounded times do", () => {
    expect(factsOf(fragmentedFile(second(0), second(TICKS_PER_SECOND - 1))).frames).toBe(60);
  });

  it("does not become longer if it begins late, like a recording of a broadcast", () => {
    const late = 100 * TICKS_PER_SECOND;
    const file = fragmentedFile(second(late), second(late + TICKS_PER_SECOND));
    expect(factsOf(file)).toMatchObject({ duration: { value: 2 }, frameRate: { value: 30 } });
  });

  it("is cut by its edit list, which reaches to the end if it has no duration", () => {
    const index = moov(trak({ ...NO_SAMPLES, edts: edts([0, TICKS_PER_SECOND / 2]) }), mvex(1));
    const file = join(ftyp(), index, second(0), second(TICKS_PER_SECOND));
    expect(factsOf(file)).toMatchObject({ duration: { value: 1.5 }, frames: 60 });
  });

  it("may have times of 32 bits", () => {
    const time = fullBox("tfdt", 0, 0, u32(TICKS_PER_SECOND));
    const file = fragmentedFile(second(0), fragment([tfhd(), time, trun(30)], 300));
    expect(factsOf(file)).toMatchObject({ duration: { value: 2 } });
  });

  it("may have several tracks in a fragment, also irrelevant ones", () => {
    const audio = audioTrak({ ...NO_SAMPLES, mdhd: mdhd(1000) });
    const subtitles = trak({ ...NO_SAMPLES, tkhd: tkhd({ id: 3 }), hdlr: fullBox("hdlr", 0, 0, u32(0), zeros(20)) });
    const trafs = [
      box("traf", tfhd(1), trun(30)),
      box("traf", tfhd(2, 0x08, u32(100)), trun(15)),
      box("traf", tfhd(3), trun(999)),
    ];
    const file = join(
      ftyp(),
      moov(trak(NO_SAMPLES), audio, subtitles, mvex(1, 2, 3)),
      moof(...trafs),
      box("mdat", zeros(20_000)),
    );
    expect(factsOf(file)).toMatchObject({ duration: { value: 1.5 }, frames: 30, movingVideoTracks: 1 });
  });

  it("is read by its fragments, not by its media data", () => {
    const large = fragment([tfhd(1, 0x10, u32(100_000)), trun(30)], 3_000_000);
    const { value, bytesRead } = probeMemory(fragmentedFile(large, large));
    expect(value.facts.frames).toBe(60);
    // More is read of a sample without a frame.
    expect(bytesRead).toBeLessThan(80_000);
  });
});

describe("a sample of a fragment", () => {
  const rows = (...numbers: number[]) => u32(...numbers);

  it.each([
    ["as trex has it", tfhd(), trun(2), 2 / 30],
    ["of the duration in tfhd", tfhd(1, 0x08, u32(1024)), trun(2), 4 / 30],
    ["of the duration in tfhd, behind other fields", tfhd(1, 0x0b, u64(0), u32(1), u32(1024)), trun(2), 4 / 30],
    ["of its own duration", tfhd(), trun(2, 0x100, rows(512, 1024)), 3 / 30],
    ["of its own duration, size and flags", tfhd(), trun(2, 0x700, rows(512, 10, 0, 1024, 10, 0)), 3 / 30],
    ["behind an offset and first flags", tfhd(), trun(2, 0x105, rows(0, 0), rows(512, 1024)), 3 / 30],
    ["shown later than decoded", tfhd(), trun(2, 0x800, rows(512, 512)), 2 / 30],
  ])("may be %s", (_, header, run, seconds) => {
    const { duration, frames } = factsOf(fragmentedFile(fragment([header, run], 300)));
    expect(frames).toBe(2);
    expect(duration?.value).toBeCloseTo(seconds, 9);
  });

  it("counts in the order of presentation", () => {
    const displayed = [0, 3, 1, 2, 4];
    const offsets = displayed.map((place, index) => (place - index) * 512);
    const facts = factsOf(fragmentedFile(fragment([tfhd(), trun(5, 0x800, rows(...offsets))], 300)));
    expect(facts).toMatchObject({ minFrameRate: 30, maxFrameRate: 30, duration: { value: 5 / 30 } });
  });

  const before = fragmentedFile().length;

  it.each([
    ["counted from its moof", tfhd(), trun(30, 1, u32(76)), 376],
    ["counted from an offset in the file", tfhd(1, 1, u64(before)), trun(30, 1, u32(84)), 384],
    ["behind the run before it", tfhd(), join(trun(10, 1, u32(92)), trun(20)), 392],
  ])("must have its bytes inside the file, %s", (_, header, run, end) => {
    const whole = fragmentedFile(fragment([header, run], 300));
    expect(faultOf(whole)).toBeUndefined();
    const cut = join(whole.subarray(0, whole.length - 308), box("mdat", zeros(260)));
    expect(faultOf(cut)).toMatchObject({ kind: "truncated", bytes: { present: cut.length, needed: before + end } });
  });

  it("has its data after those of the track before it, if nothing else is given", () => {
    const header = (id: number) => fullBox("tfhd", 0, 0, u32(id));
    const index = moov(trak(NO_SAMPLES), audioTrak(NO_SAMPLES), mvex(1, 2));
    const fragmentOf = (mediaBytes: number) =>
      join(
        moof(box("traf", header(1), trun(30, 1, u32(116))), box("traf", header(2), trun(30))),
        box("mdat", zeros(mediaBytes)),
      );
    expect(faultOf(join(ftyp(), index, fragmentOf(600)))).toBeUndefined();
    expect(faultOf(join(ftyp(), index, fragmentOf(590)))).toMatchObject({ kind: "truncated" });
  });
});

describe("a damaged fragment", () => {
  it.each([
    ["before moov", join(ftyp(), second(0), moov(trak(NO_SAMPLES), mvex(1))), "moof comes before moov"],
    ["of a track that moov does not know", fragmentedFile(fragment([tfhd(7), trun(1)], 10)), "no trex … track 7"],
    ["without tfhd", fragmentedFile(fragment([trun(1)], 10)), "traf … tfhd"],
    ["whose run comes before its tfhd", fragmentedFile(fragment([trun(1), tfhd()], 10)), "traf … tfhd"],
    [
      "with more rows than its run has room for",
      fragmentedFile(fragment([tfhd(), trun(3, 0x100, u32(1, 2))], 30)),
      "trun … 3 … 2",
    ],
    [
      "with data before the file",
      fragmentedFile(fragment([tfhd(), trun(1, 1, u32(-5000))], 10)),
      `trun … ${(5000 - fragmentedFile().length).toLocaleString("en-US")} bytes before the file`,
    ],
    [
      "that begins where the one before it began",
      fragmentedFile(second(TICKS_PER_SECOND), second(TICKS_PER_SECOND)),
      "tfdt … 15,360",
    ],
    [
      "that begins at the samples of moov",
      join(ftyp(), box("mdat", media(300)), moov(trak(), mvex(1)), second(0)),
      "tfdt … tick 0",
    ],
    [
      "of a second recording behind the first",
      join(fragmentedFile(second(0), second(TICKS_PER_SECOND)), fragmentedFile(second(0))),
      "tfdt … tick 0",
    ],
    [
      "of two tracks with one id",
      join(ftyp(), moov(trak(NO_SAMPLES), audioTrak({ ...NO_SAMPLES, tkhd: tkhd({ id: 1 }) }), mvex(1)), second(0)),
      "two tracks … same id",
    ],
    [
      "followed by bytes that are no box",
      join(fragmentedFile(second(0)), Uint8Array.of(255, 255, 255, 255, 0, 1, 2, 3, 4)),
      "no box begins with these bytes",
    ],
  ])("is reported if it is one %s", (_, file, facts) => {
    expect(wordsOn(file)).toEqual(saying(facts));
  });

  it("keeps the facts from before it", () => {
    const { facts, fault } = probeMemory(fragmentedFile(second(0), fragment([trun(1)], 10))).value;
    expect(fault).toMatchObject({ kind: "damaged", part: "moof/traf[1]" });
    expect(facts).toMatchObject({ codec: "av1", frames: 30, frameRate: { value: 30 }, duration: { value: 1 } });
  });
});
