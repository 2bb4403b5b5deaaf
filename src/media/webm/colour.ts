/** Reads what a Video element says about colours. No I/O. */

import type { Chroma, Colour } from "../../model/colour.ts";
import { describeCodePoints } from "../colour.ts";
import { ElementId } from "./elements.ts";
import { type Decoded, unsigned } from "./master.ts";

/** The children of Colour that are read (RFC 9559, 5.1.4): its code points are those of H.273. */
export const colourFields = {
  matrix: unsigned(ElementId.MatrixCoefficients),
  bitsPerChannel: unsigned(ElementId.BitsPerChannel),
  chromaAcross: unsigned(ElementId.ChromaSubsamplingHorz),
  chromaDown: unsigned(ElementId.ChromaSubsamplingVert),
  range: unsigned(ElementId.Range),
  transfer: unsigned(ElementId.TransferCharacteristics),
  primaries: unsigned(ElementId.Primaries),
};

/** Values of Range. */
const BROADCAST = 1;
const FULL = 2;

/** Chroma by the samples left out for each one, across and down. */
const CHROMA: Readonly<Record<string, Chroma>> = { "0,0": "4:4:4", "1,0": "4:2:2", "1,1": "4:2:0" };

/** The colours of a track as its Video element states them. */
export function readColour(element: Decoded<typeof colourFields> = {}): Colour {
  const { bitsPerChannel = 0, chromaAcross, chromaDown, range } = element;
  const chroma = CHROMA[`${chromaAcross},${chromaDown}`];
  return {
    ...describeCodePoints(element),
    ...((range === BROADCAST || range === FULL) && { isFullRange: range === FULL }),
    ...(bitsPerChannel > 0 && { bitDepth: bitsPerChannel }),
    ...(chroma !== undefined && { chroma }),
  };
}
