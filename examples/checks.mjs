// Checks that your landing pages are there, so that no video leads to a missing page. Usage: node checks.mjs pages.json
// pages.json is a list of addresses. Each must respond with HTTP 200 within 30 seconds.
import { readFileSync } from "node:fs";

const pages = JSON.parse(readFileSync(process.argv[2] ?? "pages.json", "utf8"));
const results = await Promise.all(pages.map(check));
for (const [at, result] of results.entries()) console.log(`${result}: ${pages[at]}`);
if (results.some((result) => result !== "HTTP 200")) process.exitCode = 1;

async function check(page) {
  try {
    const response = await fetch(page, { signal: AbortSignal.timeout(30_000) });
    return `HTTP ${response.status}`;
  } catch (error) {
    return `No response (${error.cause?.code ?? error.name})`;
  }
}
