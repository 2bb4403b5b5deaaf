/**
 * How `changeset version` writes a change into CHANGELOG.md: its text, as an item. The form that changesets brings puts
 * the hash of a commit before each text, which means nothing to users. Imports nothing.
 */

/** A change, as far as its item needs it. */
type Changeset = { summary: string };

/** What `changeset version` calls, by names of its own. */
export default {
  getReleaseLine({ summary }: Changeset): string {
    const [first = "", ...others] = summary.split("\n").map((line) => line.trimEnd());
    return [`- ${first}`, ...others.map((line) => (line === "" ? "" : `  ${line}`))].join("\n");
  },
  /** Nothing here depends on another package of this repository. */
  getDependencyReleaseLine: (): string => "",
};
