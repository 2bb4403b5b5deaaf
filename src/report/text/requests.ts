/** Commands by which a person cancels uploads, or asks what became of them. Writes them, runs none. */
import { formatInteger } from "../../text/quantities.ts";
import { locateCodesPage, renderPage, renderTokenPage } from "./cancel-workflow.ts";
import { code, codeBlock, fold, takeWhileFits } from "./markdown.ts";

/** What a command asks of TikTok. */
type Request = "cancel" | "status";

/** TikTok documents two addresses for cancelling. An account's gateway can serve either. */
const ADDRESSES: Readonly<Record<Request, string>> = {
  cancel: "https://open.tiktokapis.com/v2/post/publish/cancel/",
  status: "https://open.tiktokapis.com/v2/post/publish/status/fetch/",
};
const OTHER_ADDRESS = "https://open-platform.tiktokapis.com/v2/post/transmission/cancel/";

/** How a person asks TikTok what became of these uploads, folded; nothing without an id. */
export function renderAskAgain(ids: readonly string[], toolPage: string | undefined): string[] {
  const words = [
    `${code("PUBLISH_COMPLETE")}: it was posted.`,
    `${code("SEND_TO_USER_INBOX")}: the draft is in the inbox.`,
    `${code("FAILED")}: nothing was posted, and ${code("fail_reason")} says why.`,
    "Otherwise TikTok is still processing it.",
  ];
  if (ids.length === 0) return [];
  return fold("Ask TikTok again", [
    ...renderCommand("status", ids, toolPage),
    `The response holds a status. ${words.join(" ")}`,
    `If it holds an error code instead, see ${renderPage("Codes", locateCodesPage(toolPage))}.`,
  ]);
}

/** What TikTok's response to the command that cancels means, for summaries and for docs/cancelling.md, as Markdown. */
export function listCancelResponses(codesPage: string): string[] {
  return [
    `- ${code('"code": "ok"')}: TikTok accepted the request. Look in the TikTok app all the same, because an accepted request can come too late.`,
    `- ${code("access_token_invalid")}: get a new access token, and run the command again.`,
    `- ${code("internal_error")}, or a page in place of a code (HTTP 5xx): run the command again.`,
    `- ${code("publish_not_cancellable")}: TikTok has finished with it, or it is already cancelled. Ask for its status with ${code("status")} of the command line, or look in the TikTok app.`,
    `- ${code("Unsupported path")} (HTTP 404): use TikTok's other address, ${code(OTHER_ADDRESS)}`,
    `- Any other code: look in the TikTok app, and see what the code means: ${codesPage}.`,
  ];
}

/** The share of the ids in a command in a job summary, which holds 1 MiB. */
const LARGEST_COMMAND_BYTES = 60_000;

/** The command as Markdown, and what it asks for. `toolPage`: the page of this action, if it is known. */
export function renderCommand(request: Request, ids: readonly string[], toolPage: string | undefined): string[] {
  const shown = takeWhileFits(ids, LARGEST_COMMAND_BYTES);
  return [
    `Run this in Bash or zsh. It asks for a current access token (${renderTokenPage(toolPage)}) and does not show it:`,
    codeBlock(writeCommand(request, ids), "sh"),
    ...(shown.length < ids.length
      ? [`The command holds the first ${formatInteger(shown.length)} of ${formatInteger(ids.length)} ids.`]
      : []),
  ];
}

/**
 * One request for each of the first ids, with the id before its response. It asks for the token, which curl reads from
 * its standard input: a list of processes shows arguments, and a shell's history shows commands. Ids are letters,
 * digits and `._~-`: words of Bash and zsh as they are, but for a tilde at the beginning. `read -p` is Bash's alone.
 */
export function writeCommand(request: Request, ids: readonly string[]): string {
  const [only] = ids;
  const address = ADDRESSES[request];
  const ask = "printf 'Access token: ' && read -rs token && echo &&";
  if (ids.length === 1 && only !== undefined) {
    return `${ask}\n  ${writeRequest(address, `'{"publish_id": "${only}"}'`).replaceAll("\n", "\n  ")}`;
  }
  const shown = takeWhileFits(ids, LARGEST_COMMAND_BYTES);
  const words = shown.map((id) => `  ${id.startsWith("~") ? `"${id}"` : id}`).join(" \\\n");
  const each = writeRequest(address, '"{\\"publish_id\\": \\"$id\\"}"').replaceAll("\n", "\n  ");
  return `${ask}\nfor id in \\\n${words}\ndo\n  echo "$id"\n  ${each}\ndone`;
}

/** `body`: a word of the shell. */
function writeRequest(address: string, body: string): string {
  return [
    `curl -sS -w '\\n' ${address} \\`,
    "  -H @- -H 'Content-Type: application/json; charset=UTF-8' \\",
    `  -d ${body} <<< "Authorization: Bearer $token"`,
  ].join("\n");
}
