/** Commands by which a person cancels uploads, or asks what became of them. Writes them, runs none. */
import { formatInteger } from "../../text/quantities.ts";
import { code, codeBlock, takeWhileFits } from "./markdown.ts";

/** What a command asks of TikTok. */
type Request = "cancel" | "status";

/** TikTok documents two addresses for cancelling. An account's gateway can serve either. */
const ADDRESSES: Readonly<Record<Request, string>> = {
  cancel: "https://open.tiktokapis.com/v2/post/publish/cancel/",
  status: "https://open.tiktokapis.com/v2/post/publish/status/fetch/",
};
export const OTHER_ADDRESS = "https://open-platform.tiktokapis.com/v2/post/transmission/cancel/";

/** The share of the ids in a command in a job summary, which holds 1 MiB. */
const LARGEST_COMMAND_BYTES = 60_000;

/** The command as Markdown, and what must be set before it. */
export function renderCommand(request: Request, ids: readonly string[]): string[] {
  const variable = "TIKTOK_ACCESS_TOKEN";
  const shown = takeWhileFits(ids, LARGEST_COMMAND_BYTES);
  return [
    `In Bash, set ${code(variable)} to a current token (${code(`read -rs ${variable} && export ${variable}`)} takes it unseen), then run:`,
    codeBlock(writeCommand(request, ids), "sh"),
    ...(shown.length < ids.length
      ? [`The command holds the first ${formatInteger(shown.length)} of ${formatInteger(ids.length)} ids.`]
      : []),
  ];
}

/**
 * One request for each of the first ids, with the id before its response. The token comes from the environment and is
 * not part of the command. Ids are letters, digits and `._~-`: words of Bash as they are, but for a tilde at the
 * beginning.
 */
export function writeCommand(request: Request, ids: readonly string[]): string {
  const [only] = ids;
  const address = ADDRESSES[request];
  if (ids.length === 1 && only !== undefined) return writeRequest(address, `'${JSON.stringify({ publish_id: only })}'`);
  const shown = takeWhileFits(ids, LARGEST_COMMAND_BYTES);
  const words = shown.map((id) => `  ${id.startsWith("~") ? `"${id}"` : id}`).join(" \\\n");
  const each = writeRequest(address, '"{\\"publish_id\\": \\"$id\\"}"').replaceAll("\n", "\n  ");
  return `for id in \\\n${words}\ndo\n  echo "$id"\n  ${each}\n  echo\ndone`;
}

/** `body`: a word of the shell. */
function writeRequest(address: string, body: string): string {
  return [
    `curl -sS ${address} \\`,
    '  -H "Authorization: Bearer $TIKTOK_ACCESS_TOKEN" \\',
    "  -H 'Content-Type: application/json; charset=UTF-8' \\",
    `  -d ${body}`,
  ].join("\n");
}
