/**
 * Records the command line in a real terminal, and draws it as docs/images/command-line.svg. The videos are those of
 * the tests. Needs `script` (util-linux) and ffmpeg.
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { recordSession } from "./recording/session.ts";
import { drawSession } from "./recording/svg.ts";

const root = resolve(import.meta.dirname, "..");
const frames = await recordSession();
writeFileSync(join(root, "docs", "images", "command-line.svg"), drawSession(frames));
console.log(`docs/images/command-line.svg: ${frames.length} frames`);
