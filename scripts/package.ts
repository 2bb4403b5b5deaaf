/**
 * Packs what people install: the command line, the library with its types, the schemas and the licences, from dist/.
 * Prints the path of the tarball. All of it is bundled, so the package has no dependencies.
 *
 * `--out <folder>`: where the tarball is written (`build/`). `--name @owner/name`: the name under which it can be
 * published; without a name, the package is private, and npm refuses to publish it. `--repository owner/name`: the
 * repository on GitHub that npm's provenance must name.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";

const root = resolve(import.meta.dirname, "..");

/** Fields of package.json that people need who install the package. The others are for its development. */
const FIELDS = ["name", "version", "description", "license", "private", "type", "bin", "exports", "files", "engines"];

/** npm's rule for a name with a scope. */
const SCOPED = /^@[a-z\d-][a-z\d._-]*\/[a-z\d-][a-z\d._-]*$/;

const { values } = parseArgs({
  options: { out: { type: "string" }, name: { type: "string" }, repository: { type: "string" } },
});
if (values.name !== undefined && !SCOPED.test(values.name)) {
  console.error(`--name '${values.name}' has no scope of yours. Allowed: @owner/name, in lower case`);
  process.exitCode = 2;
} else {
  console.log(await pack(resolve(values.out ?? join(root, "build")), values.name));
}

/** Writes the tarball into a folder, and returns its path. */
async function pack(out: string, name: string | undefined): Promise<string> {
  const staging = mkdtempSync(join(tmpdir(), "package-"));
  try {
    const manifest = describePackage(JSON.parse(readFileSync(join(root, "package.json"), "utf8")), name);
    writeFileSync(join(staging, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
    for (const path of [...manifest.files, "LICENSE"]) copy(path, join(staging, path));
    writeFileSync(join(staging, "README.md"), renderReadme(name));
    mkdirSync(out, { recursive: true });
    const shell = process.platform === "win32";
    const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", out];
    const { stdout } = await promisify(execFile)("npm", args, { cwd: staging, shell });
    return join(out, JSON.parse(stdout)[0].filename);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function describePackage(own: Record<string, unknown>, name: string | undefined): { files: readonly string[] } {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, own[field]]));
  const repository = { type: "git", url: `git+https://github.com/${values.repository}.git` };
  return {
    ...fields,
    ...(name !== undefined && { name, private: undefined }),
    ...(values.repository !== undefined && { repository }),
  } as { files: readonly string[] };
}

function copy(path: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(join(root, path), to, { recursive: true });
}

/** The page of the library: on npm, and in `node_modules`, other pages are only online. */
function renderReadme(name: string | undefined): string {
  const { $id } = JSON.parse(readFileSync(join(root, "schemas", "report.schema.json"), "utf8"));
  const [, owner, repository, version] = /^https:\/\/[^/]+\/([^/]+)\/([^/]+)\/([^/]+)\//.exec($id) ?? [];
  const pages = `https://github.com/${owner}/${repository}/blob/${version}`;
  const page = readFileSync(join(root, "docs", "library.md"), "utf8")
    .replaceAll(/\]\((?:\.\.\/)([^)]+)\)/g, `](${pages}/$1)`)
    .replaceAll(/\]\(([\w-]+\.md[^)]*)\)/g, `](${pages}/docs/$1)`);
  return name === undefined ? page : renameIn(page, name);
}

/** The page of a published package: there is nothing to pack, and its examples import it by its name. */
function renameIn(page: string, name: string): string {
  return page
    .replace(/(?<=^## Install it\n\n).*?(?=^## )/ms, `\`\`\`sh\nnpm install ${name}\n\`\`\`\n\n`)
    .replaceAll('"tiktok-upload-guard"', JSON.stringify(name));
}
