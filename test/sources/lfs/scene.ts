import { onTestFinished } from "vitest";
import { probe } from "../../../src/media/probe.ts";
import type { InspectedVideo, Inspection, Probe } from "../../../src/model/video.ts";
import { createAddressGuard } from "../../../src/sources/http/address-guard.ts";
import { runTasks } from "../../../src/sources/http/queue.ts";
import type { listCredentials } from "../../../src/sources/lfs/credentials.ts";
import { findLfsEndpoint } from "../../../src/sources/lfs/endpoint.ts";
import { readLfsSettings } from "../../../src/sources/lfs/settings.ts";
import { planLfsVideos } from "../../../src/sources/lfs/videos.ts";
import { inspectLocalVideo } from "../../../src/sources/local-videos.ts";
import { openWorkspace } from "../../../src/sources/workspace/file.ts";
import { type LfsOptions, type LfsServer, startLfsServer } from "../../support/lfs-server.ts";
import { createSharedMemory, PATIENT_LIMITS, STEADY } from "../../support/limits.ts";
import { GUARD_WORDING } from "../../support/wording.ts";
import { createRepository, createWorkspace, type Workspace } from "../../support/workspace.ts";

export const TOKEN = "ghs_s3cretTokenOfTheJob";

/** As actions/checkout signs in with the token. */
export const BASIC = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`;

/** Git's own configuration of the machine is out of the way. */
export function gitEnvironment(): Record<string, string> {
  return { PATH: process.env.PATH ?? "", HOME: createWorkspace().path };
}

export async function openLfsServer(options?: LfsOptions, hostname?: string): Promise<LfsServer> {
  const server = await startLfsServer(options, hostname);
  onTestFinished(() => server.close());
  return server;
}

/** A repository whose remote is the server, with a pointer at `a.mp4`. */
export function createClone(server: LfsServer, pointer: string): Workspace {
  const repository = createRepository();
  repository.git("remote", "add", "origin", server.remote);
  repository.write("a.mp4", pointer);
  return repository;
}

export type Reading = {
  paths?: readonly string[];
  token?: string;
  /** GITHUB_SERVER_URL; by default GitHub is another server than the stand-in. */
  github?: string;
  retries?: number;
  /** Called with the path of each video that is probed. */
  onProbe?(path: string | undefined): void;
};

/** The videos that pointers stand for, once their objects were looked for, in the order of the paths. */
export async function inspectVideos(
  { path: workspace }: Workspace,
  { paths = ["a.mp4"], token, github = "https://github.com", retries = 0, onProbe = () => {} }: Reading = {},
): Promise<InspectedVideo[]> {
  const probeFile: Probe = (sizeBytes, path) => {
    onProbe(path);
    return probe(sizeBytes, { steady: STEADY });
  };
  const read = openWorkspace(workspace, gitEnvironment());
  const local = paths.map((path) => inspectLocalVideo(path, read, probeFile));
  const pointers = local.filter((each) => each.kind === "pointer");
  const tasks = planLfsVideos(pointers, {
    limits: { ...PATIENT_LIMITS, retries },
    guard: createAddressGuard(),
    memory: createSharedMemory(),
    signal: new AbortController().signal,
    workspace,
    environment: gitEnvironment(),
    help: GUARD_WORDING.lfs,
    github: { serverUrl: new URL(github), ...(token !== undefined && { token }) },
    probe: probeFile,
  });
  const plan = { probe: probeFile, limits: { ...PATIENT_LIMITS, retries } };
  const videos = await runTasks(tasks.map(({ host, run }) => ({ host, run: () => run(plan) })));
  return paths.flatMap((path) => videos.filter(({ video }) => video.path === path));
}

/** What is known of these videos. */
export async function inspectPointers(workspace: Workspace, reading?: Reading): Promise<Inspection[]> {
  return (await inspectVideos(workspace, reading)).map(({ inspection }) => inspection);
}

/** Why the object of the only pointer was not read, in one text. */
export async function explain(workspace: Workspace, reading?: Reading): Promise<string> {
  const [inspection] = await inspectPointers(workspace, reading);
  const { problem, advice } = inspection?.unresolved ?? { problem: "it was read", advice: "" };
  return `${problem}. ${advice}`;
}

/** The server of a repository, which is not asked here, and what its credentials come from. */
export function findServer({ path: directory }: { path: string }): Parameters<typeof listCredentials> {
  const environment = gitEnvironment();
  const settings = readLfsSettings(directory, environment);
  const github = { serverUrl: new URL("https://github.com"), token: TOKEN };
  const endpoint = settings && findLfsEndpoint(settings, github.serverUrl);
  if (settings === undefined || endpoint?.kind !== "endpoint") throw new Error("no server");
  return [endpoint, github, { directory, environment, settings }];
}
