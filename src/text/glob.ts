/** Matches names against globs, in a time that grows with the glob and with the name only. Does not access the disk. */
import { fold } from "./folding.ts";
import { type Glob, type GlobPart, parseGlob, type RefusedGlob } from "./glob-syntax.ts";
import { isInName } from "./glob-tokens.ts";
import { findUnprintable } from "./unprintable.ts";

/** What a glob has read so far: the states that it can be in, each once. Without any, no name matches any more. */
export type Position = { readonly states: readonly number[]; readonly known: Map<string, Position> };

/** A glob that is ready to read names: a nondeterministic automaton, which is in several states at once. */
export type GlobMatcher = {
  start: Position;
  /**
   * Reads a part of a path: whole names and slashes. Each character is compared with each of the states once: there is
   * no backtracking.
   */
  read(from: Position, text: string): Position;
  /** Whether what was read is all that the glob describes. */
  isMatch(position: Position): boolean;
  /** How many states were looked at so far: what reading took, apart from steps that were known. */
  countWork(): number;
  /** How many states there are: what the glob takes in memory, and at most for each character. */
  size: number;
};

/** Whether a text contains anything with a special meaning in a glob. */
export function isGlob(text: string): boolean {
  return /[*?[{]|[!+@]\(/.test(text) || (text.includes("(") && text.includes("|"));
}

/** Names that a report would have to escape, and that a person could not copy then. */
const UNCOPIED = /^\s|\s$|[`\ufffd]|##\[|::/;

/** The line of the input `videos` that leaves out the file at `path`; `!<path>` where a person could not copy it. */
export function writeExclusion(path: string): string {
  if (UNCOPIED.test(path) || findUnprintable(path) !== undefined) return "!<path>";
  return `!${writeLiteral(path)}`;
}

/** The glob that matches this path alone: the path itself, if nothing in it has a special meaning. */
export function writeLiteral(path: string): string {
  if (!isGlob(path)) return path;
  const escaped = path.replace(/[\\*?[\]{}()|!+@,]/g, "\\$&");
  // With `!(` escaped by backslashes alone, nothing would be left by which it is known for a glob.
  return isGlob(escaped) ? escaped : escaped.replaceAll("\\(", "[(]");
}

/**
 * Letter case does not matter, and a leading dot is a character as any other. `mostKeptStates`: steps are kept as long
 * as their positions have no more states together, so that memory is bounded, too.
 */
export function compileGlob(
  text: string,
  mostKeptStates = MOST_KEPT_STATES,
): ({ kind: "glob" } & GlobMatcher) | RefusedGlob {
  const parsed = parseGlob(text);
  if (parsed.kind === "refused") return parsed;
  const automaton = createAutomaton();
  const first = automaton.build(parsed.glob, automaton.end);
  return { kind: "glob", ...createMatcher(automaton.states, first, automaton.end, mostKeptStates) };
}

/** Whether a path matches as a whole. */
export function matchesGlob({ start, read, isMatch }: GlobMatcher, path: string): boolean {
  return isMatch(read(start, path));
}

/** Either reads one character and goes on to `next`, or goes on to each of `next` without one. */
type State = { accepts?: (character: string) => boolean; next: number[]; kind?: StateKind };

/**
 * `slash` reads a slash that the glob contains. `name start` goes on only where a name starts. `past slash` goes on
 * only to what follows such a slash: the asterisks before it have read it, or stand for no folder.
 */
type StateKind = "slash" | "name start" | "past slash";

function isSlash(character: string): boolean {
  return character === "/";
}

function createAutomaton() {
  const states: State[] = [];
  const add = (state: State) => states.push(state) - 1;
  const readOne = (accepts: (character: string) => boolean, next: number) => add({ accepts, next: [next] });
  const fork = (...next: number[]) => add({ next });
  const readRun = (next: number) => repeat(next, (again) => [readOne(isInName, again)]);

  /** A state from which `body` is read any number of times before `next`. */
  const repeat = (next: number, body: (again: number) => readonly number[]): number => {
    const loop = fork(next);
    states[loop]?.next.push(...body(loop));
    return loop;
  };

  /** Returns the state in which a glob starts that goes on to `next`. */
  const build = (glob: Glob, next: number): number => glob.reduceRight((after, part) => buildPart(part, after), next);

  const buildPart = (part: GlobPart, next: number): number => {
    switch (part.kind) {
      case "character":
        return readOne(part.accepts, next);
      case "slash":
        return add({ kind: "slash", accepts: isSlash, next: [next] });
      case "run":
        return readRun(next);
      case "stars": {
        const run = readRun(next);
        const folders = repeat(run, (again) => [readOne(isInName, readRun(readOne(isSlash, again)))]);
        states[folders]?.next.push(add({ kind: "past slash", next: [next] }));
        return fork(run, add({ kind: "name start", next: [folders] }));
      }
      case "choice": {
        const enter = (after: number) => part.options.map((option) => build(option, after));
        if (part.times === "once") return fork(...enter(next));
        if (part.times === "at most once") return fork(next, ...enter(next));
        let first: readonly number[] = [];
        const loop = repeat(next, (again) => {
          first = enter(again);
          return first;
        });
        return part.times === "any number" ? loop : fork(...first);
      }
    }
  };

  return { states, end: add({ next: [] }), build };
}

const MOST_KEPT_STATES = 1_000_000;

function createMatcher(states: readonly State[], first: number, end: number, mostKeptStates: number): GlobMatcher {
  /** In which round a state was last reached, and reached past a slash: each counts once. */
  const reached = [new Uint32Array(states.length), new Uint32Array(states.length)] as const;
  let round = 0;
  let work = 0;
  const positions = new Map<string, Position>();
  let keptStates = 0;

  /** The states that read a character, or are the end, among those that can be reached without one. */
  const settle = (targets: readonly number[], isNameStart: boolean): Position => {
    round++;
    const settled: number[] = [];
    const pending = targets.map((id) => ({ id, isPastSlash: false }));
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      const { id, isPastSlash } = at;
      const seen = reached[isPastSlash ? 1 : 0];
      if (seen[id] === round) continue;
      seen[id] = round;
      work++;
      const { kind, accepts, next = [] } = states[id] ?? {};
      if (kind === "name start" && !isNameStart) continue;
      if (isPastSlash && kind === "slash") pending.push(...next.map((to) => ({ id: to, isPastSlash: false })));
      else if (accepts === undefined && id !== end)
        pending.push(...next.map((to) => ({ id: to, isPastSlash: isPastSlash || kind === "past slash" })));
      else if (!isPastSlash) settled.push(id);
    }
    return { states: settled, known: new Map() };
  };

  const step = (from: Position, character: string): Position => {
    const known = from.known.get(character);
    if (known !== undefined) return known;
    const targets: number[] = [];
    for (const id of from.states) {
      const { accepts, next = [] } = states[id] ?? {};
      if (accepts?.(character)) targets.push(...next);
    }
    work += from.states.length;
    return keep(from, character, settle(targets, isSlash(character)));
  };

  /** Ordinary globs are in few positions, however many names they read: each step is then a look-up. */
  const keep = (from: Position, character: string, to: Position): Position => {
    keptStates += 1 + to.states.length;
    if (keptStates > mostKeptStates) return to;
    const key = to.states.join();
    const same = positions.get(key) ?? to;
    positions.set(key, same);
    from.known.set(character, same);
    return same;
  };

  return {
    start: settle([first], true),
    read(from, text) {
      let position = from;
      for (const character of fold(text)) {
        if (position.states.length === 0) break;
        position = step(position, character);
      }
      return position;
    },
    isMatch: ({ states: some }) => some.includes(end),
    countWork: () => work,
    size: states.length,
  };
}
