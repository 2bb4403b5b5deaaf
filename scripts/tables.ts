/** Markdown tables, and their places in a document: between `<!-- name -->` and `<!-- /name -->`. Knows no document. */

/** The document with its tables replaced by these, by their names. Throws if it has no place for one of them. */
export function fillTables(document: string, file: string, tables: Readonly<Record<string, string>>): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const place = new RegExp(`(?<=<!-- ${name} -->\n)[^]*?(?=<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`${file} has no place for the table '${name}'`);
    return text.replace(place, () => `${table}\n`);
  }, document);
}

/** A table. What would end a cell is escaped. */
export function renderTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("\n", " ").replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

type Evidence = { evidence: string; source: string };

/** A rule's evidence, as a link to what it rests on, and that of its lower objections if they have another one. */
export function linkEvidences({
  lowerLevel,
  lowerBasis,
  ...usual
}: Evidence & { lowerLevel?: string | undefined; lowerBasis?: Evidence | undefined }): string {
  return lowerBasis === undefined
    ? linkEvidence(usual)
    : `${linkEvidence(usual)}; ${lowerLevel}: ${linkEvidence(lowerBasis)}`;
}

function linkEvidence({ evidence, source }: Evidence): string {
  return `[${evidence}](${source})`;
}

/** The levels of a rule: "error or warning". */
export function nameLevels({ level, lowerLevel }: { level: string; lowerLevel?: string | undefined }): string {
  return lowerLevel === undefined ? level : `${level} or ${lowerLevel}`;
}

/** A code in a cell, or an empty cell. */
export function formatCode(code: string | undefined): string {
  return code === undefined ? "" : `\`${code}\``;
}
