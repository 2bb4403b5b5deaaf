// Gets a new TikTok access token, and stores the new refresh token. Usage, in a GitHub workflow:
// node refresh.mjs [--urgent]
//
// TikTok replaces the refresh token at each refresh, and the old one stops working. So this script stores the new one,
// as the secret TIKTOK_REFRESH_TOKEN of the environment tiktok. GitHub's command line (gh) does that with GH_TOKEN, the
// value of the secret TIKTOK_SECRETS_TOKEN.
// Before it asks TikTok, it stores the present one again: if that fails, nothing is lost. With --urgent, it asks all the
// same, because a job that has failed needs a token now.
// The outputs token and refresh-token hold the new tokens, and GitHub masks them in logs.
// Source: https://developers.tiktok.com/docs/en/oauth-refresh-a-user-access-token (November 2, 2026)
import { spawnSync } from "node:child_process";
import { appendFileSync } from "node:fs";

const { TIKTOK_CLIENT_KEY, TIKTOK_CLIENT_SECRET, TIKTOK_REFRESH_TOKEN, GH_TOKEN } = process.env;
const { GITHUB_OUTPUT, GITHUB_REPOSITORY } = process.env;
const api = process.env.TIKTOK_API_URL || "https://open.tiktokapis.com";
const isUrgent = process.argv.includes("--urgent");
const STORE_ATTEMPTS = 3;
const RIGHTS =
  "TIKTOK_SECRETS_TOKEN must be current and have the permission Environments: read and write for this repository, " +
  "and the environment tiktok must exist";
const AUTHORISE = "authorise your app again, and store its refresh token as TIKTOK_REFRESH_TOKEN";

try {
  const secrets = { TIKTOK_CLIENT_KEY, TIKTOK_CLIENT_SECRET, TIKTOK_REFRESH_TOKEN, TIKTOK_SECRETS_TOKEN: GH_TOKEN };
  const needed = { ...secrets, GITHUB_OUTPUT };
  const missing = Object.keys(needed).filter((name) => !needed[name]);
  if (missing.length > 0) throw new Error(`${missing.join(", ")}: not set. Are the names of the secrets right?`);
  const { protocol, hostname } = new URL(api);
  if (protocol !== "https:" && hostname !== "127.0.0.1") throw new Error("TIKTOK_API_URL must be an https address");
  if (!isUrgent) store(TIKTOK_REFRESH_TOKEN, "TikTok was not asked, so the refresh token is not used up");
  const { access_token: token, refresh_token: refreshToken } = await refresh();
  for (const secret of [token, refreshToken]) console.log(`::add-mask::${escapeCommand(secret)}`);
  // The outputs come first: even if the refresh token can't be stored, this job has its access token.
  appendFileSync(GITHUB_OUTPUT, `token=${token}\nrefresh-token=${refreshToken}\n`);
  store(refreshToken, `The new refresh token is not stored, so the next run will fail: ${AUTHORISE}`);
  console.log("TikTok has given a new access token, and the new refresh token is stored");
} catch ({ message }) {
  // One line, so that nothing in it can be a workflow command.
  console.log(`::error title=Access token::${escapeCommand(message.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, " "))}`);
  process.exitCode = 1;
}

/** TikTok's new tokens. The request is never repeated: TikTok may have replaced the refresh token already. */
async function refresh() {
  const response = await fetch(`${api}/v2/oauth/token/`, {
    method: "POST",
    redirect: "error", // the secrets go to TikTok only
    signal: AbortSignal.timeout(60_000),
    body: new URLSearchParams({
      client_key: TIKTOK_CLIENT_KEY,
      client_secret: TIKTOK_CLIENT_SECRET,
      grant_type: "refresh_token",
      refresh_token: TIKTOK_REFRESH_TOKEN,
    }),
  }).catch(({ message, cause }) => ({ problem: cause?.message ?? message }));
  const body = await response.json?.().catch(() => undefined);
  // https://developers.tiktok.com/doc/oauth-error-handling
  const { error, error_description: description, log_id: logId } = body ?? {};
  if (error === "invalid_grant") throw new Error(`The refresh token no longer works: ${AUTHORISE} (log_id ${logId})`);
  if (typeof error === "string") throw new Error(`TikTok refused: ${error}, ${description} (log_id ${logId})`);
  if ([body?.access_token, body?.refresh_token].every((text) => /^[\x21-\x7e]+$/.test(text ?? ""))) return body;
  const problem = response.problem ?? `HTTP ${response.status}`;
  throw new Error(`TikTok sent no tokens, but may have replaced the refresh token. If so, ${AUTHORISE} (${problem})`);
}

/** Stores it by gh, which gets it by its standard input: a list of processes does not show it. */
function store(refreshToken, consequence) {
  const args = ["secret", "set", "TIKTOK_REFRESH_TOKEN", "--env", "tiktok", "--repo", GITHUB_REPOSITORY];
  for (let attempt = 1; ; attempt++) {
    const { status, stderr, error } = spawnSync("gh", args, { input: refreshToken, encoding: "utf8" });
    if (status === 0) return;
    if (error?.code === "ENOENT") throw new Error(`${consequence}. The runner needs GitHub's command gh`);
    if (attempt < STORE_ATTEMPTS) continue;
    throw new Error(`gh can't store the refresh token. ${consequence}. ${RIGHTS} (${stderr || error})`);
  }
}

/** As a workflow command needs it. */
function escapeCommand(text) {
  return text.replaceAll("%", "%25");
}
