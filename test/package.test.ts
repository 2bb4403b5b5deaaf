import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { readVersion } from "../scripts/versions.ts";
import { FIXTURES_FOLDER } from "./support/fixtures.ts";
import { makeFolder, removeFolder } from "./support/folders.ts";
import { installInto, listNodes, PLAIN_ENVIRONMENT, packInto, runNpm } from "./support/package.ts";
import { listSnippets } from "./support/snippets.ts";

const root = resolve(import.meta.dirname, "..");
const NAME = "tiktok-upload-guard";
const VERSION = readVersion();

/** A project with the package, and a video as the page of the library names it. */
let project = "";
let tarball = "";
beforeAll(() => {
  project = makeFolder("project");
  tarball = packInto(project);
  installInto(project, tarball, "commonjs");
  mkdirSync(join(project, "videos"));
  cpSync(join(FIXTURES_FOLDER, "good.mp4"), join(project, "videos", "launch.mp4"));
});
afterAll(() => removeFolder(project));

const installed = () => join(project, "node_modules", NAME);

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => statSync(join(folder, path)).isFile());
}

describe("the package", () => {
  it("holds the bundles, their types and licences, the schemas and a page, and nothing else", () => {
    const allowed = [
      /^dist\/(cli|library)\/(\d+\.)?index\.js$/,
      /^dist\/(cli|library)\/(licenses\.txt|package\.json)$/,
      /^dist\/library\/types\/[\w/-]+\.d\.ts$/,
      /^schemas\/\w+\.schema\.json$/,
      /^(package\.json|README\.md|LICENSE)$/,
    ];
    const files = listFiles(installed());
    expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["dist/cli/licenses.txt", "dist/library/licenses.txt", "LICENSE"]));
  });

  it("is smaller than 3 MB, packed and unpacked", () => {
    const sizes = listFiles(installed()).map((file) => statSync(join(installed(), file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
    expect(statSync(tarball).size).toBeLessThan(1_000_000);
  });

  it("brings no other package, and runs nothing when it is installed", () => {
    const manifest = JSON.parse(readFileSync(join(installed(), "package.json"), "utf8"));
    const unwanted = ["dependencies", "optionalDependencies", "devDependencies", "peerDependencies", "scripts"];
    expect(Object.keys(manifest).filter((key) => unwanted.includes(key))).toEqual([]);
    expect(readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([NAME]);
  });

  it("has no mistake that publint knows", async () => {
    const { messages } = await publint({ pkgDir: installed(), pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it("has a page whose links lead out of it", () => {
    const page = readFileSync(join(installed(), "README.md"), "utf8");
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith("https://"))).toEqual([]);
  });
});

describe("publishing", () => {
  /** A registry that takes everything, and what it was sent. */
  async function openRegistry() {
    const sent: string[] = [];
    const server = createServer((request, response) => {
      if (request.method === "PUT") sent.push(decodeURIComponent(request.url ?? ""));
      request.resume().on("end", () => response.writeHead(request.method === "PUT" ? 201 : 404).end("{}"));
    });
    server.listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    return { sent, address: `127.0.0.1:${(server.address() as AddressInfo).port}/` };
  }

  async function publish(path: string) {
    const { sent, address } = await openRegistry();
    const args = ["publish", path, "--access=public", `--registry=http://${address}`, `--//${address}:_authToken=none`];
    const child = spawn("npm", args, { cwd: project, env: PLAIN_ENVIRONMENT, shell: process.platform === "win32" });
    const [errors, [exitCode]] = await Promise.all([text(child.stderr), once(child, "close")]);
    return { errors, exitCode, sent };
  }

  it("is refused without a name with a scope", async () => {
    const { errors, exitCode, sent } = await publish(tarball);
    expect(errors).toContain("EPRIVATE");
    expect({ exitCode, sent }).toEqual({ exitCode: 1, sent: [] });
  });

  it("takes the name that the owner gives, by which the page imports it", async () => {
    const named = packInto(project, "--name", "@owner/guard");
    expect(await publish(named)).toMatchObject({ exitCode: 0, sent: ["/@owner/guard"] });
    const page = execFileSync("tar", ["-xzOf", named, "package/README.md"], { encoding: "utf8" });
    expect(page).toContain("npm install @owner/guard\n");
    expect(page).toContain('from "@owner/guard"');
    expect(page).not.toMatch(/not on npm|"tiktok-upload-guard"|\.tgz/);
  });

  it.each(["guard", "@owner", "@Owner/guard", "@owner/", "@owner/a b", "@owner/../guard"])(
    "refuses the name %j",
    (name) => {
      const script = join(root, "scripts", "package.ts");
      const { status, stderr } = spawnSync(process.execPath, [script, "--name", name], { encoding: "utf8" });
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(`'${name}'`) });
    },
  );
});

describe.each(listNodes())("on Node %s", (_, node) => {
  const run = (...args: readonly string[]) =>
    spawnSync(node, args, { cwd: project, encoding: "utf8", env: PLAIN_ENVIRONMENT });

  it("the command line names its version", () => {
    const bin = join(project, "node_modules", NAME, "dist", "cli", "index.js");
    expect(run(bin, "--version")).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: "" });
  });

  it("the command line checks a video, a cut-off one and one that can't be opened, and writes reports", () => {
    const bin = join(project, "node_modules", NAME, "dist", "cli", "index.js");
    cpSync(join(FIXTURES_FOLDER, "unreadable-truncated.mp4"), join(project, "videos", "cut.mp4"));
    // Windows says that it is not there.
    const long = process.platform === "win32" ? [] : [`${"a".repeat(300)}.mp4`];
    const reports = ["json", "sarif", "junit", "gitlab", "html", "markdown"];
    const args = reports.flatMap((format) => ["--report", `${format}=reports/${format}`]);
    const { status, stdout } = run(bin, "check", "videos/launch.mp4", "videos/cut.mp4", ...long, ...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining("videos/launch.mp4: ok") });
    expect(stdout).toMatch(/cut off/);
    if (long.length > 0) expect(stdout).toMatch(/name too long/);
    expect(readdirSync(join(project, "reports")).sort()).toEqual(reports.sort());
    rmSync(join(project, "reports"), { recursive: true });
  });

  it.each(listSnippets("docs/library.md", "js").map((code, at) => [at + 1, code] as const))(
    "example %d of the page of the library runs in the file that the page names, in a project as npm init makes it",
    (at, code) => {
      const [, file = ""] = /Save this as `([^`]+)`/.exec(readFileSync(join(root, "docs/library.md"), "utf8")) ?? [];
      writeFileSync(join(project, file), code);
      const { status, stdout, stderr } = run("--no-warnings", file);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toMatch(
        [
          /^valid 1\n/,
          /^valid\n/,
          /^At most 600 s, and 4294967296 bytes\nunreadable \(error\): .*\ncontainer \(error\): /s,
        ][at - 1] ?? /never/,
      );
    },
  );

  it("a CommonJS module can require the library", () => {
    writeFileSync(join(project, "common.cjs"), `console.log(typeof require("${NAME}").checkFile);`);
    const [major = 0, minor = 0] =
      node === process.execPath ? [24, 0] : run("-p", "process.versions.node").stdout.split(".").map(Number);
    const expected = major > 20 || minor >= 19 ? "function\n" : "";
    expect(run("--no-warnings", "common.cjs").stdout).toBe(expected);
  });

  it("programs reach the schemas, and nothing inside the bundles", () => {
    const code = `import report from "${NAME}/schemas/report.schema.json" with { type: "json" };
      console.log(report.$id);
      await import("${NAME}/dist/cli/index.js").catch(({ code }) => console.log(code));`;
    const { stdout } = run("--no-warnings", "--input-type=module", "--eval", code);
    expect(stdout).toMatch(/report\.schema\.json\nERR_PACKAGE_PATH_NOT_EXPORTED\n$/);
  });
});

it("the example in TypeScript lists the rules by which only its options object", () => {
  const [example = ""] = listSnippets("docs/library.md", "ts");
  writeFileSync(join(project, "options.mts"), example);
  const { stdout } = spawnSync(process.execPath, ["options.mts"], { cwd: project, encoding: "utf8" });
  expect(stdout).toBe("[ 'picture-size' ]\n");
});

it("npx runs the tarball", () => {
  expect(runNpm(project, "exec", "--yes", `./${NAME}-${VERSION}.tgz`, "--", "--version")).toBe(`${VERSION}\n`);
});

describe("a strict TypeScript program compiles with the library", () => {
  const [example = ""] = listSnippets("docs/library.md", "ts");
  const WRONG = `
    // @ts-expect-error: no such option
    await checkFile("a.mp4", { limit: {} });
    // @ts-expect-error: a level has no such name
    await checkFile("a.mp4", { rules: { codec: "warn" } });
    // @ts-expect-error: facts may be absent
    export const width: number = checked.facts.width;
    export const level: "error" | "warning" | "notice" | undefined = checked.findings[0]?.level;`;

  it.each([
    ["nodenext", "nodenext", ["node"]],
    ["node16", "node16", ["node"]],
    ["esnext", "bundler", ["node"]],
    ["esnext", "bundler", []],
  ])("as %s, resolved by %s, with the types of %j", (module, moduleResolution, types) => {
    writeFileSync(join(project, "example.mts"), `${example}${WRONG}`);
    const options = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true };
    const config = {
      compilerOptions: {
        ...options,
        ...{
          target: "es2022",
          lib: types.length > 0 ? ["es2022"] : ["es2022", "dom"],
          module,
          moduleResolution,
          types,
        },
        typeRoots: [join(root, "node_modules", "@types")],
      },
      files: ["example.mts"],
    };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(root, "node_modules", ".bin", "tsc");
    const { stdout } = spawnSync(tsc, ["-p", project], { encoding: "utf8", shell: process.platform === "win32" });
    expect(stdout).toBe("");
  });
});
