/**
 * Writes the bill of materials of what is shipped, in CycloneDX, to the file that is named: every npm package that the
 * bundles may carry, with its version, licence and hash, from package.json and package-lock.json.
 *
 * npm makes it. With `--omit dev`, npm 11 leaves out packages that are needed both to run and to develop. So it is
 * given a project without anything for development.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("Name the file to write: node scripts/release/sbom.ts <file>");
  process.exitCode = 2;
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, describe());
}

function describe(): string {
  const staging = mkdtempSync(join(tmpdir(), "sbom-"));
  try {
    const { name, version, license, description, dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    // npm names the project by its folder.
    const project = join(staging, name);
    mkdirSync(project);
    const manifest = { name, version, license, description, dependencies };
    writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
    copyFileSync("package-lock.json", join(project, "package-lock.json"));
    npm(project, "install", "--package-lock-only", "--offline", "--ignore-scripts", "--no-audit", "--no-fund");
    return npm(project, "sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only");
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function npm(cwd: string, ...args: readonly string[]): string {
  const shell = process.platform === "win32";
  return execFileSync("npm", args, { cwd, encoding: "utf8", shell, stdio: ["ignore", "pipe", "inherit"] });
}
