/** Sentences about publishes that hold only in a job of GitHub Actions, without a full stop. Decides no outcome. */
import type { Cancellation, Confirmation } from "../../model/publish.ts";

/** What to do about an upload that another account published; empty for every other. */
export function hintAtOtherGuard({ outcome, code }: Cancellation): string {
  return outcome === "refused" && code === "token_not_authorized_for_specified_publish_id"
    ? "If the job has a guard with that token and its ledger (steps.<id>.outputs.publish-ids-file) holds the id, that guard cancels it"
    : "";
}

/** Where the command stands that asks TikTok again; empty if there is nothing to ask. */
export function hintAtCommand({ outcome }: Confirmation): string {
  return outcome === "pending" ? "The job summary ends with a command that asks again" : "";
}

/** What comes next for so many uploads that are open when the step ends. */
export function hintAtGuard(count: number): string {
  return `The guard deals with ${count === 1 ? "it" : "them"} at the end of the job`;
}
