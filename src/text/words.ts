/** Words of the field, and how several stand together. Knows no rule and no limit. */

/** `a`, `a and b`, `a, b and c`; the last two are joined by `conjunction`. */
export function formatList(names: readonly string[], conjunction = "and"): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
}

/** A format's name with its indefinite article, by how it is pronounced: `a MOV`, `an MP4`. */
export function withArticle(name: string): string {
  return `${/^(A|O|MP|FLV|HTML)/.test(name) ? "an" : "a"} ${name}`;
}

const CODECS: Readonly<Record<string, string>> = {
  h264: "H.264",
  h265: "H.265",
  vp8: "VP8",
  vp9: "VP9",
  av1: "AV1",
  mpeg4: "MPEG-4 Visual",
  mpeg2: "MPEG-2",
  mpeg1: "MPEG-1",
  h263: "H.263",
  prores: "ProRes",
  mjpeg: "Motion JPEG",
};

/** The codecs that have a name, as facts and policies spell them. */
export const CODEC_NAMES: readonly string[] = Object.keys(CODECS);

/** A codec by the name that people know it by; of others the four-character code or CodecID, which is untrusted. */
export function nameCodec(codec: string): string {
  return (Object.hasOwn(CODECS, codec) ? CODECS[codec] : undefined) ?? codec;
}

/** A clause as the start of a sentence. */
export function capitalize(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}
