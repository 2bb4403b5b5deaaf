/** The name of the program. */
export const PROGRAM = "tiktok-upload-guard";
