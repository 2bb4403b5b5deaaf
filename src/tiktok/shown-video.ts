/** How the video of a publish id may be shown. Opens no video. */

/**
 * The name of a video as it may be shown. The query of a URL can hold a signature, and what stands before its host a
 * password. A path may hold a question mark, but not one that is followed by `key=`.
 */
export function dropQuery(video: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(video)) return video.replace(/[?#][^/]*=.*$/s, "");
  return video.replace(/[?#].*$/s, "").replace(/(?<=:\/\/)[^/]*@/, "");
}
