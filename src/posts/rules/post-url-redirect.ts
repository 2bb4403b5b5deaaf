/** Rule `post-url-redirect`: the URL redirects, and TikTok does not follow. */
import { showUnprintable } from "../../text/unprintable.ts";
import { MEDIA_TRANSFER } from "../limits.ts";
import { placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";
import { groupUrls, nameLines, nameOnly, nameUrls, type UrlGroup } from "../url-groups.ts";
import { listUrls } from "../urls.ts";

type Redirected = Measurement & { group: UrlGroup };

export const postUrlRedirect = definePostRule({
  id: "post-url-redirect",
  level: "error",
  evidence: "documented",
  source: MEDIA_TRANSFER,
  when: "`video_url` or a URL of `photo_images` redirects: TikTok does not follow redirects",
  help: "Use the URL that serves the file itself.",
  check({ post, urls }): Redirected[] {
    const redirecting = listUrls(post).filter(
      ({ written, url }) => url !== undefined && urls?.get(written)?.kind === "redirect",
    );
    return groupUrls(redirecting, () => "").map((group) => ({ ...placeOf(group), actual: null, group }));
  },
  text({ group }, { post }) {
    const [{ places }, name] = [group, nameOnly(group)];
    const [redirects, advice] =
      places.length === 1
        ? ["redirects", "Use the URL that serves the file itself"]
        : ["redirect", "Use the URLs that serve the files themselves"];
    return {
      problem: `${nameUrls(post, group)} ${redirects}, and TikTok does not follow redirects${nameLines(places)}`,
      advice,
      ...(name !== undefined && { detail: showUnprintable(name) }),
    };
  },
});
