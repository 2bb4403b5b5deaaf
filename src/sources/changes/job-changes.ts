/** What the job itself has put into the index, or committed: GitHub's lists do not know it. Asks git only. */
import type { Change, Place } from "./change.ts";
import { diffCheckout } from "./git-diff.ts";
import { findHeld } from "./held-commits.ts";

/**
 * The changes since the commit of the run was checked out, as far as the clone knows. A move is a change here: what was
 * moved may be new itself.
 */
export function listJobChanges(place: Place): Change[] {
  const { checkout, environment } = place;
  const changes = diffCheckout(checkout, findHeld(place) ?? checkout.head, environment) ?? [];
  return changes.map((change) => ({ ...change, formerPaths: [] }));
}
