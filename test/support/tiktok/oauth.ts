/**
 * TikTok's token endpoint: refresh tokens that rotate. Its requests are forms, and its errors have a form of their own.
 * Source: TikTok's pages "Refresh a User Access Token" (November 2, 2026) and "OAuth error handling".
 */
import type { TokenGrant } from "./endpoints.ts";
import type { WireResponse } from "./response.ts";

export const TOKEN_PATH = "/v2/oauth/token/";

/** An app, and the account that it may refresh the token of. */
export type OAuth = {
  /** The refresh token that works now. */
  readonly refreshToken: string;
  /** Ends the access token, as after two hours. */
  expire(): void;
  respond(contentType: string, form: string, logId: string): WireResponse;
};

type Client = { key: string; secret: string };

/** Each refresh gives `grant` a new secret. The old one no longer works then: TikTok does not say how long it would. */
export function createOAuth(client: Client, firstRefreshToken: string, grant: TokenGrant): OAuth {
  let refreshToken = firstRefreshToken;
  let serial = 0;

  const refuse = (error: string, description: string, logId: string): WireResponse =>
    write(400, error, { error, error_description: description, log_id: logId });

  return {
    get refreshToken() {
      return refreshToken;
    },
    expire() {
      grant.secret = `expired.${serial}`;
    },
    respond(contentType, form, logId) {
      const fields = Object.fromEntries(new URLSearchParams(form));
      if (!contentType.startsWith("application/x-www-form-urlencoded") || fields.grant_type !== "refresh_token") {
        return refuse("invalid_request", "The request parameters are malformed.", logId);
      }
      if (fields.client_key !== client.key || fields.client_secret !== client.secret) {
        return refuse("invalid_client", "Client key or secret is incorrect.", logId);
      }
      if (fields.refresh_token !== refreshToken) {
        return refuse("invalid_grant", "Refresh token is invalid or expired.", logId);
      }
      serial++;
      grant.secret = `act.refreshed-${serial}-7b21%25!4830.va`;
      refreshToken = `rft.rotated-${serial}-9c55%25!4811.va`;
      return write(200, "ok", {
        access_token: grant.secret,
        expires_in: 7200,
        open_id: "afd97af1-b87b-48b9-ac98-410aghda5344",
        refresh_expires_in: 15_552_000,
        refresh_token: refreshToken,
        scope: "video.publish,video.upload",
        token_type: "Bearer",
      });
    },
  };
}

function write(httpStatus: number, label: string, body: object): WireResponse {
  return { httpStatus, label, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
