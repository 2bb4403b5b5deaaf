import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cancelInputs, confirmInputs, findMisspelled, guardInputs, readInputs } from "../src/inputs.ts";
import type { Problem } from "../src/model/problem.ts";

/** The variables in which the runner passes inputs. */
function environmentOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

function readGuard(inputs: Readonly<Record<string, string>>) {
  return readInputs(guardInputs, environmentOf(inputs));
}

/** As a person reads them. */
function spell(problems: readonly Problem[]): string[] {
  return problems.map(({ problem, advice }) => `${problem}. ${advice}.`);
}

/** By its public name. */
function pick(values: object, name: string): unknown {
  const [key = ""] = Object.entries(guardInputs).find(([, input]) => input.name === name) ?? [];
  return Object.entries(values).find(([each]) => each === key)?.[1];
}

it("empty inputs have their defaults", () => {
  expect(readGuard({ videos: "", cancel: " " })).toEqual({
    problems: [],
    values: {
      videos: [],
      posts: [],
      reports: [],
      scope: "auto",
      ifNoVideos: undefined,
      publishIds: "",
      accessToken: undefined,
      config: ".github/tiktok-upload-guard.yml",
      creatorLimit: false,
      shard: undefined,
      cancel: "on-failure",
      annotate: "warning",
      comment: "never",
      jobStatus: "cancelled",
      cancelTimeoutSeconds: 90,
      failOn: "error",
      reportFile: undefined,
      tiktokApiUrl: undefined,
    },
    secrets: [],
  });
});

describe("an allowed value is read:", () => {
  it.each([
    ["videos", "a.mp4\r\n  b c.mp4  \n\n!d/", ["a.mp4", "b c.mp4", "!d/"]],
    ["access-token", " act.example12345!4567 ", "act.example12345!4567"],
    ["cancel", "never", "never"],
    ["cancel", "dry-run", "dry-run"],
    ["cancel-timeout", "1", 1],
    ["cancel-timeout", "240", 240],
    ["fail-on", "warning", "warning"],
    ["scope", "all", "all"],
    ["scope", "changed", "changed"],
    ["annotate", "notice", "notice"],
    ["annotate", "never", "never"],
    ["comment", "on-findings", "on-findings"],
    ["comment", "always", "always"],
    ["if-no-videos", "ignore", "ignore"],
    ["reports", "sarif=a.sarif\n\n html = b c.html ", ["sarif=a.sarif", "html = b c.html"]],
    ["job-status", "success", "success"],
    ["job-status", "failure", "failure"],
    ["job-status", "cancelled", "cancelled"],
    ["job-status", "Success", "cancelled"],
    ["job-status", "skipped", "cancelled"],
    ["config", "policies/shorts.yml", "policies/shorts.yml"],
    ["creator-limit", "true", true],
    ["creator-limit", "False", false],
    ["shard", "2/4", { index: 2, count: 4 }],
    ["shard", "256/256", { index: 256, count: 256 }],
    ["report-file", "out/report.json", "out/report.json"],
    ["tiktok-api-url", "https://gateway.example/tiktok", new URL("https://gateway.example/tiktok")],
    ["tiktok-api-url", "http://127.0.0.1:8080", new URL("http://127.0.0.1:8080")],
    ["tiktok-api-url", "http://localhost:1/x/", new URL("http://localhost:1/x/")],
    ["tiktok-api-url", "http://[::1]:1", new URL("http://[::1]:1")],
  ] as const)("%s: %j", (name, given, value) => {
    const { values, problems } = readGuard({ [name]: given });
    expect(problems).toEqual([]);
    expect(pick(values, name)).toEqual(value);
  });
});

