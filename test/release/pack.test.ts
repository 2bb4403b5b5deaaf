/** What a release holds: `scripts/release/pack.ts`, `sbom.ts` and `publish-npm.ts`, as processes in this project. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readVersion } from "../../scripts/versions.ts";
import { makeFolder, removeFolder } from "../support/folders.ts";
import { PLAIN_ENVIRONMENT } from "../support/package.ts";

const root = resolve(import.meta.dirname, "..", "..");
const version = readVersion();

function run(script: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const path = join(root, "scripts", "release", script);
  const env = { ...PLAIN_ENVIRONMENT, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { cwd: root, encoding: "utf8", env });
  return { code: status, out: stdout + stderr };
}

function readManifest(tarball: string) {
  return JSON.parse(execFileSync("tar", ["-xzOf", tarball, "package/package.json"], { encoding: "utf8" }));
}

/** The folder of a release with a scope on npm. */
let folder = "";
beforeAll(() => {
  folder = makeFolder("pack");
  const packed = run("pack.ts", [folder], { NPM_SCOPE: "@owner", GITHUB_REPOSITORY: "owner/guard" });
  expect(packed.code, packed.out).toBe(0);
});
afterAll(() => removeFolder(folder));

describe("the assets of a release", () => {
  it("are the tarball under the name that the examples download, and its bill of materials", () => {
    const tarball = `tiktok-upload-guard-${version}.tgz`;
    expect(readdirSync(join(folder, "assets")).sort()).toEqual([`tiktok-upload-guard-${version}.cdx.json`, tarball]);
    expect(readManifest(join(folder, "assets", tarball))).toMatchObject({
      name: "tiktok-upload-guard",
      version,
      private: true,
    });
  });

  it("come with what npm gets: the owner's name, and the repository that provenance must name", () => {
    expect(readdirSync(join(folder, "npm"))).toEqual([`owner-tiktok-upload-guard-${version}.tgz`]);
    const manifest = readManifest(join(folder, "npm", `owner-tiktok-upload-guard-${version}.tgz`));
    expect(manifest).toMatchObject({ name: "@owner/tiktok-upload-guard", version });
    expect(manifest.repository).toEqual({ type: "git", url: "git+https://github.com/owner/guard.git" });
    expect(manifest).not.toHaveProperty("private");
  });

  it("come without anything for npm if the owner has named no scope", () => {
    const plain = makeFolder("pack");
    onTestFinished(() => removeFolder(plain));
    expect(run("pack.ts", [plain], { NPM_SCOPE: "" }).code).toBe(0);
    expect(readdirSync(plain)).toEqual(["assets"]);
  });

  it("are not packed for a scope that npm would refuse", () => {
    const plain = makeFolder("pack");
    onTestFinished(() => removeFolder(plain));
    const { code, out } = run("pack.ts", [plain], { NPM_SCOPE: "Owner" });
    expect(code).not.toBe(0);
    expect(out).toContain("'Owner/tiktok-upload-guard' has no scope of yours");
  });
});

describe("the bill of materials", () => {
  type Component = { name: string; version: string; purl: string; hashes?: unknown[]; licenses?: unknown[] };
  const bill = () =>
    JSON.parse(readFileSync(join(folder, "assets", `tiktok-upload-guard-${version}.cdx.json`), "utf8"));
  const components = (): Component[] => bill().components;

  it("is CycloneDX, and is about this version", () => {
    expect(bill()).toMatchObject({
      bomFormat: "CycloneDX",
      metadata: { component: { name: "tiktok-upload-guard", version } },
    });
  });

  it("names every package that a bundle carries", () => {
    const names = new Set(components().map(({ name }) => name));
    const carried = globSync("dist/*/licenses.txt", { cwd: root }).flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/^((?:@[\w-]+\/)?[a-z][\w.-]*)\n[\w.-]+\n\n/gm)].map(
        ([, name = ""]) => name,
      ),
    );
    expect(carried.length).toBeGreaterThan(40);
    expect(carried.filter((name) => !names.has(name))).toEqual([]);
  });

  it("names no tool that is only for development", () => {
    const { devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const tools = Object.keys({ ...devDependencies, ...optionalDependencies });
    expect(components().filter(({ name }) => tools.includes(name))).toEqual([]);
  });

  it("has the version, the hash and the licence of each package, as the lock file has them", () => {
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
    const locked = new Set(
      Object.entries<{ version: string }>(packages).map(
        ([path, each]) => `${path.split("node_modules/").at(-1)}@${each.version}`,
      ),
    );
    const wrong = components().filter(
      ({ name, version, hashes, licenses }) =>
        !locked.has(`${name}@${version}`) || !hashes?.length || !licenses?.length,
    );
    expect(wrong).toEqual([]);
  });
});

describe("publishing on npm", () => {
  /** A folder with a program `npm` that writes down what it was asked, and ends with a code. */
  function createNpm(code: number): { environment: NodeJS.ProcessEnv; asked(): string } {
    const bin = makeFolder("npm");
    onTestFinished(() => removeFolder(bin));
    writeFileSync(join(bin, "npm"), `#!/bin/sh\necho "$@" > "${bin}/asked"\nexit ${code}\n`);
    chmodSync(join(bin, "npm"), 0o755);
    return {
      environment: { PATH: [bin, PLAIN_ENVIRONMENT.PATH].join(delimiter) },
      asked: () => readFileSync(join(bin, "asked"), "utf8").trim(),
    };
  }

  it("is a dry run for npm itself, which shows what would be published", () => {
    const { code, out } = run("publish-npm.ts", [join(folder, "npm"), "--tag", "latest", "--dry-run"]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`+ @owner/tiktok-upload-guard@${version}`) });
  });

  it.skipIf(process.platform === "win32")("asks for provenance, for everybody's access and for the tag", () => {
    const npm = createNpm(0);
    const path = join(folder, "npm");
    expect(run("publish-npm.ts", [path, "--tag", "latest-1"], npm.environment).code).toBe(0);
    const tarball = join(path, `owner-tiktok-upload-guard-${version}.tgz`);
    expect(npm.asked()).toBe(`publish ${tarball} --access public --provenance --tag latest-1`);
  });

  it.skipIf(process.platform === "win32")("fails if npm does", () => {
    expect(run("publish-npm.ts", [join(folder, "npm"), "--tag", "latest"], createNpm(3).environment).code).toBe(3);
  });

  it("is left out, with a notice that says how to change that, if there is nothing for npm", () => {
    const empty = makeFolder("npm");
    onTestFinished(() => removeFolder(empty));
    mkdirSync(join(empty, "assets"));
    const { code, out } = run("publish-npm.ts", [join(empty, "npm"), "--tag", "latest"]);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^::notice title=Not published on npm::.*NPM_SCOPE/),
    });
  });

  it.each([[[]], [["build/npm"]], [["--tag", "latest"]]])("needs a folder and a tag, not %j", (args) => {
    expect(run("publish-npm.ts", args)).toMatchObject({ code: 2 });
  });
});
