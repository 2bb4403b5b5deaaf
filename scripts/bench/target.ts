import { printTable } from "./table.ts";

/** The value that a figure must reach, and whether it does. `met` is absent if the figure could not be measured. */
export type Target = { what: string; wanted: string; measured: string; met?: boolean };

type Print = (figure: number) => string;

export function atLeast(what: string, bound: number, figure: number | undefined, print: Print): Target {
  return judge({ what, wanted: `at least ${print(bound)}` }, figure, print, (measured) => measured >= bound);
}

export function atMost(what: string, bound: number, figure: number | undefined, print: Print): Target {
  return judge({ what, wanted: `at most ${print(bound)}` }, figure, print, (measured) => measured <= bound);
}

function judge(
  aim: Pick<Target, "what" | "wanted">,
  figure: number | undefined,
  print: Print,
  isMet: (figure: number) => boolean,
): Target {
  return figure === undefined
    ? { ...aim, measured: "not measured" }
    : { ...aim, measured: print(figure), met: isMet(figure) };
}

/** `slow` divided by `fast`; `undefined` if one of them was not measured. */
export function compare(slow: number | undefined, fast: number | undefined): number | undefined {
  return slow === undefined || fast === undefined ? undefined : slow / fast;
}

export function printTargets(title: string, targets: readonly Target[]): void {
  const rows = targets.map(({ what, wanted, measured, met }) => [
    met === undefined ? "NOT MEASURED" : met ? "MET" : "MISSED",
    what,
    wanted,
    measured,
  ]);
  printTable(title, ["", "target", "wanted", "measured"], rows);
}
