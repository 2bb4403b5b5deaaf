/** What upload steps write into a ledger or pass as an input: ids, and other text around them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const FIRST = "v_pub_url~v2-1.7514000000000000101";
const SECOND = "v_inbox_file~v2-1.7514000000000000102";

const RESPONSE = JSON.stringify({ data: { publish_id: FIRST }, error: { code: "ok", message: "", log_id: "2025ABC" } });

const OWN: Readonly<Record<string, string | Uint8Array>> = {
  nothing: "",
  "only separators": " , \n\n",
  "two lines": `${FIRST}\n${SECOND}\n`,
  "a last line without a newline": `${FIRST}\n${SECOND}`,
  "Windows line ends": `${FIRST}\r\n${SECOND}\r\n`,
  "a byte order mark": `\ufeff${FIRST}\n`,
  "UTF-16": Buffer.from(`\ufeff${FIRST}\r\n`, "utf16le"),
  "an id three times": `${FIRST}\n${FIRST},${FIRST}`,
  "ids between commas and semicolons": `${FIRST}, ${SECOND};\n`,
  "quoted ids": `"${FIRST}" '${SECOND}'`,
  "a list without quotes": `[${FIRST}, ${SECOND}]`,
  "a JSON array": JSON.stringify([FIRST, SECOND]),
  "key=value": `publish_id=${FIRST}\npublish_id: ${SECOND}\n`,
  "TikTok's response": RESPONSE,
  "several responses from TikTok without a newline between them": RESPONSE.repeat(2) + RESPONSE.replace(FIRST, SECOND),
  "half a response, then an id": `${RESPONSE.slice(0, -20)}\n${SECOND}\n`,
  "a response with an error": JSON.stringify({
    data: {},
    error: { code: "invalid_params", message: "no", log_id: "1" },
  }),
  "the outputs of all steps": JSON.stringify({
    upload: {
      outputs: { publish_id: FIRST, response: RESPONSE.replace(FIRST, SECOND) },
      outcome: "success",
      conclusion: "success",
    },
    build: { outputs: { version: "1.2.3" }, outcome: "success", conclusion: "success" },
  }),
  "null, as jq prints it": `null\n${FIRST}\n`,
  "ids of unknown shape": "abc123\n7514000000000000103\n",
  "an id of 64 characters": `${FIRST}${"1".repeat(64 - FIRST.length)}`,
  "an id of 65 characters": `${FIRST}${"1".repeat(65 - FIRST.length)}`,
  "text that can't be an id": "a/b c+c ö publish_id=d/e",
  "an id that a table cut off": "v_pub_url~v2-1.7514000…",
  "an id at the end of a sentence": `Uploaded as ${FIRST}.`,
  "a PowerShell table": `\nName                           Value\n----                           -----\npublish_id                     ${FIRST}\n`,
  "an HTML page": `<html><body>${FIRST}<br>${SECOND}</body></html>`,
};

const SHARED = resolve(import.meta.dirname, "..", "..", "..", "shared", "cases", "ledger");

function readShared(): Record<string, Uint8Array> {
  if (!existsSync(SHARED)) {
    console.log(`ledgers: skipped ${SHARED}, because it does not exist`);
    return {};
  }
  return Object.fromEntries(readdirSync(SHARED).map((name) => [name, readFileSync(join(SHARED, name))]));
}

/** Description of a ledger → its content. */
export const LEDGERS: Readonly<Record<string, string | Uint8Array>> = { ...OWN, ...readShared() };
