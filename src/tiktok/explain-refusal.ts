/** What TikTok's refusals of an upload mean, where they stand in the place of an id. Words only: it reads no text. */
import type { Problem } from "../model/problem.ts";
import { type IdNotes, NOT_SENT, type Refusal } from "../model/publish.ts";
import { CANCEL_CODES, FAIL_REASONS } from "./codes.ts";
import { find } from "./explain.ts";
import { INIT_CODES } from "./init-codes.ts";
import { hideSecrets } from "./secret-forms.ts";

/**
 * What to do about the codes that a request to cancel gives, too: after an upload, a person does something else. How to
 * upload again depends on the other uploads of the run, so no advice here says that.
 */
const ADVICE: Readonly<Record<string, string>> = {
  access_token_invalid:
    "Get a new access token, and store it where the upload reads it (in the workflows, the secret TIKTOK_ACCESS_TOKEN)",
  scope_not_authorized: "Ask the creator to authorise the scope",
  url_ownership_unverified: "Verify it in TikTok's developer portal",
};

/** What this project's upload scripts record in the place of a code of TikTok's. */
export const OWN_INIT_CODES: Readonly<Record<string, Problem>> = {
  [NOT_SENT]: {
    problem: "Nothing was sent that TikTok could post",
    advice: "Unless the run was cancelled on purpose, check that TikTok's API responds",
  },
};

const OTHERS: Readonly<Record<string, Problem>> = {
  rate_limit_exceeded: {
    problem: "TikTok got too many requests with this access token",
    advice:
      "Wait a minute. TikTok takes six uploads a minute: list at most six posts for upload.sh, or use upload.mjs, which waits",
  },
  ...OWN_INIT_CODES,
  internal_error: { problem: "TikTok's server failed", advice: "Look in the TikTok app first" },
};

/** The same notes, with what each known code means, and with names of videos that hold no secret. */
export function explainRefusals(notes: IdNotes, secrets: readonly string[]): IdNotes {
  if (notes.refusals === undefined) return notes;
  const clean = hideSecrets(secrets);
  return {
    ...notes,
    refusals: notes.refusals.map((refusal) => ({
      ...refusal,
      ...(refusal.videos && { videos: refusal.videos.map(clean) }),
      ...explainCode(refusal.code),
    })),
  };
}

function explainCode(code: string): (Problem & Pick<Refusal, "isRepeatable">) | undefined {
  const known = find(INIT_CODES, code) ?? find(OTHERS, code);
  if (known !== undefined) return { ...known, isRepeatable: true };
  const [shared, advice] = [find(CANCEL_CODES, code), find(ADVICE, code)];
  if (shared && advice !== undefined) return { problem: shared.problem, advice, isRepeatable: true };
  const reason = find(FAIL_REASONS, code);
  return reason && { problem: reason.problem, advice: reason.advice };
}
