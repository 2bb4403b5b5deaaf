/** Draws publish ids and what becomes of their tasks at TikTok. Draws from the given numbers only. */
import type { Random } from "../fuzz/random.ts";
import type { PublishPlan, Stage } from "../tiktok/publish.ts";
import { pickWeighted } from "./weights.ts";

const PREFIXES = ["v_pub_url~v2-1.", "v_pub_url~v2.", "v_inbox_url~v2.", "v_pub_file~v2-1.", "p_pub_url~v2."];

/** An id of the known shape, different for each `serial`. */
export function drawId(random: Random, serial: number): string {
  const digits = String(100 + serial) + String(1e15 + random.below(1e15));
  return `${random.pick(PREFIXES)}${digits.slice(0, random.pick([9, 19]))}`;
}

/** The tasks that TikTok knows. The others it does not, or they belong to another token. */
export function drawTasks(random: Random, ids: readonly string[]): PublishPlan[] {
  return ids.flatMap((id): PublishPlan[] => {
    if (random.chance(0.07)) return [];
    const plan = { id, stages: drawStages(random), ...drawAfterCancel(random) };
    return [random.chance(0.03) ? { ...plan, token: "other" } : plan];
  });
}

const DOWNLOADING: Stage = { status: "PROCESSING_DOWNLOAD" };
const CANCELLED: Stage = { status: "FAILED", failReason: "publish_cancelled" };

function drawEnd(random: Random): Stage {
  return random.pick<Stage>([
    { status: "PUBLISH_COMPLETE", postIds: ["7261463769757501445"] },
    { status: "PUBLISH_COMPLETE" },
    { status: "SEND_TO_USER_INBOX" },
    { status: "FAILED", failReason: "video_pull_failed" },
    { status: "FAILED", failReason: "file_format_check_failed" },
  ]);
}

function drawMoment(random: Random): number {
  return 100 + random.mostlySmall(1, 5_000);
}

function drawStages(random: Random): readonly Stage[] {
  return pickWeighted<() => readonly Stage[]>(random, [
    [45, () => [DOWNLOADING]],
    [10, () => [{ status: "PROCESSING_UPLOAD" }]],
    [15, () => [{ ...DOWNLOADING, lastsMs: drawMoment(random) }, drawEnd(random)]],
    [15, () => [drawEnd(random)]],
    [10, () => [{ ...DOWNLOADING, cancellable: false, lastsMs: drawMoment(random) }, drawEnd(random)]],
    [5, () => [{ status: "MODERATING", cancellable: false }]],
  ])();
}

function drawAfterCancel(random: Random): { afterCancel?: readonly Stage[] } {
  return pickWeighted<() => { afterCancel?: readonly Stage[] }>(random, [
    [20, () => ({})],
    [50, () => ({ afterCancel: [CANCELLED] })],
    [10, () => ({ afterCancel: [{ ...DOWNLOADING, lastsMs: drawMoment(random) }, CANCELLED] })],
    [10, () => ({ afterCancel: [{ ...DOWNLOADING, lastsMs: drawMoment(random) }, drawEnd(random)] })],
    [10, () => ({ afterCancel: [DOWNLOADING] })],
  ])();
}
