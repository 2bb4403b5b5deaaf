/** What the parser of a container is: the one thing that each container folder gives to the table of formats. */

import type { MediaFacts, Parser, SteadyIntervals } from "../model/facts.ts";
import type { Window } from "./window.ts";

/** Reads one file of its container. */
export type ContainerParser = {
  /**
   * Reads as much of the file as its facts need. Throws a MediaError where it is damaged, cut off, over a bound, or not
   * of this format. A window with {@link Window.partial} is read in part if the whole is too long.
   */
  read(): Parser<void>;
  /**
   * The facts that are known once {@link read} has ended: all of them, or those that were read before its fault. It is
   * called once, and ends the tracks.
   */
  describe(): MediaFacts;
};

/** Makes the parser of a file, which is read through `window`. `steady` is what rates are measured against. */
export type OpenContainer = (window: Window, steady: SteadyIntervals) => ContainerParser;
