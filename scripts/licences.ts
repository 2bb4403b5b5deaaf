import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A module of webpack's statistics. Concatenated modules are inside another module. `orphan`: in no file. */
type Module = { identifier?: string; orphan?: boolean; modules?: readonly Module[] };

/** The bundler. Its own loaders add no code to a bundle. */
const BUNDLER = "@vercel/ncc";

/** Name, licence and licence text of every npm package in a bundle, sorted by name. */
export function renderLicences(stats: { modules: readonly Module[] }): string {
  const shipped = stats.modules.filter(({ orphan }) => orphan !== true);
  const folders = new Set(listModules(shipped).flatMap(findPackages));
  const texts = [...folders].map(renderLicence);
  return [...new Set(texts)].sort().join("\n");
}

function listModules(modules: readonly Module[]): Module[] {
  return modules.flatMap((module) => [module, ...listModules(module.modules ?? [])]);
}

/** Folders of the packages in an identifier: the module's own package, and those of its loaders. */
function findPackages({ identifier = "" }: Module): string[] {
  return identifier.split(/[!|]/).flatMap((path) => {
    const folder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path)?.[1];
    return folder === undefined || folder.replaceAll("\\", "/").endsWith(BUNDLER) ? [] : [folder];
  });
}

function renderLicence(folder: string): string {
  const { name, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const text = readLicence(folder);
  if (text === undefined) throw new Error(`${name} has no licence text, so it can't be shipped.`);
  return `${name}\n${license}\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;
}

/** The licence file, else the section of the README under its heading. */
function readLicence(folder: string): string | undefined {
  const read = (pattern: RegExp) => {
    const file = readdirSync(folder).find((entry) => pattern.test(entry));
    return file === undefined ? undefined : readFileSync(join(folder, file), "utf8");
  };
  return read(/^licen[cs]e/i) ?? /^(?:#+ *licen[cs]e|licen[cs]e\s*\n-+)[\s\S]*/im.exec(read(/^readme/i) ?? "")?.[0];
}
