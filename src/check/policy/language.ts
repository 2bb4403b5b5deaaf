/** What a policy may say about limits: the one table that parser, JSON Schema and messages follow. Parses nothing. */
import type { Container } from "../../model/facts.ts";
import type { Level } from "../../model/problem.ts";
import { CODEC_NAMES } from "../../text/words.ts";
import type { LimitName } from "../limits.ts";
import type { RuleId } from "../rules/index.ts";
import { DURATION_UNITS, SIZE_UNITS, type Units } from "./quantities.ts";

/** How a value is written: a number with a unit, or a number between two others. */
export type ValueKind =
  | { kind: "quantity"; what: string; units: Units; example: string }
  | { kind: "number"; what: string; isWhole: boolean; min: number; max: number };

/** What stands below a key of `limits`. `name` and `rule`: the limit, and the rule that compares videos with it. */
export type LimitKey = { name: LimitName; rule: RuleId } & (
  | { kind: "range"; bounds: readonly ("min" | "max")[]; value: ValueKind }
  | { kind: "list"; names: readonly string[] }
);

/** The formats that are read to their end: a video in any other is unreadable, whatever a policy allows. */
const CONTAINERS: readonly Container[] = ["mp4", "mov", "webm", "matroska", "3gp"];

export const LIMIT_KEYS = {
  duration: {
    name: "duration",
    rule: "duration",
    kind: "range",
    bounds: ["max"],
    value: { kind: "quantity", what: "a duration", units: DURATION_UNITS, example: "90s" },
  },
  "picture-size": {
    name: "pictureSize",
    rule: "picture-size",
    kind: "range",
    bounds: ["min", "max"],
    value: { kind: "number", what: "a whole number of pixels", isWhole: true, min: 2, max: 65_535 },
  },
  "frame-rate": {
    name: "frameRate",
    rule: "frame-rate",
    kind: "range",
    bounds: ["min", "max"],
    value: { kind: "number", what: "a number of frames per second", isWhole: false, min: 1, max: 1000 },
  },
  size: {
    name: "size",
    rule: "size",
    kind: "range",
    bounds: ["max"],
    value: { kind: "quantity", what: "a size", units: SIZE_UNITS, example: "500MB" },
  },
  containers: { name: "containers", rule: "container", kind: "list", names: CONTAINERS },
  codecs: { name: "codecs", rule: "codec", kind: "list", names: CODEC_NAMES },
} as const satisfies Readonly<Record<string, LimitKey>>;

/** What a policy can make of a rule. */
export const RULE_LEVELS = ["error", "warning", "notice", "off"] as const;

export type RuleLevel = (typeof RULE_LEVELS)[number];

/** A rule as far as a policy can set its level. No policy can lower one that leaves a file unread. */
export type PolicyRule = { id: string; level: Level; leavesUnread?: true };

/** The keys at the top of a policy, and those of an override. */
export const TOP_KEYS = ["ignore", "rules", "limits", "overrides"] as const;
export const OVERRIDE_KEYS = ["paths", "rules", "limits"] as const;

/** Bytes of a policy file. */
export const LARGEST_POLICY_BYTES = 256_000;
