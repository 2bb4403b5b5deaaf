import type { PictureSize } from "../../model.ts";
import { damaged, type Part } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import { BitReader } from "./bit-reader.ts";
import {
  type DecoderConfiguration,
  lookUpSubsampling,
  type NalCodec,
  NO_CONFIGURATION,
  readPayload,
} from "./nal-units.ts";

const NAL_TYPE_SPS = 33;
const MOST_SUB_LAYERS = 8;

/** H.265 (ITU-T H.265, ISO/IEC 23008-2). */
export const h265: NalCodec = {
  configurationBox: "hvcC",
  readConfiguration,
  isSps: ([first = 0, second = 0]) => ((first >> 1) & 0x3f) === NAL_TYPE_SPS && isBaseLayer(first, second),
  readPictureSize,
};

/** `nuh_layer_id` is 0: other layers (a second eye, a larger picture) are not what a plain decoder shows. */
function isBaseLayer(first: number, second: number): boolean {
  return (first & 0x01) === 0 && second >> 3 === 0;
}

/** `HEVCDecoderConfigurationRecord` (ISO/IEC 14496-15, 8.3.3.1). */
function readConfiguration(content: ByteReader): DecoderConfiguration {
  if (content.remaining === 0) return NO_CONFIGURATION;
  content.skip(21);
  const nalLengthBytes = (content.uint8() & 0x03) + 1;
  const arrayCount = content.uint8();
  for (let array = 0; array < arrayCount; array++) {
    content.skip(1); // array_completeness, NAL_unit_type: each NAL unit says its type again
    const unitCount = content.uint16();
    for (let unit = 0; unit < unitCount; unit++) {
      const nalUnit = content.bytes(content.uint16());
      if (h265.isSps(nalUnit)) return { nalLengthBytes, sps: nalUnit };
    }
  }
  return { nalLengthBytes };
}

/** `seq_parameter_set_rbsp` (H.265, 7.3.2.2.1) up to the conformance window. */
function readPictureSize(sps: Uint8Array, part: Part): PictureSize {
  const bits = new BitReader(readPayload(sps, 2), part);
  bits.skip(4); // sps_video_parameter_set_id
  const subLayers = bits.bits(3) + 1;
  bits.skip(1); // sps_temporal_id_nesting_flag
  skipProfileTierLevel(bits, subLayers);
  bits.unsigned(); // sps_seq_parameter_set_id
  const chromaFormat = bits.unsigned();
  if (chromaFormat === 3) bits.skip(1); // separate_colour_plane_flag

  const size = { width: bits.unsigned(), height: bits.unsigned() };
  if (bits.flag()) {
    const unit = lookUpSubsampling(chromaFormat);
    size.width -= unit.across * (bits.unsigned() + bits.unsigned());
    size.height -= unit.down * (bits.unsigned() + bits.unsigned());
  }
  if (size.width <= 0 || size.height <= 0) throw damaged(part, "the SPS leaves nothing of the picture");
  return size;
}

/** `profile_tier_level(1, subLayers - 1)` (H.265, 7.3.3). */
function skipProfileTierLevel(bits: BitReader, subLayers: number): void {
  const profileBits = 88;
  const levelBits = 8;
  bits.skip(profileBits + levelBits);
  if (subLayers === 1) return;
  const present: { profile: boolean; level: boolean }[] = [];
  for (let layer = 1; layer < subLayers; layer++) present.push({ profile: bits.flag(), level: bits.flag() });
  bits.skip(2 * (MOST_SUB_LAYERS - present.length)); // reserved_zero_2bits
  for (const { profile, level } of present) bits.skip((profile ? profileBits : 0) + (level ? levelBits : 0));
}
