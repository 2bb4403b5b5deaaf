/** Rule `recommended-container`: a format that is accepted, but not recommended. */
import { nameContainer } from "../../model/formats.ts";
import { formatList, withArticle } from "../../text/words.ts";
import { RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";

export const recommendedContainer = defineRule({
  id: "recommended-container",
  level: "notice",
  about: "file",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "remux" },
  warnsOf: ["file_format_check_failed"],
  onlyRecommends: true,
  limit: ({ recommendedContainers }) => ({ oneOf: recommendedContainers }),
  when: ({ recommendedContainers }) =>
    `accepted, but not ${formatList(recommendedContainers.map(nameContainer), "or")}`,
  help: ({ authority }) => ({
    short: "another format is recommended",
    why: `${authority} accepts the video, but recommends another format.`,
    remedy: "You need not do anything, but can convert the video with the command of the finding.",
  }),
  check({ facts: { container } }, { containers, recommendedContainers, policy }) {
    if (container === undefined || !containers.includes(container)) return undefined;
    // What only the policy allows, TikTok refuses: it recommends nothing for it.
    if (policy !== undefined && !policy.otherwise.containers.includes(container)) return undefined;
    return recommendedContainers.includes(container) ? undefined : { actual: container };
  },
  text({ actual }, { authority, recommendedContainers }) {
    const recommended = formatList(recommendedContainers.map(nameContainer), "or");
    return {
      problem: `This is ${withArticle(nameContainer(actual))} file. ${authority} recommends ${recommended}`,
      advice: `Optional: convert it to ${recommended}`,
    };
  },
});
