/** examples/sweeper.yml after examples/publish.yml has lost its runner. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findJob, findStep, type StepResult } from "../../support/runner/result.ts";
import type { TikTokOptions } from "../../support/tiktok/server.ts";
import { createWorkspace } from "../../support/workspace.ts";
import { outcomesOf, readReport } from "../cancel/scene.ts";
import { createArtifacts } from "./artifacts.ts";
import { GOOD_VIDEOS, type PlayedExample, playExample } from "./example.ts";

const CANCEL = "Run acme/tiktok-upload-guard/cancel@v1";
const RUN_ID = 1658821493;
const FIRST = "v_pub_url~v2-1.1";
const SECOND = "v_inbox_url~v2-1.2";

const cancelOf = ({ result }: PlayedExample): StepResult => findStep(findJob(result, "cancel"), CANCEL);

/** The name that publish.yml gives its artifact. */
const nameArtifact = (attempt = 1, job = "publish-0", run = RUN_ID) => `tiktok-uploads-${run}-${attempt}-${job}`;

const line = (id: string, video = "videos/launch.mp4") => `${JSON.stringify({ publish_id: id, video })}\n`;

type Files = Readonly<Record<string, string | Buffer>>;

/** Artifacts of the run that lost its runner, by `<artifact>/<file>`. */
function keep(files: Files) {
  const artifacts = createArtifacts(createWorkspace().path, RUN_ID);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(artifacts.kept, path)), { recursive: true });
    writeFileSync(join(artifacts.kept, path), content);
  }
  return artifacts;
}

type Sweep = {
  artifacts?: ReturnType<typeof keep>;
  tiktok?: TikTokOptions;
  conclusion?: string;
  attempt?: number;
  headRepository?: string;
};

const PLANS = { publishes: [{ id: FIRST }, { id: SECOND }] };

/** Plays the sweeper as the end of the run starts it. */
function sweep({ artifacts = keep({}), tiktok = PLANS, conclusion = "failure", attempt = 1, headRepository }: Sweep) {
  const run = { id: RUN_ID, run_attempt: attempt, conclusion, event: "push", head_branch: "$(touch x)" };
  const head_repository = { full_name: headRepository ?? "acme/videos" };
  const payload = { action: "completed", workflow_run: { ...run, head_repository } };
  return playExample("sweeper.yml", {
    ...{ artifacts, tiktok },
    github: { repository: "acme/videos" },
    event: { name: "workflow_run", payload },
  });
}

/** GitHub's command gh, which knows one run. It prints a value of the JSON, as its option --jq does. */
const GH = `#!/usr/bin/env node
const [command, path, option, query] = process.argv.slice(2);
const isAsked = command === "api" && option === "--jq" && process.env.GH_TOKEN;
if (!isAsked || path !== "repos/acme/videos/actions/runs/${RUN_ID}") {
  console.error("gh: Not Found (HTTP 404)");
  process.exit(1);
}
console.log(query.slice(1).split(".").reduce((value, key) => value?.[key], JSON.parse(process.env.RUN)) ?? "");
`;

/** Plays the sweeper as a person starts it. `headRepository`: where the commits of the run come from. */
function sweepByHand(
  runId: string,
  artifacts: ReturnType<typeof keep>,
  headRepository: object | null = { full_name: "acme/videos" },
) {
  const tools = createWorkspace();
  tools.write("gh", GH);
  chmodSync(join(tools.path, "gh"), 0o755);
  return playExample("sweeper.yml", {
    ...{ artifacts, tiktok: PLANS },
    github: { repository: "acme/videos" },
    env: {
      PATH: `${tools.path}${delimiter}${process.env.PATH}`,
      RUN: JSON.stringify({ id: RUN_ID, head_repository: headRepository }),
    },
    event: { name: "workflow_dispatch", payload: { inputs: { "run-id": runId } } },
  });
}

