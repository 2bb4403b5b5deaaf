/** The types that tools read beside each action.yml: what they allow is what the action accepts. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { cancelInputs, confirmInputs, guardInputs, type Input } from "../../src/inputs.ts";

const root = resolve(import.meta.dirname, "..", "..");
const read = (...path: readonly string[]) => parse(readFileSync(join(root, ...path), "utf8"));

type Typing = { type: string; "allowed-values"?: string[]; separator?: string; "list-item"?: Typing };

/** Which keys each type has, besides `type`: the README of typesafegithub/github-actions-typing, "Available types". */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  ...{ string: [], boolean: [], integer: [], enum: ["allowed-values"], list: ["separator", "list-item"] },
};

/** Texts of each type, and one that is not of it. `string` has none. */
const TEXTS: Readonly<Record<string, (typing: Typing) => { good: readonly string[]; bad: readonly string[] }>> = {
  boolean: () => ({ good: ["true", "false"], bad: ["perhaps"] }),
  integer: () => ({ good: ["1", "90"], bad: ["1.5", "many"] }),
  enum: ({ "allowed-values": allowed = [] }) => ({ good: allowed, bad: ["perhaps"] }),
  list: ({ separator = "" }) => ({ good: ["a", ["a", "b"].join(separator)], bad: [] }),
  string: () => ({ good: [], bad: [] }),
};

describe.each<[folder: string, table: Readonly<Record<string, Input<unknown>>>]>([
  [".", guardInputs],
  ["cancel", cancelInputs],
  ["confirm", confirmInputs],
])("%s/action-types.yml", (folder, table) => {
  const action = read(folder, "action.yml");
  const types = read(folder, "action-types.yml");
  const inputs = Object.entries<Typing>(types.inputs);
  const find = (name: string) => Object.values(table).find((input) => input.name === name);

  it("has the inputs and outputs of action.yml, in the same order, and no others", () => {
    expect(Object.keys(types)).toEqual(["inputs", "outputs"]);
    expect(Object.keys(types.inputs)).toEqual(Object.keys(action.inputs));
    expect(Object.keys(types.outputs)).toEqual(Object.keys(action.outputs));
  });

  it.each([...inputs, ...Object.entries<Typing>(types.outputs)])("has for %s what its type needs", (_name, typing) => {
    const { type, ...rest } = typing;
    expect(Object.keys(rest)).toEqual(KEYS[type]);
    if (type === "list") expect(typing["list-item"]).toEqual({ type: "string" });
  });

  it.each(inputs)("allows for the input %s what the action accepts, and nothing else", (name, typing) => {
    const input = find(name);
    const { good = [], bad = [] } = TEXTS[typing.type]?.(typing) ?? {};
    expect(good.filter((text) => input?.parse(text).kind !== "value")).toEqual([]);
    expect(bad.filter((text) => input?.parse(text).kind !== "problem")).toEqual([]);
  });

  it.each(inputs.filter(([, { type }]) => type === "enum"))("has every value of the input %s", (name, typing) => {
    const parsed = find(name)?.parse("perhaps");
    const [, list = ""] = /Allowed: ([^.;]+)/.exec(parsed?.kind === "problem" ? parsed.advice : "") ?? [];
    const allowed = list.match(/[\w-]+/g) ?? [];
    expect([...(typing["allowed-values"] ?? [])].sort()).toEqual(allowed.filter((word) => word !== "or").sort());
  });

  it.each(inputs)("has for the input %s a type with its default", (name, typing) => {
    const fallback: string | undefined = action.inputs[name].default;
    if (typing.type === "boolean") expect(["true", "false"]).toContain(fallback);
    if (typing.type === "integer") expect(fallback).toMatch(/^\d+$/);
    if (typing.type === "enum" && fallback !== undefined) expect(typing["allowed-values"]).toContain(fallback);
  });
});
