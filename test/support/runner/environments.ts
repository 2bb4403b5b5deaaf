/** The environments of a repository: secrets of their own, and people who review what is deployed there. */
import type { Cancellation } from "./cancellation.ts";
import { evaluateText, type Scope } from "./expressions.ts";
import type { RunSettings } from "./job-state.ts";
import type { Job } from "./workflow.ts";

type Review = "approved" | "rejected";

/** `secrets`: read once the job may start. `review`: asks the reviewers when a job waits. Without it, no job waits. */
export type Environments = Readonly<
  Record<string, { secrets?: Readonly<Record<string, string>>; review?: () => Review | Promise<Review> }>
>;

/**
 * What a job gets that waits for its environment: settings with the secrets there, or how it ended without a step. A
 * rejected job has failed (docs: "Reviewing deployments").
 */
export async function enterEnvironment(
  { environment }: Job,
  settings: RunSettings,
  scope: Scope,
  { environments, cancellation }: { environments: Environments; cancellation: Cancellation },
): Promise<RunSettings | "failure" | "cancelled"> {
  const { review, secrets = {} } = (environment && environments[evaluateText(environment, scope)]) || {};
  const decision = review ? await Promise.race([review(), untilCancelled(cancellation)]) : "approved";
  if (decision === "rejected") return "failure";
  return decision === "cancelled" ? "cancelled" : { ...settings, secrets: { ...settings.secrets, ...secrets } };
}

function untilCancelled({ subscribe }: Cancellation): Promise<"cancelled"> {
  return new Promise((resolve) => {
    const unsubscribe = subscribe(() => {
      unsubscribe();
      resolve("cancelled");
    });
  });
}
