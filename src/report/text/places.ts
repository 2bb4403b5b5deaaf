/** Names the places where a person finds more. Words only. */

/** `page`: the address of the page with the job summary, if it is known. */
export function nameSummary(page: string | undefined): string {
  return page === undefined ? "the job summary" : `the job summary (${page})`;
}
