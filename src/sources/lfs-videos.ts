import { realpathSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Inspection } from "../model/video.ts";
import type { Inspected, Probe } from "./inspect.ts";
import { type LfsServer, type Located, locateObject, locateObjects } from "./lfs-batch.ts";
import { type GitHubAccess, isGitHub, listCredentials } from "./lfs-credentials.ts";
import { findLfsEndpoint } from "./lfs-endpoint.ts";
import { unread, withoutServer } from "./lfs-failure.ts";
import { inspectStoredObject } from "./lfs-objects.ts";
import type { LfsPointer } from "./lfs-pointer.ts";
import { findRepository, type LfsSettings, readLfsSettings } from "./lfs-settings.ts";
import { inspectRemote, type RemoteReading } from "./remote.ts";
import type { RemoteTask } from "./remote-queue.ts";

/** How objects are found and read. `probe` reads those that are on disk, `remoteProbe` the others. */
export type LfsReading = RemoteReading & {
  workspace: string;
  environment: NodeJS.ProcessEnv;
  github: GitHubAccess;
  probe: Probe;
  remoteProbe: Probe;
};

/** A file of the workspace that is a pointer. */
type Pointer = LfsPointer & Inspected;

/**
 * Prepares the reading of the objects of Git LFS pointers: from the repository's own store, else by parts from where
 * its LFS server says, which is asked here. An object that can't be read says why (`unresolved`). Videos that are no
 * pointers have no task.
 */
export async function planLfsVideos(
  videos: readonly Inspected[],
  reading: LfsReading,
): Promise<RemoteTask<Inspected>[]> {
  const top = realpathSync.native(reading.workspace);
  const pointers = videos.flatMap((inspected): Pointer[] => {
    const { source } = inspected.video;
    return source.kind === "lfs" ? [{ ...inspected, oid: source.oid, sizeBytes: source.sizeBytes }] : [];
  });
  const byRepository = Map.groupBy(pointers, ({ video }) =>
    findRepository(realpathSync.native(join(top, video.path)), top),
  );
  const tasks = [...byRepository].map(([directory, some]) => planRepository(some, directory, reading));
  return (await Promise.all(tasks)).flat();
}

async function planRepository(
  pointers: readonly Pointer[],
  directory: string,
  reading: LfsReading,
): Promise<RemoteTask<Inspected>[]> {
  const settings = readLfsSettings(directory, reading.environment);
  if (settings === undefined) return pointers.map(giveUp(withoutServer("git finds no repository around it")));
  const stored = pointers.map((pointer) => ({
    pointer,
    inspection: inspectStoredObject(settings.objects, pointer, reading.probe),
  }));
  const missing = stored.filter(({ inspection }) => inspection === undefined).map(({ pointer }) => pointer);
  return [
    ...stored.flatMap(({ pointer, inspection }) => (inspection === undefined ? [] : [conclude(pointer, inspection)])),
    ...(missing.length === 0 ? [] : await planMissing(missing, { directory, settings }, reading)),
  ];
}

async function planMissing(
  pointers: readonly Pointer[],
  repository: { directory: string; settings: LfsSettings },
  reading: LfsReading,
): Promise<RemoteTask<Inspected>[]> {
  const { github, environment } = reading;
  const endpoint = findLfsEndpoint(repository.settings, github.serverUrl);
  if (endpoint.kind === "none") return pointers.map(giveUp(withoutServer(endpoint.why)));
  const server: LfsServer = {
    ...endpoint,
    isGitHub: isGitHub(endpoint.url, github.serverUrl),
    credentials: listCredentials(endpoint, github, { ...repository, environment }),
  };
  const located = await locateObjects(pointers, server, reading);
  return located.map(({ object, located: where }) => {
    if (where.kind === "unresolved") return giveUp(where.unresolved)(object);
    const run = async () => ({
      video: object.video,
      inspection: await inspectObject(object, where, { server, reading, mayAskAgain: true }),
    });
    return { host: where.download.url.host, run };
  });
}

type Asking = { server: LfsServer; reading: LfsReading; mayAskAgain: boolean };

/** Reads an object where the server says that it is. An address that has expired is asked for again, once. */
async function inspectObject(object: Pointer, located: Located, asking: Asking): Promise<Inspection> {
  const { server, reading, mayAskAgain } = asking;
  const { sizeBytes } = object;
  if (located.kind === "unresolved") return { facts: { sizeBytes }, unresolved: located.unresolved };
  const { url, headers, expiresAtMs } = located.download;
  const isStale = () => mayAskAgain && Date.now() >= expiresAtMs;
  if (!isStale()) {
    const file = { url, headers, reach: server.reach, sizeBytes };
    const read = await inspectRemote(file, reading.remoteProbe, reading);
    const { bytesRead } = read;
    if (read.kind === "inspected") return { ...read.inspection, facts: { ...read.inspection.facts, bytesRead } };
    if (!isStale()) return { facts: { sizeBytes, bytesRead }, unresolved: unread(server, url, read.failure) };
  }
  return inspectObject(object, await locateObject(object, server, reading), { ...asking, mayAskAgain: false });
}

function giveUp(unresolved: Problem): (pointer: Pointer) => RemoteTask<Inspected> {
  return (pointer) => conclude(pointer, { facts: { sizeBytes: pointer.sizeBytes }, unresolved });
}

/** A task that has nothing left to do. */
function conclude({ video }: Pointer, inspection: Inspection): RemoteTask<Inspected> {
  return { host: "", run: async () => ({ video, inspection }) };
}
