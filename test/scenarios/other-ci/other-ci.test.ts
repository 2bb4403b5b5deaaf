/** The examples for other CI systems: their scripts, run as each system runs them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { parseCodeQuality } from "../../support/gitlab.ts";
import { parseJunit } from "../../support/junit.ts";
import { isInstalled } from "../../support/programs.ts";
import { type JobName, type JobResult, type System, signalGroup } from "./job.ts";
import { GOOD_VIDEOS, installRelease, type Played, playJob, type Scene } from "./play.ts";
import { azure } from "./systems/azure.ts";
import { buildkite } from "./systems/buildkite.ts";
import { circleci } from "./systems/circleci.ts";
import { gitlab } from "./systems/gitlab.ts";
import { jenkins } from "./systems/jenkins.ts";
import { shells } from "./systems/shell.ts";
import { onTerminal } from "./systems/terminal.ts";

let release = "";
beforeAll(() => {
  release = makeFolder("release");
  installRelease(release);
});
afterAll(() => removeFolder(release));

const play = (system: System, job: JobName, scene: Omit<Scene, "release">) =>
  playJob(system, job, { release, ...scene });

const IDS = ["v_pub_url~v2-1.1", "v_inbox_url~v2-1.2"];
/** TikTok has processed both after a status call. */
const PROCESSED = IDS.map((id) => ({
  id,
  stages: [{ status: "PROCESSING_DOWNLOAD", lastsStatusCalls: 1 }, { status: "PUBLISH_COMPLETE" }],
}));
/** TikTok still downloads both. */
const DOWNLOADING = IDS.map((id) => ({ id }));

