/** Makes the file to which later steps append publish ids. Reads none. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Creates an empty ledger in a guard's own folder and returns its path. Throws if there is one already. */
export function createLedger(folder: string): string {
  const path = join(folder, "publish-ids.txt");
  writeFileSync(path, "", { flag: "wx" });
  return path;
}
