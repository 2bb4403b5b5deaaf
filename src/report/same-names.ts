/** Numbers videos of the same name: URLs that differ only in their query, which is never shown. Knows no format. */
import type { CheckedVideo } from "../model/finding.ts";
import type { Video } from "../model/video.ts";

/**
 * Numbers the videos of each name from 1, in the order of the report. The number of a video does not depend on what is
 * found in it, or in the others.
 */
export function numberSameNames(videos: readonly CheckedVideo[]): (video: Video) => number {
  const counts = new Map<string, number>();
  const numbers = new Map<Video, number>();
  for (const { video } of videos) {
    const number = (counts.get(video.path) ?? 0) + 1;
    counts.set(video.path, number);
    numbers.set(video, number);
  }
  return (video) => numbers.get(video) ?? 1;
}

/** The name of a video, which no other has: `https://media.example.com/video (2)`. */
export function nameApart(path: string, number: number): string {
  return number === 1 ? path : `${path} (${number})`;
}
