/** A Git LFS server that has none of the objects of a run. */
import { describe, expect, it } from "vitest";
import { pointerOf } from "../../support/lfs-server.ts";
import { createClone, inspectPointers, openLfsServer } from "./scene.ts";

const OID = "4d7a2146".repeat(8);

describe("a server that has none of many objects is another one than theirs", () => {
  it.each([
    ["ten", 10, () => 404, true],
    ["ten, removed", 10, (at: number) => (at % 2 ? 404 : 410), true],
    ["nine may have been forgotten by a push", 9, () => 404, false],
    ["one of ten is there", 10, (at: number) => (at === 3 ? 0 : 404), false],
    ["one of ten may not be read", 10, (at: number) => (at === 3 ? 403 : 404), false],
  ])("%s", async (_about, count, codeOf, isOfServer) => {
    const server = await openLfsServer({
      batch: (objects) => ({
        body: {
          objects: objects.map(({ oid, size }, at) => ({
            ...{ oid, size },
            ...(codeOf(at) === 0
              ? { actions: { download: { href: `${server.origin}/x` } } }
              : { error: { code: codeOf(at), message: "" } }),
          })),
        },
      }),
    });
    const repository = createClone(server, pointerOf({ oid: OID, size: 9 }));
    const paths = Array.from({ length: count }, (_, at) => `${at}.mp4`);
    for (const [at, path] of paths.entries())
      repository.write(path, pointerOf({ oid: `${at}`.padStart(64, "0"), size: 9 }));
    const found = (await inspectPointers(repository, { paths })).map(({ unresolved }) => unresolved);
    expect(found.every((each) => each?.isOfServer === true)).toBe(isOfServer);
    if (isOfServer) expect(found[0]?.advice).toMatch(/'git config lfs\.url'; .*own.* \('git lfs push --all origin'\)/);
  });
});
