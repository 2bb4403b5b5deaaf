/** Fixes videos, as a command does. Its arguments: the folder, the program, then paths. Prints what became of each. */
import { fixVideos } from "../../src/flows/fix.ts";
import { listenForEnd } from "../../src/host/interruption.ts";
import { checkAll } from "./checking.ts";

const [folder = "", ffmpeg = "", ...paths] = process.argv.slice(2);
const nothing = () => undefined;
const { results } = await fixVideos(checkAll(folder, paths), {
  ...{ workspace: folder, ffmpeg, environment: process.env, isInPlace: true },
  signal: listenForEnd(),
  watcher: { onStart: nothing, onSeconds: nothing, onEnd: nothing },
});
process.stdout.write(results.map(({ kind }) => kind).join());
