import type { Fault } from "./model.ts";

/** A media file that cannot be read further. Parsers throw it from any depth; the probe turns it into a value. */
export class MediaError extends Error {
  override readonly name = "MediaError";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.problem);
    this.fault = fault;
  }
}
