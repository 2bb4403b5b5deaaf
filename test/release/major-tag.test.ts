/** The tag that workflows name, v1: `scripts/release/major-tag.ts`, as a process in a real repository. */
import { describe, expect, it } from "vitest";
import { createProject } from "./project.ts";

describe("the tag of the major version", () => {
  it("is made by the first release", () => {
    const project = createProject();
    const commit = project.release("1.0.0");
    expect(project.run("major-tag.ts", ["v1.0.0"])).toEqual({
      ...{ code: 0, out: "::notice title=Major version::v1 is at v1.0.0 now.\n" },
    });
    expect(project.findRemoteTag("v1")).toBe(commit);
  });

  it("moves to the next release, and the versions stay where they are", () => {
    const project = createProject();
    const first = project.release("1.9.0");
    project.run("major-tag.ts", ["v1.9.0"]);
    const second = project.release("1.10.0");
    expect(project.run("major-tag.ts", ["v1.10.0"])).toMatchObject({ code: 0 });
    expect([project.findRemoteTag("v1"), project.findRemoteTag("v1.9.0"), project.findRemoteTag("v1.10.0")]).toEqual([
      second,
      first,
      second,
    ]);
  });

  it("moves from an annotated tag, and to one", () => {
    const project = createProject();
    project.release("1.0.0");
    project.git("tag", "--annotate", "--message", "Major version", "v1");
    const commit = project.commitVersion("1.0.1");
    project.git("tag", "--annotate", "--message", "Version", "v1.0.1");
    project.git("push", "--quiet", "origin", "main", "v1", "v1.0.1");
    expect(project.run("major-tag.ts", ["v1.0.1"])).toMatchObject({ code: 0 });
    expect(project.findRemoteTag("v1")).toBe(commit);
  });

  it("moves from a clone that has only the tag of the release", () => {
    const project = createProject();
    project.release("1.0.0");
    project.run("major-tag.ts", ["v1.0.0"]);
    const commit = project.release("1.0.1");
    project.git("tag", "--delete", "v1.0.0");
    expect(project.run("major-tag.ts", ["v1.0.1"])).toMatchObject({ code: 0 });
    expect(project.findRemoteTag("v1")).toBe(commit);
  });

  it("does not move back to an older version that is released later", () => {
    const project = createProject();
    const newest = project.release("1.1.0");
    project.run("major-tag.ts", ["v1.1.0"]);
    project.release("1.0.1");
    expect(project.run("major-tag.ts", ["v1.0.1"])).toEqual({
      ...{ code: 0, out: "::notice title=Major version::v1 stays where it is: v1.1.0 is newer than v1.0.1.\n" },
    });
    expect(project.findRemoteTag("v1")).toBe(newest);
  });

  it("does not move to a commit that does not contain the one it leaves", () => {
    const project = createProject();
    const first = project.release("1.0.0");
    project.run("major-tag.ts", ["v1.0.0"]);
    project.git("checkout", "--quiet", "-b", "side", "HEAD~1");
    project.release("1.0.1");
    const { code, out } = project.run("major-tag.ts", ["v1.0.1"]);
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringContaining("v1.0.1 does not contain the commit of v1"),
    });
    expect(project.findRemoteTag("v1")).toBe(first);
  });

  it("does not move to a tag that was moved after it was checked", () => {
    const project = createProject();
    const first = project.release("1.0.0");
    project.run("major-tag.ts", ["v1.0.0"]);
    project.release("1.0.1");
    project.git("push", "--quiet", "--force", "origin", `${first}:refs/tags/v1.0.1`);
    expect(project.run("major-tag.ts", ["v1.0.1"])).toMatchObject({ code: 1, out: expect.stringContaining("moved") });
    expect(project.findRemoteTag("v1")).toBe(first);
  });

  it("stays at its own major version when the next one is released", () => {
    const project = createProject();
    const old = project.release("1.0.0");
    project.run("major-tag.ts", ["v1.0.0"]);
    const next = project.release("2.0.0");
    project.run("major-tag.ts", ["v2.0.0"]);
    expect([project.findRemoteTag("v1"), project.findRemoteTag("v2")]).toEqual([old, next]);
  });

  it("stays where it is when the job runs again", () => {
    const project = createProject();
    const commit = project.release("1.0.0");
    project.run("major-tag.ts", ["v1.0.0"]);
    expect(project.run("major-tag.ts", ["v1.0.0"])).toMatchObject({ code: 0 });
    expect(project.findRemoteTag("v1")).toBe(commit);
  });

  it("does not move in a dry run, which says where it would go", () => {
    const project = createProject();
    project.release("1.0.0");
    expect(project.run("major-tag.ts", ["v1.0.0", "--dry-run"])).toEqual({
      ...{ code: 0, out: "::notice title=Major version::v1 would move to v1.0.0.\n" },
    });
    expect(project.findRemoteTag("v1")).toBeUndefined();
  });

  it.each(["v1", "1.0.0", "v1.0.0-beta", "v01.0.0", "", "v9.9.9"])(
    "does not move for the tag %j, which is no release",
    (tag) => {
      const project = createProject();
      project.release("1.0.0");
      expect(project.run("major-tag.ts", [tag])).toMatchObject({ code: 1 });
      expect(project.findRemoteTag("v1")).toBeUndefined();
    },
  );
});
