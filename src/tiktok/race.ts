/**
 * The race between the two documented addresses of cancel. Which one serves an account can't be known in advance, and
 * time matters. So one id is sent to both at once, and the address with the better response gets all later requests.
 */

import { type ApiResult, type CallFault, isNotServed, isOk, isPassing, isUnauthorized } from "./api-result.ts";
import { ADDRESSES, type Address } from "./client.ts";

/** The result of one address. */
export type Lap = { address: Address; result: ApiResult };

/**
 * Sends to all of `addresses` at once. Returns the results that are there when the race is decided: when one says `ok`,
 * when all have ended, or `decisionMs` after the first response from the API.
 */
export async function race(
  addresses: readonly Address[],
  ask: (address: Address) => Promise<ApiResult>,
  decisionMs: number,
): Promise<readonly Lap[]> {
  const laps: Lap[] = [];
  const timers: NodeJS.Timeout[] = [];
  await new Promise<void>((decide, fail) => {
    const run = async (address: Address) => {
      const result = await ask(address);
      laps.push({ address, result });
      if (isOk(result) || laps.length === addresses.length) decide();
      else if (result.kind === "response") timers.push(setTimeout(decide, decisionMs));
    };
    for (const address of addresses) run(address).catch(fail);
  });
  for (const timer of timers) clearTimeout(timer);
  return [...laps];
}

/** The classes of responses, the best first. */
const RANKS: readonly ((result: ApiResult) => boolean)[] = [
  isOk,
  (result) => !isUnauthorized(result) && !isPassing(result),
  (result) => !isPassing(result),
  (result) => result.kind === "response",
];

/** The lap with the best response from the API; `undefined` if no address sent one. */
export function pickWinner(laps: readonly Lap[]): Lap | undefined {
  for (const inRank of RANKS) {
    const best = ADDRESSES.map((address) => laps.find((lap) => lap.address === address && inRank(lap.result)));
    const winner = best.find((lap) => lap !== undefined);
    if (winner !== undefined) return winner;
  }
  return undefined;
}

/** Merges the faults of all laps: the code is that of an address that is served, the details are those of all. */
export function mergeFaults(laps: readonly Lap[]): CallFault {
  const faults = ADDRESSES.flatMap((address) => laps.filter((lap) => lap.address === address)).flatMap(
    ({ address, result }) => (result.kind === "fault" ? [{ address, fault: result }] : []),
  );
  const [first] = faults;
  const { fault } = faults.find((each) => !isNotServed(each.fault.httpStatus)) ?? first ?? { fault: NOTHING };
  if (faults.length < 2) return fault;
  return { ...fault, detail: faults.map((each) => `${each.address}: ${each.fault.detail}`).join("; ") };
}

const NOTHING: CallFault = { kind: "fault", code: "timeout", detail: "no response" };
