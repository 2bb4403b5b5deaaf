/** What post does before the rest of it is loaded, in one file: each file that is loaded takes time. */
export { connectForPost } from "./connect-early.ts";
export { readPostInputs } from "./post-inputs.ts";
export { readState } from "./state.ts";
