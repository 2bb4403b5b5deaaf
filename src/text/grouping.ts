/** Sorts things into groups. Knows no thing. */

/** The groups in the order of their first members. What `Map.groupBy` does, which Node 20 does not have. */
export function groupBy<Key, Each>(all: Iterable<Each>, keyOf: (each: Each) => Key): Map<Key, Each[]> {
  const groups = new Map<Key, Each[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}
