/** The examples with drafts, several accounts and a matrix, in the failures that they are for. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { findStep, type JobResult } from "../../support/runner/result.ts";
import { CREATOR_TOKEN } from "../../support/tiktok/server.ts";
import { outcomesOf } from "../cancel/scene.ts";
import { createArtifacts } from "./artifacts.ts";
import { GOOD_VIDEOS, playExample } from "./example.ts";

const GUARD = "Run acme/tiktok-upload-guard@v1";
const MISSING_PAGE = { "/launch": 404 };

describe.concurrent("examples/drafts.yml", () => {
  it("sends drafts only, and cancels those that TikTok is still downloading if a check fails", async () => {
    const played = await playExample("drafts.yml", {
      videos: GOOD_VIDEOS,
      pages: MISSING_PAGE,
      tiktok: {
        inits: [{ id: "v_inbox_url~v2-1.1" }, { id: "v_inbox_url~v2-1.2", stages: [{ status: "SEND_TO_USER_INBOX" }] }],
      },
    });
    const inits = played.tiktok.requests.filter(({ endpoint }) => endpoint?.endsWith("-init"));
    expect(inits.map(({ endpoint }) => endpoint)).toEqual(["inbox-init", "inbox-init"]);
    expect(new Map(outcomesOf(played, GUARD))).toEqual(
      new Map([
        ["v_inbox_url~v2-1.1", "cancelled"],
        ["v_inbox_url~v2-1.2", "in-inbox"],
      ]),
    );
  });
});

describe.concurrent("examples/accounts.yml", () => {
  const SHOP_TOKEN = "act.stand-in-shop-token-77aa01";
  const accounts = {
    videos: GOOD_VIDEOS,
    hidden: [SHOP_TOKEN],
    secrets: { TIKTOK_BRAND_TOKEN: CREATOR_TOKEN, TIKTOK_SHOP_TOKEN: SHOP_TOKEN },
    tiktok: {
      tokens: { brand: { secret: CREATOR_TOKEN }, shop: { secret: SHOP_TOKEN } },
      inits: [{ id: "v_pub_url~v2-1.1" }, { id: "v_pub_url~v2-1.2" }],
    },
  };

  it("cancels each upload with the token of its account", async () => {
    const played = await playExample("accounts.yml", { ...accounts, pages: MISSING_PAGE });
    expect(outcomesOf(played, "brand")).toEqual([["v_pub_url~v2-1.1", "cancelled"]]);
    expect(outcomesOf(played, "shop")).toEqual([["v_pub_url~v2-1.2", "cancelled"]]);
    const cancels = played.tiktok.requests.filter(({ endpoint }) => endpoint?.endsWith("-cancel"));
    expect(new Set(cancels.map(({ token, publishId }) => `${token} ${publishId}`))).toEqual(
      new Set(["brand v_pub_url~v2-1.1", "shop v_pub_url~v2-1.2"]),
    );
  });

  it("cancels the first account's upload if the second account's fails", async () => {
    const faults = [
      {
        on: "video-init" as const,
        token: "shop",
        always: { kind: "respond", code: "invalid_params", httpStatus: 400 } as const,
      },
    ];
    const played = await playExample("accounts.yml", { ...accounts, tiktok: { ...accounts.tiktok, faults } });
    expect(outcomesOf(played, "brand")).toEqual([["v_pub_url~v2-1.1", "cancelled"]]);
    expect(outcomesOf(played, "shop")).toEqual([]);
  });

  it("uploads for no account if the video of one is bad", async () => {
    const videos = { ...GOOD_VIDEOS, "videos/teaser.mp4": "frame-rate-low.mp4" };
    const played = await playExample("accounts.yml", { ...accounts, videos });
    expect(played.result.conclusion).toBe("failure");
    expect(played.tiktok.requests).toEqual([]);
  });
});

describe.concurrent("examples/matrix.yml", () => {
  it("cancels the upload of the job that fails, leaves the other one alone, and keeps a report of each", async () => {
    const kept = makeFolder("artifacts");
    onTestFinished(() => removeFolder(kept));
    mkdirSync(kept, { recursive: true });
    const names: string[] = [];
    const artifacts = createArtifacts(join(kept, "kept"));
    const played = await playExample("matrix.yml", {
      videos: GOOD_VIDEOS,
      artifacts: {
        ...artifacts,
        upload: (use) => {
          names.push(use.inputs.name ?? "");
          return artifacts.upload(use);
        },
      },
      // The job for the teaser finds its page missing.
      edit: (text) =>
        text.replace(
          "node checks.mjs pages.json",
          `node \${{ matrix.post.list == 'launch.json' && '--version' || 'checks.mjs pages.json' }}`,
        ),
      pages: MISSING_PAGE,
      tiktok: { inits: [{ id: "v_pub_url~v2-1.1" }, { id: "v_pub_url~v2-1.2" }] },
    });
    const { jobs } = played.result;
    expect(jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      "Publish launch.json: success",
      "Publish teaser.json: failure",
    ]);
    const cancels = played.tiktok.requests.filter(({ endpoint }) => endpoint?.endsWith("-cancel"));
    expect(new Set(cancels.map(({ publishId }) => publishId))).toEqual(new Set(["v_pub_url~v2-1.2"]));
    const [, failed] = jobs as [JobResult, JobResult];
    expect(findStep(failed, "guard", "post").annotations).toMatchObject([{ level: "notice" }]);
    expect(names).toEqual(["tiktok-report-0", "tiktok-report-1"]);
  });
});
