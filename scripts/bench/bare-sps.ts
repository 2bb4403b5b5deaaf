/** Reads the picture size from the SPS of H.264 in the straightest way (7.3.2.1.1). Checks nothing. */

const AVCC = 0x61_76_63_43;
const [ENTRY_HEADER_BYTES, ENTRY_FIELD_BYTES] = [8, 78];
const HIGH_PROFILES = [100, 110, 122, 244];

/** The picture size in pixels, by the first SPS in the `avcC` of the sample entry at `entry`. The picture is 4:2:0. */
export function readPictureSize(view: DataView, entry: number): { width: number; height: number } {
  let avcC = entry + ENTRY_HEADER_BYTES + ENTRY_FIELD_BYTES;
  while (view.getUint32(avcC + 4) !== AVCC) avcC += view.getUint32(avcC);
  const bits = new Bits(dropEscapes(view, avcC + 17, view.getUint16(avcC + 14) - 1));
  const profile = bits.take(8);
  bits.take(16);
  bits.golomb();
  if (HIGH_PROFILES.includes(profile)) {
    for (let number = 0; number < 3; number++) bits.golomb();
    bits.take(2);
  }
  bits.golomb();
  if (bits.golomb() === 0) bits.golomb();
  bits.golomb();
  bits.take(1);
  const [across, down] = [16 * (bits.golomb() + 1), 16 * (bits.golomb() + 1)];
  const fields = 2 - bits.take(1);
  if (fields === 2) bits.take(1);
  bits.take(1);
  if (bits.take(1) === 0) return { width: across, height: fields * down };
  const [aside, above] = [bits.golomb() + bits.golomb(), bits.golomb() + bits.golomb()];
  return { width: across - 2 * aside, height: fields * (down - 2 * above) };
}

/** The bytes of a NAL unit without those that keep start codes out of it (7.4.1). */
function dropEscapes(view: DataView, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let count = 0;
  for (let at = start, zeros = 0; at < start + length; at++) {
    const byte = view.getUint8(at);
    if (zeros < 2 || byte !== 3) bytes[count++] = byte;
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return bytes.subarray(0, count);
}

class Bits {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit++, this.#position++) {
      value = (value << 1) | (((this.#bytes[this.#position >> 3] ?? 0) >> (7 - (this.#position & 7))) & 1);
    }
    return value;
  }

  golomb(): number {
    let zeros = 0;
    while (this.take(1) === 0 && this.#position < 8 * this.#bytes.length) zeros++;
    return 2 ** zeros - 1 + this.take(zeros);
  }
}
