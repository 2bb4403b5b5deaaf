import { describe, expect, it } from "vitest";
import { createRepository, createWorkspace } from "../../support/workspace.ts";
import { find } from "./finding.ts";

describe("a URL in the input 'videos'", () => {
  it.each([
    ["http://example.com/a.mp4?signature=secret", "'http://example.com/a.mp4', which is not an https URL"],
    ["https://[?signature=secret", "'https://[', which is not a valid URL"],
    ["https://user:secret@example.com/a.mp4", "'https://example.com/a.mp4', which contains a user name"],
    ["!https://user:secret@example.com/a.mp4#secret", "'!https://example.com/a.mp4', which excludes a URL"],
  ])("is rejected without showing its secrets: %s", (line, shown) => {
    const problem = find(createWorkspace(), line);
    expect(problem).toMatchObject({ kind: "problem", problem: expect.stringContaining(shown) });
    expect(JSON.stringify(problem)).not.toContain("secret");
  });

  it("is listed once, beside the files; two that differ in their query are two", () => {
    const lines = [
      ...["https://b.example/v.mp4?a=2", "https://b.example/v.mp4?a=1", "HTTPS://A.example/x.mp4#t=10"],
      ...["https://a.example/x.mp4", "http://localhost:8080/a.mp4", "http://127.0.0.1/a.mp4", "videos/a.mp4"],
    ];
    const workspace = createWorkspace();
    workspace.write("videos/a.mp4");
    const found = find(workspace, ...lines);
    expect(found).toMatchObject({ kind: "videos", paths: ["videos/a.mp4"], absent: [] });
    expect(found.kind === "videos" && found.urls.map(String)).toEqual([
      ...["http://127.0.0.1/a.mp4", "http://localhost:8080/a.mp4", "https://a.example/x.mp4"],
      ...["https://b.example/v.mp4?a=1", "https://b.example/v.mp4?a=2"],
    ]);
    expect(found).toHaveProperty(
      "tried",
      expect.stringContaining("'https://b.example/v.mp4', 'https://b.example/v.mp4'"),
    );
  });

  it("keeps the tracked files out, also with a line that excludes files", () => {
    const repository = createRepository();
    repository.track("a.mp4");
    for (const more of [[], ["!drafts"]]) {
      const found = find(repository, "https://example.com/a.mp4", ...more);
      expect(found).toMatchObject({ paths: [], urls: [new URL("https://example.com/a.mp4")] });
    }
  });
});
