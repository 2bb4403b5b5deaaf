/** Counts a visitor. */
import { appendFileSync, readFileSync } from "node:fs";

const { INPUT_NAME, GITHUB_OUTPUT, GITHUB_STATE, RUNNER_TEMP } = process.env;
if (!INPUT_NAME) {
  console.log("::error title=No name::Give the input 'name'.");
  process.exit(1);
}
const book = `${RUNNER_TEMP}/visitors.txt`;
appendFileSync(book, `${INPUT_NAME}\n`);
appendFileSync(GITHUB_OUTPUT, `visitors=${readFileSync(book, "utf8").split("\n").length - 1}\n`);
appendFileSync(GITHUB_STATE, `name=${INPUT_NAME}\n`);
