/** Videos in Git LFS, from the repository's store or by HTTP. Writes nothing to the store. */
import { realpathSync } from "node:fs";
import { parse, relative, resolve, sep } from "node:path";
import { groupBy } from "../../model/groups.ts";
import type { Problem } from "../../model/problem.ts";
import type { Inspection, Probe, VideoSource } from "../../model/video.ts";
import type { LfsHelp } from "../../model/wording.ts";
import { isInside } from "../../text/paths.ts";
import { describeFailure } from "../http/failure-texts.ts";
import { inspectRemoteFile, type RemoteInspection } from "../http/inspection.ts";
import type { RemoteReading } from "../http/reading.ts";
import { mayPass, type RemoteFile } from "../http/remote-file.ts";
import type { ReadingPlan, RemoteVideo, RemoteVideoTask } from "../http/remote-video.ts";
import { findRepository } from "../workspace/git.ts";
import { type LfsServer, type Located, locateObject, planBatches } from "./batch.ts";
import { type Credential, type GitHubAccess, isGitHub, listCredentials, planObjectHeaders } from "./credentials.ts";
import { findLfsEndpoint } from "./endpoint.ts";
import { describeNoServer, describeUnreadObject } from "./failure-texts.ts";
import type { LfsPointer, PointerFile } from "./pointer.ts";
import { type LfsSettings, readLfsSettings } from "./settings.ts";
import { inspectStoredObject } from "./store.ts";

/** How objects are found and read. `probe` reads objects on disk; `limits` are those of the calls to an LFS server. */
export type LfsReading = RemoteReading & {
  workspace: string;
  environment: NodeJS.ProcessEnv;
  github: GitHubAccess;
  help: LfsHelp;
  probe: Probe;
};

/**
 * Prepares the reading of the objects of Git LFS pointers: from the repository's own store, else from the URL that its
 * LFS server gives when it is asked here. The result for an object that can't be read says why (`unresolved`).
 */
export function planLfsVideos(files: readonly PointerFile[], reading: LfsReading): RemoteVideoTask[] {
  const top = realpathSync.native(reading.workspace);
  const byRepository = groupBy(files, ({ path }) => {
    const place = realpathSync.native(resolve(top, path));
    // A person can name a file of another repository.
    return findRepository(place, isInside(top, place) ? top : parse(top).root);
  });
  return [...byRepository].flatMap(([directory, some]) => planRepository(some, directory, reading));
}

function planRepository(files: readonly PointerFile[], directory: string, reading: LfsReading): RemoteVideoTask[] {
  const settings = readLfsSettings(directory, reading.environment);
  if (settings === undefined)
    return files.map(giveUpAll(describeNoServer("the file is in no git repository", reading.help)));
  const name = nameBy(settings, reading);
  const stored = files.map((file) => ({
    file,
    inspection: inspectStoredObject(settings.objects, file.pointer, (sizeBytes) => reading.probe(sizeBytes, file.path)),
  }));
  const missing = stored.filter(({ inspection }) => inspection === undefined).map(({ file }) => file);
  return [
    ...stored.flatMap(({ file, inspection }) =>
      inspection === undefined ? [] : [conclude(file, inspection, name(file))],
    ),
    ...(missing.length === 0 ? [] : planMissing(missing, { directory, settings, name }, reading)),
  ];
}

function planMissing(
  files: readonly PointerFile[],
  repository: { directory: string; settings: LfsSettings; name: Name },
  reading: LfsReading,
): RemoteVideoTask[] {
  const { github, environment } = reading;
  const endpoint = findLfsEndpoint(repository.settings, github.serverUrl);
  const { name } = repository;
  if (endpoint.kind === "none") return files.map(giveUpAll(describeNoServer(endpoint.why, reading.help), name));
  const server: LfsServer = {
    ...endpoint,
    help: reading.help,
    isGitHub: isGitHub(endpoint.url, github.serverUrl),
    credentials: listCredentials(endpoint, github, { ...repository, environment }),
  };
  const findHeaders = planObjectHeaders(endpoint, { ...repository, environment });
  const login = { isWanted: false };
  const objects = files.map(({ pointer }) => pointer);
  const locate = planBatches(objects, server, reading);
  return files.map((file, index) => ({
    // A server keeps its objects in one place. Where that is, it has not said yet.
    host: server.url.host,
    isBilled: true,
    async run({ probe, limits }) {
      const plan: ReadingPlan = { probe: (sizeBytes) => probe(sizeBytes, file.path), limits };
      const located = await locate(index);
      const read = await inspectObject(file.pointer, located, {
        server,
        findHeaders,
        reading,
        plan,
        mayAskAgain: true,
        login,
      });
      return { ...read, ...createVideo(file, read.inspection, name(file)) };
    },
  }));
}

