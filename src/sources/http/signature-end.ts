/** When the signature in a URL ends, by what the query says. Checks no signature, and shows nothing of the query. */

/** Looks up a parameter of the query, in lower case. */
type Query = (name: string) => string | undefined;

/**
 * Each way to state an end, in milliseconds since 1970; `undefined` where the query has it not, or malformed.
 * - `X-Amz-Date` and `X-Amz-Expires`: AWS Signature Version 4, "Authenticating Requests: Using Query Parameters".
 * - `X-Goog-Date` and `X-Goog-Expires`: Google Cloud Storage, "V4 signing process".
 * - `Expires`: seconds since 1970, in signatures of CloudFront (canned policy), S3 (version 2) and Google (V2).
 * - `se` beside `sig`: Azure Storage, "Create a service SAS", in the forms of "Formatting DateTime values".
 */
const FORMS: readonly ((query: Query) => number | undefined)[] = [
  (query) => addSeconds(query("x-amz-date"), query("x-amz-expires")),
  (query) => addSeconds(query("x-goog-date"), query("x-goog-expires")),
  (query) => parseSecondsSince1970(query("expires")),
  (query) => (query("sig") === undefined ? undefined : parseIsoTime(query("se"))),
];

/** The earliest end of any signature in a URL, in milliseconds since 1970; `undefined` if no end is stated. */
export function findSignatureEnd({ searchParams }: URL): number | undefined {
  const parameters = new Map([...searchParams].reverse().map(([name, value]) => [name.toLowerCase(), value]));
  const ends = FORMS.flatMap((read) => read((name) => parameters.get(name)) ?? []);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** `date` as `20261128T120000Z`, and how many seconds the signature holds from then on. */
function addSeconds(date = "", seconds = ""): number | undefined {
  const startMs = parseIsoTime(date.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, "$1-$2-$3:$4:$5"));
  return startMs !== undefined && /^\d{1,9}$/.test(seconds) ? startMs + Number(seconds) * 1000 : undefined;
}

/** From 2001 to 2286: a shorter number would be something else. */
function parseSecondsSince1970(text = ""): number | undefined {
  return /^\d{10}$/.test(text) ? Number(text) * 1000 : undefined;
}

/** `2026-11-28`, `2026-11-28T12:00Z`, with seconds, with up to seven decimals. A day that no month has is no time. */
function parseIsoTime(text = ""): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?Z)?$/.test(text)) return undefined;
  const timeMs = Date.parse(text);
  // Date.parse takes 30 February for 2 March.
  const isDay = !Number.isNaN(timeMs) && new Date(timeMs).toISOString().startsWith(text.slice(0, 10));
  return isDay ? timeMs : undefined;
}
