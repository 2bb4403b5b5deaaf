/** Files as GitHub's API lists them, for pull requests and comparisons. Asks nothing. */

import { asFields } from "../../github/fields.ts";
import type { Change } from "./change.ts";
import type { Checkout } from "./checkout.ts";

/**
 * The changes in the folder of a checkout, by the fields `filename`, `previous_filename`, `status` and `sha` (GitHub's
 * documentation, "List pull requests files"); `undefined` if a row names no file. GitHub counts 0 changes in every
 * binary, so a rename may be any change.
 */
export function parseFiles(files: readonly unknown[], { place, prefix }: Checkout): Change[] | undefined {
  const changes: Change[] = [];
  for (const file of files) {
    const { filename, previous_filename: former, status, sha } = asFields(file);
    if (typeof filename !== "string" || filename === "") return undefined;
    const isRemoved = status === "removed";
    changes.push({ path: filename, isRemoved, object: isRemoved ? undefined : readObject(sha), formerPaths: [] });
    if (typeof former === "string" && status !== "copied") {
      changes.push({ path: former, isRemoved: true, object: undefined, formerPaths: [] });
    }
  }
  return changes
    .filter(({ path }) => path.startsWith(prefix))
    .map((change) => ({ ...change, path: `${place}${change.path.slice(prefix.length)}` }));
}

/** GitHub has no object for some files. */
function readObject(sha: unknown): string | undefined {
  return typeof sha === "string" ? sha : undefined;
}

/** How many different files are listed: when a list grows while it is read, files come twice, and others never. */
export function countDistinct(files: readonly unknown[]): number {
  return new Set(files.map((file) => JSON.stringify([asFields(file).filename, asFields(file).status]))).size;
}
