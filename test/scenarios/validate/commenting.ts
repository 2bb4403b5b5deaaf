/** Plays pull requests whose job comments. Knows nothing of src. */
import { expect } from "vitest";
import { BOT, type Comment } from "../../support/github-comments.ts";
import { writeFixtures } from "./guard.ts";
import { type addVideo, checkOut, createStory, type Played, play, TOKEN } from "./pull-request.ts";

/** The runner's name for the only job of a workflow that uses one action. */
export const JOB = "job";
export const WORKFLOW = "TikTok videos";
export const STEP = "action";
export const MARK = `<!-- tiktok-upload-guard:TikTok%20videos/${JOB}/${STEP} -->`;
/** What follows the mark: which attempt of which run has written the comment, and how bad the news is. */
export const bySame = (badness: number) => `${MARK}<!-- 1658821493/1 ${badness} -->\n`;

export type Options = Parameters<typeof play>[2] & object;

export const addBadVideo = (branch: Parameters<typeof addVideo>[0]) =>
  writeFixtures(branch, { "new/bad.mp4": "frame-rate-low.mp4" });

/** Plays a pull request whose job comments. */
export async function comment(
  change: Parameters<typeof createStory>[0],
  when: "on-findings" | "always",
  { inputs = {}, api = {}, github = {}, ...options }: Options & { inputs?: Readonly<Record<string, string>> } = {},
): Promise<Played> {
  const story = createStory(change);
  const workspace = checkOut(story, story.merge, { depth: 2 });
  const played = await play(story, workspace, {
    ...options,
    api,
    github: { workflow: WORKFLOW, ...github },
    inputs: { comment: when, ...inputs },
  });
  const shown = [played.main.rawOutput, played.main.summary, ...played.api.comments.map(({ body }) => body)].join("\n");
  expect(shown.replaceAll(`::add-mask::${TOKEN}`, "")).not.toContain(TOKEN);
  return played;
}

export const writes = ({ api }: Played) => api.requests.filter((each) => /^(POST|PATCH) issues/.test(each));
export const earlier = (body: string, author = BOT): Comment => ({ id: 5, author, body });
