/** Parses the text of a policy into typed limits, levels and globs, or says what is wrong. Judges no video. */

import {
  type Complain,
  type DocumentNode,
  type DocumentProblem,
  type Entry,
  type Place,
  readDocument,
} from "../../text/yaml-document.ts";
import { type Limits, TIKTOK_LIMITS } from "../limits.ts";
import { RULES } from "../rules/index.ts";
import { type Changes, changeLimits, type LimitChanges, type Override, type PolicyContent } from "./changes.ts";
import { describeRepeated, describeUnknown, describeWrong } from "./complaints.ts";
import {
  LIMIT_KEYS,
  type LimitKey,
  OVERRIDE_KEYS,
  type PolicyRule,
  RULE_LEVELS,
  type RuleLevel,
  TOP_KEYS,
} from "./language.ts";
import { type Bounds, createGlobReader, type ReadGlobs, readNames, readValue } from "./values.ts";

/** The result of parsing. There is at least one problem, and a few of many. */
export type ParsedPolicy =
  | ({ kind: "policy" } & PolicyContent)
  | { kind: "problems"; problems: readonly DocumentProblem[] };

const MOST_PROBLEMS = 50;

/**
 * `others`: rules that are not about videos, and whose levels a policy can set, too. `folder`: one with videos, for
 * examples. Never throws.
 */
export function parsePolicy(text: string, others: readonly PolicyRule[] = [], folder = "videos/shorts"): ParsedPolicy {
  const problems: DocumentProblem[] = [];
  const complain: Complain = (problem) => {
    // What else is wrong at a place mostly follows from the first thing.
    const isKnown = problems.some(({ place }) => isSame(place, problem.place));
    if (problems.length < MOST_PROBLEMS && !problems.at(-1)?.isLast && !isKnown) problems.push(problem);
  };
  const readers = {
    folder,
    readGlobs: createGlobReader(complain),
    readRules: createRuleReader([...RULES, ...others], complain),
  };
  const content = readPolicy(readDocument(text, "Use globs in place of long lists", complain), readers, complain);
  if (problems.length === 0) return { kind: "policy", ...content };
  const inOrder = problems.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return { kind: "problems", problems: inOrder };
}

function isSame(one: Place, other: Place): boolean {
  return one.line === other.line && one.column === other.column;
}

type Readers = { folder: string; readGlobs: ReadGlobs; readRules: ReadRules };

function readPolicy(node: DocumentNode, readers: Readers, complain: Complain): PolicyContent {
  const at = readMapping(node, { where: "its content", keys: TOP_KEYS }, complain);
  const changes = readChanges(at, TIKTOK_LIMITS, readers, complain);
  return {
    ...changes,
    ignore: at.ignore === undefined ? [] : readers.readGlobs(at.ignore.value, "'ignore'"),
    overrides: at.overrides === undefined ? [] : readOverrides(at.overrides.value, changes, readers, complain),
  };
}

function readOverrides(node: DocumentNode, general: Changes, readers: Readers, complain: Complain): Override[] {
  if (node.kind === "nothing") return [];
  if (node.kind !== "list") {
    complain(describeWrong(node, "'overrides'", "a list, each with 'paths'"));
    return [];
  }
  const limits = changeLimits(TIKTOK_LIMITS, general.limits);
  return node.items().map((item) => {
    const at = readMapping(item, { where: "an override", keys: OVERRIDE_KEYS }, complain);
    const paths = at.paths === undefined ? [] : readers.readGlobs(at.paths.value, "'paths'");
    if (at.paths === undefined || (paths.length === 0 && isEmpty(at.paths.value))) {
      const problem = "has an override without 'paths'";
      const allowed = `Add 'paths', a list of globs, for example [${readers.folder}/**]`;
      complain({ place: item.place, problem, allowed });
    }
    return { ...readChanges(at, limits, readers, complain), paths };
  });
}

function isEmpty(node: DocumentNode): boolean {
  return node.kind === "nothing" || (node.kind === "list" && node.size === 0);
}

type Keys<Key extends string> = { where: string; what?: string; keys: readonly Key[] };

/** The known keys of a mapping, each once. */
function readMapping<Key extends string>(
  node: DocumentNode,
  { where, what = "key", keys }: Keys<Key>,
  complain: Complain,
): Partial<Record<Key, Entry>> {
  const found = new Map<string, Entry>();
  if (node.kind === "mapping") {
    for (const entry of node.entries()) {
      if (found.has(entry.key)) complain(describeRepeated(entry));
      else if (!isOneOf(entry.key, keys)) {
        complain(describeUnknown({ ...entry, written: entry.key }, { what, where: ` in ${where}` }, keys));
      }
      found.set(entry.key, found.get(entry.key) ?? entry);
    }
  } else if (node.kind !== "nothing") {
    complain(describeWrong(node, where, `a mapping with the keys ${keys.join(", ")}`));
  }
  return Object.fromEntries(keys.flatMap((key) => (found.has(key) ? [[key, found.get(key)]] : []))) as Partial<
    Record<Key, Entry>
  >;
}

