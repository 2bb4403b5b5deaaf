/** How this program names itself in files for other programs. Words only. */

/** Its name for a person. */
export const TOOL_NAME = "TikTok Upload Guard";

/** Its page, for what does not run on GitHub and so can't know where it came from. */
export const TOOL_PAGE = "https://github.com/acme/tiktok-upload-guard";

/** The version in package.json. */
export const VERSION = "1.0.0";
