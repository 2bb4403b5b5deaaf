/** Finds the credentials of an upload: `upload_url` and its `upload_token`. They are only handed on to be masked. */
import { decodeEscapes } from "./json-tokens.ts";

/** A mask costs time on every line of the log, and a short one would black out words. */
const MOST_SECRETS = 1000;
const SHORTEST = 8;
const LONGEST = 4096;

const TOKEN_NAME = "upload_token=";
const ADDRESS = /https?:(?:\\?\/){2}[^\s"'<>]*/gi;
const ADDRESS_END = /^[^\s"'<>]*/;
const UPLOAD_TOKEN = /upload_token=([^&\s"'<>#\\]*)/;

/** Adds the secrets of an `upload_url`, as it is written and as it reads. */
export function addUploadUrl(secrets: Set<string>, written: string, decoded: string): void {
  addSecret(secrets, written);
  addSecret(secrets, decoded);
  const token = UPLOAD_TOKEN.exec(decoded)?.[1] ?? "";
  addSecret(secrets, token);
  addSecret(secrets, decodePercent(token));
}

/** Adds the secrets of every address with an `upload_token` in a text. The time is linear in the text. */
export function addUploadUrls(secrets: Set<string>, text: string): void {
  let end = 0;
  for (let at = text.indexOf(TOKEN_NAME); at !== -1; at = text.indexOf(TOKEN_NAME, end)) {
    const before = findAddressAtEnd(text.slice(Math.max(end, at - LONGEST), at));
    end = at + (ADDRESS_END.exec(text.slice(at, at + LONGEST))?.[0].length ?? TOKEN_NAME.length);
    if (before === undefined) continue;
    if (secrets.size >= MOST_SECRETS) return;
    const address = before + text.slice(at, end);
    addUploadUrl(secrets, address, decodeEscapes(address));
  }
}

/** The address that goes on to the end of a text. Each match ends where an address does, so the time is linear. */
function findAddressAtEnd(text: string): string | undefined {
  ADDRESS.lastIndex = 0;
  for (let match = ADDRESS.exec(text); match !== null; match = ADDRESS.exec(text))
    if (ADDRESS.lastIndex === text.length) return match[0];
  return undefined;
}

function addSecret(secrets: Set<string>, text: string): void {
  if (text.length >= SHORTEST && text.length <= LONGEST && secrets.size < MOST_SECRETS) secrets.add(text);
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
