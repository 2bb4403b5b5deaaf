import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRepository, createWorkspace } from "../../support/workspace.ts";
import { createTree, find } from "./finding.ts";

const SIGNED = "cdn.example.com/a.mp4?sig=SECRET#SECRET";

describe("a URL that is mistyped in the input 'videos' says how to write it:", () => {
  it.each([
    [`- https://${SIGNED}`, "Remove the '- ' before the URL"],
    [`-https://${SIGNED}`, "Remove the '- ' before the URL"],
    [`"https://${SIGNED}"`, "Remove the quotes"],
    [`'https://${SIGNED}'`, "Remove the quotes"],
    [`- "https://${SIGNED}"`, "Remove the '- ' before the URL"],
    [`https:/${SIGNED}`, "A URL starts with https://"],
    [`https:${SIGNED}`, "A URL starts with https://"],
    [`https:\\\\${SIGNED}`, "A URL starts with https://"],
    [`https//${SIGNED}`, "A URL starts with https://"],
    [`htps://${SIGNED}`, "A URL starts with https://"],
    [`htps:/${SIGNED}`, "A URL starts with https://"],
    [`//${SIGNED}`, "A URL starts with https://"],
    [`www.${SIGNED}`, "A URL starts with https://"],
    [SIGNED, "A URL starts with https://"],
    [`url: https://${SIGNED}`, "Write the URL alone in its line"],
    [`https://${SIGNED}, https://${SIGNED}`, "Write one path or URL per line"],
    [`https://cdn.example.com/a.mp4?sig=SECRET # SECRET`, "Comments are not supported here"],
    [`# https://${SIGNED}`, "Comments are not supported here"],
    [`!- https://${SIGNED}`, "Remove the '- ' before the URL"],
  ])("%s", async (line, advice) => {
    const text = JSON.stringify(await find(createTree("a.mp4"), "a.mp4", line));
    expect(text).toContain(advice);
    expect(text).not.toContain("SECRET");
  });

  it.each(["htt{/cdn.e{m/.com/v/a.mp4#SECRET", "[p:{dn.examp com/v/a.mp4#SECRET", "[dn.e{m com/v/a.mp4?SECRET"])(
    "and hides what follows the name of the file, even where nothing looks like a URL: %s",
    async (line) => {
      expect(JSON.stringify(await find(createTree("a.mp4"), line))).not.toContain("SECRET");
    },
  );

  it("and a folder that is called as a host, or a name with a '#', is read all the same", async () => {
    const workspace = createTree("example.com/a.mp4", "a #1.mp4", "https/a.mp4");
    expect(await find(workspace, "example.com/a.mp4", "a #1.mp4", "https/*")).toMatchObject({
      paths: ["a #1.mp4", "example.com/a.mp4", "https/a.mp4"],
    });
  });

  it("and never shows its secrets, whatever is wrong at its start", async () => {
    const workspace = createTree("a.mp4", "videos/b.mp4");
    const edit = fc.record({
      at: fc.nat(12),
      cut: fc.nat(3),
      insert: fc.constantFrom("", " ", "- ", '"', "'", "!", "/", "\\", ":", "s", "*", "[", "{", "#", "@", "."),
    });
    const secret = fc.constantFrom("?sig=SECRET", "?SECRET", "#SECRET", "?a=b&sig=SECRET#SECRET", "?a=/SECRET/*.mp4");
    const start = fc.constantFrom("https://", "https://user:SECRET@", "http://");
    await fc.assert(
      fc.asyncProperty(
        start,
        secret,
        fc.array(edit, { maxLength: 3 }),
        fc.boolean(),
        async (scheme, query, edits, isLate) => {
          let line = `${scheme}cdn.example.com/v/a.mp4${query}`;
          // A user name is no secret where its mark is gone: so the edits stay before it.
          for (const { at, cut, insert } of edits) {
            const from = Math.min(at, scheme.includes("@") || !isLate ? 6 : 12);
            line = line.slice(0, from) + insert + line.slice(from + cut);
          }
          const found = await find(workspace, line.trim(), "videos");
          const { urls, ...shown } = { urls: [], ...found };
          expect(JSON.stringify(shown)).not.toContain("SECRET");
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("a URL in the input 'videos'", () => {
  it.each([
    ["http://example.com/a.mp4?signature=secret", "'http://example.com/a.mp4?…', which is not an https URL"],
    ["https://[?signature=secret", "'https://[?…', which is not a valid URL"],
    ["https://user:secret@example.com/a.mp4", "'https://…@example.com/a.mp4', which contains a user name"],
    ["!https://user:secret@example.com/a.mp4#secret", "'!https://…@example.com/a.mp4#…', which excludes a URL"],
  ])("is rejected without showing its secrets: %s", async (line, shown) => {
    const problem = await find(createWorkspace(), line);
    expect(problem).toMatchObject({ kind: "problem", problem: expect.stringContaining(shown) });
    expect(JSON.stringify(problem)).not.toContain("secret");
  });

  it("is listed once, beside the files; two that differ in their query are two", async () => {
    const lines = [
      ...["https://b.example/v.mp4?a=2", "https://b.example/v.mp4?a=1", "HTTPS://A.example/x.mp4#t=10"],
      ...["https://a.example/x.mp4", "http://localhost:8080/a.mp4", "http://127.0.0.1/a.mp4", "videos/a.mp4"],
    ];
    const workspace = createWorkspace();
    workspace.write("videos/a.mp4");
    const found = await find(workspace, ...lines);
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

  it("keeps the tracked files out, also with a line that excludes files", async () => {
    const repository = createRepository();
    repository.track("a.mp4");
    for (const more of [[], ["!drafts"]]) {
      const found = await find(repository, "https://example.com/a.mp4", ...more);
      expect(found).toMatchObject({ paths: [], urls: [new URL("https://example.com/a.mp4")] });
    }
  });
});
