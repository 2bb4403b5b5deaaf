import type { Random } from "./random.ts";

/** A box of an MP4, or an element of EBML: as it was read, or as a mutation left it. */
export type Node = {
  /** The four-character code as a number, or the element's id. */
  id: number;
  /** What stands in front of the children; all of the content where there are none. */
  fields: Uint8Array;
  children: Node[];
  /** The header, where it is not the true one. */
  lie?: Uint8Array;
  /** How many bytes the size of an element was written in, which need not be as few as can be. */
  sizeLength?: number;
};

/** How a file of a format is taken apart into a tree, put together again, and given wrong headers. */
export type Format = {
  /** Takes apart what can be; what can't is a last node's `fields`. */
  parse(bytes: Uint8Array): Node[];
  write(nodes: readonly Node[]): Uint8Array;
  /** A header for a node of `contentBytes` with a size that is too large, too small, or invalid. */
  lie(id: number, contentBytes: number, random: Random): Uint8Array;
  /** Overwrites a field of a leaf. */
  distort(leaf: Node, random: Random): void;
  /** Ids that the parsers look for, of nodes that hold others. */
  masters: readonly number[];
};

/** A node and the list that it stands in. */
export type Place = { node: Node; siblings: Node[]; index: number };

/** Every node of a tree, parents first. Walks without recursion, since mutations nest deeply. */
export function listPlaces(roots: Node[]): Place[] {
  const places: Place[] = [];
  const lists = [roots];
  for (let siblings = lists.pop(); siblings !== undefined; siblings = lists.pop()) {
    for (const [index, node] of siblings.entries()) {
      places.push({ node, siblings, index });
      lists.push(node.children);
    }
  }
  return places;
}

/** A copy down to the leaves, whose bytes are shared: mutations replace them. */
export function copyTree(node: Node): Node {
  return { ...node, children: node.children.map(copyTree) };
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** `bytes` with `replacement` at `offset`, cut where they end. */
export function overwrite(bytes: Uint8Array, offset: number, replacement: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.set(replacement.subarray(0, Math.max(0, copy.length - offset)), Math.min(offset, copy.length));
  return copy;
}
