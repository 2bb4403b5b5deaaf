/** Checks sample entries of sound for what no reader opens. Reads no sound, and knows no rule. */

import { DAMAGE, damaged, say } from "../faults.ts";
import { type Box, tooShort } from "./boxes.ts";

/** Bytes of an `AudioSampleEntry` after its header (ISO/IEC 14496-12, 12.2.3). */
const ENTRY_BYTES = 28;

/** Bytes that version 2 adds (QuickTime File Format, "Sound Sample Description (Version 2)"). */
const VERSION_2_BYTES = 36;

/** ffmpeg opens no sound with more (`FF_SANE_NB_CHANNELS` of libavcodec). */
const MOST_CHANNELS = 512;

/** The channels of these are what their decoder's configuration says. */
const WITH_CONFIGURED_CHANNELS = ["mp4a"];

const MOST_RATE = 2 ** 31 - 2;

/** Throws a `damaged` MediaError where an entry of a sound track's `stsd` is too short, or no decoder opens it. */
export function checkSoundEntry({ type, content }: Box): void {
  const { part, remaining } = content;
  const invalid = (detail: string) => damaged(part, DAMAGE.invalidCodecSettings, detail);
  if (remaining < ENTRY_BYTES) throw tooShort(part, remaining, ENTRY_BYTES);
  content.skip(8); // reserved, data_reference_index
  const version = content.uint16();
  content.skip(6); // revision, vendor
  let channels = content.uint16();
  content.skip(10); // samplesize, compression, packet size, samplerate
  if (version === 2) {
    const least = ENTRY_BYTES + VERSION_2_BYTES;
    if (remaining < least) throw tooShort(part, remaining, least);
    content.skip(4); // size of the structure
    const rate = content.float64();
    channels = content.uint32();
    if (!(rate >= 0 && rate <= MOST_RATE)) throw invalid(`${part.name} has a rate of ${rate} Hz`);
  } else if (WITH_CONFIGURED_CHANNELS.includes(type)) return;
  if (channels > MOST_CHANNELS) throw invalid(say`${part.name} has ${channels} channels`);
}
