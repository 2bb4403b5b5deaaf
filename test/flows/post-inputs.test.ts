import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepInputs, readPostInputs } from "../../src/flows/post-inputs.ts";
import { guardInputs, readInputs } from "../../src/inputs.ts";

function toVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
}

function readMain(inputs: Readonly<Record<string, string>>) {
  return readInputs(guardInputs, toVariables(inputs));
}

const OUTSIDE = { keptInputs: undefined, refusedInputs: [] };

describe("outside a composite action, post", () => {
  it("has its own inputs, and the token of the environment if it has none", () => {
    const environment = {
      ...toVariables({ cancel: "dry-run", "job-status": "failure" }),
      TIKTOK_ACCESS_TOKEN: "act.env",
    };
    const { values } = readPostInputs(environment, OUTSIDE);
    expect(values).toMatchObject({ cancel: "dry-run", accessToken: "act.env", jobStatus: "failure" });
  });

  it("has a problem with a bad input, unless main has refused that input", () => {
    const environment = toVariables({ cancel: "x", "cancel-timeout": "y" });
    const read = readPostInputs(environment, { keptInputs: undefined, refusedInputs: ["cancel"] });
    expect(read.problems.map(({ input }) => input)).toEqual(["cancel-timeout"]);
    expect(read.values).toMatchObject({ cancel: "on-failure", cancelTimeoutSeconds: 90 });
  });
});

describe("inside a composite action, post", () => {
  const MAIN = {
    "access-token": "act.main",
    cancel: "dry-run",
    "cancel-timeout": "7",
    "tiktok-api-url": "https://gateway.example/tiktok",
    "publish-ids": "v_pub_url~v2.1",
  };
  const { kept } = keepInputs(readMain(MAIN));

  it("has main's inputs, whatever the runner passes", () => {
    const fresh = { ...MAIN, "access-token": "act.outer", cancel: "nonsense", "cancel-timeout": "99", "fail-on": "x" };
    const environment = { ...toVariables(fresh), TIKTOK_ACCESS_TOKEN: "act.env" };
    const { values, problems, secrets } = readPostInputs(environment, { keptInputs: kept, refusedInputs: [] });
    expect(values).toMatchObject({
      ...{ accessToken: "act.main", cancel: "dry-run", cancelTimeoutSeconds: 7, publishIds: "v_pub_url~v2.1" },
      tiktokApiUrl: new URL("https://gateway.example/tiktok"),
    });
    expect(problems).toEqual([]);
    expect(secrets).toEqual(["act.outer", "act.main"]);
  });

  it("has the publish ids of main and its own, and the end of the job as it is now", () => {
    const environment = toVariables({ "publish-ids": "v_pub_url~v2.2", "job-status": "success" });
    const { values } = readPostInputs(environment, { keptInputs: kept, refusedInputs: [] });
    expect(values).toMatchObject({ publishIds: "v_pub_url~v2.1\nv_pub_url~v2.2", jobStatus: "success" });
  });

  it("has no token if main kept none", () => {
    const environment = { ...toVariables({ "access-token": "act.outer" }), TIKTOK_ACCESS_TOKEN: "act.env" };
    const { values } = readPostInputs(environment, { keptInputs: {}, refusedInputs: [] });
    expect(values.accessToken).toBeUndefined();
  });

  it("has the default of an input that main refused", () => {
    const main = keepInputs(readMain({ cancel: "nonsense", "access-token": "two words" }));
    const { values, problems } = readPostInputs(
      {},
      { keptInputs: main.kept, refusedInputs: ["cancel", "access-token"] },
    );
    expect([values.cancel, values.accessToken, problems]).toEqual(["on-failure", undefined, []]);
  });

  it("reads back what main had, whatever that is", () => {
    const inputs = fc.record({
      "access-token": fc.stringMatching(/^[!-~]{0,40}$/),
      "publish-ids": fc.string({ unit: "binary" }),
      cancel: fc.constantFrom("", "on-failure", "dry-run", "never", "x"),
      "cancel-timeout": fc.integer({ min: -1, max: 300 }).map(String),
      "tiktok-api-url": fc.oneof(fc.constant(""), fc.webUrl()),
    });
    fc.assert(
      fc.property(inputs, (given) => {
        const { values } = readMain(given);
        const post = readPostInputs({}, { keptInputs: keepInputs({ values }).kept, refusedInputs: [] });
        expect(post.values).toEqual(values);
      }),
    );
  });
});

it("a text of more than 32 kB is not kept, and is named", () => {
  const longest = "x".repeat(32 * 1024);
  expect(keepInputs(readMain({ "publish-ids": longest }))).toMatchObject({
    kept: { "publish-ids": longest },
    tooLong: [],
  });
  const { kept, tooLong } = keepInputs(readMain({ "publish-ids": `${longest}y` }));
  expect([kept["publish-ids"], tooLong]).toEqual([undefined, ["publish-ids"]]);
});

it("only inputs that post reads are kept", () => {
  const inputs = { "access-token": "act.main", "github-token": "ghs_token", videos: "a.mp4", "job-status": "success" };
  expect(Object.keys(keepInputs(readMain(inputs)).kept)).toEqual(["access-token", "cancel", "cancel-timeout"]);
});
