/** Hides a secret in untrusted text, in every form in which a server may echo it. Knows no server. */

/** Returns the text without the secret. */
export type Clean = (text: string) => string;

/** A part of an encoded secret that is shorter may be any text. */
const SHORTEST_PART = 12;

/** Hides `secret`: as it is, with any of its characters escaped, in hexadecimal and in base64, alone or with others. */
export function hideSecret(secret: string): Clean {
  const encodings = listEncodings(secret);
  const shortest = Math.min(secret.length, ...encodings.map(({ length }) => length));
  let pattern: RegExp | undefined;
  // The pattern is long, and what is read before the first request is short.
  return (text) => {
    if (text.length < shortest) return text;
    pattern ??= new RegExp(
      [...secret]
        .map(matchCharacter)
        .join("")
        .concat(...encodings.map(orText)),
      "gi",
    );
    return text.replace(pattern, "***");
  };
}

function orText(text: string): string {
  return `|${escapePattern(text)}`;
}

/** Hides several secrets. */
export function hideSecrets(secrets: readonly string[]): Clean {
  const hiding = secrets.map(hideSecret);
  return (text) => hiding.reduce((shown, hide) => hide(shown), text);
}

/** A pattern for a character as it is, or escaped as in JSON, JavaScript, a URL, or HTML by its number. */
function matchCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16).padStart(2, "0");
  const named = NAMED[character] ?? [];
  const forms = [
    ...[`\\${character}`, `%${hex}`, `%25${hex}`, `\\u00${hex}`, `\\\\u00${hex}`, `\\x${hex}`],
    ...[`&#${code};`, `&#0${code};`, `&#x${hex};`, ...named],
  ];
  return `(?:${[character, ...forms].map(escapePattern).join("|")})`;
}

/** HTML's names of the characters that every escaping knows (HTML standard, section 13.5). */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  "&": ["&amp;"],
  "<": ["&lt;"],
  ">": ["&gt;"],
  '"': ["&quot;"],
  "'": ["&apos;"],
};

function escapePattern(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "\\$&");
}

/**
 * In base64, three bytes become four characters, so the text depends on how many bytes stand before the secret. The
 * characters at its ends depend on its neighbours, too: they are left out, and show nothing by themselves.
 */
function listEncodings(secret: string): string[] {
  const hex = Buffer.from(secret).toString("hex");
  const base64 = [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    const whole = bytes.subarray(before === 0 ? 0 : 3, bytes.length - (bytes.length % 3));
    const text = whole.toString("base64");
    return text.length < SHORTEST_PART ? [] : [text, whole.toString("base64url")];
  });
  return hex.length < SHORTEST_PART ? base64 : [hex, ...base64];
}
