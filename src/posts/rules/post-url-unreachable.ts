/** Rule `post-url-unreachable`: nothing is served at the URL now. It may be there when the post is sent. */
import { showUnprintable } from "../../text/unprintable.ts";
import { MEDIA_TRANSFER } from "../limits.ts";
import { placeOf } from "../post.ts";
import { definePostRule, type Measurement } from "../rule.ts";
import { groupUrls, nameLines, nameOnly, nameUrls, type UrlGroup } from "../url-groups.ts";
import { listUrls } from "../urls.ts";

type Unreached = Measurement & { group: UrlGroup; why: string };

export const postUrlUnreachable = definePostRule({
  id: "post-url-unreachable",
  level: "notice",
  evidence: "documented",
  source: MEDIA_TRANSFER,
  when: "`video_url` or a URL of `photo_images` could not be reached: TikTok needs it when the post is sent, and for an hour",
  help: "Make sure that the file is there before the post is sent.",
  check({ post, urls }): Unreached[] {
    const unreached = listUrls(post).flatMap((found) => {
      const state = urls?.get(found.written);
      return found.url === undefined || state?.kind !== "unreachable" ? [] : [{ ...found, why: state.problem }];
    });
    const groups = groupUrls(unreached, ({ why }) => why);
    return groups.map((group) => ({ ...placeOf(group), actual: null, group, why: group.why }));
  },
  text({ group, why }, { post }) {
    const [{ places }, name] = [group, nameOnly(group)];
    const what = places.length === 1 ? "the file is there before the post is sent, and stays" : FILES;
    return {
      problem: `${nameUrls(post, group)} can't be reached now: ${showUnprintable(why)}${nameLines(places)}`,
      advice: `Make sure that ${what} for an hour`,
      ...(name !== undefined && { detail: showUnprintable(name) }),
    };
  },
});

const FILES = "the files are there before the post is sent, and stay";
