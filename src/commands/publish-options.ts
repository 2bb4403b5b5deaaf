/** The options of the commands that ask TikTok about uploads. Definitions only. */
import { FAIL_ON } from "../report/choices.ts";
import type { CommandOption, Operands } from "./command.ts";

/** The variables that are read without an option. */
export const TOKEN_VARIABLE = "TIKTOK_ACCESS_TOKEN";
export const API_VARIABLE = "TIKTOK_API_URL";

/** The formats of a result about uploads. */
export const PUBLISH_FORMATS = ["text", "json"] as const;

export const IDS: Operands = { name: "ids", about: "Publish ids, or - to read them from stdin in any form" };

/** `timeout`: about and default of the option. */
export function publishOptions(timeout: { about: string; fallback: string }): readonly CommandOption[] {
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
      about: "The level from which on outcomes end the command with exit code 1",
      choices: FAIL_ON,
      fallback: "error",
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
