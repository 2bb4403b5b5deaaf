/** Rule `post-url-unreachable`: nothing is served at the URL now. It may be there when the post is sent. */
import { showUnprintable } from "../../text/unprintable.ts";
import { MEDIA_TRANSFER } from "../limits.ts";
import { placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";
import { listUrls, nameUrl } from "../urls.ts";

type Unreached = Measurement & { name: string; why: string };

export const postUrlUnreachable = definePostRule({
  id: "post-url-unreachable",
  level: "notice",
  evidence: "documented",
  source: MEDIA_TRANSFER,
  when: "`video_url` or a URL of `photo_images` could not be reached: TikTok needs it when the post is sent, and for an hour",
  help: "Make sure that the file is there before the post is sent.",
  check({ post, urls }): Unreached[] {
    return listUrls(post).flatMap(({ written, url, ...found }) => {
      const state = urls?.get(written);
      if (url === undefined || state?.kind !== "unreachable") return [];
      return [{ ...placeOf(found), actual: null, name: nameUrl(url), why: state.problem }];
    });
  },
  text: ({ name, why }) => ({
    problem: `The URL can't be reached now: ${showUnprintable(why)}`,
    advice: "Make sure that the file is there before the post is sent, and stays for an hour",
    detail: showUnprintable(name),
  }),
});
