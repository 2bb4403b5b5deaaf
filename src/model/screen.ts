/** What a stream can show. Imports no other room. */

/**
 * `columns`: characters a line, 80 where that is not known. A pipe and a file have no colours and no links, unless
 * FORCE_COLOR asks for colours (https://force-color.org).
 */
export type Screen = { isTerminal: boolean; columns: number; hasColours: boolean; hasLinks: boolean };
