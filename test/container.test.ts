import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DockerfileParser, type Entrypoint, type Instruction } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIXTURES_FOLDER } from "./support/fixtures.ts";
import { makeFolder, removeFolder } from "./support/folders.ts";
import { PLAIN_ENVIRONMENT, packInto } from "./support/package.ts";

const root = resolve(import.meta.dirname, "..");
const text = readFileSync(join(root, "Dockerfile"), "utf8");
const file = DockerfileParser.parse(text);
const version: string = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;

/** The instructions of a kind, in order. */
function list(keyword: string): Instruction[] {
  return file.getInstructions().filter((each) => each.getKeyword() === keyword);
}

describe("the Dockerfile", () => {
  it("has no mistake that dockerfile-utils knows", () => {
    expect(validate(text)).toEqual([]);
  });

  it("starts from a version of Node, and from its own stages", () => {
    const images = file.getFROMs().map((from) => from.getImage());
    const [base = "", ...others] = images;
    expect(base).toMatch(/^node:\d+\.\d+-alpine$/);
    expect(others).toEqual(["guard", "guard"]);
  });

  it("ends without root in every stage that installs something", () => {
    const users = list("USER").map((each) => each.getArgumentsContent());
    expect(users.filter((user) => user !== "0:0")).toEqual(["1000:1000", "1000:1000"]);
    expect(users.at(-1)).not.toBe("0:0");
  });

  it("installs the package of this version, without the network", () => {
    const [install = ""] = list("RUN")
      .map((each) => each.getArgumentsContent() ?? "")
      .filter((run) => run.includes("npm"));
    expect(install).toContain(`/build/tiktok-upload-guard-${version}.tgz`);
    expect(install).toContain("--offline");
  });

  it("downloads nothing else than packages of the distribution", () => {
    const others = list("RUN")
      .map((each) => each.getArgumentsContent() ?? "")
      .filter((run) => !run.includes("npm install"));
    expect(others).toEqual(["apk add --no-cache git", "apk add --no-cache ffmpeg"]);
    expect([...list("ADD"), ...list("COPY")]).toEqual([]);
  });

  it("is built from nothing but the package", () => {
    const [, ...kept] = readFileSync(join(root, ".dockerignore"), "utf8").trim().split("\n");
    expect(kept).toEqual(["!build/tiktok-upload-guard-*.tgz"]);
  });
});

/** No engine runs here: the steps run in an empty folder, and the entry point as a user who may do nothing. */
describe.skipIf(process.platform === "win32")("the steps of the Dockerfile", () => {
  let place = "";
  beforeAll(() => {
    place = makeFolder("image");
    mkdirSync(join(place, "build"));
    packInto(join(place, "build"));
    const [install = ""] = list("RUN")
      .map((each) => each.getRawArgumentsContent() ?? "")
      .filter((run) => run.includes("npm"));
    const command = install.replace(/^--mount=\S+/, "").replaceAll("/build/", `${place}/build/`);
    const env = { ...PLAIN_ENVIRONMENT, npm_config_prefix: join(place, "usr") };
    execFileSync("sh", ["-c", command.replaceAll("\\\n", " ")], { env, cwd: place });
    mkdirSync(join(place, "work"));
    for (const name of ["good.mp4", "frame-rate-low.mp4"])
      cpSync(join(FIXTURES_FOLDER, name), join(place, "work", name));
    chmodSync(place, 0o755);
  });
  afterAll(() => removeFolder(place));

  /** Runs the entry point as the image does: not as root, with an environment of its own. */
  function runEntry(...args: readonly string[]) {
    const [entry] = list("ENTRYPOINT") as Entrypoint[];
    const command = entry?.getJSONStrings().map((each) => each.getJSONValue()) ?? [];
    const isRoot = process.getuid?.() === 0;
    const [program = "", ...rest] = [...(isRoot ? AS_USER : []), ...command, ...args];
    const env = { PATH: `${join(place, "usr", "bin")}:${PLAIN_ENVIRONMENT.PATH}` };
    return spawnSync(program, rest, { cwd: join(place, "work"), env, encoding: "utf8" });
  }

  it("give a command that names its version", () => {
    expect(runEntry("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("give a command whose default is its help", () => {
    const [cmd] = list("CMD");
    const { status, stdout } = runEntry(...JSON.parse(cmd?.getRawArgumentsContent() ?? "[]"));
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining("tiktok-upload-guard") });
  });

  it.each([
    ["good.mp4", 0],
    ["frame-rate-low.mp4", 1],
  ])("check %s in a folder that nobody may write to: exit code %d", (name, status) => {
    expect(runEntry("check", name)).toMatchObject({ status, stdout: expect.stringContaining(name) });
    expect(existsSync(join(place, "work", "tiktok-uploads.jsonl"))).toBe(false);
  });
});

/** The user of the image, without groups and without a way back. */
const AS_USER = ["setpriv", "--reuid=1000", "--regid=1000", "--clear-groups", "--no-new-privs"];
