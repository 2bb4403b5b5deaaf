/** Which videos browsers play. Plays none. */
import type { Container, MediaFacts } from "../../model/facts.ts";
import { nameContainer } from "../../model/formats.ts";
import { nameCodec } from "../../text/words.ts";

/** How many of the usual browsers play something: Chrome, Edge, Firefox and Safari, on computers and phones. */
type Support = "all" | "some" | "none";

/** What is not listed is played by none (MDN, "Media container formats" and "Web video codec guide"). */
const CONTAINERS: Partial<Record<Container, Support>> = {
  mp4: "all",
  webm: "all",
  mov: "some",
  matroska: "some",
  "3gp": "some",
  ogg: "some",
};

const CODECS: Readonly<Record<string, Support>> = { h264: "all", vp8: "all", vp9: "all", av1: "some", h265: "some" };

/** Whether browsers play a video. `what`: the format or codec that some of them, or all, don't play. */
export type Playing = { support: "all" } | { support: "some" | "none"; what: string };

/** By container and codec, as far as they are known. */
export function judgePlaying({ container, codec, encrypted = false }: MediaFacts): Playing {
  if (encrypted) return { support: "none", what: "encrypted videos" };
  const parts = [
    ...(container === undefined ? [] : [{ support: CONTAINERS[container] ?? "none", what: nameContainer(container) }]),
    ...(codec === undefined ? [] : [{ support: supportOf(codec), what: nameCodec(codec) }]),
  ] as const;
  for (const support of ["none", "some"] as const) {
    const limiting = parts.filter((part) => part.support === support).map(({ what }) => what);
    if (limiting.length > 0) return { support, what: limiting.join(" with ") };
  }
  return { support: "all" };
}

function supportOf(codec: string): Support {
  return (Object.hasOwn(CODECS, codec) ? CODECS[codec] : undefined) ?? "none";
}