/** The ids that were asked to be cancelled, each once. */
const listCancelled = ({ tiktok }: Played) => [
  ...new Set(tiktok.requests.filter(({ path }) => /\/cancel\//.test(path)).map(({ publishId }) => publishId)),
];
const countUploads = ({ tiktok }: Played) => tiktok.requests.filter(({ path }) => /\/init\//.test(path)).length;
const outputOf = ({ steps }: JobResult) => steps.map(({ output }) => output).join("");

/** A person runs the commands by hand. */
const terminals = isInstalled("script")
  ? [jenkins, ...shells.filter(({ name }) => name.includes("Ctrl-C"))].map(onTerminal)
  : [];
const SYSTEMS: readonly System[] = [gitlab, jenkins, circleci, azure, buildkite, ...shells, ...terminals];

describe.concurrent.each(SYSTEMS)("in $name, the job that publishes", (system) => {
  it("waits until TikTok has processed both uploads, and cancels none", async () => {
    const played = await play(system, "publish", { tiktok: { inits: PROCESSED } });
    expect([played.ending, outputOf(played)]).toEqual(["success", expect.any(String)]);
    expect(countUploads(played)).toBe(2);
    expect(listCancelled(played)).toEqual([]);
  });

  it("cancels the first upload if TikTok refuses the second", async () => {
    const refusal = { kind: "respond", code: "spam_risk_too_many_pending_share" } as const;
    const faults = [{ on: "inbox-init" as const, always: refusal }];
    const played = await play(system, "publish", { tiktok: { inits: DOWNLOADING, faults } });
    expect(played.ending).toBe("failure");
    expect(listCancelled(played)).toEqual(IDS.slice(0, 1));
    expect(outputOf(played)).toContain(IDS[0]);
  });
});

const BAD = { ...GOOD_VIDEOS, "videos/old.mp4": "frame-rate-low.mp4" };
/** TikTok accepts titles of up to 2200 characters. */
const WRONG_POSTS = JSON.stringify([
  {
    ...{ video: "videos/launch.mp4", publish: "direct" },
    post_info: { title: "a".repeat(2201), privacy_level: "SELF_ONLY" },
    source_info: { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/launch.mp4" },
  },
]);

describe.concurrent.each(SYSTEMS)("in $name, the job that publishes", (system) => {
  it("publishes even if a video is bad that no post names", async () => {
    const played = await play(system, "publish", { videos: BAD, tiktok: { inits: PROCESSED } });
    expect([played.ending, outputOf(played)]).toEqual(["success", expect.not.stringContaining("videos/old.mp4")]);
    expect(countUploads(played)).toBe(2);
  });

  it.each<[what: string, scene: Omit<Scene, "release">, shown: string]>([
    [
      "the video of a post is bad",
      { videos: { ...GOOD_VIDEOS, "videos/teaser.mp4": BAD["videos/old.mp4"] } },
      "teaser",
    ],
    ["a post is wrong", { posts: WRONG_POSTS }, "2,200"],
  ])("uploads nothing if %s", async (_, scene, shown) => {
    const played = await play(system, "publish", scene);
    expect([played.ending, countUploads(played)]).toEqual(["failure", 0]);
    expect(outputOf(played)).toContain(shown);
  });
});

/** CircleCI posts nothing before the pages are there. */
const CHECKED_LATER = SYSTEMS.filter(({ name }) => name !== "CircleCI");

describe.concurrent.each(CHECKED_LATER)("in $name, the job that publishes", (system) => {
  it("cancels both uploads if a landing page is missing", async () => {
    const pages = { "/launch": 200, "/teaser": 404 };
    const played = await play(system, "publish", { pages, tiktok: { inits: DOWNLOADING } });
    expect(played.ending).toBe("failure");
    expect(listCancelled(played).sort()).toEqual([...IDS].sort());
  });

  it("cancels both uploads if it is cancelled meanwhile", async () => {
    const played = await play(system, "publish", {
      pages: { "/launch": 0 },
      tiktok: { inits: DOWNLOADING },
      cancelWhen: ({ pages }) => pages.asked("/launch"),
    });
    expect(played.ending).toBe("cancellation");
    expect(listCancelled(played).sort()).toEqual([...IDS].sort());
  });

  it("cancels the first upload if it is cancelled during the second", async () => {
    const played = await play(system, "publish", {
      tiktok: { inits: DOWNLOADING, faults: [{ on: "inbox-init", always: { kind: "hang" } }] },
      cancelWhen: ({ tiktok }) => tiktok.until((all) => all.some(({ endpoint }) => endpoint === "inbox-init")),
    });
    expect(played.ending).toBe("cancellation");
    expect(listCancelled(played)).toEqual(IDS.slice(0, 1));
  });
});

/** GitLab and Azure Pipelines kill what runs. */
const ASKED_TO_END = CHECKED_LATER.filter((system) => system !== gitlab && system !== azure);

describe.concurrent.each(ASKED_TO_END)("in $name, the job that publishes", (system) => {
  it("cancels both uploads if TikTok responds to the second only after the cancellation", async () => {
    const played = await play(system, "publish", {
      tiktok: { inits: DOWNLOADING, faults: [{ on: "inbox-init", always: { kind: "serve", latencyMs: 2000 } }] },
      cancelWhen: ({ tiktok }) => tiktok.until((all) => all.some(({ endpoint }) => endpoint === "inbox-init")),
    });
    expect([played.ending, outputOf(played)]).toEqual(["cancellation", expect.stringContaining(`${IDS[1]}`)]);
    expect(listCancelled(played).sort()).toEqual([...IDS].sort());
  });
});

describe.concurrent("in CircleCI, the job that publishes", () => {
  it("uploads nothing if a landing page is missing", async () => {
    const played = await play(circleci, "publish", { pages: { "/launch": 200, "/teaser": 404 } });
    expect([played.ending, countUploads(played)]).toEqual(["failure", 0]);
  });

  it("cancels nothing if it is cancelled, but has shown each id to cancel by hand", async () => {
    const played = await play(circleci, "publish", {
      tiktok: { inits: DOWNLOADING },
      cancelWhen: ({ tiktok }) => tiktok.until((all) => all.some(({ endpoint }) => endpoint === "status")),
    });
    expect([played.ending, listCancelled(played)]).toEqual(["cancellation", []]);
    for (const id of IDS) expect(outputOf(played)).toContain(id);
  });
});

const CHECKING = SYSTEMS.filter((system) => ![...shells, ...terminals].includes(system));

describe.concurrent.each(CHECKING)("in $name, the job that checks videos", (system) => {
  it("passes if all of them are good", async () => {
    const played = await play(system, "videos", { changes: { "videos/new.mp4": "good.mp4" } });
    expect([played.ending, outputOf(played)]).toEqual(["success", expect.any(String)]);
    expect(played.tiktok.requests).toEqual([]);
  });

  it("fails if one of them is bad", async () => {
    const played = await play(system, "videos", { changes: { "videos/old.mp4": "frame-rate-low.mp4" } });
    expect(played.ending).toBe("failure");
    expect(outputOf(played)).toContain("videos/old.mp4");
  });

  it("fails if a post is wrong", async () => {
    const played = await play(system, "videos", { changes: { "videos/new.mp4": "good.mp4" }, posts: WRONG_POSTS });
    expect(played.ending).toBe("failure");
    expect(outputOf(played)).toContain("posts.json");
  });
});

it.concurrent.each<[system: System, report: string]>([
  [jenkins, "videos.xml"],
  [circleci, "reports/videos/results.xml"],
  [azure, "reports/videos.xml"],
  [buildkite, "videos.xml"],
])("$name finds a bad video in the JUnit report $1", async (system, report) => {
  const played = await play(system, "videos", { videos: BAD });
  const { tests, cases } = await parseJunit(played.files.get(report) ?? "");
  expect(tests).toBe(5); // three videos and two posts
  expect(cases.filter(({ result }) => result).map(({ name }) => name)).toEqual(["videos/old.mp4"]);
});

it.concurrent("Buildkite shows a bad video in an annotation", async () => {
  const played = await play(buildkite, "videos", { videos: BAD });
  expect(played.files.get("annotation.md")).toContain("videos/old.mp4");
});

describe.concurrent("in GitLab CI, the job that checks videos", () => {
  it("reports a bad video of the target branch too, but fails only for those that the merge request changes", async () => {
    const played = await play(gitlab, "videos", { videos: BAD, changes: { "videos/new.mp4": "good.mp4" } });
    expect([played.ending, outputOf(played)]).toEqual(["success", expect.any(String)]);
    const findings = parseCodeQuality(played.files.get("gl-code-quality-report.json") ?? "");
    const paths = findings.map(({ location }) => location.path);
    expect(paths.filter((path) => path !== "posts.json")).toEqual(["videos/old.mp4"]);
  });

  it("passes on the default branch, whatever it finds", async () => {
    const played = await play(gitlab, "videos", { videos: BAD });
    expect(played.ending).toBe("success");
  });
});

describe.concurrent.each(["sh", "bash"])("a script in %s", (shell) => {
  it("cancels its uploads even if further Ctrl-C come as soon as it begins to, and says where their ids stay", async () => {
    const system = shells.find(({ name }) => name === `a script in ${shell} (ended by Ctrl-C)`) as System;
    const stop: System["stop"] = (child) => {
      signalGroup(child, "SIGINT");
      child.stderr?.on("data", (text: string) => {
        if (!text.includes("Cancelling uploads")) return;
        for (const afterMs of [50, 100]) setTimeout(() => signalGroup(child, "SIGINT"), afterMs);
      });
    };
    const played = await play({ ...system, stop }, "publish", {
      tiktok: { inits: DOWNLOADING },
      cancelWhen: ({ tiktok }) => tiktok.until((all) => all.some(({ endpoint }) => endpoint === "status")),
    });
    expect(listCancelled(played).sort()).toEqual([...IDS].sort());
    expect(outputOf(played)).toMatch(/\nPublishing failed: stopped by a signal \(exit code 130\)\.\n$/);
    expect(outputOf(played)).toMatch(/To try again: \.guard\/bin\/tiktok-upload-guard cancel --ledger '.+'/);
  });

  it("ends with the command that failed, and its exit code", async () => {
    const system = shells.find(({ name }) => name.startsWith(`a script in ${shell} `)) as System;
    const pages = { "/launch": 404 };
    const played = await play(system, "publish", { pages, tiktok: { inits: DOWNLOADING } });
    expect(played.steps.at(-1)?.output).toMatch(
      /^Publishing failed: node checks\.mjs pages\.json \(exit code 1\)\.\n$/m,
    );
  });
});
