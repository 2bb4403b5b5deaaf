/** What must hold once TikTok refuses the token. Reads evidence only. */
import type { EndpointName } from "../../tiktok/endpoints.ts";
import { marginMsOf, readOutcomes } from "../evidence.ts";
import { ADDRESSES, isReachable } from "../plan.ts";
import { isCancel, isNotThere, isProof, isTokenWide, understand } from "../understanding.ts";
import type { Invariant } from "./invariant.ts";

const refusalNeedsBoth: Invariant = {
  name: "refusal-needs-every-address",
  rule: "A 401 holds for every id once each address that is there has said it (or the proven one).",
  check(evidence) {
    const { requests, plan } = evidence;
    const cancels = requests.filter(isCancel);
    const refused = (readOutcomes(evidence) ?? []).filter(
      ({ publishId, outcome, code }) =>
        outcome === "refused" &&
        ["access_token_invalid", "scope_not_authorized"].includes(code) &&
        !cancels.some((record) => record.publishId === publishId && isTokenWide(record)),
    );
    const [first] = refused;
    if (first === undefined) return [];
    const says = (address: EndpointName) =>
      cancels.some((record) => record.endpoint === address && understand(record) === "unauthorized");
    const isAway = (address: EndpointName) =>
      !isReachable(plan, address) || cancels.some((record) => record.endpoint === address && isNotThere(record));
    const isProvenRefusal = ADDRESSES.some(
      (address) => says(address) && cancels.some((record) => record.endpoint === address && isProof(record)),
    );
    if (isProvenRefusal || ADDRESSES.every((address) => says(address) || isAway(address))) return [];
    return [
      `${first.publishId} and ${refused.length - 1} more are refused, though one address has not refused the token`,
    ];
  },
};

const refusalEndsAsking: Invariant = {
  name: "refusal-ends-asking",
  rule: "Once each address that is there has refused the token, the rest are not sent.",
  check(evidence) {
    const cancels = evidence.requests.filter(isCancel);
    const marginMs = marginMsOf(evidence);
    const refusedMs = ADDRESSES.map((address) =>
      Math.min(
        ...cancels
          .filter(
            (record) => record.endpoint === address && isTokenWide(record) && understand(record) === "unauthorized",
          )
          .map(({ respondedMs = Infinity }) => respondedMs),
      ),
    );
    const sinceMs = Math.max(...refusedMs) + marginMs;
    if (cancels.some(isProof)) return [];
    return cancels
      .filter(({ arrivedMs }) => arrivedMs > sinceMs)
      .map(({ publishId, endpoint }) => `${publishId} was asked at ${endpoint} after both had refused the token`);
  },
};

export const REFUSAL_INVARIANTS: readonly Invariant[] = [refusalNeedsBoth, refusalEndsAsking];
