/** Says what a text without publish ids is. Repeats nothing of it but names of jobs and steps. */
import { formatCount, formatInteger } from "../../text/quantities.ts";

/** More jobs or steps are only counted. */
const MOST_NAMES = 20;

/** Ids of jobs and steps (GitHub's documentation, "Workflow syntax", `jobs.<job_id>`). */
const NAME = /^[A-Za-z_][\w-]{0,99}$/;

const RESULTS: readonly unknown[] = ["success", "failure", "cancelled", "skipped"];

/**
 * What a text without ids was. `source`: where ids were looked for. `places`: the same, for a person. `isText`: it was
 * not the JSON of jobs or steps, so a person may have typed it. `hasJobWithoutOutputs`: a job of `toJSON(needs)` handed
 * over nothing. `ranNothing`: every job or step was skipped.
 */
export type Searched = {
  source: "input" | "ledger" | "nothing";
  places: readonly string[];
  isText: boolean;
  hasJobWithoutOutputs: boolean;
  ranNothing: boolean;
};

const INPUT = "the input 'publish-ids'";

type Member = { result?: unknown; outcome?: unknown; outputs?: unknown };

/**
 * What a text was, for the remark that it held no id: `needs.upload: success, no outputs` for each job of
 * `toJSON(needs)`, the same for each step of `toJSON(steps)`, else how many lines it had. `name`: where it stood, for a
 * person.
 */
export function describeSearched(text: string, name = INPUT): Searched {
  const isTyped = (place: string) => ({ ...NOTHING, places: [place], isText: true });
  if (text.trim() === "") return isTyped(`${name}, which is empty`);
  const members = readMembers(text);
  if (members === undefined) {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "").length;
    return isTyped(`${name}, ${formatCount(lines, "line")} without an id`);
  }
  const rest = members.length - MOST_NAMES;
  const described = members.slice(0, MOST_NAMES).map(([name, member]) => describeMember(name, member));
  const places = [...described, ...(rest > 0 ? [`${formatInteger(rest)} more`] : [])];
  return {
    ...NOTHING,
    places: members.length === 0 ? [`${name}, a JSON object without a job or step`] : places,
    hasJobWithoutOutputs: members.some(([, member]) => isJob(member) && countOutputs(member) === 0),
    ranNothing: members.length > 0 && members.every(([, member]) => (member.result ?? member.outcome) === "skipped"),
  };
}

const NOTHING: Omit<Searched, "places"> = {
  source: "input",
  isText: false,
  hasJobWithoutOutputs: false,
  ranNothing: false,
};

/** The same for a step whose input is empty: it looks through the ledger, if the job has one. */
export function describeLedger(hasLedger: boolean): Searched {
  const ledger = hasLedger
    ? "the file $TIKTOK_PUBLISH_IDS"
    : "nothing but the input 'publish-ids', which is empty: no guard ran before this step";
  return { ...NOTHING, source: hasLedger ? "ledger" : "nothing", places: [ledger] };
}

/** The jobs of `toJSON(needs)` or the steps of `toJSON(steps)`; `undefined` if the text is neither. */
function readMembers(text: string): [name: string, member: Member][] | undefined {
  const parsed = parseJson(text);
  if (!isRecord(parsed)) return undefined;
  const members = Object.entries(parsed);
  const areMembers = members.every(([name, member]) => NAME.test(name) && isRecord(member) && isRecord(member.outputs));
  return areMembers ? members.map(([name, member]) => [name, member as Member]) : undefined;
}

/** A job has a result, a step an outcome. */
function isJob({ result }: Member): boolean {
  return result !== undefined;
}

function countOutputs({ outputs }: Member): number {
  return Object.keys(isRecord(outputs) ? outputs : {}).length;
}

function describeMember(name: string, member: Member): string {
  const context = isJob(member) ? "needs" : "steps";
  const ended = [member.result ?? member.outcome].filter((word) => RESULTS.includes(word));
  const count = countOutputs(member);
  const had = count === 0 ? "no outputs" : `${formatCount(count, "output")} without an id`;
  return `${context}.${name}: ${[...ended, had].join(", ")}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
