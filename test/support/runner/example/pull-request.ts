/** Runs a workflow on a pull request, and prints what its step finds: node pull-request.ts. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runWorkflow } from "../runner.ts";

const workflow = `
on: pull_request
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - run: echo "$GITHUB_EVENT_NAME \${{ github.event.pull_request.number }} into $GITHUB_BASE_REF, asks $GITHUB_API_URL"
`;

const { conclusion, jobs } = await runWorkflow({
  workflow,
  workspace: mkdtempSync(join(tmpdir(), "visitors-")),
  event: {
    name: "pull_request",
    // What your action reads of it. GitHub's documentation has the whole payload.
    payload: { action: "opened", pull_request: { number: 7, base: { ref: "main" }, head: { ref: "feature" } } },
  },
  github: {
    ...{ ref: "refs/pull/7/merge", base_ref: "main", head_ref: "feature" },
    // Your stand-in for GitHub's API.
    ...{ api_url: "http://127.0.0.1:8080", graphql_url: "http://127.0.0.1:8080/graphql" },
  },
});

for (const { rawOutput } of jobs.flatMap(({ steps }) => steps)) console.log(rawOutput.trim());
console.log(`The run: ${conclusion}`);
