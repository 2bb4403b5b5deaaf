/** How a person cancels an upload after the job: by the workflow of the examples. Words only. */
import { code, link } from "./markdown.ts";
import { locatePage } from "./own-pages.ts";

/** The page on ids that survive a lost runner: its address if the page of this action is known, else its path. */
export function locateLostRunner(toolPage: string | undefined): string {
  return locatePage("docs/lost-runner.md", toolPage);
}

/** How a person gets a current access token: the address of the section if the page of this action is known. */
export function locateTokenPage(toolPage: string | undefined): string {
  return locatePage("docs/cancelling.md#get-a-token-by-hand", toolPage);
}

/** How a person cancels where no workflow does: the address of the section if the page of this action is known. */
export function locateTerminalPage(toolPage: string | undefined): string {
  return locatePage("docs/cancelling.md#from-a-terminal", toolPage);
}

/** What each code means: the address of the section if the page of this action is known. */
export function locateCodesPage(toolPage: string | undefined): string {
  return locatePage("docs/cancelling.md#codes", toolPage);
}

/** A page as Markdown. */
export function renderPage(title: string, address: string): string {
  return address.startsWith("https:") ? link(title, address) : code(address);
}

/** The page on tokens as Markdown. */
export function renderTokenPage(toolPage: string | undefined): string {
  return renderPage("Get a token by hand", locateTokenPage(toolPage));
}

/** The workflow for cancelling by hand, by its name on the Actions page, and the example that holds it. */
export const CANCEL_WORKFLOW = {
  name: "Cancel TikTok uploads",
  file: "examples/cancel-now.yml",
  /** The secret that it takes the access token from. */
  secret: "TIKTOK_ACCESS_TOKEN",
} as const;

/** What to do on the command line about an upload whose id was not found. */
export const SEARCH_BY_HAND = "Look in the TikTok app, or find its id in the log of the upload and cancel it.";

/**
 * What to do about an upload whose id was not recorded, in sentences. `actionsPage`: the address of the repository's
 * workflows, if it is known. `toolPage`: the page of this action, if it is known.
 */
export function describeSearchByHand(actionsPage: string | undefined, toolPage?: string): string {
  const { name, file } = CANCEL_WORKFLOW;
  const place = actionsPage === undefined ? "" : ` on ${actionsPage}`;
  return [
    `Look in the TikTok app, or find its id in the log of the upload step and cancel it with the workflow '${name}' (${file})${place}, or from a terminal (${locateTerminalPage(toolPage)}).`,
    "If the id is masked there (***), one of your secrets is part of it: delete the video in the TikTok app.",
  ].join(" ");
}
