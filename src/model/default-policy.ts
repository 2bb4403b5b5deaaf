/** Where the policy is if no setting names another file. Imports nothing. */

/** A path from the workspace, with `/`. */
export const DEFAULT_POLICY = ".github/tiktok-upload-guard.yml";
