/** How this program names itself in files for other programs. Words only. */

/** Its name for a person. */
export const TOOL_NAME = "TikTok Upload Guard";

/** The version in package.json. */
export const VERSION = "1.0.0";
