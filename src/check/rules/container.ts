/** Rule `container`: the file has a recognised format that TikTok does not accept. */
import { EXTENSIONS, nameContainer, WITHOUT_MOTION } from "../../model/formats.ts";
import type { Problem } from "../../model/problem.ts";
import type { Video } from "../../model/video.ts";
import { formatList, withArticle } from "../../text/words.ts";
import { orLeaveOut } from "../leaving-out.ts";
import { nameAuthority, RESTRICTIONS } from "../limits.ts";
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
  explainsUnread: true,
  limitName: "containers",
  limit: ({ containers }) => ({ oneOf: containers }),
  when: ({ containers }) =>
    `a recognised format other than ${formatList(containers.map(nameContainer), "or")}, whatever the name says`,
  help: ({ authority }) => ({
    short: "the file's format is not accepted",
    why: `${authority} refuses files in any other format, and another name does not change the format.`,
    remedy: "Convert the video with the command of the finding, or replace the file if it is no video.",
  }),
  check({ facts: { container: actual } }, { containers }) {
    return actual === undefined || containers.includes(actual) ? undefined : { actual };
  },
  text({ actual }, limits, { video }) {
    const { containers, recommendedContainers } = limits;
    const { path, source } = video;
    if (actual === "html" && source.kind === "url") return PAGE;
    const doubt = EXTENSIONS[extensionOf(path)] === actual ? "" : ", whatever its name says";
    const accepted = formatList(containers.map(nameContainer));
    if (actual === "appledouble") return describeMetadata(video);
    return {
      problem: `This is ${withArticle(nameContainer(actual))} file${doubt}. ${nameAuthority(limits, "containers")} accepts ${accepted}`,
      advice: WITHOUT_MOTION.has(actual)
        ? adviseToReplace(video)
        : `Convert it to ${formatList(recommendedContainers.map(nameContainer), "or")}`,
    };
  },
});

/**
 * Names that are shown as they are: they hold nothing that a report would have to escape. A text, as V8 makes the
 * letters of Unicode for a literal where it only loads the file.
 */
const PLAIN_NAME = String.raw`^(?:.*\/)?\._([\p{L}\p{N} ._()-]+)$`;

/** The name of metadata is that of the file to which they belong, behind `._`. */
function describeMetadata(checked: Video): Problem {
  const { path, source } = checked;
  const problem = "This is a macOS metadata file, not a video";
  if (source.kind === "url") return { problem, advice: "Remove the URL, or correct it" };
  const [, name] = new RegExp(PLAIN_NAME, "u").exec(path) ?? [];
  const video = name === undefined ? "" : `The video is ${name}, beside it. `;
  return {
    problem,
    advice: `${video}Delete this file${orLeaveOut(checked)}`,
  };
}

/** What a server sends in place of a file that it does not give to everybody. */
const PAGE: Problem = {
  problem: "This URL serves a web page, not a video: probably a sign-in page or an expired link",
  advice: "Open it in a private browser window. If the video does not play there, make it public or renew the link",
};

function adviseToReplace(video: Video): string {
  return video.source.kind === "url"
    ? "It is not a video: correct the URL"
    : `It is not a video: replace it${orLeaveOut(video)}`;
}
