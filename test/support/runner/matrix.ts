/** The values of a job's matrix, as text: `${{ matrix.<name> }}` shows no difference. */
export type MatrixValue = string | Readonly<Record<string, string>>;

export type MatrixValues = Readonly<Record<string, MatrixValue>>;

/** Every combination of the values, the last name changing first, as GitHub numbers the jobs. */
export function combine(lists: readonly (readonly [name: string, values: readonly MatrixValue[]])[]): MatrixValues[] {
  return lists.reduce<MatrixValues[]>(
    (combinations, [name, values]) =>
      combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value }))),
    [{}],
  );
}
