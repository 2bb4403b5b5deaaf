import { it } from "vitest";
import { ALL_REQUIRED, isInstalled, PROGRAMS } from "./programs.ts";

it("the programs that tests need are installed, or these tests are skipped", ({ skip }) => {
  const missing = PROGRAMS.filter((program) => !isInstalled(program)).join(", ");
  if (missing === "") return;
  if (ALL_REQUIRED) throw new Error(`REQUIRE_ORACLES=1, but these are not installed: ${missing}`);
  console.log(`Not installed: ${missing}. The tests that need them are skipped.`);
  skip();
});