function isOneOf<Key extends string>(word: string, words: readonly Key[]): word is Key {
  return words.some((each) => each === word);
}

/** `base`: the limits that hold where these are not set. */
function readChanges(
  at: { rules?: Entry; limits?: Entry },
  base: Limits,
  { readRules }: Readers,
  complain: Complain,
): Changes {
  return {
    rules: at.rules === undefined ? new Map() : readRules(at.rules.value),
    limits: at.limits === undefined ? {} : readLimits(at.limits.value, base, complain),
  };
}

type ReadRules = (node: DocumentNode) => Map<string, RuleLevel>;

function createRuleReader(rules: readonly PolicyRule[], complain: Complain): ReadRules {
  const ids = rules.map(({ id }) => id);
  return (node) => {
    const at = readMapping(node, { where: "'rules'", what: "rule", keys: ids }, complain);
    return new Map(
      rules.flatMap((rule) => {
        const entry = at[rule.id];
        const level = entry && readLevel(entry, rule, complain);
        return level === undefined ? [] : [[rule.id, level] as const];
      }),
    );
  };
}

function readLevel({ key, value: node }: Entry, rule: PolicyRule, complain: Complain): RuleLevel | undefined {
  if (node.kind !== "scalar") {
    complain(describeWrong(node, `the level of '${key}'`, RULE_LEVELS.join(", ")));
    return undefined;
  }
  const { place, written } = node;
  if (!isOneOf(written, RULE_LEVELS)) {
    const meant = written === "false" ? "off" : undefined;
    complain(describeUnknown(node, { what: "level", where: ` for '${key}'` }, RULE_LEVELS, meant));
  } else if (rule.leavesUnread && written !== "error") {
    const problem = `sets '${key}' to '${written}', which would let files pass that nobody has read`;
    complain({ place, problem, allowed: "Leave them out with 'ignore' instead" });
  } else return written;
  return undefined;
}

const LIMIT_NAMES = Object.keys(LIMIT_KEYS) as (keyof typeof LIMIT_KEYS)[];

function readLimits(node: DocumentNode, base: Limits, complain: Complain): LimitChanges {
  const at = readMapping(node, { where: "'limits'", keys: LIMIT_NAMES }, complain);
  const read = LIMIT_NAMES.flatMap((key) => {
    const entry = at[key];
    const value = entry && readLimit(entry, LIMIT_KEYS[key], base, complain);
    return value === undefined ? [] : [[LIMIT_KEYS[key].name, value] as const];
  });
  return Object.fromEntries(read);
}

function readLimit(entry: Entry, limit: LimitKey, base: Limits, complain: Complain) {
  if (limit.kind === "list") return readNames(entry, limit, complain);
  const { key, value: node } = entry;
  if (node.kind !== "mapping" || node.size === 0) {
    const [bound = "max"] = limit.bounds.length === 1 ? limit.bounds : [];
    const hint = node.kind === "scalar" && limit.bounds.length === 1 ? `did you mean '{ ${bound}: … }'?` : undefined;
    complain(describeWrong(node, `'${key}'`, `a mapping with ${limit.bounds.join(" or ")}`, hint));
    return undefined;
  }
  const at = readMapping(node, { where: `'${key}'`, keys: limit.bounds }, complain);
  const bounds: Bounds = {};
  for (const bound of limit.bounds) {
    const each = at[bound];
    const value = each && readValue(each.value, `'${key}.${bound}'`, limit.value, complain);
    if (value !== undefined) bounds[bound] = value;
  }
  const place = (at.max ?? at.min)?.value.place;
  if (place === undefined || (bounds.min === undefined && bounds.max === undefined)) return undefined;
  return complainOnEmptyRange(key, { ...base[limit.name], ...bounds }, place, complain) ? undefined : bounds;
}

/** Whether nothing is between the bounds. Encoders need an even number of pixels. */
function complainOnEmptyRange(key: string, { min = 0, max = 0 }: Bounds, place: Place, complain: Complain): boolean {
  const isEmptyRange = min > max || (key === "picture-size" && min === max && min % 2 === 1);
  if (isEmptyRange) {
    const problem = `leaves nothing that '${key}' allows: from ${min} to ${max}`;
    complain({ place, problem, allowed: "Set both 'min' and 'max' so that there is something between them" });
  }
  return isEmptyRange;
}
