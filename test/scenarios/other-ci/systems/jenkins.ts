/** Jenkins: declarative pipelines on Linux. */
import { type Ending, type Step, type System, signalGroup } from "../job.ts";
import { parseBlocks, readString, type Statement } from "./groovy.ts";

const STAGES = { videos: "Check the videos", publish: "Publish" } as const;
const PREPARING = "Install the guard";

/** What may stand in a block. Source: jenkins.io, "Pipeline Syntax". */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "": ["pipeline"],
  pipeline: ["agent", "environment", "options", "stages", "post"],
  agent: ["docker"],
  docker: ["image", "args"],
  options: ["disableConcurrentBuilds", "timeout"],
  stages: ["stage"],
  stage: ["when", "environment", "steps", "post", "options"],
  when: ["branch", "changeset"],
  post: ["always", "unsuccessful", "aborted", "failure", "success", "cleanup"],
};
const STEPS = ["sh", "junit", "withCredentials", "timeout"];

/** Source: jenkins.io, "Pipeline Syntax", "post". */
const CONDITIONS: Readonly<Record<string, readonly Ending[]>> = {
  always: ["success", "failure", "cancellation"],
  unsuccessful: ["failure", "cancellation"],
};

/** The credential of the example, and where `withCredentials` puts it. */
const CREDENTIAL = /^withCredentials\(\[string\(credentialsId: 'tiktok-access-token', variable: '(\w+)'\)\]\)$/;

export const jenkins: System = {
  name: "Jenkins",
  file: "Jenkinsfile",
  copies: { Jenkinsfile: "Jenkinsfile" },

  read(text, name, { secrets }) {
    const pipeline = readPipeline(text);
    const own = { CI: "true", JENKINS_URL: "https://jenkins.acme.example/", BUILD_NUMBER: "7", BRANCH_NAME: "main" };
    const given = find(pipeline, "environment").map(({ text: line }): [string, string] => {
      const [key = "", value = ""] = line.split(/ = (.*)/);
      return [key, readString(value)];
    });
    const env = { ...own, ...Object.fromEntries(given) };
    const stages = find(pipeline, "stages").filter(({ text: line }) =>
      [PREPARING, STAGES[name]].some((stage) => line.includes(stage)),
    );
    return stages.flatMap(({ block = [] }) => [
      ...listSteps(find(block, "steps"), { when: ["success"], env, secrets }),
      ...(block.some(({ text: line }) => line === "post") ? find(block, "post") : []).flatMap((condition) =>
        listSteps(condition.block ?? [], { when: CONDITIONS[condition.text] ?? [], env, secrets }),
      ),
    ]);
  },

  report: () => ({}),

  // Source: jenkins.io, "Aborting a build": the processes of the step get SIGTERM.
  stop: (child) => signalGroup(child, "SIGTERM"),
};

/** The directives of the pipeline. Throws where one stands in a place where Jenkins does not allow it. */
export function readPipeline(text: string): readonly Statement[] {
  const statements = parseBlocks(text);
  requireAllowed("", statements);
  return find(statements, "pipeline");
}

function requireAllowed(parent: string, statements: readonly Statement[]): void {
  for (const { text, block } of statements) {
    const [word = ""] = /^\w+/.exec(text) ?? [];
    const allowed = parent === "steps" ? STEPS : (ALLOWED[parent] ?? []);
    if (parent !== "environment" && !allowed.includes(word)) throw new Error(`'${word}' may not stand in '${parent}'`);
    const holdsSteps = parent === "post" || parent === "steps" || word === "steps";
    if (block !== undefined) requireAllowed(holdsSteps ? "steps" : word, block);
  }
}

function find(statements: readonly Statement[], text: string): readonly Statement[] {
  const found = statements.find((statement) => statement.text === text);
  if (found?.block === undefined) throw new Error(`no block '${text}'`);
  return found.block;
}

type Context = Pick<Step, "when" | "env"> & { secrets: Readonly<Record<string, string>> };

function listSteps(statements: readonly Statement[], { when, env, secrets }: Context): Step[] {
  return statements.flatMap(({ text, block }): Step[] => {
    const [, variable] = CREDENTIAL.exec(text) ?? [];
    const token = variable === undefined ? {} : { [variable]: secrets.TIKTOK_ACCESS_TOKEN ?? "" };
    if (block !== undefined) return listSteps(block, { when, env: { ...env, ...token }, secrets });
    if (!text.startsWith("sh ")) return [];
    // Source: jenkins.io, "Pipeline: Nodes and Processes", `sh`: the system's sh with -xe.
    const script = readString(text.slice(3));
    return [{ name: script, script, shell: ["sh", "-xe"], when, env, counts: true }];
  });
}
