/** Files as GitHub's API lists them, for pull requests and comparisons. Asks nothing. */

import { asFields } from "../../github/fields.ts";
import type { Change } from "./change.ts";
import type { Checkout } from "./checkout.ts";

/**
 * The changes in the folder of a checkout, by the fields `filename`, `status` and `sha` (GitHub's documentation, "List
 * pull requests files"). GitHub counts 0 changes in every binary, so a rename may be any change.
 */
export function parseFiles(files: readonly unknown[], { place, prefix }: Checkout): Change[] {
  return files.flatMap((file): Change[] => {
    const { filename, status, sha } = asFields(file);
    if (typeof filename !== "string" || !filename.startsWith(prefix)) return [];
    return [
      {
        path: `${place}${filename.slice(prefix.length)}`,
        isRemoved: status === "removed",
        object: typeof sha === "string" && status !== "removed" ? sha : undefined,
        formerPaths: [],
      },
    ];
  });
}
