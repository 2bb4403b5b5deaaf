/** Rule `post-url-redirect`: the URL redirects, and TikTok does not follow. */
import { showUnprintable } from "../../text/unprintable.ts";
import { MEDIA_TRANSFER } from "../limits.ts";
import { placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";
import { listUrls, nameUrl } from "../urls.ts";

type Redirected = Measurement & { name: string };

export const postUrlRedirect = definePostRule({
  id: "post-url-redirect",
  level: "error",
  evidence: "documented",
  source: MEDIA_TRANSFER,
  when: "`video_url` or a URL of `photo_images` redirects: TikTok does not follow redirects",
  help: "Use the URL that serves the file itself.",
  check({ post, urls }): Redirected[] {
    return listUrls(post).flatMap(({ written, url, ...found }) =>
      url !== undefined && urls?.get(written)?.kind === "redirect"
        ? [{ ...placeOf(found), actual: null, name: nameUrl(url) }]
        : [],
    );
  },
  text: ({ name }) => ({
    problem: "The URL redirects, and TikTok does not follow redirects when it pulls",
    advice: "Use the URL that serves the file itself",
    detail: showUnprintable(name),
  }),
});
