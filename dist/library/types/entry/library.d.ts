/** The library: what programs import. */
export { checkBytes, checkFile } from "../library/check.js";
export type { ByteSource, CheckOptions, FactFields, FindingFields, LimitOptions, RuleHelp, RuleLevel, VideoCheck, VideoLimits, } from "../library/public.js";
export { limits, rules } from "../library/restrictions.js";
