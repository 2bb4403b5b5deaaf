/** Ids and texts for property tests. */
import fc from "fast-check";

export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~-";

/** An id of any shape. */
export const anyId: fc.Arbitrary<string> = fc
  .string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 64 })
  .filter((id) => !/^(?:null|none|undefined)$|^(?:act|rft|clt)\.|^[.-]|[.-]$|[vp]_(?:pub|inbox)_|publish/i.test(id));

/** An id of the known shape. */
export const anyKnownId: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("v", "p"),
    fc.constantFrom("pub", "inbox"),
    fc.constantFrom("url", "file"),
    fc.constantFrom("v2.", "v2-1.", ""),
    fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 20 }),
  )
  .map(([kind, where, how, version, number]) => `${kind}_${where}_${how}~${version}${number}`);

/** Pieces of texts that are likely to be read as something, or as half of something. */
const anyScrap: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[..."{}[]:,\"'\\\n\r\t \0;=", "publish_id", '"publish_id":', "publish_id=", "publish_ids='", "null", "1e5"],
    ...["\uFEFF", '\\"', "v_pub_url~", "…", "...", "act.", '{"video":"', '"}', "\u001B[", "\u001B]8;;", "\u0007"],
    ...["\u001B[32m", "upload_token=", "https://x/?upload_token=", '"upload_url":"', "\\u00", "\\u007e"],
  ),
  anyId,
  anyKnownId,
  fc.string({ unit: "binary", maxLength: 5 }),
);

/** A text of such pieces. */
export const anyScraps: fc.Arbitrary<string> = fc.array(anyScrap, { maxLength: 60 }).map((scraps) => scraps.join(""));

/** A text to stand before an id, or after the last one. */
export const anySurroundings: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[..."{}[]:,\"'\\\n\r\t \0;=<>", "publish_id", '"publish_id":', "publish_id=", "{'publish_id': '", "null"],
        ...['{"a":"', '{"a":{"b":["', '"}', '\\"', "\u001B[32m", "\u001B[0", "\u001B[", "\u001B]8;;", "\u0007", "|"],
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.lorem({ maxCount: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));
