import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeFurtherReports, writeFurtherReports } from "../../src/flows/further-reports.ts";
import { FORMATS } from "../../src/report/formats.ts";
import { check } from "../report/reported.ts";
import { createHost } from "../support/recording-host.ts";
import { createRepository, createWorkspace } from "../support/workspace.ts";

const REPORT = { videos: [check("a.mp4", { codec: "av1" })], remarks: [] };

function place(lines: readonly string[], workspace = createWorkspace().path) {
  return placeFurtherReports(lines, { workspace, reportFile: join(workspace, "report.json"), formats: FORMATS });
}

describe("a line of `reports`", () => {
  it.each([
    ["markdown=a.md", "a.md"],
    [" markdown = new/deep/a b.md ", "new/deep/a b.md"],
    ["markdown=a=b.md", "a=b.md"],
    ["markdown=./x/../a.md", "a.md"],
    ["markdown=a#1.md", "a#1.md"],
    ["markdown=a, b;c=d.md", "a, b;c=d.md"],
    ["markdown=my-html=1/~a$x.md", "my-html=1/~a$x.md"],
    ["markdown=.a.md", ".a.md"],
    ["markdown=a..", "a.."],
  ])("%j is a report at %s", (line, path) => {
    const workspace = createWorkspace().path;
    const { outlets, problems } = place([line], workspace);
    expect(problems).toEqual([]);
    expect(outlets).toMatchObject([{ name: "markdown", path: join(workspace, path) }]);
  });

  it.each([
    ["markdown", "which has no '='"],
    ["a.md", "which has no '='"],
    ["markdwn=a.md", "whose format is unknown (did you mean 'markdown'?)"],
    ["Markdown=a.md", "whose format is unknown (did you mean 'markdown'?)"],
    ["pdf=a.pdf", "whose format is unknown"],
    ["json=a.json", "whose format is unknown"],
    ["__proto__=a.md", "whose format is unknown"],
    ["=a.md", "whose format is unknown"],
    ["markdown=-", "which names no file"],
    ["markdown= ", "which names no file"],
    ["markdown=a.md, sarif=b.sarif", "which holds more than one report"],
    ["markdown=a.md,sarif=b.sarif", "which holds more than one report"],
    ["markdown=a.md; markdown = b.md", "which holds more than one report"],
    ["markdown=a.md HTML=b.html", "which holds more than one report"],
    ["markdown=a.md # for people", "which has a comment"],
    ["markdown=a.md #", "which has a comment"],
    ["markdown='a.md'", "whose path is in quotes"],
    ['markdown="a b.md"', "whose path is in quotes"],
    ["markdown=~/a.md", "whose path begins with what only a shell replaces"],
    ["markdown=~", "whose path begins with what only a shell replaces"],
    ["markdown=$RUNNER_TEMP/a.md", "whose path begins with what only a shell replaces"],
    [`markdown=\${RUNNER_TEMP}/a.md`, "whose path begins with what only a shell replaces"],
    ["markdown=%TEMP%\\a.md", "whose path begins with what only a shell replaces"],
    ["markdown=new/", "which names a folder"],
    ["markdown=new/.", "which names a folder"],
    ["markdown=new/..", "which names a folder"],
    ["markdown=.", "which names a folder"],
    ["markdown=/", "which names a folder"],
    ["markdown=empty.md", "which exists and is not an earlier report"],
    ["markdown=.git/a.md", "which is inside a directory of Git's own"],
    ["markdown=folder", "which is a directory"],
    ["markdown=notes.md", "which exists and is not an earlier report"],
    ["markdown=notes.md/a.md", "where nothing can be written"],
    ["markdown=out/a.md", "where a symbolic link leads out of the folder in which the check runs"],
    ["markdown=a\0.md", "where nothing can be written"],
  ])("%j is refused with a reason", (line, why) => {
    const { path, git, write } = createRepository();
    git("status");
    write("notes.md", "# Notes\n");
    write("empty.md", "");
    mkdirSync(join(path, "folder"));
    symlinkSync(createWorkspace().path, join(path, "out"));
    const { outlets, problems } = place([line], path);
    expect(outlets).toEqual([]);
    expect(problems).toMatchObject([{ line, problem: expect.stringContaining(why) }]);
  });

  it("leaves no folder behind, whatever another line is", () => {
    const { path } = createWorkspace();
    for (const lines of [["sarif=new/deep/x", "foo=y"], ["sarif=new/deep/x"]]) place(lines, path);
    expect(readdirSync(path)).toEqual([]);
  });

  it("without a format that exists is refused with a list of all formats", () => {
    const { problems } = place(["pdf=a.pdf"]);
    for (const name of Object.keys(FORMATS)) expect(problems[0]?.advice).toContain(`'${name}'`);
  });

  it.each([
    ["the same path", ["markdown=a.md", "markdown=a.md"]],
    ["the same path for another format", ["markdown=a.md", "sarif=a.md"]],
    ["the same path in other words", ["markdown=a.md", "markdown=x/.././a.md"]],
    ["the same path in another case, which some file systems don't distinguish", ["markdown=a.md", "markdown=A.MD"]],
    ["the same path through a link", ["markdown=real/a.md", "markdown=link/a.md"]],
    ["the path of the JSON report", ["markdown=b.md", "markdown=report.json"]],
    ["a path inside another's", ["markdown=a.md", "markdown=a.md/b.md"], "where a report would have to be a folder"],
    ["a path above another's", ["markdown=a/b.md", "markdown=a"], "where a report would have to be a folder"],
  ])("is refused with %s", (_about, lines, why = "whose path another report has, too") => {
    const { path } = createWorkspace();
    mkdirSync(join(path, "real"));
    symlinkSync("real", join(path, "link"));
    const { outlets, problems } = place(lines, path);
    expect(outlets).toHaveLength(1);
    expect(problems).toMatchObject([{ line: lines[1], problem: expect.stringContaining(why) }]);
  });
});

