import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const src = join(root, "src");

/**
 * Which rooms a room of src may look into, besides itself. Files at the top of src are rooms of their own, and so are
 * the folders that are named here; what stands beside them in the same folder is one more room.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  net: ["model"],
  github: ["model", "net"],
  inputs: ["model", "net", "text"],
  "inputs.ts": ["model", "text", "inputs"],
  host: ["model", "text"],
  media: ["model"],
  ffmpeg: ["model", "text"],
  check: ["model", "text"],
  posts: ["model", "text"],
  "sources/workspace": ["model", "net", "text"],
  "sources/http": ["model", "net", "text"],
  "sources/lfs": ["model", "net", "text", "sources/http", "sources/workspace"],
  "sources/changes": ["model", "text", "github", "sources/workspace"],
  sources: ["model", "sources/workspace", "sources/http", "sources/lfs"],
  tiktok: ["model", "net"],
  report: ["model", "text", "host"],
  flows: [
    ...["model", "text", "inputs", "inputs.ts", "host", "media", "ffmpeg", "check", "posts", "tiktok", "report"],
    ...["sources", "sources/workspace", "sources/changes", "github"],
  ],
  commands: [
    "model",
    "text",
    "inputs",
    "host",
    "sources/changes",
    "github",
    "check",
    "posts",
    "tiktok",
    "report",
    "flows",
  ],
  library: ["model", "text", "media", "check", "report", "sources/lfs"],
  entry: ["library", "inputs.ts", "host", "flows", "commands", "report"],
};

/** Which packages from npm a room may use; what is not named here may use none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  host: ["@actions/core", "log-update"],
  commands: ["commander", "@optique/core/completion", "@optique/core/message"],
  net: ["@actions/http-client/lib/proxy", "node-fetch"],
  github: ["@actions/github"],
  text: ["string-width", "yaml"],
  tiktok: ["tinyqueue"],
};

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

function roomOf(file: string): string {
  const [top = "", ...inner] = relative(src, file).split(/[\\/]/);
  const folder = `${top}/${inner[0]}`;
  return folder in ARROWS ? folder : top;
}

const imports = new Map(files.map((file) => [file, readImports(file)]));

function readImports(file: string): string[] {
  return pullsOf(join(src, file));
}

/** What the file at a path imports, types too. */
function pullsOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/(?:from|import\(|import)\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

/** What a file of src imports, types too. */
function importsOf(file: string): string[] {
  return imports.get(file) ?? [];
}

/** The files of src among what a file imports. */
function neighboursOf(file: string, pull = importsOf): string[] {
  return pull(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => relative(src, resolve(src, dirname(file), specifier)).replaceAll("\\", "/"));
}

describe.each(files)("src/%s", (file) => {
  const room = roomOf(join(src, file));
  const own = importsOf(file);

  it("imports only what its room may see", () => {
    const seen = neighboursOf(file)
      .map((other) => roomOf(join(src, other)))
      .filter((other) => other !== room);
    expect(seen.filter((other) => !ARROWS[room]?.includes(other))).toEqual([]);
  });

  it("uses only the packages of its room", () => {
    const packages = own.filter((specifier) => !specifier.startsWith(".") && !specifier.startsWith("node:"));
    expect(packages.filter((name) => !PACKAGES[room]?.includes(name))).toEqual([]);
  });

  it("does not read the environment, unless it is an entry", () => {
    if (room !== "entry") expect(readFileSync(join(src, file), "utf8")).not.toContain("process.env");
  });
});

it("no file imports itself by a circle, imports of types included", () => {
  const circling = files.filter((file) => neighboursOf(file).some((other) => reachableFrom(other).includes(file)));
  expect(circling).toEqual([]);
});

it.each(files.filter((file) => file.startsWith("entry")))("src/%s is a thin shell of at most 40 lines", (file) => {
  expect(readFileSync(join(src, file), "utf8").split("\n").length).toBeLessThanOrEqual(40);
});

it.each(files)("src/%s begins with a line that says what it is", (file) => {
  expect(readFileSync(join(src, file), "utf8")).toMatch(/^(#!.*\n)?\/\*\*[ \n]/);
});

it.each([
  ["@actions/core", "host/github.ts"],
  ["@actions/github", "github/api.ts"],
  ["commander", "commands/program.ts"],
  ["@optique/core/completion", "commands/completing.ts"],
  ["log-update", "host/live.ts"],
  ["string-width", "text/columns.ts"],
])("only one file uses %s", (name, user) => {
  const users = files.filter((file) => importsOf(file).includes(name));
  expect(users.map((file) => file.replaceAll("\\", "/"))).toEqual([user]);
});

it("nothing loads @actions/github before it is needed", () => {
  expect(files.filter((file) => loadsOf(file).includes("@actions/github"))).toEqual([]);
});

it("flows and reports know the port of the host, not a host", () => {
  const seen = files.filter((file) => ["flows", "report"].includes(roomOf(join(src, file)))).flatMap(importsOf);
  expect(seen.filter((specifier) => specifier.includes("host/") && !specifier.endsWith("host/host.ts"))).toEqual([]);
});

it.each(["post", "cancel", "confirm"])("the bundle of %s holds no media code", (entry) => {
  const seen = reachableFrom(`entry/${entry}.ts`);
  expect(seen.filter((file) => /^(media|check|posts|sources)\//.test(file))).toEqual([]);
});

it.each(["post", "cancel", "confirm"])("%s starts without the host: its first requests need none", (entry) => {
  expect(reachableFrom(`entry/${entry}.ts`, loadsOf)).not.toContain("host/github.ts");
  expect(reachableFrom(`entry/${entry}.ts`)).toContain("host/github.ts");
});

it("the command line starts with its definitions only: a command loads what it needs", () => {
  const rooms = reachableFrom("entry/cli.ts", loadsOf).map((file) => roomOf(join(src, file)));
  expect([...new Set(rooms)].sort()).toEqual(["commands", "entry", "host", "model", "report", "text"]);
});

it.each(["cli", "library"])("src/entry/%s.ts is checked against the types of Node 20", (entry) => {
  const { files, compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.node20.json"), "utf8"));
  expect(files).toContain(`src/entry/${entry}.ts`);
  expect(compilerOptions.lib).toContain("es2023");
});

it("main starts without the parser of YAML, which only policies and posts need", () => {
  const users = files.filter((file) => importsOf(file).includes("yaml"));
  expect(users.map((file) => file.replaceAll("\\", "/"))).toEqual(["text/yaml-document.ts"]);
  expect(reachableFrom("entry/validate.ts", loadsOf)).not.toContain("text/yaml-document.ts");
  expect(reachableFrom("entry/validate.ts")).toContain("text/yaml-document.ts");
});

/** What is loaded before a file runs: no types, and nothing that is imported later. */
function loadsOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/^(?:import|export) (?!type )(?:[^;"]*from )?"([^"]+)"/gm)].map((match) => match[1] ?? "");
}

/** Every file of src that an entry pulls in. */
function reachableFrom(start: string, pull = importsOf): string[] {
  const seen = new Set([start]);
  for (const file of seen) {
    for (const neighbour of neighboursOf(file, pull)) seen.add(neighbour);
  }
  return [...seen];
}

/** What other projects can copy, and the packages that they then need. The tests in the folder need vitest, too. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  runner: ["@actions/expressions", "@actions/workflow-parser"],
  tiktok: [],
};

describe.each(Object.entries(STAND_INS))("test/support/%s stands apart", (folder, packages) => {
  const home = join(root, "test/support", folder);
  const own = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((file) => /\.(ts|mjs)$/.test(file));

  it.each(own)("%s imports only from this folder", (file) => {
    const pulled = pullsOf(join(home, file)).filter((specifier) => !specifier.startsWith("node:"));
    const inside = (specifier: string) =>
      specifier.startsWith(".") && !relative(home, resolve(home, dirname(file), specifier)).startsWith("..");
    const isForTests = /\bvitest\b/.test(readFileSync(join(home, file), "utf8"));
    const allowed = isForTests ? [...packages, "vitest"] : packages;
    const fromNpm = (specifier: string) => allowed.some((name) => `${specifier}/`.startsWith(`${name}/`));
    expect(pulled.filter((specifier) => !inside(specifier) && !fromNpm(specifier))).toEqual([]);
  });
});

const sources = ["src", "test", "scripts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}/${file}`),
);

it.each(sources)("%s can be read at a sitting: under 300 lines of 120 columns", (file) => {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  expect(lines.length).toBeLessThanOrEqual(300);
  // The formatter leaves long texts as they are. Comments are for the reader.
  expect(lines.filter((line) => line.length > 120 && /^\s*(\/\/|\/?\*)/.test(line))).toEqual([]);
});
