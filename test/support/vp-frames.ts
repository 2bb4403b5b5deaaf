import type { PictureSize } from "../../src/model/facts.ts";

/** The first ten bytes of a VP8 frame: a key frame's (RFC 6386, 9.1), or an inter frame's, which have no size. */
export function vp8Frame(options: { size?: PictureSize; scale?: number; isShown?: boolean } = {}): Uint8Array {
  const { size, scale = 0, isShown = true } = options;
  const tag = (size === undefined ? 0x01 : 0x00) | (isShown ? 0x10 : 0x00);
  if (size === undefined) return Uint8Array.of(tag, 0, 0, 1, 2, 3, 4, 5, 6, 7);
  const sides = [size.width, size.height].flatMap((side) => [side & 0xff, (side >> 8) | (scale << 6)]);
  return Uint8Array.of(tag, 0, 0, 0x9d, 0x01, 0x2a, ...sides);
}

/** What the beginning of a VP9 frame says (VP9 Bitstream Specification, 6.2). */
export type Vp9Header = {
  profile: 0 | 1 | 2 | 3;
  isKeyFrame?: boolean;
  showsExistingFrame?: boolean;
  isShown?: boolean;
  colorSpace?: number;
  syncCode?: number;
  size: PictureSize;
};

export function vp9Frame(header: Vp9Header): Uint8Array {
  const { profile, isKeyFrame = true, showsExistingFrame = false, isShown = true, size } = header;
  const { colorSpace = 2, syncCode = 0x498342 } = header;
  const isRgb = colorSpace === 7;
  const hasSubsampling = profile === 1 || profile === 3;
  const bits = [
    "10", // frame_marker
    `${profile & 1}${profile >> 1}`,
    profile === 3 ? "0" : "",
    showsExistingFrame ? "1" : "0",
    isKeyFrame ? "0" : "1",
    isShown ? "1" : "0", // show_frame
    "0", // error_resilient_mode
    binary(syncCode, 24),
    profile >= 2 ? "1" : "", // twelve bits
    binary(colorSpace, 3),
    isRgb ? "" : "1", // color_range
    hasSubsampling ? (isRgb ? "0" : "110") : "",
    binary(size.width - 1, 16),
    binary(size.height - 1, 16),
  ].join("");
  const bytes = bits.padEnd(12 * 8, "0").match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}

/** A superframe of these frames (VP9 Bitstream Specification, Annex B), with sizes of `sizeBytes` bytes each. */
export function vp9Superframe(frames: readonly Uint8Array[], sizeBytes = 2): Uint8Array {
  const marker = 0xc0 | ((sizeBytes - 1) << 3) | (frames.length - 1);
  const sizes = frames.flatMap(({ length }) =>
    Array.from({ length: sizeBytes }, (_, byte) => (length / 256 ** byte) & 0xff),
  );
  return Uint8Array.from([...frames.flatMap((frame) => [...frame]), marker, ...sizes, marker]);
}

function binary(value: number, bits: number): string {
  return value.toString(2).padStart(bits, "0");
}