describe("after a run of publish.yml whose guard could do nothing, examples/sweeper.yml", () => {
  it("cancels what the run has kept, and reports name the videos", async () => {
    const artifacts = createArtifacts(createWorkspace().path, RUN_ID);
    const inits = [{ id: FIRST }, { id: SECOND }];
    await playExample("publish.yml", { videos: GOOD_VIDEOS, tiktok: { inits }, artifacts });
    const file = join(artifacts.kept, nameArtifact(), "tiktok-uploads.jsonl");
    const started = (video: string, publish: string) => `${JSON.stringify({ video, publish, upload: "started" })}\n`;
    const [launch, teaser] = ["videos/launch.mp4", "videos/teaser.mp4"];
    const draft = started(teaser, "draft") + line(SECOND, teaser);
    expect(readFileSync(file, "utf8")).toBe(started(launch, "direct") + line(FIRST) + draft);
    const played = await sweep({ artifacts });
    expect(played.result.conclusion).toBe("success");
    expect(outcomesOf(played, CANCEL, "cancel")).toEqual([
      [FIRST, "cancelled"],
      [SECOND, "cancelled"],
    ]);
    expect(readReport(played, CANCEL, "cancel").cancellations.map(({ video }) => video)).toEqual([
      "videos/launch.mp4",
      "videos/teaser.mp4",
    ]);
  });

  it("finds the id that the first upload left, and names the second one, if its response is not known", async () => {
    const artifacts = createArtifacts(createWorkspace().path, RUN_ID);
    const faults = [{ on: "inbox-init" as const, always: { kind: "respond" as const, code: "internal_error" } }];
    await playExample("publish.yml", { videos: GOOD_VIDEOS, tiktok: { inits: [{ id: FIRST }], faults }, artifacts });
    const played = await sweep({ artifacts });
    expect(played.result.conclusion).toBe("failure");
    expect(outcomesOf(played, CANCEL, "cancel")).toEqual([
      [null, "unrecorded"],
      [FIRST, "cancelled"],
    ]);
  });

  it("is green with a notice if the run has uploaded nothing, and so has kept nothing", async () => {
    const artifacts = createArtifacts(createWorkspace().path, RUN_ID);
    await playExample("publish.yml", { videos: { "videos/old.mp4": "frame-rate-low.mp4" }, artifacts });
    expect(readdirSync(artifacts.kept)).toEqual([]);
    const played = await sweep({ artifacts });
    expect(played.result.conclusion).toBe("success");
    expect(cancelOf(played).annotations).toMatchObject([
      { level: "notice", message: expect.stringMatching(/^The run kept no publish ids.* does not exist/) },
    ]);
    expect(played.tiktok.requests).toEqual([]);
  });
});

describe("examples/sweeper.yml starts", () => {
  it.each<[what: string, run: Sweep, starts: boolean]>([
    ["after a lost runner, which GitHub calls a failure", { conclusion: "failure" }, true],
    ["after a force-cancelled run", { conclusion: "cancelled" }, true],
    ["after a run that took too long", { conclusion: "timed_out" }, true],
    ["not after success", { conclusion: "success" }, false],
    ["not after a run that was skipped", { conclusion: "skipped" }, false],
    ["not after a run of a fork", { headRepository: "someone/videos" }, false],
    ["not after a run of a fork that has a longer name", { headRepository: "acme/videos2" }, false],
  ])("%s", async (_what, run, starts) => {
    const artifacts = keep({ [`${nameArtifact()}/tiktok-uploads.jsonl`]: line(FIRST) });
    const played = await sweep({ artifacts, ...run });
    expect(findJob(played.result, "cancel").conclusion).toBe(starts ? "success" : "skipped");
    expect(played.tiktok.requests.length > 0).toBe(starts);
  });
});

