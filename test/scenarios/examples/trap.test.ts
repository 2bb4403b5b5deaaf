/** examples/trap.yml: what becomes of the uploader of a step that is cancelled. */
import { describe, expect, it } from "vitest";
import { findJob, findStep } from "../../support/runner/result.ts";
import { outcomesOf } from "../cancel/scene.ts";
import { GOOD_VIDEOS, playExample } from "./example.ts";

const GUARD = "Run acme/tiktok-upload-guard@v1";
const FIRST = "v_pub_url~v2-1.1";

/** The runner's times, a tenth as long. A shell that waits for its child gets SIGTERM after 0.75 s. */
const SCALE = 0.1;

/**
 * An uploader that handles no signal: it starts two uploads by a program of its own, and records what TikTok returns.
 * TikTok responds to the second one only when the guard cancels.
 */
const UPLOADER = {
  "upload.mjs": `import { spawnSync } from "node:child_process";
    for (const kind of ["video", "inbox/video"]) spawnSync(process.execPath, ["init.mjs", kind], { stdio: "inherit" });`,
  "init.mjs": `import { appendFileSync } from "node:fs";
    const { TIKTOK_API_URL: api, TIKTOK_ACCESS_TOKEN: token, TIKTOK_PUBLISH_IDS: ledger } = process.env;
    const [, , kind] = process.argv;
    const response = await fetch(api + "/v2/post/publish/" + kind + "/init/", {
      method: "POST",
      headers: { authorization: "Bearer " + token, "content-type": "application/json" },
      body: JSON.stringify({
        ...(kind === "video" && { post_info: { privacy_level: "SELF_ONLY" } }),
        source_info: { source: "PULL_FROM_URL", video_url: "https://videos.acme.example/a.mp4" },
      }),
    });
    appendFileSync(ledger, (await response.json()).data.publish_id + "\\n");`,
};

/** Puts these lines in place of the script of the upload step. */
const writeScript =
  (...lines: readonly string[]) =>
  (text: string) =>
    text.replace(/(?<=run: \|\n).*?(?=\n {8}env:)/s, lines.map((line) => `          ${line}`).join("\n"));

/** Whether the uploader still waited for the second upload when the guard began to cancel the first one. */
async function outlivesItsStep(edit?: (text: string) => string): Promise<boolean> {
  const asked = (endpoint: string) => (requests: readonly { endpoint?: string }[]) =>
    requests.some((request) => request.endpoint === endpoint);
  const played = await playExample("trap.yml", {
    videos: GOOD_VIDEOS,
    files: UPLOADER,
    tiktok: { inits: [{ id: FIRST }], faults: [{ on: "inbox-init", always: { kind: "hang" } }] },
    cancelWhen: ({ tiktok }) => [{ after: tiktok.until(asked("inbox-init")) }],
    scale: SCALE,
    ...(edit && { edit }),
  });
  expect(findStep(findJob(played.result, "publish"), "Upload").conclusion).toBe("cancelled");
  expect(outcomesOf(played, GUARD)).toEqual([[FIRST, "cancelled"]]);
  const { requests } = played.tiktok;
  const second = requests.find(({ endpoint }) => endpoint === "inbox-init");
  const cancel = requests.find(({ endpoint }) => endpoint?.endsWith("-cancel"));
  return (second?.closedMs ?? Number.POSITIVE_INFINITY) > (cancel?.arrivedMs ?? 0);
}

describe.concurrent("the uploader of a cancelled step, and all that it has started,", () => {
  it("ends with the step, by the script of examples/trap.yml", async () => {
    expect(await outlivesItsStep()).toBe(false);
  });

  it.each([
    ["runs it in the foreground", ["node upload.mjs posts.json", 'echo "TikTok has all uploads"']],
    ["has no other command", ["node upload.mjs posts.json"]],
    ["runs it in the background", ["node upload.mjs posts.json &", 'wait "$!"']],
  ])("goes on while the guard cancels, if the script %s without a trap", async (_how, lines) => {
    expect(await outlivesItsStep(writeScript(...lines))).toBe(true);
  });

  it("ends with the step, if exec puts it in the place of the shell", async () => {
    expect(await outlivesItsStep(writeScript("node init.mjs video", "exec node init.mjs inbox/video"))).toBe(false);
  });
});

it("examples/trap.yml fails the step if the uploader fails, and cancels what it had started", async () => {
  const played = await playExample("trap.yml", {
    videos: GOOD_VIDEOS,
    tiktok: {
      inits: [{ id: FIRST }],
      faults: [{ on: "inbox-init", always: { kind: "respond", code: "internal_error" } }],
    },
  });
  const upload = findStep(findJob(played.result, "publish"), "Upload");
  expect(upload.conclusion).toBe("failure");
  expect(upload.rawOutput).not.toContain("TikTok has all uploads");
  expect(outcomesOf(played, GUARD)).toEqual([
    [null, "unrecorded"],
    [FIRST, "cancelled"],
  ]);
});

it("examples/trap.yml goes on to the checks once the uploader has ended", async () => {
  const played = await playExample("trap.yml", { videos: GOOD_VIDEOS });
  expect(played.result.conclusion).toBe("success");
  expect(findStep(findJob(played.result, "publish"), "Upload").rawOutput).toContain("TikTok has all uploads");
});
