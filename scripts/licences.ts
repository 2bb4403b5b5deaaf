import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A module of webpack's statistics; modules that were joined stand inside another. */
type Module = { identifier?: string; modules?: readonly Module[] };

/** The loaders of the bundler itself, which leave nothing of theirs in a bundle. */
const BUNDLER = "@vercel/ncc";

/** Name, licence and licence text of every npm package that a bundle holds, in the order of their names. */
export function renderLicences(stats: { modules: readonly Module[] }): string {
  const folders = new Set(listModules(stats.modules).flatMap(findPackages));
  const texts = [...folders].map(renderLicence);
  return [...new Set(texts)].sort().join("\n");
}

function listModules(modules: readonly Module[]): Module[] {
  return modules.flatMap((module) => [module, ...listModules(module.modules ?? [])]);
}

/** Folders of the packages that an identifier names: the loaders that a module went through, and its own. */
function findPackages({ identifier = "" }: Module): string[] {
  return identifier.split(/[!|]/).flatMap((path) => {
    const folder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path)?.[1];
    return folder === undefined || folder.replaceAll("\\", "/").endsWith(BUNDLER) ? [] : [folder];
  });
}

function renderLicence(folder: string): string {
  const { name, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const text = readLicence(folder);
  if (text === undefined) throw new Error(`${name} has no licence text: it can't be shipped without one`);
  return `${name}\n${license}\n\n${text.replaceAll("\r\n", "\n").trim()}\n`;
}

/** The licence's own file, else what stands under its heading in the README. */
function readLicence(folder: string): string | undefined {
  const read = (pattern: RegExp) => {
    const file = readdirSync(folder).find((entry) => pattern.test(entry));
    return file === undefined ? undefined : readFileSync(join(folder, file), "utf8");
  };
  return read(/^licen[cs]e/i) ?? /^(?:#+ *licen[cs]e|licen[cs]e\s*\n-+)[\s\S]*/im.exec(read(/^readme/i) ?? "")?.[0];
}
