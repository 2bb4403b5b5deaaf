/** How the settings of cancelling and confirming are read, in a workflow and on the command line. */
import { token, wholeNumber } from "./kinds.ts";

/** The time for cancelling and confirming all ids together. */
export const cancelSeconds = wholeNumber(90, 1, 240, "seconds");

/** The time for confirming all ids together. */
export const confirmSeconds = wholeNumber(300, 1, 3600, "seconds");

export const tiktokToken = token("a TikTok user access token");
