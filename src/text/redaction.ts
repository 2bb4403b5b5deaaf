/** Hides what may be secret in a text that was meant as a URL, however it is mistyped. Parses no URL. */

/** What makes a text a URL to a person: a scheme, two slashes, a password, or a host. */
const ADDRESS = new RegExp(
  [
    String.raw`[:;]\s*[/\\]`,
    String.raw`[/\\]{2}`,
    "(?<![a-z])https?(?![a-z])",
    String.raw`:[^/\\:]*@`,
    String.raw`[^/\\]\.{1,8}[a-z]{2,63}(?::\d{1,5})?[/\\]`,
    String.raw`^[^/\\?#]*(?:\.(?:[a-z]{2,}|\d+)|localhost|\])(?::\d*)?[/\\?#]`,
  ].join("|"),
  "i",
);

/** Where a query or a fragment starts, however the address before it is mistyped: directly after a file's extension. */
const AFTER_EXTENSION = /(?<=\.[a-z\d]{3,4})[?#]/i;

/**
 * A line as a message may show it. What looks like a URL loses its user name, password, query and fragment. Any other
 * text loses what follows a `?`, if an equals sign does: a glob hardly has both. It also loses what follows a `?` or
 * `#` directly after a file's extension.
 */
export function hideSecrets(line: string): string {
  const isAddress = ADDRESS.test(line);
  const at = isAddress ? line.search(/[?#]/) : findSecret(line);
  const visible = at === -1 ? line : line.slice(0, at);
  const shown = isAddress ? visible.replace(/^(!?https?:\/\/)?.*@/is, "$1…@") : visible;
  return at === -1 ? shown : `${shown}${line.charAt(at)}…`;
}

/** Where a secret may start in a text that does not look like a URL; -1 if nowhere. */
function findSecret(line: string): number {
  const mark = line.indexOf("?");
  const starts = [line.search(AFTER_EXTENSION), line.includes("=", mark) ? mark : -1].filter((at) => at !== -1);
  return starts.length === 0 ? -1 : Math.min(...starts);
}
