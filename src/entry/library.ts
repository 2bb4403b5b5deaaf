/** The library: what programs import. */
export { checkBytes, checkFile } from "../library/check.ts";
export type {
  ByteSource,
  CheckOptions,
  FactFields,
  FindingFields,
  LimitOptions,
  RuleHelp,
  RuleLevel,
  VideoCheck,
  VideoLimits,
} from "../library/public.ts";
export { limits, rules } from "../library/restrictions.ts";
