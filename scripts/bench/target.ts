/** The values that figures must reach, and whether they do. Prints nothing. */
import { type Figure, measureOnce } from "./figure.ts";
import { nameUnit, type Print, type Unit } from "./table.ts";

/**
 * The value that a figure must reach, and whether it does. `met` is absent if the figure could not be measured.
 * `id`: a name that stays the same when the words of `what` change, and when a version in them does.
 */
export type Target = {
  what: string;
  wanted: string;
  measured: string;
  met?: boolean;
  id?: string;
  aim?: Aim;
  /** The wanted value, in `unit`. */
  bound?: number;
  figure?: Figure;
  unit?: Unit;
};

export type Aim = "at least" | "at most";

/** A median with its interval, or a value that was measured once. `undefined` if it could not be measured. */
type Measured = Figure | number | undefined;

export function atLeast(what: string, bound: number, measured: Measured, print: Print, id?: string): Target {
  return judge(what, "at least", bound, measured, print, id);
}

export function atMost(what: string, bound: number, measured: Measured, print: Print, id?: string): Target {
  return judge(what, "at most", bound, measured, print, id);
}

function judge(
  what: string,
  aim: Aim,
  bound: number,
  measured: Measured,
  print: Print,
  id: string | undefined,
): Target {
  const target = {
    ...{ what, wanted: `${aim} ${print(bound)}`, aim, bound, unit: nameUnit(print) },
    ...(id !== undefined && { id }),
  };
  const figure = typeof measured === "number" ? measureOnce(measured) : measured;
  if (figure === undefined || Number.isNaN(figure.value) || Number.isNaN(bound))
    return { ...target, measured: "not measured" };
  const met = aim === "at least" ? figure.value >= bound : figure.value <= bound;
  return { ...target, figure, measured: print(figure.value), met };
}

/** `slow` divided by `fast`; `undefined` if one of them was not measured. */
export function compare(slow: number | undefined, fast: number | undefined): number | undefined {
  return slow === undefined || fast === undefined ? undefined : slow / fast;
}
