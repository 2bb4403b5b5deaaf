/** Matches names against globs, in a time that grows with the glob and with the name only. Does not access the disk. */
import { fold } from "./folding.ts";
import { type Glob, type GlobPart, parseGlob, type RefusedGlob } from "./glob-syntax.ts";
import { isInName } from "./glob-tokens.ts";

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
};

/** Whether a text contains anything with a special meaning in a glob. */
export function isGlob(text: string): boolean {
  return /[*?[{]|[!+@]\(/.test(text) || (text.includes("(") && text.includes("|"));
}

/** Letter case does not matter, and a leading dot is a character as any other. */
export function compileGlob(text: string): ({ kind: "glob" } & GlobMatcher) | RefusedGlob {
  const parsed = parseGlob(text);
  if (parsed.kind === "refused") return parsed;
  const automaton = createAutomaton();
  const first = automaton.build(parsed.glob, automaton.end);
  return { kind: "glob", ...createMatcher(automaton.states, first, automaton.end) };
}

/** Whether a path matches as a whole. */
export function matchesGlob({ start, read, isMatch }: GlobMatcher, path: string): boolean {
  return isMatch(read(start, path));
}

/** Either reads one character and goes on to `next`, or goes on to each of `next` without one. */
type State = { accepts?: (character: string) => boolean; next: number[] };

function createAutomaton() {
  const states: State[] = [];
  const add = (state: State) => states.push(state) - 1;
  const readOne = (accepts: (character: string) => boolean, next: number) => add({ accepts, next: [next] });
  const fork = (...next: number[]) => add({ next });

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
      case "run":
        return repeat(next, (again) => [readOne(isInName, again)]);
      case "everything":
        return repeat(next, (again) => [readOne(() => true, again)]);
      case "folders":
        return repeat(next, (again) => {
          const slash = readOne((character) => character === "/", again);
          const name = repeat(slash, (more) => [readOne(isInName, more)]);
          return [readOne(isInName, name)];
        });
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

/** Positions with more states, and steps after so many, are not kept: memory is bounded, too. */
const [MOST_KEPT_STATES, MOST_KEPT_STEPS] = [50, 10_000];

function createMatcher(states: readonly State[], first: number, end: number): GlobMatcher {
  /** In which round a state was last reached: each counts once. */
  const reached = new Uint32Array(states.length);
  let round = 0;
  const positions = new Map<string, Position>();
  let keptSteps = 0;

  /** The states that read a character, or are the end, among those that can be reached without one. */
  const settle = (targets: number[]): Position => {
    round++;
    const settled: number[] = [];
    for (let id = targets.pop(); id !== undefined; id = targets.pop()) {
      if (reached[id] === round) continue;
      reached[id] = round;
      const { accepts, next = [] } = states[id] ?? {};
      if (accepts !== undefined || id === end) settled.push(id);
      else targets.push(...next);
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
    return keep(from, character, settle(targets));
  };

  /** Ordinary globs are in few positions, however many names they read: each step is then a look-up. */
  const keep = (from: Position, character: string, to: Position): Position => {
    if (to.states.length > MOST_KEPT_STATES || keptSteps === MOST_KEPT_STEPS) return to;
    keptSteps++;
    const key = to.states.join();
    const same = positions.get(key) ?? to;
    positions.set(key, same);
    from.known.set(character, same);
    return same;
  };

  return {
    start: settle([first]),
    read(from, text) {
      let position = from;
      for (const character of fold(text)) {
        if (position.states.length === 0) break;
        position = step(position, character);
      }
      return position;
    },
    isMatch: ({ states: some }) => some.includes(end),
  };
}
