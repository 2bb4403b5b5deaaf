/** Reads master elements from bytes in memory, by schemas that say which children are wanted. No I/O. */

import { DAMAGE, damaged, overBound, say } from "../faults.ts";
import type { ByteReader } from "../reader.ts";
import { ElementHeader, readFloat, readString } from "./ebml.ts";
import { nameElement } from "./elements.ts";

/** A child element that is read: its id, and how its data becomes a value; `before` is the value of one before it. */
type Field<Value> = { id: number; decode(data: ByteReader, before: Value | undefined): Value };

/** Which children of a master element are read, and under which names. All others are skipped. */
type Schema = Readonly<Record<string, Field<unknown>>>;

/** The children that were there. Where one that may occur once occurs again, the last one counts. */
export type Decoded<Fields extends Schema> = {
  [Name in keyof Fields]?: Fields[Name] extends Field<infer Value> ? Value : never;
};

/** No real file has more tracks, or more encodings of one track. */
const MOST_OF_A_KIND = 1000;

/** An unsigned integer of up to eight bytes. */
export function unsigned(id: number): Field<number> {
  return {
    id,
    decode(data) {
      const length = data.remaining;
      if (length > 8)
        throw damaged(data.part, DAMAGE.wrongSize, say`an integer of ${length} bytes; at most 8 are allowed`);
      return data.unsigned(length);
    },
  };
}

/** A float of zero, four or eight bytes. */
export function float(id: number): Field<number> {
  return {
    id,
    decode(data) {
      const length = data.remaining;
      const value = readFloat(data.bytes(length));
      if (value === undefined) {
        throw damaged(data.part, DAMAGE.wrongSize, say`a number of ${length} bytes; only 0, 4 and 8 are allowed`);
      }
      return value;
    },
  };
}

/** A string, byte for character. */
export function string(id: number): Field<string> {
  return { id, decode: (data) => readString(data.bytes(data.remaining)) };
}

/** Bytes that are read later. */
export function binary(id: number): Field<ByteReader> {
  return { id, decode: (data) => data };
}

/** A master element that may occur once. */
export function master<Fields extends Schema>(id: number, fields: Fields): Field<Decoded<Fields>> {
  return { id, decode: (data) => decodeMaster(fields, data) };
}

/** A master element that may occur many times. */
export function masters<Fields extends Schema>(id: number, fields: Fields): Field<Decoded<Fields>[]> {
  return {
    id,
    decode(data, before = []) {
      if (before.length === MOST_OF_A_KIND) {
        throw overBound(data.part, say`it has more than ${MOST_OF_A_KIND} ${data.part.name} elements`);
      }
      before.push(decodeMaster(fields, data));
      return before;
    },
  };
}

/**
 * Reads the children of a master element from all of its data. It goes only as deep as the schema, whatever the file
 * contains. Throws a `damaged` MediaError where a child does not fit.
 */
export function decodeMaster<Fields extends Schema>(fields: Fields, content: ByteReader): Decoded<Fields> {
  const namesById = indexNames(fields);
  const decoded: Record<string, unknown> = {};
  const header = new ElementHeader();
  const data = content.rest;
  while (content.remaining > 0) {
    const { offset } = content;
    if (header.read(data, data.length - content.remaining) !== "whole") {
      throw damaged({ ...content.part, offset }, DAMAGE.invalidBytes, "no element begins with these bytes");
    }
    const { id, dataBytes, headerBytes } = header;
    if (headerBytes + dataBytes > content.remaining) {
      const part = { name: nameElement(id), offset, parent: content.part };
      throw damaged(part, DAMAGE.wrongSize, "it is larger than the element that contains it");
    }
    content.skip(headerBytes);
    const name = namesById.get(id);
    const field = name === undefined ? undefined : fields[name];
    if (name === undefined || field === undefined) {
      content.skip(dataBytes);
      continue;
    }
    const child = content.take(dataBytes, { name: nameElement(id), offset, parent: content.part });
    decoded[name] = field.decode(child, decoded[name]);
  }
  return decoded as Decoded<Fields>;
}

/** The names of the fields by their ids: made once for each schema. */
const indexes = new WeakMap<Schema, ReadonlyMap<number, string>>();

function indexNames(fields: Schema): ReadonlyMap<number, string> {
  let names = indexes.get(fields);
  if (names === undefined) {
    names = new Map(Object.entries(fields).map(([name, { id }]) => [id, name]));
    indexes.set(fields, names);
  }
  return names;
}
