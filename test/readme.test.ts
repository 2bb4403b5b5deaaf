/** What the README promises to a fresh machine: one command for the demo, one for the tests. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const root = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
const { scripts } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));

it.each(["demo", "test"])("the README names the one command for %s on a fresh machine", (name) => {
  const command = name === "test" ? "npm test" : `npm run ${name}`;
  expect(readme).toContain(`\`npm ci && ${command}\``);
  expect(scripts).toHaveProperty(name);
});

it("the README says of warnings of EBADENGINE that they are harmless", () => {
  expect(readme).toMatch(/EBADENGINE.*harmless/);
});
