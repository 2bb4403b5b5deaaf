/** What TikTok's refusals of an upload mean, where they stand in the place of an id. Words only: it reads no text. */
import type { Problem } from "../model/problem.ts";
import { type IdNotes, NOT_SENT } from "../model/publish.ts";
import { CANCEL_CODES, FAIL_REASONS } from "./codes.ts";
import { find } from "./explain.ts";
import { INIT_CODES } from "./init-codes.ts";
import { hideSecrets } from "./secret-forms.ts";

/** What to do about the codes that a request to cancel gives, too: after an upload, a person does something else. */
const ADVICE: Readonly<Record<string, string>> = {
  access_token_invalid:
    "Get a new access token, store it where the upload reads it (in the workflows, the secret TIKTOK_ACCESS_TOKEN), then re-run the upload",
  scope_not_authorized: "Ask the creator to authorise the scope, then upload again",
  url_ownership_unverified: "Verify it in TikTok's developer portal, then upload again",
};

const OTHERS: Readonly<Record<string, Problem>> = {
  rate_limit_exceeded: {
    problem: "TikTok got too many requests with this access token",
    advice: "Wait a minute, then upload again",
  },
  [NOT_SENT]: {
    problem: "The upload failed before anything was sent that TikTok could post",
    advice: "Upload again once TikTok's API responds",
  },
  internal_error: { problem: "TikTok's server failed", advice: "Look in the TikTok app before you upload again" },
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

function explainCode(code: string): Problem | undefined {
  const known = find(INIT_CODES, code) ?? find(OTHERS, code) ?? find(FAIL_REASONS, code);
  if (known !== undefined) return { problem: known.problem, advice: known.advice };
  const [shared, advice] = [find(CANCEL_CODES, code), find(ADVICE, code)];
  return shared && advice !== undefined ? { problem: shared.problem, advice } : undefined;
}
