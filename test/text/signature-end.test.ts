import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSignatureEnd } from "../../src/text/signature-end.ts";

/** When the signature in a URL with this query ends, as text. */
function endOf(query: string): string | undefined {
  const endMs = findSignatureEnd(new URL(`https://media.example.com/a.mp4?${query}`));
  return endMs === undefined ? undefined : new Date(endMs).toISOString().replace(".000Z", "Z");
}

/** CloudFront's form of base64. */
function encodePolicy(...times: readonly (number | string)[]): string {
  const statements = times.map((time) => ({
    Resource: "https://media.example.com/??>~*",
    Condition: { DateLessThan: { "AWS:EpochTime": time }, DateGreaterThan: { "AWS:EpochTime": 1500000000 } },
  }));
  const base64 = Buffer.from(JSON.stringify({ Statement: statements })).toString("base64");
  return base64.replaceAll("+", "-").replaceAll("=", "_").replaceAll("/", "~");
}

describe("the end of a signature", () => {
  it.each([
    ["AWS and S3-compatible stores", "X-Amz-Date=20261128T120000Z&X-Amz-Expires=900", "2026-11-28T12:15:00Z"],
    [
      "AWS, with all that it adds",
      "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA%2F20261128%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20261128T120000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=00",
      "2026-12-05T12:00:00Z",
    ],
    ["Google", "X-Goog-Date=20261128T235959Z&X-Goog-Expires=1", "2026-11-29T00:00:00Z"],
    ["Google, before 2018", "GoogleAccessId=a&Expires=1795867200&Signature=00", "2026-11-28T12:00:00Z"],
    ["CloudFront", "Expires=1795867200&Signature=00&Key-Pair-Id=K", "2026-11-28T12:00:00Z"],
    ["a CDN that writes it small", "token=00&expires=1795867200", "2026-11-28T12:00:00Z"],
    [
      "CloudFront, in a policy",
      `Policy=${encodePolicy(1795867200)}&Signature=00&Key-Pair-Id=K`,
      "2026-11-28T12:00:00Z",
    ],
    ["the earliest of a policy", `Policy=${encodePolicy(1795867201, 1795867200)}&Signature=0`, "2026-11-28T12:00:00Z"],
    ["a policy with a text for its time", `Policy=${encodePolicy("1795867200")}&Signature=0`, "2026-11-28T12:00:00Z"],
    ["nginx", "md5=00&expires=1795867200", "2026-11-28T12:00:00Z"],
    ["Azure, to the day", "sv=2024-11-04&se=2026-11-28&sp=r&sig=00", "2026-11-28T00:00:00Z"],
    ["Azure, to the minute", "se=2026-11-28T12:00Z&sig=00", "2026-11-28T12:00:00Z"],
    ["Azure, to the second", "se=2026-11-28T12%3A00%3A30Z&sig=00", "2026-11-28T12:00:30Z"],
    ["Azure, with decimals", "se=2026-11-28T12:00:30.0000000Z&sig=00", "2026-11-28T12:00:30Z"],
    ["Azure, with an offset", "se=2026-11-28T12:00:00%2B01:00&sig=00", "2026-11-28T11:00:00Z"],
    ["Azure, with an offset that is not encoded", "se=2026-11-28T12:00+01:00&sig=00", "2026-11-28T11:00:00Z"],
    ["Azure, with an offset to the west", "se=2026-11-28T23:30:00.5000000-05:30&sig=00", "2026-11-29T05:00:00.500Z"],
    ["Azure, by the end of its key", "se=2026-11-29&ske=2026-11-28T12:00:00Z&sig=00", "2026-11-28T12:00:00Z"],
    ["Azure, before the end of its key", "se=2026-11-28T12:00:00Z&ske=2026-11-29&sig=00", "2026-11-28T12:00:00Z"],
    ["the earliest of several", "Signature=00&Expires=1795867200&se=2026-11-27&sig=00", "2026-11-27T00:00:00Z"],
    ["the first of the same name", "Expires=1795867200&Expires=1795867201&Signature=00", "2026-11-28T12:00:00Z"],
  ])("is stated by %s", (_, query, end) => {
    expect(endOf(query)).toBe(end);
  });

  it.each([
    "",
    "v=1",
    "Signature=00&Expires=",
    "Signature=00&Expires=900",
    "Signature=00&Expires=-1795867200",
    "Signature=00&Expires=1795867200.5",
    "Signature=00&Expires=1795867200000",
    "Signature=00&Expires=0x6B0AC240",
    "Signature=00&Expires=Sat, 28 Nov 2026 12:00:00 GMT",
    // Without a signature, it can be anything.
    "Expires=1500000000",
    "Key-Pair-Id=K&Expires=1500000000",
    `Policy=${encodePolicy(1500000000)}`,
    "Policy=&Signature=00",
    "Policy=public&Signature=00",
    `Policy=${encodePolicy(900)}&Signature=00`,
    `Policy=${encodePolicy(1795867200000)}&Signature=00`,
    "X-Amz-Date=20261128T120000Z",
    "X-Amz-Expires=900",
    "X-Amz-Date=20261128T120000Z&X-Goog-Expires=900",
    "X-Amz-Date=20261128T120000Z&X-Amz-Expires=",
    "X-Amz-Date=20261128T120000Z&X-Amz-Expires=-900",
    "X-Amz-Date=20261128T120000Z&X-Amz-Expires=9e9",
    "X-Amz-Date=20261128T120000Z&X-Amz-Expires=99999999999999999999",
    "X-Amz-Date=20261128&X-Amz-Expires=900",
    "X-Amz-Date=20261328T120000Z&X-Amz-Expires=900",
    "X-Amz-Date=20260230T120000Z&X-Amz-Expires=900",
    "X-Amz-Date=20261128T250000Z&X-Amz-Expires=900",
    "X-Amz-Date=20261128T126000Z&X-Amz-Expires=900",
    // The language Northern Sami, and times that Azure does not write.
    "se=se-NO&sig=00",
    "se=2026-11-28T12:00Z",
    "se=2026-11-28T12:00&sig=00",
    "se=2026-11-28T12:00:00%2B99:00&sig=00",
    "se=2026-11-28T12:00:00%2B01&sig=00",
    "ske=2026-11-28T12:00Z",
    "ske=&sig=00",
    "se=2026-02-30&sig=00",
    "se=1795867200&sig=00",
  ])("is not stated by '%s'", (query) => {
    expect(endOf(query)).toBeUndefined();
  });

  it("is a time that a date can hold, whatever the query is", () => {
    const name = fc.constantFrom(
      "Expires",
      "Signature",
      "Policy",
      "X-Amz-Date",
      "X-Amz-Expires",
      "X-Goog-Date",
      "X-Goog-Expires",
      "se",
      "ske",
      "sig",
    );
    const value = fc.oneof(
      fc.string(),
      fc.nat().map(String),
      fc.bigInt().map(String),
      fc.stringMatching(/^\d{8}T\d{6}Z$/),
      fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/),
      fc.integer().map((time) => encodePolicy(time)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (parameters) => {
        const end = endOf(new URLSearchParams(parameters).toString());
        expect(end ?? "2026-11-28T12:00:00Z").toMatch(/^\d{4}-/);
      }),
    );
  });
});
