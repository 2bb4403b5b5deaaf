/** Rule `post-value`: a value has the wrong type, or is a name that TikTok does not have. */
import type { TextPlace } from "../../model/post.ts";
import { findClosest } from "../../text/closest.ts";
import { formatCount, formatInteger } from "../../text/quantities.ts";
import { quoteValue } from "../../text/shortening.ts";
import { formatList } from "../../text/words.ts";
import { listKeys, nameKey, type PostKey, type ValueType } from "../keys.ts";
import { DIRECT_POST, INVALID } from "../limits.ts";
import { findValue, isIgnored, type PostValue, placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";
import { nameLines } from "../url-groups.ts";

/** `name`: the key. `meant`: what to write, if that is clear. `more`: the other items of the list that are wrong. */
type Wrong = Measurement & {
  name: string;
  value: PostValue;
  wanted: string;
  meant?: string;
  more?: readonly TextPlace[];
  limit?: { oneOf: readonly string[] };
};

export const postValue = definePostRule({
  id: "post-value",
  level: "error",
  code: INVALID,
  evidence: "documented",
  source: DIRECT_POST,
  when: "a value of the wrong type, or a name that TikTok does not have",
  help: "Write a value of the type that the finding names.",
  check({ post }): Wrong[] {
    return listKeys(post.medium).flatMap((key) => {
      const value = isIgnored(post, key.path) && key.path.length > 1 ? undefined : findValue(post, ...key.path);
      return value === undefined ? [] : checkValue(key, value);
    });
  },
  text({ name, value, wanted, meant, more = [], line, column }) {
    const advice = isComment(value)
      ? "Put the text in quotation marks"
      : meant === undefined
        ? `Write ${wanted}, or remove the key`
        : `Write ${meant}`;
    return {
      problem: `'${name}' is ${describeValue(value)}, and has to be ${wanted}${nameCause(value)}${nameMore(more, { line, column })}`,
      advice,
    };
  },
});

/** An empty value whose text YAML takes for a comment. */
function isComment({ kind, comment }: PostValue): boolean {
  return kind === "nothing" && comment !== undefined;
}

function nameCause(value: PostValue): string {
  return isComment(value) ? `: YAML takes ${quoteValue(value.comment ?? "")} for a comment` : "";
}

function nameMore(more: readonly TextPlace[], first: TextPlace): string {
  if (more.length === 0) return "";
  return `, like ${formatCount(more.length, "other item")}${nameLines([first, ...more])}`;
}

function checkValue({ path, type, isOwn }: PostKey, value: PostValue): Wrong[] {
  const name = nameKey(path);
  const code = isOwn ? { code: null } : {};
  if (type.kind === "urls" && value.kind === "list") {
    const wrong = value.items.map((item, at) => ({ item, at })).filter(({ item }) => !isText(item));
    // One finding for all of them.
    return wrong.slice(0, 1).map(({ item, at }) => ({
      ...{ ...placeOf(item), actual: null, name: `${name}[${at}]`, value: item, wanted: "a URL" },
      ...(wrong.length > 1 && { more: wrong.slice(1).map((each) => placeOf(each.item)) }),
    }));
  }
  if (isRight(type, value)) return [];
  const limit = type.kind === "names" ? { limit: { oneOf: type.names } } : {};
  const meant = findMeant(type, value);
  const marks = { ...code, ...limit, ...(meant !== undefined && { meant }) };
  return [{ ...placeOf(value), actual: null, name, value, wanted: describeType(type), ...marks }];
}

function isText(value: PostValue): boolean {
  return value.kind === "scalar" && typeof value.value === "string";
}

function isRight(type: ValueType, value: PostValue): boolean {
  if (type.kind === "mapping") return value.kind === "mapping";
  if (value.kind !== "scalar") return false;
  switch (type.kind) {
    case "text":
    case "url":
      return isText(value);
    case "names":
      return isText(value) && (type.isRuled === true || type.names.includes(value.written));
    case "flag":
      return typeof value.value === "boolean";
    case "integer":
      return isWhole(value) && Number(value.value) >= type.min && Number(value.value) <= type.max;
    case "urls":
      return false;
  }
}

/** Also as it is written: what sends JSON may send `500.0` and `5e2` as they are. */
function isWhole({ value, written }: PostValue & { kind: "scalar" }): boolean {
  return typeof value === "number" && /^[-+]?(\d+|0x[\da-f]+|0o[0-7]+)$/i.test(written);
}

function describeType(type: ValueType): string {
  switch (type.kind) {
    case "text":
      return "a text";
    case "url":
      return "a URL";
    case "urls":
      return "a list of URLs";
    case "names":
      return formatList(type.names, "or");
    case "flag":
      return "true or false";
    case "mapping":
      return "a mapping";
    case "integer":
      return type.max === Number.MAX_SAFE_INTEGER
        ? `a whole number from ${formatInteger(type.min)}`
        : `a whole number from ${formatInteger(type.least ?? type.min)} to ${formatInteger(type.max)}`;
  }
}

function describeValue(value: PostValue): string {
  switch (value.kind) {
    case "nothing":
      return "empty";
    case "list":
      return "a list";
    case "mapping":
      return "a mapping";
    case "scalar":
      return typeof value.value === "string" ? `the text ${quoteValue(value.value)}` : quoteValue(value.written);
  }
}

const WORDS: Readonly<Record<string, boolean>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  on: true,
  off: false,
};

/** The value as it has to be written, if it is clear what is meant. */
function findMeant(type: ValueType, value: PostValue): string | undefined {
  if (value.kind !== "scalar") return undefined;
  const word = value.written.toLowerCase().trim();
  switch (type.kind) {
    case "flag":
      return Object.hasOwn(WORDS, word) ? `${WORDS[word]}, without quotation marks` : undefined;
    case "integer":
      if (Number.isSafeInteger(value.value) && !isWhole(value)) return String(value.value);
      return typeof value.value === "string" && /^\d{1,15}$/.test(word)
        ? `${word}, without quotation marks`
        : undefined;
    case "names":
      return findClosest(value.written, type.names);
    case "text":
      return isText(value) || word.length > 60 ? undefined : `"${value.written}", with quotation marks`;
    default:
      return undefined;
  }
}
