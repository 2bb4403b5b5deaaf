/** Rule `url-redirect`: the URL redirects, which this check follows and TikTok does not. */
import { RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const urlRedirect = defineRule({
  id: "url-redirect",
  level: "warning",
  about: "file",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "nothing" },
  warnsOf: [],
  limit: () => null,
  when: ({ authority }) => `the URL redirects: ${authority} does not follow redirects when it pulls a video`,
  help: ({ authority }) => ({
    short: "the URL redirects",
    why: `${authority} does not follow redirects, so it would not get the video.`,
    remedy: `Give ${authority} the URL that serves the video itself.`,
  }),
  check({ video: { source } }) {
    return source.kind === "url" && source.redirectsTo !== undefined ? { actual: source.redirectsTo } : undefined;
  },
  text: ({ actual }, { authority }) => ({
    problem: `The URL redirects to ${actual}. ${authority} does not follow redirects when it pulls a video`,
    advice: `Give ${authority} the URL that serves the video itself`,
  }),
});
