import { Random } from "./random.ts";
import type { Seed } from "./seeds.ts";
import { layOut, type Source } from "./source.ts";
import { concat, copyTree, type Format, listPlaces, type Node, overwrite, type Place } from "./tree.ts";

/** A file made from a seed: what was done to it, step by step, and what came of it. */
export type Mutant = { seed: string; steps: readonly string[]; source: Source };

/** Makes the mutant number `run` of `fuzzSeed`: always the same one, from the same seeds. */
export function mutate(seeds: readonly Seed[], fuzzSeed: number, run: number): Mutant {
  const random = new Random(fuzzSeed, run);
  const seed = random.pick(seeds);
  const steps: string[] = [];
  let bytes = seed.bytes;
  if (seed.format !== undefined && random.chance(0.85)) bytes = mutateTree(seed, seed.format, random, steps);
  if (steps.length === 0 || random.chance(0.25)) bytes = mutateBytes(bytes, seeds, random, steps);
  if (!random.chance(0.1)) return { seed: seed.name, steps, source: layOut(bytes) };
  // Where a size promises more than there is, so much is there, and is read.
  const zeros = random.pick([1, 1000, 40_000_000, 2 ** 32, 2 ** 40]);
  return { seed: seed.name, steps: [...steps, "zeros at the end"], source: layOut(bytes, { zeros }) };
}

// ---------------------------------------------------------------------------------------------------------------------
// The tree

type TreeMutation = (place: Place, context: { places: readonly Place[]; format: Format; random: Random }) => void;

const TREE_MUTATIONS: Readonly<Record<string, TreeMutation>> = {
  "lie about the size": ({ node }, { format, random }) => {
    node.lie = format.lie(node.id, format.write([{ ...node, lie: new Uint8Array() }]).length, random);
  },
  "distort a field": (_, { places, format, random }) => {
    const leaves = places.filter(({ node }) => node.children.length === 0);
    if (leaves.length > 0) format.distort(random.pick(leaves).node, random);
  },
  "duplicate a part": ({ node, siblings, index }, { random }) => {
    const most = Math.max(1, Math.min(1000, Math.floor(COPIED_BYTES / (node.fields.length + 1))));
    siblings.splice(index, 0, ...Array.from({ length: random.mostlySmall(1, most) }, () => copyTree(node)));
  },
  "delete a part": ({ siblings, index }) => {
    siblings.splice(index, 1);
  },
  "swap two parts": ({ siblings, index, node }, { random }) => {
    const other = random.below(siblings.length);
    siblings[index] = siblings[other] ?? node;
    siblings[other] = node;
  },
  "copy a part to another place": ({ node }, { places, random }) => {
    random.pick(places).siblings.push(copyTree(node));
  },
  "copy a part into itself": ({ node }, { format, random }) => {
    const copy = format.write([node]);
    const offset = random.below(node.fields.length + 1);
    node.fields = concat([node.fields.subarray(0, offset), copy, node.fields.subarray(offset)]);
  },
  "nest a part": (place, { format, random }) => {
    const id = random.chance(0.5) ? place.node.id : random.pick(format.masters);
    const depth = random.mostlySmall(1, 500);
    for (let level = 0; level < depth; level++) place.node = { id, fields: new Uint8Array(), children: [place.node] };
    place.siblings[place.index] = place.node;
  },
  "rename a part": ({ node }, { places, random }) => {
    node.id = random.pick(places).node.id;
  },
  "cut or stretch a part": ({ node }, { random }) => {
    const kept = node.fields.subarray(0, random.below(node.fields.length + 1));
    const more = random.pick([
      new Uint8Array(),
      random.bytes(16),
      new Uint8Array(random.mostlySmall(1, 100_000)),
      kept,
    ]);
    node.fields = concat([kept, more]);
  },
};

/** Copies of a part that is copied many times have so many bytes at the most, children not counted. */
const COPIED_BYTES = 1_000_000;

/** Fields and sizes are what parsers fall over most. */
const TREE_CHOICES = [
  ...Object.keys(TREE_MUTATIONS),
  ...["distort a field", "distort a field", "distort a field", "lie about the size"],
];

function mutateTree({ bytes }: Seed, format: Format, random: Random, steps: string[]): Uint8Array {
  const roots: Node[] = format.parse(bytes);
  const count = random.mostlySmall(1, 4);
  for (let step = 0; step < count; step++) {
    const places = listPlaces(roots);
    if (places.length === 0) break;
    const name = random.pick(TREE_CHOICES);
    TREE_MUTATIONS[name]?.(random.pick(places), { places, format, random });
    steps.push(name);
  }
  return format.write(roots);
}

// ---------------------------------------------------------------------------------------------------------------------
// Bytes

type ByteMutation = (bytes: Uint8Array, random: Random, seeds: readonly Seed[]) => Uint8Array;

const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  "flip bits": (bytes, random) => {
    const flipped = bytes.slice();
    for (let flips = random.mostlySmall(1, 32); flips > 0; flips--) {
      const offset = random.below(bytes.length);
      flipped[offset] = (flipped[offset] ?? 0) ^ (1 << random.below(8));
    }
    return flipped;
  },
  "overwrite with noise": (bytes, random) =>
    overwrite(bytes, random.below(bytes.length), random.bytes(random.mostlySmall(1, 64))),
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  "cut out": (bytes, random) => {
    const start = random.below(bytes.length);
    return concat([bytes.subarray(0, start), bytes.subarray(start + random.mostlySmall(1, bytes.length))]);
  },
  "insert from another file": (bytes, random, seeds) => {
    const at = random.below(bytes.length);
    const other = random.pick(seeds).bytes;
    const start = random.below(other.length);
    const inserted = other.subarray(start, start + random.mostlySmall(1, 5000));
    return concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
  },
};

function mutateBytes(bytes: Uint8Array, seeds: readonly Seed[], random: Random, steps: string[]): Uint8Array {
  const [name, mutation] = random.pick(Object.entries(BYTE_MUTATIONS));
  steps.push(name);
  return bytes.length === 0 ? bytes : mutation(bytes, random, seeds);
}