type Asking = {
  server: LfsServer;
  /** The headers that git's configuration has for the URL of an object. */
  findHeaders: ReturnType<typeof planObjectHeaders>;
  reading: LfsReading;
  plan: ReadingPlan;
  mayAskAgain: boolean;
  /** Whether objects were denied without the login of their server. */
  login: { isWanted: boolean };
};

/** Reads an object at the URL that the server gave. If the URL has expired, the server is asked for another, once. */
async function inspectObject(
  object: LfsPointer,
  located: Located,
  asking: Asking,
): Promise<Omit<RemoteVideo, "video">> {
  const { server, findHeaders, reading, plan, mayAskAgain, login } = asking;
  const { sizeBytes } = object;
  if (located.kind === "unresolved") {
    const { unresolved } = located;
    return { inspection: { facts: { sizeBytes }, unresolved }, interruption: unresolved };
  }
  const { url, expiresAtMs } = located.download;
  const isStale = () => mayAskAgain && Date.now() >= expiresAtMs;
  if (!isStale()) {
    // What the server says about its object counts more.
    const headers = { ...findHeaders(url), ...located.download.headers };
    const file = { url, headers, allowedNetworks: server.allowedNetworks, namedBy: server.url, sizeBytes };
    const inspect = (each: RemoteFile) => inspectRemoteFile(each, plan.probe, { ...reading, limits: plan.limits });
    const signedIn = signIn(file, located.credential, server);
    // Several are read at once: another one may have been denied meanwhile.
    const first = (login.isWanted && signedIn) || file;
    let result = await inspect(first);
    if (signedIn !== undefined && first !== signedIn && isDenied(result)) {
      login.isWanted = true;
      result = await inspect(signedIn);
    }
    const { bytesRead, ignoresRange } = result;
    if (result.kind === "inspected") {
      const { facts, ...rest } = result.inspection;
      return { inspection: { ...rest, facts: { ...facts, bytesRead } }, ignoresRange };
    }
    if (!isStale()) {
      const { failure } = result;
      const problem = describeUnreadObject(server, url, { failure, credential: located.credential });
      const facts = { sizeBytes, bytesRead };
      if (!mayPass(failure) && !isDenied(result)) return { inspection: { facts, unresolved: problem } };
      const unresolved = { ...problem, isUnchecked: true } as const;
      return { inspection: { facts, unresolved }, interruption: describeFailure(failure) };
    }
  }
  return inspectObject(object, await locateObject(object, server, reading), { ...asking, mayAskAgain: false });
}

/** The file with the login of its server, if that is for this origin and the server has named no other. */
function signIn(file: RemoteFile, { headers, isForOrigin }: Credential, server: LfsServer): RemoteFile | undefined {
  const isFor = isForOrigin && file.url.origin === server.url.origin && file.headers.authorization === undefined;
  return isFor ? { ...file, headers: { ...file.headers, ...headers } } : undefined;
}

/** Whether credentials may help: nothing is known of the object then. */
function isDenied(result: RemoteInspection): boolean {
  const failure = result.kind === "inspected" ? undefined : result.failure;
  return failure?.kind === "status" && [401, 403].includes(failure.status);
}

/** Where a pointer is in its repository, and where that is, if neither follows from the path of the video. */
type Name = (file: PointerFile) => Pick<Extract<VideoSource, { kind: "lfs" }>, "committedAt" | "repository">;

/** git-lfs knows paths from the top of the repository only, wherever it is started in it. */
function nameBy({ top }: LfsSettings, { workspace }: LfsReading): Name {
  const [start, folder] = [realpathSync.native(workspace), realpathSync.native(top)];
  const write = (path: string) => path.replaceAll(sep, "/");
  const repository = isInside(folder, start) ? {} : { repository: write(relative(start, folder)) };
  return ({ path }) => {
    const committedAt = write(relative(folder, realpathSync.native(resolve(start, path))));
    return { ...(committedAt !== path && { committedAt }), ...repository };
  };
}

/** No object of the repository can be found. */
function giveUpAll(problem: Problem, name: Name = () => ({})): (file: PointerFile) => RemoteVideoTask {
  const unresolved = { ...problem, isOfServer: true } as const;
  return (file) => conclude(file, { facts: { sizeBytes: file.pointer.sizeBytes }, unresolved }, name(file));
}

/** A task that is already done. */
function conclude(file: PointerFile, inspection: Inspection, named: ReturnType<Name>): RemoteVideoTask {
  return { host: "", isBilled: false, run: async () => createVideo(file, inspection, named) };
}

function createVideo({ path, pointer }: PointerFile, inspection: Inspection, named: ReturnType<Name>): RemoteVideo {
  return { video: { path, source: { kind: "lfs", ...pointer, ...named } }, inspection };
}
