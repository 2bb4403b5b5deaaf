/** Interlaced video, which is encoded again as whole frames. Knows no rule. */
import type { MediaFacts } from "../../model/facts.ts";

/** Codecs of cameras and discs whose frames may hold two fields, and only the frames say so. */
const WITH_FIELDS = ["dnxhd", "mpeg2", "mpeg4", "prores"];

/**
 * The filter of ffmpeg that makes whole frames of those that hold two fields. By what the decoder says of each frame,
 * it leaves whole ones unchanged (`deint=interlaced`). It has to be the first: fields that are scaled together are
 * lost.
 */
export function filterFields({ container, codec, colour }: MediaFacts): string[] {
  // Only ffmpeg knows the codec of a format that is not read further.
  const isUnread = codec === undefined && container !== "gif";
  const isMixed = codec === "h264" && colour?.mayBeInterlaced === true;
  const mayHaveFields = isUnread || isMixed || WITH_FIELDS.includes(codec ?? "");
  return mayHaveFields ? ["bwdif=mode=send_frame:deint=interlaced"] : [];
}
