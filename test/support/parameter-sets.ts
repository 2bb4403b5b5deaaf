/** Writes sequence parameter sets bit by bit. Bits are text of 0 and 1. */

export type Cropping = { left: number; right: number; top: number; bottom: number };

export type H264Sps = {
  /** 0 if absent. */
  id?: number;
  profile: number;
  /** Only written where the profile has it. */
  chromaFormat: number;
  hasSeparatePlanes: boolean;
  /** For each scaling list its deltas, or none. */
  scalingLists: readonly (readonly number[] | undefined)[] | undefined;
  pictureOrderType: 0 | 1 | 2;
  /** For type 1. */
  orderCycle: readonly number[];
  widthInMacroblocks: number;
  heightInMapUnits: number;
  isFramesOnly: boolean;
  cropping: Cropping | undefined;
  /** Bits of the VUI; none if absent. */
  vui?: string;
};

const HIGH_PROFILES = [100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135];

/** `seq_parameter_set_data` (H.264, 7.3.2.1.1). */
export function h264Sps(sps: H264Sps): Uint8Array {
  const { profile, pictureOrderType, isFramesOnly, cropping } = sps;
  return nalUnit(
    [0x67],
    [
      unsigned(8, profile),
      unsigned(16, 30),
      golomb(sps.id ?? 0),
      HIGH_PROFILES.includes(profile) ? highProfileFields(sps) : "",
      golomb(4),
      golomb(pictureOrderType),
      pictureOrderType === 0 ? golomb(2) : "",
      pictureOrderType === 1 ? orderCycleFields(sps.orderCycle) : "",
      golomb(3),
      "0",
      golomb(sps.widthInMacroblocks - 1),
      golomb(sps.heightInMapUnits - 1),
      isFramesOnly ? "1" : "00",
      "1",
      croppingFields(cropping),
      sps.vui === undefined ? "0" : `1${sps.vui}`,
    ],
  );
}

function highProfileFields({ chromaFormat, hasSeparatePlanes, scalingLists }: H264Sps): string {
  const lists = scalingLists?.map((deltas) => (deltas === undefined ? "0" : `1${deltas.map(signedGolomb).join("")}`));
  return [
    golomb(chromaFormat),
    chromaFormat === 3 ? flag(hasSeparatePlanes) : "",
    golomb(0),
    golomb(0),
    "0",
    lists === undefined ? "0" : `1${lists.join("")}`,
  ].join("");
}

function orderCycleFields(orderCycle: readonly number[]): string {
  return ["0", signedGolomb(-3), signedGolomb(2), golomb(orderCycle.length), ...orderCycle.map(signedGolomb)].join("");
}

export type H265Sps = {
  /** 0 if absent. */
  id?: number;
  /** For each sub-layer below the highest whether it has a profile, and a level. */
  subLayers: readonly { profile: boolean; level: boolean }[];
  chromaFormat: number;
  width: number;
  height: number;
  cropping: Cropping | undefined;
  /** Bits from the bit depth on; 8 bits of luma and nothing more if absent. */
  rest?: string;
};

/** `seq_parameter_set_rbsp` (H.265, 7.3.2.2.1). */
export function h265Sps({ id = 0, subLayers, chromaFormat, width, height, cropping, rest }: H265Sps): Uint8Array {
  const profile = "0".repeat(60).padEnd(88, "1");
  return nalUnit(
    [0x42, 0x01],
    [
      unsigned(4, 0),
      unsigned(3, subLayers.length),
      "1",
      profile,
      unsigned(8, 93),
      subLayers.map((layer) => flag(layer.profile) + flag(layer.level)).join(""),
      subLayers.length > 0 ? "00".repeat(8 - subLayers.length) : "",
      subLayers.map((layer) => (layer.profile ? profile : "") + (layer.level ? unsigned(8, 90) : "")).join(""),
      golomb(id),
      golomb(chromaFormat),
      chromaFormat === 3 ? "0" : "",
      golomb(width),
      golomb(height),
      croppingFields(cropping),
      rest ?? golomb(0),
    ],
  );
}

function croppingFields(cropping: Cropping | undefined): string {
  if (cropping === undefined) return "0";
  return `1${[cropping.left, cropping.right, cropping.top, cropping.bottom].map(golomb).join("")}`;
}

export function flag(value: boolean): string {
  return value ? "1" : "0";
}

/** `u(n)` */
export function unsigned(bits: number, value: number): string {
  return value.toString(2).padStart(bits, "0");
}

/** `ue(v)` */
export function golomb(value: number): string {
  const code = (value + 1).toString(2);
  return "0".repeat(code.length - 1) + code;
}

/** `se(v)` */
export function signedGolomb(value: number): string {
  return golomb(value > 0 ? 2 * value - 1 : -2 * value);
}

/** A NAL unit: its header, and its payload kept free of start codes (H.264, 7.4.1). */
export function nalUnit(header: readonly number[], fields: readonly string[]): Uint8Array {
  const bits = `${fields.join("")}1`;
  const payload = bits.match(/.{1,8}/g) ?? [];
  const bytes = [...header];
  let zeros = 0;
  for (const octet of payload) {
    const byte = Number.parseInt(octet.padEnd(8, "0"), 2);
    if (zeros === 2 && byte <= 3) {
      bytes.push(3);
      zeros = 0;
    }
    bytes.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Uint8Array.from(bytes);
}
