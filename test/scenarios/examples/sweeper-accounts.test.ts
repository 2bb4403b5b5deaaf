/** examples/sweeper.yml with the steps of docs/lost-runner.md, after accounts.yml has lost its runner. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { findJob, findStep } from "../../support/runner/result.ts";
import { CREATOR_TOKEN, type TikTokOptions } from "../../support/tiktok/server.ts";
import { createWorkspace } from "../../support/workspace.ts";
import { outcomesOf, REPOSITORY } from "../cancel/scene.ts";
import { createArtifacts } from "./artifacts.ts";
import { GOOD_VIDEOS, playExample } from "./example.ts";

const RUN_ID = 1658821493;
const BRAND = "v_pub_url~v2-1.1";
const SHOP = "v_pub_url~v2-1.2";
const SHOP_TOKEN = "act.stand-in-shop-token-77aa01";
const ACCOUNTS = {
  hidden: [SHOP_TOKEN],
  secrets: { TIKTOK_BRAND_TOKEN: CREATOR_TOKEN, TIKTOK_SHOP_TOKEN: SHOP_TOKEN },
};
const TOKENS = { brand: { secret: CREATOR_TOKEN }, shop: { secret: SHOP_TOKEN } };
const PUBLISHES = [
  { id: BRAND, token: "brand" },
  { id: SHOP, token: "shop" },
];

/** What a run of accounts.yml has kept. */
async function publish(tiktok: TikTokOptions = {}) {
  const artifacts = createArtifacts(createWorkspace().path, RUN_ID);
  const inits = [{ id: BRAND }, { id: SHOP }];
  await playExample("accounts.yml", {
    ...{ ...ACCOUNTS, videos: GOOD_VIDEOS, artifacts },
    tiktok: { tokens: TOKENS, inits, ...tiktok },
  });
  return artifacts;
}

type Step = { uses?: string };

/** Puts the steps of the page in the place of those that download and cancel. */
function addAccounts(text: string): string {
  const page = readFileSync(join(REPOSITORY, "docs/lost-runner.md"), "utf8");
  const [, block = ""] = /^## With several accounts$.*?^```yaml\n(.*?)^```$/ms.exec(page) ?? [];
  const workflow = parse(text);
  const { steps } = workflow.jobs.cancel;
  const others = steps.filter(({ uses = "" }: Step) => !/download-artifact|\/cancel@/.test(uses));
  workflow.jobs.cancel.steps = [...others, ...parse(block)];
  return stringify(workflow);
}

async function sweep(artifacts: Awaited<ReturnType<typeof publish>>, tiktok: TikTokOptions = {}) {
  const head_repository = { full_name: "acme/videos" };
  const run = {
    id: RUN_ID,
    run_attempt: 1,
    conclusion: "failure",
    event: "push",
    head_branch: "main",
    head_repository,
  };
  return playExample("sweeper.yml", {
    ...{ ...ACCOUNTS, artifacts, edit: addAccounts },
    github: { repository: "acme/videos" },
    event: { name: "workflow_run", payload: { action: "completed", workflow_run: run } },
    tiktok: { tokens: TOKENS, publishes: PUBLISHES, ...tiktok },
  });
}

type Swept = Awaited<ReturnType<typeof sweep>>;

const outcomesFor = (played: Swept, who: string) => outcomesOf(played, `Cancel for the ${who}`, "cancel");

/** Which token asked to cancel which upload. */
const listCancels = ({ tiktok: { requests } }: Swept) =>
  new Set(
    requests
      .filter(({ endpoint }) => endpoint?.endsWith("-cancel"))
      .map(({ token, publishId }) => `${token} ${publishId}`),
  );

describe("after a run of accounts.yml, examples/sweeper.yml with the steps of docs/lost-runner.md", () => {
  it("cancels the uploads of each account with its token", async () => {
    const played = await sweep(await publish());
    expect(played.result.conclusion).toBe("success");
    expect(outcomesFor(played, "brand")).toEqual([[BRAND, "cancelled"]]);
    expect(outcomesFor(played, "shop")).toEqual([[SHOP, "cancelled"]]);
    const { summary } = findStep(findJob(played.result, "cancel"), "Name the run");
    expect(summary).toContain(`/acme/videos/actions/runs/${RUN_ID})`);
    expect(listCancels(played)).toEqual(new Set([`brand ${BRAND}`, `shop ${SHOP}`]));
  });

  it("cancels for the shop, too, if the brand's video is live", async () => {
    const [brand = {}, shop = {}] = PUBLISHES;
    const live = { ...brand, id: BRAND, stages: [{ status: "PUBLISH_COMPLETE" as const }] };
    const played = await sweep(await publish(), { publishes: [live, { ...shop, id: SHOP }] });
    expect(played.result.conclusion).toBe("failure");
    expect(outcomesFor(played, "brand")).toEqual([[BRAND, "published"]]);
    expect(outcomesFor(played, "shop")).toEqual([[SHOP, "cancelled"]]);
  });

  it("cancels for the brand, and is red, and says why, if TikTok took nothing of the shop", async () => {
    const fault = {
      on: "video-init",
      token: "shop",
      always: { kind: "respond", code: "invalid_params", httpStatus: 400 },
    } as const;
    const played = await sweep(await publish({ faults: [fault] }));
    expect(played.result.conclusion).toBe("failure");
    expect(outcomesFor(played, "brand")).toEqual([[BRAND, "cancelled"]]);
    const { annotations } = findStep(findJob(played.result, "cancel"), "Cancel for the shop");
    expect(annotations.map(({ level, message }) => `${level} ${message}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^warning TikTok refused .*invalid_params/)]),
    );
  });
});
