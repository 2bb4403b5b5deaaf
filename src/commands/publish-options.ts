/** The options of the commands that ask TikTok about uploads. Definitions only. */
import type { FailOn } from "../model/problem.ts";
import { FAIL_ON } from "../report/choices.ts";
import type { CommandOption, Operands } from "./command.ts";

/** The variables that are read without an option. */
export const TOKEN_VARIABLE = "TIKTOK_ACCESS_TOKEN";
export const API_VARIABLE = "TIKTOK_API_URL";

/** The formats of a result about uploads. */
export const PUBLISH_FORMATS = ["text", "json"] as const;

/**
 * What each command fails on by default. After `cancel`, exit code 0 means that nothing is left to do: a script may
 * then delete its ledger. A draft in the inbox, an id that TikTok does not know, and a request that was not confirmed
 * are warnings, and leave something to do.
 */
export const FAIL_ON_BY_DEFAULT = { cancel: "warning", status: "error" } as const satisfies Record<string, FailOn>;

export const IDS: Operands = { name: "ids", about: "Publish ids, or - to read them from stdin in any form" };

/** `timeout`: about and default of the option. `failOn`: the default of `--fail-on`. */
export function publishOptions(timeout: { about: string; fallback: string }, failOn: FailOn): readonly CommandOption[] {
  return [
    {
      name: "--ledger",
      value: "file",
      about: "A file or folder with publish ids in any form. Can be repeated",
      isMany: true,
    },
    { name: "--timeout", value: "seconds", ...timeout },
    {
      name: "--fail-on",
      value: "level",
      about: "Lowest level of outcomes that makes the exit code 1",
      choices: FAIL_ON,
      fallback: failOn,
    },
    {
      name: "--token-env",
      value: "name",
      about: "The environment variable that holds the access token. A token is never an argument",
      fallback: TOKEN_VARIABLE,
    },
    {
      name: "--tiktok-api-url",
      value: "url",
      about: "One base address for every call to TikTok, for gateways and tests",
      fallback: `the variable ${API_VARIABLE}, else TikTok's own`,
    },
    {
      name: "--format",
      value: "format",
      about: "The format of the result",
      choices: PUBLISH_FORMATS,
      fallback: "text",
    },
    {
      name: "--output",
      value: "file",
      about: "Writes the result to this file, and makes its folder",
      fallback: "stdout",
    },
  ];
}
