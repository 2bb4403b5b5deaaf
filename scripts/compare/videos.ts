/** Both builds check the same videos: on disk, over HTTP and in Git LFS. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Build, type Pair, readReport, runBoth, runStep, type Video } from "./build.ts";
import { type Files, layFiles, MUTANTS } from "./files.ts";
import { openFileServer, serveLfs } from "./remote.ts";

/** How many mutants are also read over HTTP, which takes longer. */
const SERVED_MUTANTS = 300;

/** Videos that one process checks. `origin`: the server that has them. */
type Group = { name: string; workspace: string; lines: readonly string[]; origin?: string };

export async function checkVideos(builds: Pair<Build>, folder: string): Promise<Pair<readonly Video[]>> {
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  const laid = await layFiles(workspace);
  const found: Pair<Video[]> = { old: [], new: [] };
  const check = async (group: Group) => {
    const start = performance.now();
    const videos = await runBoth(builds, (build) => checkGroup(build, group, join(folder, build.name, group.name)));
    found.old.push(...videos.old);
    found.new.push(...videos.new);
    const count = `${videos.new.length} videos`;
    console.log(`${group.name}: ${count} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };

  for (const { name, paths } of laid.filter((files) => files.paths.length > 0)) {
    await check({ name, workspace, lines: paths });
  }
  const isMutant = ({ name }: Files) => name === MUTANTS;
  const listPaths = (files: readonly Files[]) => files.flatMap(({ paths }) => paths);
  const server = await openFileServer(workspace);
  try {
    const usual = server.serve(listPaths(laid.filter((files) => !isMutant(files))));
    await check({ name: "http", workspace, lines: [...usual, ...server.serveOdd()], origin: server.origin });
    // In a group of their own: some are large, and a process may read only so much from servers.
    const mutants = server.serve(listPaths(laid.filter(isMutant)).slice(0, SERVED_MUTANTS));
    await check({ name: "http-mutants", workspace, lines: mutants, origin: server.origin });
  } finally {
    await server.close();
  }
  const fixtures = listPaths(laid.filter(({ name }) => name === "fixtures"));
  const clone = join(folder, "clone");
  const lfs = await serveLfs(workspace, fixtures, clone);
  await check({ name: "lfs", workspace: clone, lines: ["."], origin: lfs.origin }).finally(lfs.close);
  return found;
}

async function checkGroup(build: Build, { workspace, lines, origin, name }: Group, temp: string): Promise<Video[]> {
  const inputs = { videos: lines.join("\n"), "fail-on": "never", "job-status": "success" };
  const { exit, printed } = await runStep(build, { bundle: "validate", workspace, temp, inputs });
  const report = readReport(temp, origin === undefined ? {} : { [origin]: name });
  if (report === undefined)
    throw new Error(`${name}: the ${build.name} build wrote no report (exit ${exit}).\n${printed}`);
  return report.videos.map((video) => (name === "lfs" ? { ...video, path: `lfs/${video.path}` } : video));
}
