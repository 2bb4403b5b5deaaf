/** The pages that people read, and what stands in them. Judges nothing. */
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "..", "..");

/** The text of a file, by its path in this repository. */
export const readDocument = (path: string) => readFileSync(join(root, path), "utf8");

/** Every page, by its path. */
export const DOCUMENTS: readonly string[] = [
  ...["README.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...globSync(["docs/**/*.md", "examples/*.md"], { cwd: root }).sort(),
];

/** The YAML blocks of a document, also those in a list. */
export function listBlocks(text: string): string[] {
  const blocks = [...text.matchAll(/^( *)```yaml\n(.*?)^\1```$/gms)];
  return blocks.map(([, indent, block = ""]) => block.replace(new RegExp(`^${indent}`, "gm"), ""));
}

/** The workflows of a folder: their names and texts. */
export function listWorkflows(folder: string): [name: string, text: string][] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".yml"))
    .map((file) => [file, readDocument(`${folder}/${file}`)]);
}

/** A job of a workflow, as far as tests look at it. */
export type Job = { uses?: string; steps?: { run?: string; uses?: string; with?: object }[] };

export const listJobs = (text: string): Job[] => Object.values(parse(text).jobs);

/** Every step of a workflow. A job that calls another workflow has none. */
export const listSteps = (text: string) => listJobs(text).flatMap(({ steps = [] }) => steps);
