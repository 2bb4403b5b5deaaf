import { expect, it } from "vitest";
import { start } from "./asking.ts";
import { createOAuth, TOKEN_PATH } from "./oauth.ts";

const FORM = { client_key: "key", client_secret: "secret", grant_type: "refresh_token", refresh_token: "first" };

async function refresh(fields: Readonly<Record<string, string>>, headers?: Readonly<Record<string, string>>) {
  const creator = { secret: "of-yesterday" };
  const oauth = createOAuth({ key: "key", secret: "secret" }, "first", creator);
  const tiktok = await start({ tokens: { creator }, oauth });
  const ask = async (refreshToken: string) => {
    const form = new URLSearchParams({ ...FORM, refresh_token: refreshToken, ...fields });
    const response = await fetch(`${tiktok.url}${TOKEN_PATH}`, {
      method: "POST",
      body: form,
      ...(headers && { headers }),
    });
    const body = (await response.json()) as Readonly<Record<string, string>>;
    return { status: response.status, body };
  };
  return { ask, first: await ask("first"), creator, oauth };
}

it("a refresh gives a new access token, which works until it expires, and a new refresh token", async () => {
  const { first, creator, oauth } = await refresh({});
  expect(first.body).toMatchObject({ expires_in: 7200, refresh_expires_in: 15_552_000 });
  expect(first.body).toMatchObject({ access_token: creator.secret, refresh_token: oauth.refreshToken });
  oauth.expire();
  expect(creator.secret).not.toBe(first.body.access_token);
});

it("a refresh token works once", async () => {
  const { ask, first } = await refresh({});
  expect(await ask("first")).toMatchObject({ status: 400, body: { error: "invalid_grant" } });
  expect(await ask(first.body.refresh_token ?? "")).toMatchObject({ status: 200 });
});

it.each([
  ["a wrong client secret", { client_secret: "of another app" }, undefined, "invalid_client"],
  ["a wrong client key", { client_key: "of another app" }, undefined, "invalid_client"],
  ["another grant", { grant_type: "authorization_code" }, undefined, "invalid_request"],
  ["a form that is said to be JSON", {}, { "content-type": "application/json" }, "invalid_request"],
])("TikTok refuses %s, and the refresh token still works", async (_what, fields, headers, error) => {
  const { first, oauth } = await refresh(fields, headers);
  expect(first).toMatchObject({
    status: 400,
    body: { error, error_description: expect.any(String), log_id: expect.any(String) },
  });
  expect(oauth.refreshToken).toBe("first");
});
