/** Sentences about publishes that hold only in a job of GitHub Actions, without a full stop. Decides no outcome. */
import type { Cancellation, Confirmation, PublishOutcome } from "../../model/publish.ts";
import { formatInteger } from "../../text/quantities.ts";
import { isOfOtherAccount } from "./publishes.ts";

/** What to do about an upload that another account published; empty for every other. */
export function hintAtOtherGuard(cancellation: Cancellation): string {
  return isOfOtherAccount(cancellation)
    ? "If the job has a guard with that token and its ledger (steps.<id>.outputs.publish-ids-file) holds the id, that guard cancels it"
    : "";
}

/** Where the command stands that asks TikTok again; empty if there is nothing to ask. */
export function hintAtCommand({ outcome }: Confirmation): string {
  return outcome === "pending" ? "The job summary ends with a command that asks again" : "";
}

/**
 * What the guard does for uploads that are open when the step ends. No one can cancel an upload without its id.
 * `byHand`: where to read how to cancel by hand, if TikTok has refused the step's access token. A guard may have
 * another one.
 */
export function hintAtGuard(open: readonly Pick<PublishOutcome, "entry">[], byHand?: string): string {
  const known = open.filter(({ entry }) => entry.kind === "id").length;
  const them = open.length === 1 ? "it" : "them";
  if (known > 0 && byHand !== undefined)
    return `If the guard has this access token, too, it can't cancel ${them} either: then cancel by hand with a new one (${byHand})`;
  if (known === open.length) return `The guard deals with ${them} at the end of the job`;
  if (known === 0) return `The guard can't cancel ${them} without an id`;
  return `The guard deals with ${formatInteger(known)} of them at the end of the job, and can't cancel those without an id`;
}
