/** Code points of colours, whichever codec or container states them. Reads nothing. */

import { type Colour, UNSPECIFIED } from "../model/colour.ts";

type CodePoints = { primaries?: number | undefined; transfer?: number | undefined; matrix?: number | undefined };

/** Those of the code points that say something: 0 is reserved, except as the matrix of RGB. */
export function describeCodePoints({ primaries, transfer, matrix }: CodePoints): Colour {
  return {
    ...(isStated(primaries) && { primaries }),
    ...(isStated(transfer) && { transfer }),
    ...((isStated(matrix) || matrix === 0) && { matrix }),
  };
}

function isStated(codePoint: number | undefined): codePoint is number {
  return codePoint !== undefined && codePoint !== 0 && codePoint !== UNSPECIFIED;
}
