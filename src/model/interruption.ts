/** How a run is interrupted from outside. Imports no other room. */

/** `wrapUp` asks to end soon: what was never done is still done. `stop` ends at once. Both abort at most once. */
export type Interruption = { wrapUp: AbortSignal; stop: AbortSignal };
