import { execFileSync } from "node:child_process";

/** Whether git-lfs is installed. Where every oracle has to be there (`REQUIRE_ORACLES=1`), its absence is an error. */
export function hasGitLfs(): boolean {
  try {
    execFileSync("git-lfs", ["version"], { stdio: "ignore" });
    return true;
  } catch (error) {
    if (process.env.REQUIRE_ORACLES === "1") throw error;
    console.warn("git-lfs is not installed: what compares with it is skipped.");
    return false;
  }
}
