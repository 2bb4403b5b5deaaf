// Checks that your landing pages are there, so that no video leads to a missing page. Usage: node checks.mjs pages.json
// pages.json is a list of addresses. Each must respond with HTTP 200 within 30 seconds.
import { readFileSync } from "node:fs";

const file = process.argv[2] ?? "pages.json";
try {
  const pages = readPages();
  const results = await Promise.all(pages.map(check));
  for (const [at, result] of results.entries()) console.log(`${result}: ${pages[at]}`);
  if (results.some((result) => result !== "HTTP 200")) process.exitCode = 1;
} catch ({ message }) {
  console.error(`Nothing was checked. ${message}`);
  process.exitCode = 1;
}

function readPages() {
  const pages = parse(read());
  if (!Array.isArray(pages) || pages.length === 0) throw new Error(`${file} must be a list of one address or more`);
  const wrong = pages.find((page) => !/^https?:\/\//.test(page) || !URL.canParse(page));
  if (wrong !== undefined) throw new Error(`${file}: ${JSON.stringify(wrong)} must begin with https://`);
  return pages;
}

function read() {
  try {
    return readFileSync(file, "utf8");
  } catch ({ code }) {
    throw new Error(
      code === "ENOENT" ? `${file} does not exist: is its name right?` : `${file} can't be read: ${code}`,
    );
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch ({ message }) {
    throw new Error(`${file} can't be read as JSON: ${message}`);
  }
}

async function check(page) {
  try {
    const response = await fetch(page, { signal: AbortSignal.timeout(30_000) });
    return `HTTP ${response.status}`;
  } catch (error) {
    return `No response (${error.cause?.code ?? error.name})`;
  }
}
