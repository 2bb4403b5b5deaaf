import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { canChangeResolver, startResolver } from "../../support/name-server.ts";
import { parseReport } from "../../support/report.ts";
import { createEnvironmentFiles } from "../../support/runner/environment-files.ts";
import { cancelEndpoints } from "../../support/tiktok/endpoints.ts";
import type { Behaviour } from "../../support/tiktok/fault.ts";
import { CREATOR_TOKEN, startTikTok } from "../../support/tiktok/server.ts";

const POST = resolve(import.meta.dirname, "../../../dist/post/index.js");
const ID = "v_pub_url~v2.123456789";

type Options = { environment?: Readonly<Record<string, string>>; around?: readonly string[] };

/**
 * Runs post with three recorded ids and a second of time. `around`: a command that starts it. Resolves when it has
 * ended: a test whose process never ends hangs.
 */
async function runPost({ environment = {}, around = [] }: Options) {
  const folder = makeFolder("hang");
  onTestFinished(() => removeFolder(folder));
  const files = createEnvironmentFiles(folder);
  const [ledger, report] = [join(folder, "ledger.txt"), join(folder, "report.json")];
  writeFileSync(ledger, `${ID}\n${ID}0\n${ID}1\n`);
  const [file = "", ...args] = [...around, process.execPath, POST];
  const child = spawn(file, args, {
    stdio: "ignore",
    env: {
      PATH: process.env.PATH,
      RUNNER_TEMP: folder,
      GITHUB_STEP_SUMMARY: files.step_summary,
      "STATE_publish-ids-file": ledger,
      "STATE_report-file": report,
      "INPUT_ACCESS-TOKEN": "act.example-4567",
      "INPUT_CANCEL-TIMEOUT": "1",
      "INPUT_JOB-STATUS": "failure",
      ...environment,
    },
  });
  const [exitCode] = await once(child, "exit");
  const [outcome] = parseReport(readFileSync(report, "utf8")).cancellations;
  return { exitCode, outcome };
}

/** A server that accepts connections and never says a word. */
async function serveSilence(): Promise<number> {
  const server = createServer((socket) => socket.on("error", () => undefined).resume()).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe("post ends and reports although", () => {
  it("a proxy never answers CONNECT", async () => {
    const environment = { https_proxy: `http://127.0.0.1:${await serveSilence()}` };
    expect(await runPost({ environment })).toMatchObject({
      ...{ exitCode: 0, outcome: { publishId: ID, outcome: "unreachable", code: "timeout" } },
    });
  });

  it("TikTok never responds", async () => {
    const environment = { "INPUT_TIKTOK-API-URL": `http://127.0.0.1:${await serveSilence()}` };
    expect(await runPost({ environment })).toMatchObject({ exitCode: 0, outcome: { code: "timeout" } });
  });

  it.skipIf(!canChangeResolver)("a name server never answers", async () => {
    const resolver = await startResolver("silent");
    const { exitCode, outcome } = await runPost({ around: resolver.around });
    expect([exitCode, outcome?.outcome]).toEqual([0, "unreachable"]);
    // The system asks again after 30 s at the earliest: post has ended before, or there are more questions than these.
    expect([resolver.countQuestions("open"), resolver.countQuestions("open-platform")]).toEqual([2, 2]);
  });
});

it.each(["stdout", "stderr"] as const)(
  "post goes on cancelling and reports although nobody reads its %s",
  async (lost) => {
    const unready: Behaviour = { kind: "respond", code: "internal_error" };
    const tiktok = await startTikTok({
      publishes: [{ id: ID, afterCancel: [{ status: "FAILED", failReason: "publish_cancelled" }] }],
      // Post has printed its first line when it is asked again.
      faults: [{ on: cancelEndpoints, script: Array(4).fill(unready) }],
    });
    onTestFinished(() => tiktok.close());
    const folder = makeFolder("output");
    onTestFinished(() => removeFolder(folder));
    const report = join(folder, "report.json");
    const child = spawn(process.execPath, [POST], {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env.PATH,
        "STATE_report-file": report,
        "INPUT_PUBLISH-IDS": ID,
        "INPUT_ACCESS-TOKEN": CREATOR_TOKEN,
        "INPUT_TIKTOK-API-URL": tiktok.url,
        "INPUT_JOB-STATUS": "failure",
      },
    });
    child[lost].destroy();
    child[lost === "stdout" ? "stderr" : "stdout"].resume();
    const [exitCode] = await once(child, "exit");
    expect(exitCode).toBe(0);
    expect(parseReport(readFileSync(report, "utf8")).cancellations).toMatchObject([{ outcome: "cancelled" }]);
  },
);

it.skipIf(!canChangeResolver)("post looks up each host once, however many sockets it opens", async () => {
  const resolver = await startResolver("answering");
  expect(await runPost({ around: resolver.around })).toMatchObject({ outcome: { code: "network_error" } });
  expect([resolver.countQuestions("open"), resolver.countQuestions("open-platform")]).toEqual([2, 2]);
});

it("post reports although a signal comes before the rest of it is loaded", async () => {
  const folder = makeFolder("signal");
  onTestFinished(() => removeFolder(folder));
  const [report, seen] = [join(folder, "report.json"), join(folder, "seen.txt")];
  // As soon as post listens to SIGTERM, it gets one; `seen` says whether HTTP was loaded by then.
  const preload = `
    import { writeFileSync } from "node:fs";
    process.on("newListener", (name) => {
      if (name !== "SIGTERM") return;
      writeFileSync(${JSON.stringify(seen)}, process.moduleLoadList.includes("NativeModule http") ? "late" : "early");
      process.nextTick(() => process.kill(process.pid, name));
    });`;
  const child = spawn(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(preload)}`, POST], {
    stdio: "ignore",
    env: {
      PATH: process.env.PATH,
      "STATE_report-file": report,
      "INPUT_PUBLISH-IDS": ID,
      "INPUT_ACCESS-TOKEN": "act.example-4567",
      "INPUT_TIKTOK-API-URL": `http://127.0.0.1:${await serveSilence()}`,
    },
  });
  const [exitCode, signal] = await once(child, "exit");
  expect([exitCode, signal, readFileSync(seen, "utf8")]).toEqual([0, null, "early"]);
  expect(parseReport(readFileSync(report, "utf8")).cancellations).toMatchObject([{ publishId: ID }]);
});
