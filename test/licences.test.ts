import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const dist = resolve(import.meta.dirname, "..", "dist");
it.each(readdirSync(dist))("the bundle %s brings the licence of every package in it", (entry) => {
  const files = readdirSync(join(dist, entry)).filter((name) => name.endsWith(".js"));
  const code = files.map((name) => readFileSync(join(dist, entry, name), "utf8")).join("\n");
  const named = code.matchAll(/^;?\/\/ (?:CONCATENATED|EXTERNAL) MODULE: \S*node_modules\/((?:@[\w-]+\/)?[\w.-]+)/gm);
  const bundled = new Set([...named].map(([, name = ""]) => name));
  const licences = readFileSync(join(dist, entry, "licenses.txt"), "utf8");
  expect([...bundled].filter((name) => !new RegExp(`^${name}$`, "m").test(licences))).toEqual([]);
});