describe("examples/sweeper.yml cancels", () => {
  it.each<[what: string, files: Files, attempt: number, cancelled: readonly string[]]>([
    [
      "the uploads of all jobs of a matrix",
      { [`${nameArtifact(1, "a-0")}/u`]: line(FIRST), [`${nameArtifact(1, "a-1")}/u`]: line(SECOND) },
      1,
      [FIRST, SECOND],
    ],
    [
      "the uploads of the attempt that has ended",
      { [`${nameArtifact(1)}/u`]: line(FIRST), [`${nameArtifact(2)}/u`]: line(SECOND) },
      2,
      [SECOND],
    ],
    [
      "no upload of a tenth attempt after the first",
      { [`${nameArtifact(1)}/u`]: line(FIRST), [`${nameArtifact(10)}/u`]: line(SECOND) },
      1,
      [FIRST],
    ],
    [
      "an id once that two artifacts hold",
      { [`${nameArtifact()}/u`]: line(FIRST), [`${nameArtifact(1, "b-0")}/u`]: line(FIRST) },
      1,
      [FIRST],
    ],
    ["what is in folders of an artifact", { [`${nameArtifact()}/a/b/u`]: line(FIRST) }, 1, [FIRST]],
    [
      "what a writer was killed at",
      { [`${nameArtifact()}/u`]: line(FIRST) + line(SECOND).slice(0, 40) },
      1,
      [FIRST, SECOND],
    ],
    [
      "what PowerShell has written",
      { [`${nameArtifact()}/u`]: Buffer.from(`\ufeff${line(FIRST)}`, "utf16le") },
      1,
      [FIRST],
    ],
    [
      "beside 10 MB of junk",
      { [`${nameArtifact()}/a`]: "x y\n".repeat(2.5e6), [`${nameArtifact()}/u`]: line(FIRST) },
      1,
      [FIRST],
    ],
    ["nothing of another artifact", { "videos/u": line(SECOND), [`${nameArtifact()}/u`]: line(FIRST) }, 1, [FIRST]],
  ])("%s", async (_what, files, attempt, cancelled) => {
    const played = await sweep({ artifacts: keep(files), attempt });
    expect(played.result.conclusion).toBe("success");
    expect(new Map(outcomesOf(played, CANCEL, "cancel"))).toEqual(new Map(cancelled.map((id) => [id, "cancelled"])));
  });

  it("is green if the guard had cancelled the uploads before", async () => {
    const stages = [{ status: "FAILED", failReason: "publish_cancelled" }];
    const artifacts = keep({ [`${nameArtifact()}/u`]: line(FIRST) });
    const played = await sweep({ artifacts, tiktok: { publishes: [{ id: FIRST, stages }] } });
    expect(played.result.conclusion).toBe("success");
    expect(outcomesOf(played, CANCEL, "cancel")).toEqual([[FIRST, "cancelled"]]);
  });

  it.each([
    ["a video is live", { id: FIRST, stages: [{ status: "PUBLISH_COMPLETE" }] }, "published"],
    ["the token is of another app", { id: "v_pub_url~v2-1.9" }, "refused"],
  ])("and is red if %s, since that is left to do", async (_what, plan, outcome) => {
    const artifacts = keep({ [`${nameArtifact()}/u`]: line(FIRST) });
    const played = await sweep({ artifacts, tiktok: { publishes: [plan] } });
    expect(played.result.conclusion).toBe("failure");
    expect(outcomesOf(played, CANCEL, "cancel")).toEqual([[FIRST, outcome]]);
  });
});

