/** Picks the few figures that most readers want from the tables of a benchmark. Measures nothing. */
import type { Result } from "./bench/result.ts";
import type { Table } from "./bench/table.ts";

/** `work`: in the reader's words. The others say which cell has the figure. */
type Highlight = { work: string; section: string; title: RegExp; row: RegExp; column: RegExp };

const HIGHLIGHTS: readonly Highlight[] = [
  {
    work: "Check one small video: processor time of the step",
    ...{ section: "start", title: /^One small video/, row: /^main$/, column: /^processor time/ },
  },
  {
    work: "Check 1,000 small videos: processor time of the step",
    ...{ section: "validate", title: /^1,?000 small videos/, row: /./, column: /^main$/ },
  },
  {
    work: "Read one MP4 of 1 GB, as part of a check",
    ...{ section: "probe", title: /^MP4 of 1 GB/, row: /^ours$/, column: /^time/ },
  },
  {
    work: "Check 20 videos in Git LFS, with a server that takes 50 ms for each request",
    ...{ section: "lfs", title: /^20 .*in Git LFS/, row: /^time$/, column: /^ours/ },
  },
  {
    work: "Ask TikTok to cancel over TLS, after the post step has started",
    ...{ section: "post", title: /^From the start of a process.*TLS/, row: /^post$/, column: /^time/ },
  },
  {
    work: "Check one video on the command line",
    ...{ section: "cli", title: /^The command line/, row: /^check one\.mp4, v24/, column: /^time/ },
  },
];

/** The figures that this result has, each with the work that it is about. */
export function listHighlights({ sections }: Result): [work: string, figure: string][] {
  return HIGHLIGHTS.flatMap(({ work, section, title, ...cell }): [string, string][] => {
    const tables = sections.find(({ name }) => name === section)?.tables.filter((table) => title.test(table.title));
    const figure = tables?.map((table) => findCell(table, cell)).find((found) => found !== undefined);
    return figure === undefined ? [] : [[work, figure]];
  });
}

function findCell({ head, rows }: Table, { row, column }: Pick<Highlight, "row" | "column">): string | undefined {
  const at = head.findIndex((heading) => column.test(heading));
  return rows.find(([name = ""]) => row.test(name))?.[at];
}
