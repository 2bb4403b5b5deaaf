/** Says what the sources of ids held besides them, and whether it is bad input that they held none. Sends nothing. */
import { isUnused, remarkOnSources } from "../flows/id-sources.ts";
import { LONGEST_INPUT_BYTES } from "../host/input.ts";
import type { PublishOutcome } from "../model/publish.ts";
import type { Remark } from "../model/report.ts";
import { SEARCH_BY_HAND } from "../report/text/cancel-workflow.ts";
import type { RunPlace } from "../report/text/id-remarks.ts";
import { remarkOnEmptyFolder } from "../report/text/ledger-files.ts";
import { remarkOnLongInput, remarkOnNothingRecorded } from "../report/text/no-id-remarks.ts";
import type { Searched } from "../report/text/searched.ts";
import { TOOL_PAGE } from "../report/text/tool.ts";
import { listSecrets, type PublishRequest } from "./publish-request.ts";

/**
 * Ledgers that hold nothing are no mistake: a run may fail before its first upload. Text without an id is one, such as
 * a log of something else, and so is an empty stdin. `unused`: what was not done then. `nothing`: the remark on such a
 * mistake. `onlyCancels`: the command is there to cancel.
 */
export async function judgeSearch(
  request: Pick<PublishRequest, "sources" | "textName" | "isTextOver" | "token">,
  publishes: readonly PublishOutcome[],
  {
    unused,
    nothing,
    ...purpose
  }: { unused: string; nothing(searched: Searched): Remark } & Pick<RunPlace, "onlyCancels">,
): Promise<{ remarks: readonly Remark[]; isBadInput: boolean }> {
  const { sources, textName, isTextOver } = request;
  const isBadInput = publishes.length === 0 && (textName !== undefined || !isUnused(sources));
  const words = {
    ...{ byHand: SEARCH_BY_HAND, text: textName },
    nothing: (searched: Searched) => [isBadInput ? nothing(searched) : remarkOnNothingRecorded(searched, unused)],
  };
  const remarks = await remarkOnSources(sources, publishes, words, {
    secrets: listSecrets(request),
    ...{ toolPage: TOOL_PAGE, isLater: true },
    ...purpose,
  });
  const { empty } = sources.places;
  return {
    remarks: [
      ...remarks,
      ...(isTextOver ? [remarkOnLongInput(LONGEST_INPUT_BYTES, SEARCH_BY_HAND)] : []),
      ...(publishes.length === 0 ? [] : empty.map((folder) => remarkOnEmptyFolder(folder, false, TOOL_PAGE))),
    ],
    isBadInput,
  };
}
