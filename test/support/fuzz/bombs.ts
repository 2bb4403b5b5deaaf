import type { Bomb } from "./bomb.ts";
import { MP4_BOMBS } from "./mp4-bombs.ts";
import { REMOTE_BOMBS } from "./remote-bombs.ts";
import { WEBM_BOMBS } from "./webm-bombs.ts";

/** Every file that was ever seen to exhaust a reader of media files, and some more. */
export const BOMBS: readonly Bomb[] = [...MP4_BOMBS, ...WEBM_BOMBS, ...REMOTE_BOMBS];
