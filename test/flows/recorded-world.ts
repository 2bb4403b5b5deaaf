/** A world in which a test calls a flow: real folders, and a host that records what it is given. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readEvent } from "../../src/host/event.ts";
import { readInputs } from "../../src/inputs.ts";
import { NOW_MS } from "../support/limits.ts";
import { createHost } from "../support/recording-host.ts";
import { createWorkspace, type Workspace } from "../support/workspace.ts";

export type Inputs = Readonly<Record<string, string>>;

/** Reads the inputs as an action does. */
export function readAs<Table extends Parameters<typeof readInputs>[0]>(table: Table, inputs: Inputs) {
  return readInputs(
    table,
    Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  );
}

/** A world whose host records what it is given. */
export function createWorld(workspace: Workspace = createWorkspace()) {
  const { host, written } = createHost();
  const temporaryFolder = join(createWorkspace().path, "temp");
  mkdirSync(temporaryFolder);
  const world = {
    workspace: workspace.path,
    temporaryFolder,
    environment: {},
    now: () => NOW_MS,
    readEvent: () => readEvent({}),
    interruption: { wrapUp: new AbortController().signal, stop: new AbortController().signal },
    limitTime: () => undefined,
    loadHost: async (secrets: readonly string[]) => {
      for (const secret of secrets) host.mask(secret);
      return host;
    },
  };
  return { world, written };
}
