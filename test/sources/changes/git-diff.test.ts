import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { diffCheckout, diffCommits } from "../../../src/sources/changes/git-diff.ts";
import { commit } from "../../scenarios/validate/pull-request.ts";
import { createRepository, type Workspace } from "../../support/workspace.ts";

/** What git says about a commit that `change` makes to a tree. */
function compare(change: (workspace: Workspace) => void, prepare: (workspace: Workspace) => void = () => undefined) {
  const workspace = createRepository();
  prepare(workspace);
  workspace.write("keep.mp4");
  for (let at = 0; at < 40; at++) workspace.write(`same/${at}.mp4`, "same");
  const base = commit(workspace, "Start");
  change(workspace);
  const head = commit(workspace, "Change");
  const checkout = { directory: workspace.path, place: "", prefix: "", head, parents: [base] };
  const changes = diffCheckout(checkout, base, process.env);
  expect(diffCommits(checkout, base, head, process.env)).toEqual(changes);
  return changes ?? [];
}

it("a changed, an added and a removed file are listed, with the object after the change", () => {
  const changes = compare((workspace) => {
    workspace.write("keep.mp4", "new");
    workspace.write("added.mp4", "added");
    workspace.git("rm", "--quiet", "same/0.mp4");
  });
  const object = expect.stringMatching(/^[0-9a-f]{40}$/);
  expect(changes).toEqual([
    { path: "keep.mp4", isRemoved: false, object, formerPaths: [] },
    { path: "same/0.mp4", isRemoved: true, object: undefined, formerPaths: [] },
    { path: "added.mp4", isRemoved: false, object, formerPaths: [] },
  ]);
});

it.runIf(process.platform === "linux")("a name that is not UTF-8 is listed as the search lists it", () => {
  const changes = compare(({ path }) => {
    writeFileSync(Buffer.concat([Buffer.from(`${path}/a`), Buffer.from([0xff]), Buffer.from(".mp4")]), "");
  });
  expect(changes).toMatchObject([{ path: "a\udcff.mp4", isRemoved: false }]);
});

it("a link has no former path, and is none: from another folder, it leads to another file", () => {
  const addLink = ({ path }: Workspace) => symlinkSync("same", join(path, "former.mp4"));
  const remove = ({ git }: Workspace, file: string) => git("rm", "--quiet", file);
  const toLink = compare((workspace) => {
    remove(workspace, "same/0.mp4");
    symlinkSync("same", join(workspace.path, "link.mp4"));
  });
  const toFile = compare((workspace) => {
    remove(workspace, "former.mp4");
    workspace.write("file.mp4", "same");
  }, addLink);
  for (const changes of [toLink, toFile]) {
    expect(changes).toHaveLength(2);
    for (const { formerPaths } of changes) expect(formerPaths).toEqual([]);
  }
});

it("of many files with the same content, only some are former paths of each that was added", () => {
  const changes = compare(({ path }) => {
    mkdirSync(join(path, "moved"));
    for (let at = 0; at < 40; at++) renameSync(join(path, `same/${at}.mp4`), join(path, `moved/${at}.mp4`));
  });
  const added = changes.filter(({ isRemoved }) => !isRemoved);
  expect(added).toHaveLength(40);
  for (const { formerPaths } of added) expect(formerPaths).toHaveLength(16);
});