describe("a problem names the input, the value and what is allowed, and the default is used:", () => {
  it.each([
    [
      "cancel",
      "onfailure",
      "Input 'cancel' is 'onfailure' (did you mean 'on-failure'?). Allowed: 'on-failure', 'dry-run', 'never'.",
    ],
    ["cancel-timeout", "0", "Input 'cancel-timeout' is '0'. Allowed: a whole number of seconds from 1 to 240."],
    ["cancel-timeout", "241", "Input 'cancel-timeout' is '241'. Allowed: a whole number of seconds from 1 to 240."],
    ["cancel-timeout", "1.5", "Input 'cancel-timeout' is '1.5'. Allowed: a whole number of seconds from 1 to 240."],
    ["cancel-timeout", "1e2", "Input 'cancel-timeout' is '1e2'. Allowed: a whole number of seconds from 1 to 240."],
    ["config", "a\0b", "Input 'config' contains a NUL character. Allowed: a path"],
    ["shard", "0/4", "Input 'shard' is '0/4'. Allowed: 'i/n', part i of n, with i from 1 to n and n up to 256."],
    ["shard", "5/4", "Input 'shard' is '5/4'."],
    ["shard", "1/257", "Input 'shard' is '1/257'."],
    ["shard", "1", "Input 'shard' is '1'."],
    ["comment", "allways", "(did you mean 'always'?)"],
    ["annotate", "all", "Input 'annotate' is 'all'. Allowed: 'error', 'warning', 'notice', 'never'."],
    ["fail-on", "errors", "Input 'fail-on' is 'errors' (did you mean 'error'?). Allowed: 'error', 'warning', 'never'."],
    ["if-no-videos", "notice", "Input 'if-no-videos' is 'notice'. Allowed: 'error', 'warning', 'ignore'."],
    ["report-file", "a\0b", "Input 'report-file' contains a NUL character."],
    ["tiktok-api-url", "tiktok", "Input 'tiktok-api-url' is 'tiktok', which is not a URL."],
    ["tiktok-api-url", "https://me:secret@[::", "Input 'tiktok-api-url' is 'https://…@[::', which is not a URL."],
    [
      "tiktok-api-url",
      "api.example/v2?key=secret",
      "Input 'tiktok-api-url' is 'api.example/v2?…', which is not a URL.",
    ],
    ["tiktok-api-url", "http://gateway.example", "Input 'tiktok-api-url' is 'http://gateway.example'."],
    ["tiktok-api-url", "http://127.evil.example", "Input 'tiktok-api-url' is 'http://127.evil.example'."],
    ["tiktok-api-url", "ftp://127.0.0.1", "Input 'tiktok-api-url' is 'ftp://127.0.0.1'."],
    [
      "tiktok-api-url",
      "https://a.example/?q=1",
      "Input 'tiktok-api-url' is 'https://a.example/' with a query or fragment.",
    ],
  ] as const)("%s: %j", (name, given, message) => {
    const { values, problems } = readGuard({ [name]: given });
    expect(spell(problems)).toEqual([expect.stringContaining(message)]);
    expect(pick(values, name)).toBe(Object.values(guardInputs).find((input) => input.name === name)?.fallback);
  });

  it("a token is named by the position of the bad character only", () => {
    const { problems } = readGuard({ "access-token": "act x.yz" });
    expect(spell(problems)).toEqual([expect.stringMatching(/'access-token'.*position 4 of 8/)]);
  });

  it.each([
    ["cancel", "x", "on-failure"],
    ["cancel-timeout", "x", "90"],
    ["tiktok-api-url", "x", undefined],
  ])("the problem with %s: %j has the default %j", (name, given, fallback) => {
    expect(readGuard({ [name]: given }).problems).toMatchObject([{ fallback }]);
  });

  it("every problem is reported, not only the first", () => {
    const { problems } = readGuard({ cancel: "x", "fail-on": "y", "cancel-timeout": "z" });
    expect(spell(problems).map((text) => text.split("'")[1])).toEqual(["cancel-timeout", "fail-on", "cancel"]);
  });
});