describe("what an artifact of the run holds", () => {
  it("is shown as text, is no command, and only its ids are sent", async () => {
    const hostile = '{"publish_id":"::error::sly","video":"a"}\n::error::sly\n##[add-mask]true\n';
    const name = "\u202e##[error]sly";
    const artifacts = keep({ [`${nameArtifact()}/${name}`]: hostile + line(FIRST, "\n::error::sly ##[error]x") });
    const played = await sweep({ artifacts });
    const { rawOutput, commands, annotations } = cancelOf(played);
    expect(rawOutput).not.toMatch(/^\s*::error::sly|##\[error\]|##\[add-mask\]/m);
    // The other command masks the token.
    expect(commands).toHaveLength(annotations.length + 1);
    expect(new Set(played.tiktok.requests.map(({ publishId }) => publishId))).toEqual(new Set([FIRST]));
    expect(
      outcomesOf(played, CANCEL, "cancel")
        .map(([, outcome]) => outcome)
        .toSorted(),
    ).toEqual(["cancelled", "malformed"]);
  });

  it("masks the upload_url that should not be in it", async () => {
    const upload_url = "https://open-upload.tiktokapis.com/video/?upload_id=1&upload_token=s3cretOfTheUpload";
    const artifacts = keep({ [`${nameArtifact()}/u`]: JSON.stringify({ data: { publish_id: FIRST, upload_url } }) });
    const played = await sweep({ artifacts });
    const { summary, annotations, log } = cancelOf(played);
    const shown = [summary, JSON.stringify(annotations), log.join(), ...played.reports.values()].join();
    expect(shown).not.toContain("s3cretOfTheUpload");
    expect(outcomesOf(played, CANCEL, "cancel")).toEqual([[FIRST, "cancelled"]]);
  });

  it("leads to no other file by a link, and the step is red, since ids may be missing", async () => {
    const artifacts = keep({ [`${nameArtifact()}/u`]: line(FIRST) });
    const outside = createWorkspace();
    outside.write("ids", line(SECOND));
    symlinkSync(join(outside.path, "ids"), join(artifacts.kept, nameArtifact(), "link"));
    symlinkSync(outside.path, join(artifacts.kept, nameArtifact(), "folder"));
    const played = await sweep({ artifacts });
    expect(outcomesOf(played, CANCEL, "cancel")).toEqual([[FIRST, "cancelled"]]);
    expect(cancelOf(played).annotations).toContainEqual({
      ...{ level: "warning", title: expect.anything() },
      message: expect.stringMatching(/^An upload may still go live: 2 links or special files /),
    });
    expect(played.result.conclusion).toBe("failure");
  });
});

describe("examples/sweeper.yml, started by hand", () => {
  it("cancels the uploads of all attempts of the run with this number", async () => {
    const artifacts = keep({ [`${nameArtifact(1)}/u`]: line(FIRST), [`${nameArtifact(2)}/u`]: line(SECOND) });
    const played = await sweepByHand(String(RUN_ID), artifacts);
    expect(outcomesOf(played, CANCEL, "cancel").map(([id]) => id)).toEqual([FIRST, SECOND]);
  });

  it.each<[what: string, headRepository: object | null]>([
    ["a fork's", { full_name: "someone/videos" }],
    ["that of a fork with a longer name", { full_name: "acme/videos2" }],
    ["that of a fork that is gone", null],
  ])("reads no artifact of a run that is not the repository's own: %s", async (_what, headRepository) => {
    const artifacts = keep({ [`${nameArtifact()}/u`]: line(FIRST) });
    const played = await sweepByHand(String(RUN_ID), artifacts, headRepository);
    const [step] = findJob(played.result, "cancel").steps;
    expect(step?.conclusion).toBe("failure");
    expect(step?.annotations[0]).toMatchObject({ level: "error", message: expect.stringMatching(/from a fork/) });
    expect(played.tiktok.requests).toEqual([]);
  });

  it.each(["*", "7", "$(touch x)", "-1; echo ::error::sly"])(
    "is red and cancels nothing for a number that no run has: %s",
    async (runId) => {
      const played = await sweepByHand(runId, keep({ [`${nameArtifact()}/u`]: line(FIRST) }));
      expect(played.result.conclusion).toBe("failure");
      expect(played.tiktok.requests).toEqual([]);
    },
  );
});
