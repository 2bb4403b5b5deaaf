/** Where the pages of this project are. Opens none. */

/** The address of a page if that of this action, `toolPage`, is known, else its path. */
export function locatePage(path: string, toolPage: string | undefined): string {
  return toolPage === undefined ? path : `${toolPage}/blob/HEAD/${path}`;
}