describe("an access-token that is left empty is read from TIKTOK_ACCESS_TOKEN", () => {
  const fallback = { TIKTOK_ACCESS_TOKEN: " act.of-the-environment\n" };

  it.each([
    ["root", guardInputs],
    ["cancel", cancelInputs],
    ["confirm", confirmInputs],
  ])("by the %s action, and is masked all the same", (_action, table) => {
    const { values, secrets } = readInputs(table, { ...fallback, ...environmentOf({ "access-token": " " }) });
    expect([values.accessToken, secrets]).toEqual(["act.of-the-environment", ["act.of-the-environment"]]);
  });

  it("unless the input has one", () => {
    const { values } = readInputs(guardInputs, { ...fallback, ...environmentOf({ "access-token": "act.given" }) });
    expect(values.accessToken).toBe("act.given");
  });

  it("and a problem with it names the variable", () => {
    const { problems } = readInputs(guardInputs, { TIKTOK_ACCESS_TOKEN: "two words" });
    expect(spell(problems)).toEqual([
      expect.stringMatching(/^Environment variable 'TIKTOK_ACCESS_TOKEN' contains a character/),
    ]);
    expect(problems).toMatchObject([{ input: "access-token" }]);
  });
});

describe("no message holds", () => {
  it("an access token", () => {
    const bad = fc
      .string({ minLength: 12 })
      .filter((text) => /[^\x21-\x7e]/.test(text.trim()) && text.trim().length > 8);
    fc.assert(
      fc.property(bad, (token) => {
        const { problems } = readGuard({ "access-token": token });
        expect(problems).toHaveLength(1);
        expect(spell(problems).join()).not.toContain(token.trim());
      }),
    );
  });

  it("a token that is in another input", () => {
    const environment = environmentOf({ "access-token": "act.example!1", "fail-on": " act.example!1 " });
    const { problems, secrets } = readInputs(guardInputs, environment);
    expect(secrets).toEqual(["act.example!1"]);
    expect(spell(problems)).toEqual(["Input 'fail-on' is '***'. Allowed: 'error', 'warning', 'never'."]);
  });

  it("a token that is the start of another", () => {
    const longer = "act.example!longer";
    const { problems } = readGuard({ "access-token": "act.example", "github-token": longer, "fail-on": longer });
    expect(spell(problems).join()).toContain("Input 'fail-on' is '***'.");
  });

  it("a password in a URL", () => {
    const { problems } = readGuard({ "tiktok-api-url": "https://user:hunter2@gateway.example" });
    expect(spell(problems).join()).not.toMatch(/hunter2/);
    expect(problems).toHaveLength(1);
  });
});

it.each([
  ["cancle", ["cancel"]],
  ["CANCEL_TIMEOUT", ["cancel-timeout"]],
  ["failon", ["fail-on"]],
  ["cancel", []],
  ["working-directory", []],
  ["", []],
])("an input that is called %j was meant to be one of %j", (given, meant) => {
  const found = findMisspelled(guardInputs, { PATH: "/bin", ...environmentOf({ [given]: "x" }) });
  expect(found.map((each) => each.meant)).toEqual(meant);
});

it.each([
  ["true", true],
  ["TRUE", true],
  ["False", false],
  ["", false],
])("dry-run: %j is %s", (given, value) => {
  expect(readInputs(cancelInputs, environmentOf({ "dry-run": given })).values.dryRun).toBe(value);
});

it("publish-ids-file names a file or a folder on each line", () => {
  const { values, problems } = readInputs(cancelInputs, environmentOf({ "publish-ids-file": " a.txt \r\n\n b c/\n" }));
  expect([values.publishIdsFile, problems]).toEqual([["a.txt", "b c/"], []]);
});

it.each([
  ["dry-run", cancelInputs],
  ["creator-limit", guardInputs],
])("%s: 'yes' is not a boolean", (name, table) => {
  const { problems } = readInputs(table, environmentOf({ [name]: "yes" }));
  expect(spell(problems)).toEqual([`Input '${name}' is 'yes'. Allowed: 'true', 'false'.`]);
});

it.each([
  ["", 300],
  ["1", 1],
  ["3600", 3600],
])("confirm with timeout '%s' waits for at most %d s", (given, seconds) => {
  expect(readInputs(confirmInputs, environmentOf({ timeout: given })).values.timeoutSeconds).toBe(seconds);
});
