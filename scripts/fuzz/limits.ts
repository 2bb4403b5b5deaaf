/** What a hostile file may cost. Measures nothing. */

/**
 * The most that a file may take: half as much again as its price may be. So no file delays the others, and none needs a
 * process that can be killed.
 */
export const MOST_MS = 450;
export const MOST_BYTES = 80_000_000;
