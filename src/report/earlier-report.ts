/** What stands in a report file already. Reads no file. */

/** The parts of a report file, as they stand there. */
export type EarlierReport = { videos: readonly unknown[]; cancellations: readonly unknown[]; totals: object };

/**
 * What an earlier step of this action wrote. Undefined where there is nothing, or no report of schema 1: that
 * was never this action's, and is not kept.
 */
export function parseEarlierReport(text: string | undefined): EarlierReport | undefined {
  const parsed = text === undefined ? undefined : parseJson(text);
  if (typeof parsed !== "object" || parsed === null || !("schema" in parsed) || parsed.schema !== 1) return undefined;
  const { videos, cancellations, totals } = parsed as Partial<EarlierReport>;
  return Array.isArray(videos) && Array.isArray(cancellations) && typeof totals === "object" && totals !== null
    ? { videos, cancellations, totals }
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
