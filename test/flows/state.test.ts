import { mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readState, type State, saveState } from "../../src/flows/state.ts";
import { createHost } from "../support/recording-host.ts";
import { createWorkspace } from "../support/workspace.ts";

const STATE: State = {
  ledger: "/temp/tiktok-upload-guard-a1/ids",
  reportFile: "/temp/report.json",
  hasReport: true,
  hasPassed: true,
  refusedInputs: ["cancel", "shard"],
  keptInputs: { "access-token": "act.main", "publish-ids": "one\ntwo" },
};

const NOTHING = { ledger: undefined, reportFile: undefined, hasReport: false, hasPassed: false, refusedInputs: [] };

/** What the runner passes to post of what main has saved, which may be several guards'. */
function variablesOf(...saved: readonly (readonly [parts: Partial<State>, ownFolder?: string | undefined])[]) {
  const { host, written } = createHost();
  for (const [parts, ownFolder] of saved) saveState(host, parts, ownFolder);
  return Object.fromEntries(Object.entries(written.state).map(([name, text]) => [`STATE_${name}`, text]));
}

describe("post reads what main has saved", () => {
  it.each([
    ["outside a composite action", undefined],
    ["inside one", "/temp/tiktok-upload-guard-a1"],
  ])("%s", (_about, ownFolder) => {
    expect(readState(variablesOf([STATE, ownFolder]))).toEqual(STATE);
  });

  it.each<Partial<State>>([{}, { ledger: "/temp/ids" }, { keptInputs: {} }, { hasPassed: false, hasReport: false }])(
    "up to where main ended: %j",
    (parts) => {
      expect(readState(variablesOf([parts]))).toEqual({ ...NOTHING, keptInputs: undefined, ...parts });
    },
  );
});

it("outside a composite action, post ignores names that main did not save", () => {
  const { keptInputs: _, ...saved } = STATE;
  const planted = { "STATE_publish-ids-file.x1": "/another", "STATE_in-composite.x1": "true" };
  expect(readState({ ...planted, ...variablesOf([saved]) })).toEqual({ ...saved, keptInputs: undefined });
});

describe("of two post steps that share a state", () => {
  function makeGuards() {
    const states = ["tiktok-upload-guard-a1", "tiktok-upload-guard-B2"].map((name, at) => {
      const folder = join(createWorkspace().path, name);
      mkdirSync(folder);
      return { ...STATE, ledger: join(folder, "ids"), keptInputs: { "access-token": `act.${at}` } };
    });
    return { states, environment: variablesOf(...states.map((state) => [state, dirname(state.ledger)] as const)) };
  }

  it("each gets another guard's", () => {
    const { states, environment } = makeGuards();
    expect([readState(environment), readState(environment)]).toEqual(states);
    // A third one has to do with what it finds.
    expect(readState(environment)).toEqual(states[0]);
  });

  it.each([0, 1])("one gets the intact guard's if the folder of guard %i is gone", (gone) => {
    const { states, environment } = makeGuards();
    rmSync(dirname(states[gone]?.ledger ?? ""), { recursive: true });
    expect([readState(environment), readState(environment)]).toEqual([states[1 - gone], states[gone]]);
  });
});
