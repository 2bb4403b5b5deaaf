/** Compares the decisions of two builds, and separately the messages. */
import { isDeepStrictEqual } from "node:util";
import type { Cancellation, Finding, Pair, Video } from "./build.ts";
import type { Played } from "./publishes.ts";

/** `subject`: the video or publish id. A build without a value has `undefined`. */
export type Difference = { subject: string; what: string } & Pair<unknown>;

/** How findings of the two builds are matched. */
export type Rules = {
  /** Rules to leave out of the comparison. */
  added: ReadonlySet<string>;
  /** Old name of a rule → new name. */
  renamed: ReadonlyMap<string, string>;
};

/** A video with a finding of an added rule, and its other differences. */
export type Spoken = { video: string; verdicts: Pair<unknown>; others: readonly Difference[] };

export type Comparison = {
  count: number;
  differences: readonly Difference[];
  /** Added rule → its videos. */
  spoken: ReadonlyMap<string, readonly Spoken[]>;
  /** Messages that differ, and how many were compared. */
  messages: { compared: number; differing: readonly Difference[] };
  /** Fields that no report of the old build has. */
  newFields: readonly string[];
};

type Row = Readonly<Record<string, unknown>>;

const FINDING_FIELDS = ["level", "code", "actual", "limit", "unit", "fix"];

/** All fields but `attempts` and `logId`, which depend on the time. */
const CANCELLATION_FIELDS = ["outcome", "code", "httpStatus", "status", "failReason", "postIds"];

export function compareVideos(videos: Pair<readonly Video[]>, { added, renamed }: Rules): Comparison {
  const fields = new Map<string, Pair<Set<string>>>();
  const noteAll = (kind: string, rows: Pair<readonly Row[]>) => fields.set(kind, listFields(rows));
  noteAll("video", videos);
  noteAll(
    "facts",
    mapBoth(videos, (some) => some.map(({ facts }) => facts)),
  );
  noteAll(
    "finding",
    mapBoth(videos, (some) => some.flatMap(({ findings }) => findings)),
  );
  const knownFacts = [...(fields.get("facts")?.old ?? [])];

  const differences: Difference[] = [];
  const differing: Difference[] = [];
  const spoken = new Map([...added].map((rule): [string, Spoken[]] => [rule, []]));
  let compared = 0;
  const matched = pairUp(videos, ({ path }) => path);
  for (const [subject, video] of matched) {
    const findings = {
      old: (video.old?.findings ?? []).map((each) => ({ ...each, rule: renamed.get(each.rule) ?? each.rule })),
      new: video.new?.findings ?? [],
    };
    const speaking = [...added].filter((rule) => [...findings.old, ...findings.new].some((each) => each.rule === rule));
    const others = mapBoth(findings, (some) => some.filter(({ rule }) => !added.has(rule)));
    const matchedFindings = pairUp(others, ({ rule }) => rule);
    const isMatched = video.old !== undefined && video.new !== undefined;
    const found = compareFields(subject, video, isMatched ? ["verdict", "source"] : ["verdict"]);
    if (isMatched) {
      found.push(
        ...compareFields(
          subject,
          mapBoth(video, (one) => one?.facts),
          knownFacts,
        ),
      );
      found.push(...matchedFindings.flatMap(([rule, pair]) => compareFindings(subject, rule, pair)));
    }
    const verdicts = mapBoth(video, (one) => one?.verdict);
    for (const rule of speaking) spoken.get(rule)?.push({ video: subject, verdicts, others: found });
    if (speaking.length === 0) differences.push(...found);
    for (const [rule, { old, new: now }] of matchedFindings) {
      if (old === undefined || now === undefined) continue;
      compared++;
      differing.push(...compareMessages(subject, rule, { old: old.message, new: now.message }));
    }
  }
  const newFields = listNewFields(fields);
  return { count: matched.length, differences, spoken, messages: { compared, differing }, newFields };
}

function compareFindings(subject: string, rule: string, pair: Pair<Finding | undefined>): Difference[] {
  if (pair.old === undefined || pair.new === undefined) {
    return [{ subject, what: rule, ...mapBoth(pair, (finding) => finding?.level) }];
  }
  return compareFields(subject, pair, FINDING_FIELDS, `${rule}: `);
}

export function comparePlays(plays: readonly Pair<Played>[]): Comparison {
  const differences: Difference[] = [];
  const differing: Difference[] = [];
  let count = 0;
  let compared = 0;
  const all: Pair<Cancellation[]> = { old: [], new: [] };
  for (const play of plays) {
    const cancellations = mapBoth(play, (one) => one.cancellations);
    all.old.push(...cancellations.old);
    all.new.push(...cancellations.new);
    const subject = play.new.name;
    differences.push(...compareFields(subject, play, ["exit"]));
    for (const [id, pair] of pairUp(cancellations, nameId)) {
      count++;
      const { old, new: now } = pair;
      const isMatched = old !== undefined && now !== undefined;
      differences.push(...compareFields(`${subject}: ${id}`, pair, isMatched ? CANCELLATION_FIELDS : ["outcome"]));
      if (!isMatched || old.outcome !== now.outcome) continue;
      compared++;
      differing.push(...compareMessages(`${subject}: ${id}`, old.outcome, { old: old.message, new: now.message }));
    }
  }
  const newFields = listNewFields(new Map([["cancellation", listFields(all)]]));
  return { count, differences, spoken: new Map(), messages: { compared, differing }, newFields };
}

/** For a malformed id, a report has only the length. */
function nameId({ publishId, length }: Cancellation): string {
  return publishId ?? `malformed, ${length} characters`;
}

// ---------------------------------------------------------------------------------------------------------------------
// Rows

/** Matches rows with the same key. Several rows with one key are matched in order. */
function pairUp<T>(rows: Pair<readonly T[]>, keyOf: (row: T) => string): [string, Pair<T | undefined>][] {
  const keyed = mapBoth(rows, (some) => {
    const counts = new Map<string, number>();
    return new Map(
      some.map((row) => {
        const key = keyOf(row);
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        return [count === 1 ? key : `${key} (${count})`, row];
      }),
    );
  });
  const keys = new Set([...keyed.old.keys(), ...keyed.new.keys()]);
  return [...keys].map((key) => [key, { old: keyed.old.get(key), new: keyed.new.get(key) }]);
}

function compareFields(
  subject: string,
  rows: Pair<Row | undefined>,
  fields: readonly string[],
  prefix = "",
): Difference[] {
  return fields
    .map((field) => ({ subject, what: prefix + field, ...mapBoth(rows, (row) => row?.[field]) }))
    .filter((each) => !isDeepStrictEqual(each.old, each.new));
}

/** Compares messages without their log ids, which depend on the time. */
function compareMessages(subject: string, what: string, messages: Pair<string>): Difference[] {
  const { old, new: now } = mapBoth(messages, (text) => text.replaceAll(/\b\d{14}[\dA-F]{20}\b/g, "LOG-ID"));
  return old === now ? [] : [{ subject, what, old, new: now }];
}

function listFields(rows: Pair<readonly Row[]>): Pair<Set<string>> {
  return mapBoth(rows, (some) => new Set(some.flatMap((row) => Object.keys(row))));
}

function listNewFields(fields: ReadonlyMap<string, Pair<ReadonlySet<string>>>): string[] {
  return [...fields].flatMap(([kind, { old, new: now }]) =>
    [...now].filter((field) => !old.has(field)).map((field) => `${kind}.${field}`),
  );
}

function mapBoth<T, U>(pair: Pair<T>, map: (one: T) => U): { old: U; new: U } {
  return { old: map(pair.old), new: map(pair.new) };
}
