/** Takes parsed JSON apart that anybody may have written. Knows no report. */

/** A value that is not what it should be. The message names its place, as in `videos[3].facts.width`. */
export class NotAsDescribed extends Error {
  override readonly name = "NotAsDescribed";
  constructor(place: string) {
    super(`${place} is missing, or not what it should be`);
  }
}

/** Returns the value if it is of the kind. Throws {@link NotAsDescribed} otherwise. */
export type Read<T> = (value: unknown, place: string) => T;

/** The longest text, in UTF-16 units: far more than a path or a command may have. */
const LONGEST_TEXT = 100_000;

/** The longest list: as many as the largest report has. */
const LONGEST_LIST = 100_000;

function readBy<T>(isRight: (value: unknown) => value is T): Read<T> {
  return (value, place) => {
    if (isRight(value)) return value;
    throw new NotAsDescribed(place);
  };
}

export const text = readBy((value): value is string => typeof value === "string" && value.length <= LONGEST_TEXT);

/** A text that is not empty. */
export const nonempty = readBy(
  (value): value is string => typeof value === "string" && value !== "" && value.length <= LONGEST_TEXT,
);

export const number = readBy((value): value is number => typeof value === "number" && Number.isFinite(value));

/** A number from 0 on. */
export const measure = readBy((value): value is number => typeof value === "number" && value >= 0 && value < Infinity);

/** A whole number from 0 on. */
export const count = readBy((value): value is number => Number.isSafeInteger(value) && Number(value) >= 0);

export const nothing = readBy((value): value is null => value === null);

/** A field that must not be there. */
export const none = readBy((value): value is never => false);

export const boolean = readBy((value) => typeof value === "boolean");

export function oneOf<const T>(...values: readonly T[]): Read<T> {
  return readBy((value): value is T => values.some((each) => each === value));
}

/** A text of a form. */
export function matching(pattern: RegExp): Read<string> {
  return readBy((value): value is string => typeof value === "string" && pattern.test(value));
}

export function list<T>(read: Read<T>): Read<T[]> {
  return (value, place) => {
    if (!Array.isArray(value) || value.length > LONGEST_LIST) throw new NotAsDescribed(place);
    return value.map((each, at) => read(each, `${place}[${at}]`));
  };
}

/** The first kind that the value is of. */
export function either<A, B>(first: Read<A>, second: Read<B>): Read<A | B> {
  return (value, place) => {
    try {
      return first(value, place);
    } catch {
      return second(value, place);
    }
  };
}

/** Reads a value that a further condition holds for. */
export function where<T>(read: Read<T>, isRight: (value: T) => boolean): Read<T> {
  return (value, place) => {
    const known = read(value, place);
    if (!isRight(known)) throw new NotAsDescribed(place);
    return known;
  };
}

/** An absent field is `undefined`. */
export function optional<T>(read: Read<T>): Read<T | undefined> {
  return (value, place) => (value === undefined ? undefined : read(value, place));
}

type Shape = Readonly<Record<string, Read<unknown>>>;

type Fields<S extends Shape> = { [Name in keyof S]: ReturnType<S[Name]> };

/** The named fields of an object. Others are left out: a later version may have more. */
export function object<const S extends Shape>(shape: S): Read<Fields<S>> {
  return (value, place) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new NotAsDescribed(place);
    const given = new Map(Object.entries(value));
    const read = Object.entries(shape).map(([name, each]) => [name, each(given.get(name), `${place}.${name}`)]);
    return Object.fromEntries(read) as Fields<S>;
  };
}
