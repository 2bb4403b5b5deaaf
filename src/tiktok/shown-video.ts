/** How the video of a publish id may be shown. Opens no video. */

/** How a URL begins, however it is mistyped. A drive of Windows has one letter, and `intro@2x.mp4` is a file. */
const URL_START = /^(?:\s*https?:|[^/\\:]{2,}:[/\\]|[/\\]{2}|[^/\\:]+:[^/\\]*@)/i;

/** What stands before the host: a scheme, and a user name with its password. */
const SIGN_IN = /^([^/\\:@]*:?[/\\]+)?[^/\\]*@/;

/** A host at the start of a path: `media.example.com/a.mp4`. */
const HOST = /^[^/\\?#]*\.[a-z]{2,}(?::\d+)?[/\\]/i;

/**
 * The name of a video as it may be shown. The query of a URL can hold a signature, and what stands before its host a
 * password. A path may hold a question mark, but not one that is followed by `=`, or by no extension.
 */
export function dropQuery(video: string): string {
  const isUrl = URL_START.test(video);
  const shown = video.slice(0, isUrl ? findEnd(video, /[?#]/) : findQuery(video));
  return isUrl ? shown.replace(SIGN_IN, "$1") : shown;
}

/** Where the query or the fragment of a URL without its scheme starts; the end of the text if it has none. */
function findQuery(video: string): number {
  const mark = findEnd(video, /\?/);
  const rest = video.slice(mark);
  const isQuery = HOST.test(video) || rest.includes("=") || !rest.includes(".");
  const others = [/(?<=\.[a-z\d]{3,4})[?#]/i, /#[^/]*=/].map((pattern) => findEnd(video, pattern));
  return Math.min(...others, isQuery ? mark : video.length);
}

/** Where a pattern first matches, else the end of the text. */
function findEnd(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at === -1 ? text.length : at;
}
