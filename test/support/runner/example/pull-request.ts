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

// The commits of both branches: of the repository in the workspace, if your action looks at them.
const repo = { full_name: "octo/visitors", owner: { login: "octo" } };
const base = { ref: "main", sha: "1".repeat(40), repo };
const head = { ref: "feature", sha: "2".repeat(40), repo }; // from a fork, it has another one

const { conclusion, jobs } = await runWorkflow({
  workflow,
  workspace: mkdtempSync(join(tmpdir(), "visitors-")),
  event: {
    name: "pull_request",
    // What your action reads of it. GitHub's documentation has the whole payload.
    payload: { action: "opened", number: 7, pull_request: { number: 7, base, head } },
  },
  github: {
    // GitHub's merge commit of both branches is checked out.
    ...{ ref: "refs/pull/7/merge", sha: "3".repeat(40), base_ref: "main", head_ref: "feature" },
    // Your stand-in for GitHub's API.
    ...{ api_url: "http://127.0.0.1:8080", graphql_url: "http://127.0.0.1:8080/graphql" },
  },
});

for (const { rawOutput } of jobs.flatMap(({ steps }) => steps)) console.log(rawOutput.trim());
console.log(`The run: ${conclusion}`);
