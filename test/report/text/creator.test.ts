/** What a run says about the creator's limits. */
import { describe, expect, it } from "vitest";
import { describeCreator, remarkOnCreatorRefusal, remarkOnUnaskedCreator } from "../../../src/report/text/creator.ts";
import { explainCreatorCode } from "../../../src/tiktok/creator-codes.ts";

describe("a line of the log names what TikTok allows this creator", () => {
  it.each([
    [{}, undefined],
    [{ isDuetDisabled: true }, undefined],
    [{ maxDurationSeconds: 60 }, "TikTok allows this creator videos of up to 1:00."],
    [{ privacyLevels: ["SELF_ONLY"] }, "TikTok allows this creator 'privacy_level' SELF_ONLY."],
    [
      { maxDurationSeconds: 60, privacyLevels: ["FOLLOWER_OF_CREATOR", "SELF_ONLY"] },
      "TikTok allows this creator videos of up to 1:00, and 'privacy_level' FOLLOWER_OF_CREATOR or SELF_ONLY.",
    ],
  ])("%j: %s", (creator, line) => {
    expect(describeCreator(creator)).toBe(line);
  });
});

it.each([
  [
    "a refusal",
    remarkOnCreatorRefusal({ code: "x", ...explainCreatorCode("scope_not_authorized") }),
    "The access token",
  ],
  ["no token", remarkOnUnaskedCreator(), "There is no access token"],
])("%s has its reason first, then what was not checked", (_what, { message }, reason) => {
  expect(message).toMatch(new RegExp(`^${reason}`));
  expect(message).toMatch(/privacy.*'creator-limit: false'/);
});
