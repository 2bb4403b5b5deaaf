import { describe, expect, it } from "vitest";
import { OWN_PAGE } from "../../src/posts/keys.ts";
import { locateOwnPage, locateOwnPages } from "../../src/posts/own-pages.ts";
import { post, postFinding } from "../report/reported.ts";

const REPOSITORY = "https://github.example/media/guard";

describe("the address of a page", () => {
  it.each<[what: string, source: string, toolPage: string | undefined, address: string]>([
    [
      "of this project is in the action's repository",
      `${OWN_PAGE}#a`,
      REPOSITORY,
      `${REPOSITORY}/blob/v1/docs/posts.md#a`,
    ],
    ["of this project stays where that is not known", `${OWN_PAGE}#a`, undefined, `${OWN_PAGE}#a`],
    ["of TikTok stays", "https://developers.tiktok.com/a", REPOSITORY, "https://developers.tiktok.com/a"],
    [
      "of another project stays",
      "https://github.com/acme/tiktok-upload-guard-2/a",
      REPOSITORY,
      "https://github.com/acme/tiktok-upload-guard-2/a",
    ],
    ["that is empty stays", "", REPOSITORY, ""],
  ])("%s", (_what, source, toolPage, address) => {
    expect(locateOwnPage(source, toolPage)).toBe(address);
  });

  it("of a finding leads to the action's repository, and nothing else of the post changes", () => {
    const own = postFinding({ rule: { ...postFinding().rule, source: OWN_PAGE } });
    const other = postFinding();
    expect(locateOwnPages([post("a.json", own, other)], REPOSITORY)).toEqual([
      post("a.json", { ...own, rule: { ...own.rule, source: `${REPOSITORY}/blob/v1/docs/posts.md` } }, other),
    ]);
  });
});
