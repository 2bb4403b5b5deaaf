/** Rule `container`: the file has a recognised format that TikTok does not accept. */
import { EXTENSIONS, nameContainer, WITHOUT_MOTION } from "../../model/formats.ts";
import { formatList, withArticle } from "../../text/words.ts";
import { RESTRICTIONS } from "../limits.ts";
import { defineRule } from "../rule.ts";
import { extensionOf } from "./extension.ts";

export const container = defineRule({
  id: "container",
  level: "error",
  about: "file",
  code: "file_format_check_failed",
  evidence: "documented",
  source: RESTRICTIONS,
  remedy: { kind: "remux" },
  limit: ({ containers }) => ({ oneOf: containers }),
  when: ({ containers }) =>
    `a recognised format other than ${formatList(containers.map(nameContainer), "or")}, whatever the name says`,
  check({ facts: { container: actual } }, { containers }) {
    return actual === undefined || containers.includes(actual) ? undefined : { actual };
  },
  text({ actual }, { authority, containers, recommendedContainers }, { video: { path } }) {
    const doubt = EXTENSIONS[extensionOf(path)] === actual ? "" : ", whatever its name says";
    const accepted = formatList(containers.map(nameContainer));
    return {
      problem: `This is ${withArticle(nameContainer(actual))} file${doubt}. ${authority} accepts ${accepted}`,
      advice: WITHOUT_MOTION.has(actual)
        ? "It is not a video: replace it, or leave it out with a line '!<path>' in the input 'videos'"
        : `Convert it to ${formatList(recommendedContainers.map(nameContainer), "or")}`,
    };
  },
});
