import type { ApiResponse } from "./response.ts";

/** Rate limits of the stand-in: TikTok's are per token and one-minute sliding window. */
export type Rates = {
  /** Requests per window, by endpoint. Other endpoints keep TikTok's published limit. */
  perWindow?: Readonly<Record<string, number>>;
  /** Length of the window, to scale the minute down. */
  windowMs?: number;
  /** Whether and how a 429 says when the window has room again. It is not documented that TikTok does. */
  retryAfter?: "none" | "seconds" | "date";
};

/** Sliding windows, one for each key. Refused requests do not count. */
export class RateWindows {
  readonly #rates: Rates;
  readonly #served = new Map<string, number[]>();

  constructor(rates: Rates) {
    this.#rates = rates;
  }

  /** Counts a request of `token` to `endpoint`, or refuses it if the window is full. */
  refuse(endpoint: string, token: string, limit: number, nowMs: number): ApiResponse | undefined {
    const { perWindow, windowMs = 60_000, retryAfter = "none" } = this.#rates;
    const key = `${endpoint} ${token}`;
    const recent = (this.#served.get(key) ?? []).filter((servedMs) => servedMs > nowMs - windowMs);
    this.#served.set(key, recent);
    const [oldest] = recent;
    if (oldest === undefined || recent.length < (perWindow?.[endpoint] ?? limit)) {
      recent.push(nowMs);
      return undefined;
    }
    if (retryAfter === "none") return { code: "rate_limit_exceeded" };
    // A date is rounded down to a whole second, so it needs one second more.
    const seconds = Math.ceil((oldest + windowMs - nowMs) / 1000) + (retryAfter === "date" ? 1 : 0);
    return { code: "rate_limit_exceeded", retryAfter: { seconds, as: retryAfter } };
  }
}
