/** What is known besides a post in tests: a video with these facts, and what creator_info says. */
import type { MediaFacts } from "../../src/model/facts.ts";
import type { CheckedVideo } from "../../src/model/finding.ts";
import { check, measured } from "../check/subject.ts";

/** A good video, changed in these facts. `duration` in seconds, exact to `tick`. */
export function videoWith({ sizeBytes, duration, tick = 0 }: { sizeBytes?: number; duration?: number; tick?: number }) {
  const facts: Partial<MediaFacts> = {
    ...(sizeBytes !== undefined && { sizeBytes }),
    ...(duration !== undefined && { duration: measured(duration, tick) }),
  };
  const video: CheckedVideo = check({ facts });
  return { video };
}

/** A video of which nothing could be read. */
export const UNREAD = {
  video: check({ without: ["sizeBytes", "duration"], fault: { kind: "unrecognised", problem: "" } }),
};

/** The keys that every direct post of a video needs. */
export const DIRECT = {
  post_info: { privacy_level: "SELF_ONLY" },
  source_info: { source: "FILE_UPLOAD" },
} as const;

/** A direct post with these keys of `post_info` besides. */
export function withInfo(info: object) {
  return { ...DIRECT, post_info: { ...DIRECT.post_info, ...info } };
}

/** A direct post with these keys of `source_info` besides. */
export function withSource(source: object) {
  return { ...DIRECT, source_info: { ...DIRECT.source_info, ...source } };
}

/** A direct post of photos at these URLs. */
export function photos(urls: readonly unknown[], source: object = {}, top: object = {}) {
  return {
    ...{ media_type: "PHOTO", post_mode: "DIRECT_POST", post_info: { privacy_level: "SELF_ONLY" } },
    source_info: { source: "PULL_FROM_URL", photo_images: urls, ...source },
    ...top,
  };
}

/** URLs of so many photos. */
export function urlsOf(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `https://media.example.com/${at}.jpg`);
}
