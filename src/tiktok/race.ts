/**
 * The race of the two documented addresses of cancel. Which one an account's gateway serves can't be known beforehand,
 * and time matters: an id is sent to both at once, and the better answer tells where everything after it goes.
 */
import { ADDRESSES, type Address } from "./client.ts";
import { type CallFault, isNotServed, isOk, isPassing, isUnauthorized, type Reply } from "./reply.ts";

/** What one address replied. */
export type Lap = { address: Address; reply: Reply };

/**
 * Sends to all of `addresses` at once. Returns the replies that had come when the race was decided: when one says
 * `ok`, when all have ended, or `decisionMs` after the first answer of this API.
 */
export async function race(
  addresses: readonly Address[],
  ask: (address: Address) => Promise<Reply>,
  decisionMs: number,
): Promise<readonly Lap[]> {
  const laps: Lap[] = [];
  const timers: NodeJS.Timeout[] = [];
  await new Promise<void>((decide, fail) => {
    const run = async (address: Address) => {
      const reply = await ask(address);
      laps.push({ address, reply });
      if (isOk(reply) || laps.length === addresses.length) decide();
      else if (reply.kind === "answer") timers.push(setTimeout(decide, decisionMs));
    };
    for (const address of addresses) run(address).catch(fail);
  });
  for (const timer of timers) clearTimeout(timer);
  return [...laps];
}

/** The classes of answers, the best first. */
const RANKS: readonly ((reply: Reply) => boolean)[] = [
  isOk,
  (reply) => !isUnauthorized(reply) && !isPassing(reply),
  (reply) => !isPassing(reply),
  (reply) => reply.kind === "answer",
];

/** The lap with the best answer of this API; `undefined` where no address gave one. */
export function pickWinner(laps: readonly Lap[]): Lap | undefined {
  for (const inRank of RANKS) {
    const best = ADDRESSES.map((address) => laps.find((lap) => lap.address === address && inRank(lap.reply)));
    const winner = best.find((lap) => lap !== undefined);
    if (winner !== undefined) return winner;
  }
  return undefined;
}

/** One fault for the faults of all laps: the reason of an address that is served, in the words of both. */
export function mergeFaults(laps: readonly Lap[]): CallFault {
  const faults = ADDRESSES.flatMap((address) => laps.filter((lap) => lap.address === address)).flatMap(
    ({ address, reply }) => (reply.kind === "fault" ? [{ address, fault: reply }] : []),
  );
  const [first] = faults;
  const { fault } = faults.find((each) => !isNotServed(each.fault.httpStatus)) ?? first ?? { fault: NOTHING };
  if (faults.length < 2) return fault;
  return { ...fault, detail: faults.map((each) => `${each.address}: ${each.fault.detail}`).join("; ") };
}

const NOTHING: CallFault = { kind: "fault", code: "timeout", detail: "no answer" };
