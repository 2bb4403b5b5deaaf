/**
 * Shows whether two builds make the same decisions. Runs the bundles of this checkout and those of another build on the
 * same videos and publish ids, and prints the differences between their reports. Fails if there are differences.
 *
 * Usage: npm run compare -- <dist folder of another build> [options]
 *   --new-rule ID           ignores the findings of this rule, and lists the videos that have one (repeatable). Other
 *                           differences of these videos are listed there, and do not count.
 *   --renamed-rule OLD=NEW  compares findings of rule OLD in the old build with those of rule NEW in the new build
 *                           (repeatable)
 *   --messages              shows examples of messages that differ. Messages do not count as differences.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Build, Pair } from "./compare/build.ts";
import { type Comparison, comparePlays, compareVideos, type Rules } from "./compare/differences.ts";
import { printDifferences, printMessages, printSpoken } from "./compare/print.ts";
import { playScenarios } from "./compare/publishes.ts";
import { checkVideos } from "./compare/videos.ts";

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "new-rule": { type: "string", multiple: true, default: [] },
    "renamed-rule": { type: "string", multiple: true, default: [] },
    messages: { type: "boolean", default: false },
  },
});

const [other, ...more] = positionals;
if (other === undefined || more.length > 0)
  throw new Error("Name the dist folder of the other build: npm run compare -- <dist>");
const builds: Pair<Build> = {
  old: { name: "old", dist: resolve(other) },
  new: { name: "new", dist: resolve(import.meta.dirname, "..", "dist") },
};
for (const { dist } of [builds.old, builds.new]) {
  const missing = ["validate", "post", "cancel"]
    .map((bundle) => join(dist, bundle, "index.js"))
    .filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`${missing.join(", ")} is missing. Build it first, or name another folder.`);
}

const rules: Rules = {
  added: new Set(options["new-rule"]),
  renamed: new Map(
    options["renamed-rule"].map((pair): [string, string] => {
      const [from = "", to = ""] = pair.split("=");
      if (from === "" || to === "") throw new Error(`--renamed-rule must be OLD=NEW, not '${pair}'.`);
      return [from, to];
    }),
  ),
};

const folder = mkdtempSync(join(tmpdir(), "compare-"));
try {
  console.log(`old: ${builds.old.dist}\nnew: ${builds.new.dist}\n`);
  const videos = compareVideos(await checkVideos(builds, folder), rules);
  const publishes = comparePlays(await playScenarios(builds, folder));
  report(videos, publishes);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(videos: Comparison, publishes: Comparison): void {
  const newFields = [...videos.newFields, ...publishes.newFields];
  if (newFields.length > 0) console.log(`\nNew fields: ${newFields.join(", ")}`);
  printSpoken(videos.spoken);
  const differing = [...videos.messages.differing, ...publishes.messages.differing];
  if (options.messages) printMessages(differing);
  const differences = [...videos.differences, ...publishes.differences];
  console.log("");
  printDifferences(differences);
  const hint = differing.length > 0 && !options.messages ? " (--messages shows examples)" : "";
  console.log(
    `${differing.length} of ${videos.messages.compared + publishes.messages.compared} messages differ${hint}.`,
  );
  console.log(`${videos.count} videos and ${publishes.count} publish ids: ${differences.length} differences.`);
  if (differences.length > 0) process.exitCode = 1;
}
