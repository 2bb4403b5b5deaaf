// Gets a new TikTok access token, and stores the new refresh token. Usage, in a GitHub workflow: node refresh.mjs
//
// TikTok replaces the refresh token at each refresh, and the old one stops working. So this script stores the new one,
// as the secret TIKTOK_REFRESH_TOKEN of the GitHub environment TIKTOK_ENVIRONMENT. It uses GitHub's command line (gh),
// which needs GH_TOKEN and GH_REPO. It sets the outputs token and refresh-token, and masks both first.
// Source: https://developers.tiktok.com/docs/en/oauth-refresh-a-user-access-token (November 2, 2026)
import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";

const { TIKTOK_CLIENT_KEY, TIKTOK_CLIENT_SECRET, TIKTOK_REFRESH_TOKEN } = process.env;
const { TIKTOK_ENVIRONMENT, GITHUB_OUTPUT, GH_TOKEN } = process.env;
const api = process.env.TIKTOK_API_URL || "https://open.tiktokapis.com";
const STORE_ATTEMPTS = 3;

try {
  const needed = { TIKTOK_CLIENT_KEY, TIKTOK_CLIENT_SECRET, TIKTOK_REFRESH_TOKEN, TIKTOK_ENVIRONMENT, GH_TOKEN };
  const missing = Object.keys(needed).filter((name) => !needed[name]);
  if (missing.length > 0) throw new Error(`${missing.join(", ")}: not set. Are the names of the secrets right?`);
  if (!GITHUB_OUTPUT) throw new Error("GITHUB_OUTPUT is not set: this script runs in a GitHub workflow only");

  const { access_token: token, refresh_token: refreshToken, expires_in: seconds } = await refresh();
  for (const secret of [token, refreshToken]) console.log(`::add-mask::${secret}`);
  appendFileSync(GITHUB_OUTPUT, `token=${token}\nrefresh-token=${refreshToken}\n`);
  console.log(`TikTok has given a new access token, for ${Math.round(Number(seconds) / 60)} minutes`);
  // The outputs come first: even if this fails, this job has its token.
  if (refreshToken !== TIKTOK_REFRESH_TOKEN) store(refreshToken);
} catch (error) {
  console.error(`::error title=Access token::${show(error.message).replaceAll("%", "%25")}`);
  process.exitCode = 1;
}

/** TikTok's new tokens. The request is never repeated: TikTok may have replaced the refresh token already. */
async function refresh() {
  const unsure = "If the next refresh fails too, authorise your app again: TikTok may have replaced the refresh token";
  const response = await fetch(`${api}/v2/oauth/token/`, {
    method: "POST",
    redirect: "error", // the secrets go to TikTok only
    signal: AbortSignal.timeout(60_000),
    headers: { "content-type": "application/x-www-form-urlencoded", "cache-control": "no-cache" },
    body: new URLSearchParams({
      client_key: TIKTOK_CLIENT_KEY,
      client_secret: TIKTOK_CLIENT_SECRET,
      grant_type: "refresh_token",
      refresh_token: TIKTOK_REFRESH_TOKEN,
    }),
  }).catch(({ message, cause }) => {
    throw new Error(`No response from TikTok (${cause?.message ?? message}). ${unsure}`);
  });
  const body = await response.json().catch(() => ({}));
  if (body?.error) throw new Error(explain(body));
  const isToken = (text) => /^[\x21-\x7e]+$/.test(text ?? "");
  if (isToken(body?.access_token) && isToken(body.refresh_token)) return body;
  throw new Error(`HTTP ${response.status} without tokens. ${unsure}`);
}

/** TikTok's error categories: https://developers.tiktok.com/doc/oauth-error-handling */
function explain({ error, error_description: description, log_id: logId }) {
  const advice =
    error === "invalid_grant"
      ? "The refresh token has expired, was revoked or was used before. Authorise your app again, and store its new one"
      : "The refresh token is still the same";
  return `${advice}. TikTok's error: ${error}: ${description} (log_id ${logId})`;
}

/** The value goes to gh by its standard input: a list of processes does not show it. */
function store(refreshToken) {
  const args = ["secret", "set", "TIKTOK_REFRESH_TOKEN", "--env", TIKTOK_ENVIRONMENT];
  let problem = "";
  for (let attempt = 0; attempt < STORE_ATTEMPTS; attempt++) {
    const { status, stderr, error } = spawnSync("gh", args, { input: refreshToken, encoding: "utf8" });
    if (status === 0) return console.log("The new refresh token is stored");
    problem = error?.message ?? stderr;
  }
  throw new Error(
    "The new refresh token was not stored, and the old one no longer works, so the next run will fail. Authorise " +
      `your app again, and store its refresh token in the environment ${TIKTOK_ENVIRONMENT}. gh: ${problem}`,
  );
}

/** Text for the log: one line, without secrets and without workflow commands. */
function show(text) {
  const secrets = [TIKTOK_CLIENT_SECRET, TIKTOK_REFRESH_TOKEN, GH_TOKEN].filter(Boolean);
  return secrets
    .reduce((shown, secret) => shown.replaceAll(secret, "***"), text)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "?")
    .replaceAll("##[", "## [")
    .slice(0, 600);
}
