/** Reads the options of the stand-in from JSON, for its program. Imports nothing outside this folder. */
import { readField } from "./json.ts";
import { createOAuth, type OAuth } from "./oauth.ts";
import { CREATOR_TOKEN, type TikTokOptions } from "./server.ts";

/** The options that JSON can hold; a test in TypeScript passes functions, too. */
const KEYS = [
  ...(["tokens", "publishes", "inits", "latencyMs", "rates", "faults"] as const),
  ...(["chunkLimits", "oauth", "uploadLifetimeMs"] as const),
] satisfies (keyof TikTokOptions)[];

/** Throws with a sentence about what is wrong. What stands inside the options other than `oauth` is taken as it is. */
export function parseOptions(text: string): TikTokOptions {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError("The options must be a JSON object.");
  }
  const unknown = Object.keys(value).find((key) => !KEYS.some((each) => each === key));
  if (unknown !== undefined)
    throw new TypeError(`The option '${unknown}' is not known. Use one of ${KEYS.join(", ")}.`);
  if (!("oauth" in value)) return value;
  const { oauth, ...rest } = value;
  const options: TikTokOptions = { tokens: { creator: { secret: CREATOR_TOKEN } }, ...rest };
  return { ...options, oauth: readOAuth(oauth, options.tokens ?? {}) };
}

function readOAuth(value: unknown, tokens: NonNullable<TikTokOptions["tokens"]>): OAuth {
  const read = (...path: readonly string[]) => {
    const text = readField(value, ...path);
    if (typeof text === "string" && text !== "") return text;
    throw new TypeError(
      `oauth.${path.join(".")} must be a text: {"client": {"key": "…", "secret": "…"}, "refreshToken": "…", "token": "…"}.`,
    );
  };
  const [client, refreshToken] = [
    { key: read("client", "key"), secret: read("client", "secret") },
    read("refreshToken"),
  ];
  const label = readField(value, "token") === undefined ? (Object.keys(tokens)[0] ?? "") : read("token");
  const grant = Object.hasOwn(tokens, label) ? tokens[label] : undefined;
  if (grant !== undefined) return createOAuth(client, refreshToken, grant);
  throw new TypeError(`oauth.token is '${label}'. Use one of tokens: ${Object.keys(tokens).join(", ")}.`);
}
