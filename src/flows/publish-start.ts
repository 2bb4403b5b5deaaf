/** What `cancel/` and `confirm/` do before the rest of them is loaded, in one file: each one takes time. */
export { cancelInputs, confirmInputs, readInputs } from "../inputs.ts";
export { connectForCancel, connectForConfirm } from "./connect-early.ts";
