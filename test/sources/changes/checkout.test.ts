import { describe, expect, it } from "vitest";
import { findRemotes } from "../../../src/sources/changes/checkout.ts";
import { createRepository } from "../../support/workspace.ts";

describe("a remote is the run's own repository by its address alone:", () => {
  it.each([
    ["https://github.com/acme/videos", true],
    ["https://github.com/Acme/Videos.git", true],
    ["https://github.com/acme/videos.git/", true],
    ["https://x-access-token:s3cret@github.com/acme/videos", true],
    ["git@github.com:acme/videos.git", true],
    ["ssh://git@github.com/acme/videos.git", true],
    ["ssh://git@ssh.github.com:443/acme/videos.git", true],
    ["https://github.com/someone/videos", false],
    ["https://github.com/acme/videos-2", false],
    ["https://github.com/mirror/acme/videos", false],
    ["https://evil.example/github.com/acme/videos", false],
    ["https://github.com.evil.example/acme/videos", false],
    ["https://github.com@evil.example/acme/videos", false],
    ["file:///srv/acme/videos", false],
    ["/srv/acme/videos", false],
    ["../acme/videos", false],
  ])("%s: %s", (url, isOurs) => {
    const repository = createRepository();
    repository.git("remote", "add", "some/name", url);
    const checkout = { directory: repository.path, place: "", prefix: "", head: "", parents: [] };
    const run = { repository: "acme/videos", serverUrl: new URL("https://github.com") };
    expect(findRemotes(checkout, run, process.env)).toEqual(isOurs ? ["some/name"] : []);
  });
});
