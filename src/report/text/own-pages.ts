/** Where the pages of this project are. Opens none. */

/** The address of a page if that of this action, `toolPage`, is known, else its path. */
export function locatePage(path: string, toolPage: string | undefined): string {
  return toolPage === undefined ? path : `${toolPage}/blob/HEAD/${path}`;
}

/** The section on LFS servers that are not GitHub's: its address if the page of this action is known. */
export function locateOwnServerPage(toolPage: string | undefined): string {
  return locatePage("docs/remote-videos.md#an-lfs-server-of-your-own", toolPage);
}
