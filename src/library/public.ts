/** The types that programs see. Imports types only, since all that they reach is shipped with the library. */
import type { Verdict } from "../model/finding.ts";
import type { FactFields } from "../report/text/fact-fields.ts";
import type { FindingFields } from "../report/text/finding-fields.ts";

export type { RuleHelp } from "../model/finding.ts";
export type { FactFields, FindingFields };

/** Bytes that can be read at any place: those of an object in a store, of a blob, of a file in an archive. */
export type ByteSource = {
  /** How many bytes there are in all. */
  readonly size: number;
  /**
   * The `length` bytes from `offset`, both within `size`. Fewer bytes are asked for again from where they end. An empty
   * array means that the source ends there: the video is cut off. The bytes are copied, so the array may be used again.
   */
  read(offset: number, length: number): Uint8Array | Promise<Uint8Array>;
};

/** What a rule's findings are: of this level, or not reported at all. */
export type RuleLevel = "error" | "warning" | "notice" | "off";

/** Limits in place of TikTok's, as the key `limits` of a policy has them. What is not named stays as it is. */
export type LimitOptions = {
  /** For example `"90s"` or `"3m"`. */
  duration?: { max: string };
  /** For example `"500MB"` or `"1.5 GiB"`. */
  size?: { max: string };
  /** Pixels of each side. */
  "picture-size"?: { min?: number; max?: number };
  /** Frames per second. */
  "frame-rate"?: { min?: number; max?: number };
  containers?: readonly string[];
  codecs?: readonly string[];
};

/** How a video is judged. */
export type CheckOptions = {
  /** The name of the video in messages and commands. The path is the default, and `video` is that of bytes. */
  name?: string;
  limits?: LimitOptions;
  /** Levels by the ids of rules, as the key `rules` of a policy has them. */
  rules?: Readonly<Record<string, RuleLevel>>;
  /** Ends the check: the promise is then rejected with the signal's reason. */
  signal?: AbortSignal;
};

/** The result of a check, in the words of the JSON report. */
export type VideoCheck = {
  /** `invalid`: there is an error. `unreadable`: the video could not be read to its end. */
  verdict: Verdict;
  facts: FactFields;
  /** The most serious first. */
  findings: readonly FindingFields[];
};

/** TikTok's limits. Bounds are inclusive. */
export type VideoLimits = {
  containers: readonly string[];
  codecs: readonly string[];
  /** Frames per second, on average. */
  frameRate: { min: number; max: number };
  /** Pixels of each side. */
  pictureSize: { min: number; max: number };
  /** Seconds. */
  duration: { max: number };
  /** Bytes. */
  size: { max: number };
};
