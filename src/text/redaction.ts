/** Hides what may be secret in a text that was meant as a URL, however it is mistyped. Parses no URL. */

/** What makes a text a URL to a person: a scheme, two slashes, a password, or a host. */
const ADDRESS = new RegExp(
  [
    String.raw`[:;]\s*[/\\]`,
    String.raw`[/\\]{2}`,
    "(?<![a-z])https?(?![a-z])",
    String.raw`:[^/\\:]*@`,
    String.raw`[\w-]{1,63}\.[a-z]{2,63}(?::\d{1,5})?[/\\]`,
    String.raw`^[^/\\?#]*(?:\.(?:[a-z]{2,}|\d+)|localhost|\])(?::\d*)?[/\\?#]`,
  ].join("|"),
  "i",
);

/**
 * A line as a message may show it. What looks like a URL loses its user name, password, query and fragment. Any other
 * text loses what follows a `?`, if an equals sign does: a glob hardly has both.
 */
export function hideSecrets(line: string): string {
  const isAddress = ADDRESS.test(line);
  const isSecretAfter = isAddress ? /[?#]/ : /\?/;
  const at = line.search(isSecretAfter);
  const hasSecret = at !== -1 && (isAddress || line.includes("=", at));
  const visible = hasSecret ? line.slice(0, at) : line;
  const shown = isAddress ? visible.replace(/^(!?https?:\/\/)?.*@/is, "$1…@") : visible;
  return hasSecret ? `${shown}${line.charAt(at)}…` : shown;
}
