/** Whether a CI system would accept its file: by its own schema where there is one. Knows nothing of src. */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseConfig } from "@circleci/circleci-config-parser";
import { Ajv, type SchemaObject } from "ajv";
import { parse } from "yaml";
import { makeFolder, removeFolder } from "../../support/folders.ts";
import { initRepository } from "../../support/workspace.ts";
import { readPipeline } from "./systems/jenkins.ts";

/** Resolves if the system accepts the text, and rejects with what it objects to. */
export const FORMATS: Readonly<Record<string, (text: string) => Promise<unknown>>> = {
  "gitlab-ci.yml": checkGitlab,
  "circleci.yml": async (text) => parseConfig(text),
  "azure-pipelines.yml": async (text) => validate(AZURE, text),
  "buildkite.yml": async (text) => validate(BUILDKITE, text),
  Jenkinsfile: async (text) => readPipeline(text),
};

/** The package gitlab-ci-local brings GitLab's own schema (ci.json), and reads the file as GitLab does. */
async function checkGitlab(text: string): Promise<void> {
  const folder = makeFolder("gitlab");
  try {
    initRepository(folder);
    writeFileSync(join(folder, ".gitlab-ci.yml"), text);
    const program = fileURLToPath(import.meta.resolve("gitlab-ci-local"));
    const env = { PATH: process.env.PATH, HOME: folder, LC_ALL: "C" };
    await new Promise<void>((resolve, reject) => {
      execFile(
        process.execPath,
        [program, "--list-all", "--no-evaluate-rule-changes"],
        { cwd: folder, env },
        (error, stdout, stderr) => (error ? reject(new Error(`${stdout}${stderr}`)) : resolve()),
      );
    });
  } finally {
    removeFolder(folder);
  }
}

const ajv = new Ajv({ allowUnionTypes: true });

function validate(schema: SchemaObject, text: string): void {
  if (!ajv.validate(schema, parse(text))) throw new Error(ajv.errorsText());
}

const TEXT = { type: "string" };
const TEXTS = { type: "object", additionalProperties: TEXT };
const NUMBER = { type: "integer" };

/** An object with these properties and no others. Those whose names end in `!` must be there. */
function object(properties: Readonly<Record<string, SchemaObject>>): SchemaObject {
  const entries = Object.entries(properties).map(([name, schema]) => [name.replace(/!$/, ""), schema]);
  const required = Object.keys(properties).filter((name) => name.endsWith("!"));
  return {
    type: "object",
    required: required.map((name) => name.slice(0, -1)),
    additionalProperties: false,
    properties: Object.fromEntries(entries),
  };
}

const list = (items: SchemaObject): SchemaObject => ({ type: "array", items, minItems: 1 });

const AZURE_STEP = { displayName: TEXT, condition: TEXT, env: TEXTS, name: TEXT };
const AZURE_FILTER = object({ include: list(TEXT), exclude: list(TEXT) });

/**
 * The part of Azure Pipelines' language that the example uses. Source: learn.microsoft.com, "YAML schema reference for
 * Azure Pipelines". Its published schema is made for each organization, and in no package.
 */
const AZURE = object({
  trigger: object({ branches: AZURE_FILTER, paths: AZURE_FILTER }),
  pr: object({ branches: AZURE_FILTER, paths: AZURE_FILTER }),
  pool: object({ vmImage: TEXT, name: TEXT }),
  variables: TEXTS,
  "jobs!": list(
    object({
      "job!": { type: "string", pattern: "^[A-Za-z_][A-Za-z0-9_]*$" },
      ...{ displayName: TEXT, dependsOn: TEXT, condition: TEXT, variables: TEXTS },
      ...{ timeoutInMinutes: NUMBER, cancelTimeoutInMinutes: { type: "integer", minimum: 1, maximum: 35_790 } },
      "steps!": list({
        oneOf: [
          object({ "checkout!": { enum: ["self", "none"] }, lfs: { type: "boolean" }, fetchDepth: NUMBER }),
          object({ ...AZURE_STEP, "task!": { type: "string", pattern: "^\\w+@\\d+$" }, inputs: TEXTS }),
          object({ ...AZURE_STEP, "script!": TEXT, workingDirectory: TEXT }),
        ],
      }),
    }),
  ),
});

/** The part of Buildkite's language that the example uses. Source: buildkite.com, "Defining steps", "Command step". */
const BUILDKITE = object({
  env: TEXTS,
  "steps!": list({
    oneOf: [
      { const: "wait" },
      object({
        ...{ label: TEXT, if: TEXT, if_changed: TEXT, env: TEXTS, artifact_paths: TEXT, key: TEXT },
        ...{ concurrency: NUMBER, concurrency_group: TEXT, timeout_in_minutes: NUMBER },
        "command!": TEXT,
      }),
    ],
  }),
});
