/** When the signature in a URL ends, by what the query says. Checks no signature, and shows nothing of the query. */

/** Looks up a parameter of the query, in lower case. */
type Query = (name: string) => string | undefined;

/**
 * Each way to state an end, in milliseconds since 1970; `undefined` where the query has it not, or malformed.
 * - `X-Amz-Date` and `X-Amz-Expires`: AWS Signature Version 4, "Authenticating Requests: Using Query Parameters".
 * - `X-Goog-Date` and `X-Goog-Expires`: Google Cloud Storage, "V4 signing process".
 * - `Expires` beside a signature: seconds since 1970, for CloudFront (canned policy), S3 (version 2) and Google (V2).
 * - `Policy` beside a signature: CloudFront, "Create a signed URL using a custom policy".
 * - `se` and `ske` beside `sig`: Azure Storage, "Create a service SAS" and "Create a user delegation SAS": the end of
 *   the signature, and of the key that made it.
 */
const FORMS: readonly ((query: Query) => number | undefined)[] = [
  (query) => addSeconds(query("x-amz-date"), query("x-amz-expires")),
  (query) => addSeconds(query("x-goog-date"), query("x-goog-expires")),
  (query) => (isSigned(query) ? parseSecondsSince1970(query("expires")) : undefined),
  (query) => (isSigned(query) ? parsePolicy(query("policy")) : undefined),
  (query) => (query("sig") === undefined ? undefined : parseIsoTime(query("se"))),
  (query) => (query("sig") === undefined ? undefined : parseIsoTime(query("ske"))),
];

/**
 * Whether a query has a signature that does not name its end itself: `Signature`; `token` (bunny.net, "Token
 * authentication"); `md5` (nginx, module ngx_http_secure_link_module).
 */
function isSigned(query: Query): boolean {
  return ["signature", "token", "md5"].some((name) => query(name) !== undefined);
}

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

/**
 * The time of `DateLessThan` in a CloudFront policy: JSON in base64, with `-`, `_` and `~` for `+`, `=` and `/`. The
 * earliest, if there are several.
 */
function parsePolicy(text = ""): number | undefined {
  const base64 = text.replaceAll("-", "+").replaceAll("_", "=").replaceAll("~", "/");
  const json = Buffer.from(base64, "base64").toString("utf8");
  const times = [...json.matchAll(/"DateLessThan"\s*:\s*\{\s*"AWS:EpochTime"\s*:\s*"?(\d{10})\b/g)];
  return times.length === 0 ? undefined : Math.min(...times.map(([, seconds]) => Number(seconds) * 1000));
}

/**
 * `2026-11-28`, `2026-11-28T12:00Z`, with seconds, with up to seven decimals, with an offset in place of `Z` (Azure
 * Storage, "Formatting DateTime values"). A query may have a space in place of `+`. A day that no month has is no time.
 */
function parseIsoTime(text = ""): number | undefined {
  const form = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+ -]\d\d:\d\d))?$/;
  const [, day] = form.exec(text) ?? [];
  if (day === undefined) return undefined;
  const [dayMs, timeMs] = [Date.parse(day), Date.parse(text.replace(" ", "+"))];
  // Date.parse takes 30 February for 2 March.
  const isDay = !Number.isNaN(dayMs) && new Date(dayMs).toISOString().startsWith(day);
  return isDay && !Number.isNaN(timeMs) ? timeMs : undefined;
}
