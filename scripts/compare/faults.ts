/** What can go wrong at the two addresses for cancelling. */
import type { EndpointName } from "../../test/support/tiktok/endpoints.ts";
import type { Behaviour } from "../../test/support/tiktok/fault.ts";
import { answer, html } from "./scenario.ts";

/** Both addresses fail every time. */
export const LASTING: Readonly<Record<string, Behaviour>> = {
  "a gateway's 502 page": html(502),
  "a gateway's 403 page": html(403),
  "an internal error": answer("internal_error"),
  "429": answer("rate_limit_exceeded"),
  "429 for longer than the time limit": answer("rate_limit_exceeded", { retryAfter: { seconds: 60 } }),
  "429 with a code of its own": answer("busy", { httpStatus: 429 }),
  "a redirect by 302": { kind: "redirect", httpStatus: 302 },
  "a redirect by 308": { kind: "redirect", httpStatus: 308 },
  "a reset": { kind: "reset" },
  silence: { kind: "hang" },
  "404": { kind: "missing" },
  "405": html(405),
  "JSON that is not TikTok's": { kind: "json-without-code" },
  invalid_params: answer("invalid_params"),
  url_ownership_unverified: answer("url_ownership_unverified"),
  spam_risk_too_many_pending_share: answer("spam_risk_too_many_pending_share"),
  "an unknown code with 400": answer("some_new_code", { httpStatus: 400 }),
  "an unknown code with 200": answer("some_new_code", { httpStatus: 200 }),
  "ok with 500": answer("ok", { httpStatus: 500 }),
  "publish_not_cancellable with 200": answer("publish_not_cancellable", { httpStatus: 200 }),
};

/** Both addresses fail once. The next request succeeds. */
export const PASSING: Readonly<Record<string, Behaviour>> = {
  "502": html(502),
  "429 for a second": answer("rate_limit_exceeded", { retryAfter: { seconds: 1 } }),
  "429 until a date": answer("rate_limit_exceeded", { retryAfter: { seconds: 2, as: "date" } }),
  "a reset": { kind: "reset" },
  "404": { kind: "missing" },
};

/** Responses that are unusual but valid. */
export const ODD: Readonly<Record<string, Behaviour>> = {
  "byte by byte": { kind: "drip", everyMs: 1 },
  "as plain text": { kind: "wrong-content-type", contentType: "text/plain" },
};

/** One address does this while the other works. */
export const ONE_SIDED: Readonly<Record<string, Behaviour>> = {
  "404": { kind: "missing" },
  "405": html(405),
  silence: { kind: "hang" },
  "a reset": { kind: "reset" },
  "502": html(502),
  "an internal error": answer("internal_error"),
  access_token_invalid: answer("access_token_invalid"),
  "403": answer("spam_risk_too_many_pending_share"),
  invalid_publish_id: answer("invalid_publish_id"),
  publish_not_cancellable: answer("publish_not_cancellable"),
};

/** Both addresses fail, each in its own way. */
export const TWO_SIDED: readonly (readonly [EndpointName, Behaviour, EndpointName, Behaviour, string])[] = [
  ["transmission-cancel", answer("access_token_invalid"), "publish-cancel", { kind: "missing" }, "401 and 404"],
  ["transmission-cancel", { kind: "missing" }, "publish-cancel", answer("access_token_invalid"), "404 and 401"],
  [
    "transmission-cancel",
    answer("invalid_publish_id"),
    "publish-cancel",
    answer("access_token_invalid"),
    "400 and 401",
  ],
  ["transmission-cancel", { kind: "missing" }, "publish-cancel", answer("publish_not_cancellable"), "404 and too late"],
  ["transmission-cancel", { kind: "hang" }, "publish-cancel", answer("invalid_publish_id"), "silence and 400"],
  ["transmission-cancel", { kind: "missing" }, "publish-cancel", html(502), "404 and 502"],
];
