/** The values that the log of a job must not show. */
export type Masks = {
  /** From now on hides `value` and, if it has several, each line of it. */
  add(value: string): void;
  apply(text: string): string;
};

/** Source: actions/runner, src/Runner.Worker/Worker.cs (InitializeSecretMasker) and AddMaskCommandExtension. */
export function createMasks(secrets: readonly string[]): Masks {
  const hidden = new Set<string>();
  const add = (value: string) => {
    for (const part of [value, ...value.split(/[\r\n]+/)]) if (part.trim() !== "") hidden.add(part.trim());
  };
  for (const secret of secrets) add(secret);
  return { add, apply: (text) => replaceAll(text, hidden) };
}

/** Replaces the values. Values that overlap or touch become one `***`. */
function replaceAll(text: string, values: ReadonlySet<string>): string {
  const ranges = [...values].flatMap((value) => findAll(text, value)).sort((a, b) => a.start - b.start);
  let result = "";
  let end = -1;
  for (const range of ranges) {
    if (range.start > end) result += `${text.slice(Math.max(end, 0), range.start)}***`;
    end = Math.max(end, range.end);
  }
  return result + text.slice(Math.max(end, 0));
}

function findAll(text: string, value: string): { start: number; end: number }[] {
  const found = [];
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    found.push({ start, end: start + value.length });
  }
  return found;
}
