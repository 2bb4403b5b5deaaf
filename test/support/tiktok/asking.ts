/** Requests to the stand-in for TikTok, as an upload script sends them. Knows nothing of src. */
import { onTestFinished } from "vitest";
import { CREATOR_TOKEN, startTikTok, type TikTok, type TikTokOptions } from "./server.ts";

/** Starts a stand-in that ends with the test. */
export async function start(options?: TikTokOptions): Promise<TikTok> {
  const tiktok = await startTikTok(options);
  onTestFinished(() => tiktok.close());
  return tiktok;
}

export type Response = { status: number; code: string; message: string; data: Readonly<Record<string, unknown>> };

/** Calls an endpoint, named without `/v2/post/publish/` and the trailing slash. */
export async function call(
  tiktok: TikTok,
  endpoint: string,
  body: unknown,
  token: string = CREATOR_TOKEN,
): Promise<Response> {
  const response = await fetch(`${tiktok.url}/v2/post/publish/${endpoint}/`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const { data = {}, error } = (await response.json()) as { data?: Response["data"]; error: Response };
  return { status: response.status, code: error.code, message: error.message, data };
}
