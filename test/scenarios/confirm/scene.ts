import { findJob, findStep, type StepResult } from "../../support/runner/result.ts";
import { type Played, readReport } from "../cancel/scene.ts";

/** A step that confirms. `inputs`: lines of YAML, besides the token and the address. */
export function confirmWith(...inputs: readonly string[]): string {
  const token = inputs.some((input) => input.startsWith("access-token:"))
    ? []
    : [`access-token: \${{ secrets.TIKTOK_ACCESS_TOKEN }}`];
  return `
- uses: acme/tiktok-upload-guard/confirm@v1
  id: confirm
  with:
    ${[`tiktok-api-url: \${{ env.TIKTOK_URL }}`, ...token, ...inputs].join("\n    ")}`;
}

/** A step that records ids in the ledger, one per line. */
export function record(...lines: readonly string[]): string {
  return `
- run: |
${lines.map((line) => `    echo '${line}' >> "$TIKTOK_PUBLISH_IDS"`).join("\n")}`;
}

export function confirmStepOf({ result }: Played): StepResult {
  return findStep(findJob(result, "publish"), "confirm");
}

/** The outcome of each id, in order. */
export function confirmedIn(played: Played): [string | null, string][] {
  const { confirmations = [] } = readReport(played, "confirm");
  return confirmations.map(({ publishId, outcome }) => [publishId, outcome]);
}
