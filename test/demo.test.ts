/** What a newcomer sees first: the demo shows what it promises. */
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");

it("npm run demo shows three bad videos, and four uploads of which two are cancelled", () => {
  const printed = execFileSync(process.execPath, [join(root, "scripts", "demo.ts")], { cwd: root, encoding: "utf8" });
  for (const name of ["old-camera", "banner", "half-copied"]) expect(printed).toMatch(new RegExp(`TikTok: .*${name}`));
  expect(printed).toContain("1 video is live, 1 is a draft in the inbox, 2 were cancelled");
  expect(printed).not.toMatch(/no such action|Nothing was posted\.$|No publish id was recorded, so nothing could/m);
});