it("each line of `reports` is a report or a problem, and no two reports share a path, whatever the lines are", () => {
  const workspace = createWorkspace().path;
  const format = fc.constantFrom(...Object.keys(FORMATS), "sarf", "");
  const path = fc.constantFrom(
    "a",
    "A",
    "a/b",
    "./a",
    "b/../a",
    "a/",
    "é",
    "e\u0301",
    "report.json",
    ".git/x",
    "..",
    "",
  );
  const line = fc.oneof(
    fc.tuple(format, path).map((parts) => parts.join("=")),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const { outlets, problems } = place(lines, workspace);
      expect(outlets.length + problems.length).toBe(lines.length);
      const paths = [join(workspace, "report.json"), ...outlets.map((outlet) => outlet.path)];
      expect(new Set(paths.map((each) => each.normalize("NFC").toLowerCase())).size).toBe(paths.length);
      rmSync(workspace, { recursive: true, force: true });
      mkdirSync(workspace);
    }),
    { numRuns: 200 },
  );
});

describe("reports for other tools", () => {
  it("are written, and a line of the log says where", async () => {
    const { path } = createWorkspace();
    const { outlets } = place(["markdown=out/a.md"], path);
    const { written, failed } = await writeFurtherReports(REPORT, outlets, createHost().host, {});
    expect(written).toEqual([expect.stringContaining("out/a.md")]);
    expect(failed).toEqual([]);
    expect(readFileSync(join(path, "out/a.md"), "utf8")).toContain("a.mp4");
  });

  it.each([1, 230, 250, 255])("are written at a name of %d bytes", async (length) => {
    const { path } = createWorkspace();
    const { outlets, problems } = place([`markdown=${"a".repeat(length)}`], path);
    expect(problems).toEqual([]);
    expect((await writeFurtherReports(REPORT, outlets, createHost().host, {})).failed).toEqual([]);
    expect(readdirSync(path)).toEqual(["a".repeat(length)]);
  });

  it("that can't be written are warnings that count for nothing, and the others are written", async () => {
    const { path } = createWorkspace();
    const { outlets } = place(["markdown=a.md", "markdown=b.md"], path);
    writeFileSync(join(path, "a.md"), "# Written since\n");
    const { written, failed } = await writeFurtherReports(REPORT, outlets, createHost().host, {});
    expect(written).toEqual([expect.stringContaining("b.md")]);
    expect(failed).toMatchObject([{ level: "warning", message: expect.stringContaining("not an earlier report") }]);
    expect(failed[0]).not.toHaveProperty("isCounted");
    expect(readFileSync(join(path, "a.md"), "utf8")).toBe("# Written since\n");
  });

  it("don't follow a link that took the place of a folder", async () => {
    const [{ path }, outside] = [createWorkspace(), createWorkspace().path];
    mkdirSync(join(path, "out"));
    const { outlets } = place(["markdown=out/a.md"], path);
    rmdirSync(join(path, "out"));
    symlinkSync(outside, join(path, "out"));
    const { written, failed } = await writeFurtherReports(REPORT, outlets, createHost().host, {});
    expect(written).toEqual([]);
    expect(failed).toMatchObject([{ level: "warning", message: expect.stringContaining("a symbolic link") }]);
    expect(readdirSync(outside)).toEqual([]);
  });

  it("lead to the videos from a workspace that is reached through a link, too", async () => {
    const [{ path }, other] = [createWorkspace(), createWorkspace().path];
    const workspace = join(other, "link");
    symlinkSync(path, workspace);
    const { outlets } = place(["html=out/a.html"], workspace);
    await writeFurtherReports(REPORT, outlets, createHost().host, { workspace });
    expect(readFileSync(join(path, "out/a.html"), "utf8")).toContain('href="./../a.mp4"');
  });

  it("take the place of a link, and leave the file that it leads to", async () => {
    const { path } = createWorkspace();
    const earlier = [...FORMATS.markdown.render({ remarks: [] }, {})].join("");
    writeFileSync(join(path, "b.md"), earlier);
    symlinkSync("b.md", join(path, "a.md"));
    const { outlets } = place(["markdown=a.md"], path);
    await writeFurtherReports(REPORT, outlets, createHost().host, {});
    expect(readFileSync(join(path, "b.md"), "utf8")).toBe(earlier);
    expect(lstatSync(join(path, "a.md")).isFile()).toBe(true);
  });

  it.each(Object.keys(FORMATS))("%s replaces its own earlier report, and only that", async (name) => {
    const { path } = createWorkspace();
    const [line, file] = [`${name}=report`, join(path, "report")];
    for (const report of [REPORT, { videos: [], remarks: [] }, REPORT]) {
      const { outlets, problems } = place([line], path);
      expect(problems).toEqual([]);
      const { failed } = await writeFurtherReports(report, outlets, createHost().host, {});
      expect(failed).toEqual([]);
    }
    const own = readFileSync(file, "utf8");
    for (const other of ["", "{}", "[1]", "<testsuites/>", "<!doctype html>", "# Notes", ` \n${own.slice(20)}`]) {
      writeFileSync(file, other);
      expect(place([line], path).problems).toMatchObject([{ problem: expect.stringContaining("not an earlier") }]);
    }
  });
});
