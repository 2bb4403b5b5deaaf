/** A checked video as an entry of the page. Judges no video. */
import type { CheckedVideo } from "../../model/finding.ts";
import { displayedSize } from "../../text/quantities.ts";
import type { Context } from "../reporter.ts";
import { nameApart } from "../same-names.ts";
import { identifyVideo, locateVideo } from "./addresses.ts";
import { type Html, html, link } from "./escape.ts";
import { classesOf, renderFindings } from "./findings.ts";
import { renderFactsLine, renderMeasurements } from "./gauges.ts";
import { judgePlaying, type Playing } from "./playing.ts";

/**
 * What an entry depends on. `toWorkspace`: the address of the workspace from the page, if a path leads there. `number`:
 * of the video among those of the same path.
 */
export type Place = Context & { toWorkspace: string | undefined; number: number };

/** `full`: with a player and gauges. A browser needs about 80 kB for a player, even if it never plays. */
export function renderVideo(checked: CheckedVideo, place: Place, size: "full" | "brief"): Html {
  const { video, findings } = checked;
  const id = identifyVideo(video.path, place.number);
  return html`<article id="${id}" class="${classesOf(findings.map(({ level }) => level))}${size === "full" ? "" : " brief"}">
<h3><a href="#${id}"><bdi>${nameApart(video.path, place.number)}</bdi></a></h3>
${size === "full" ? renderColumns(checked, id, place) : renderBrief(checked, id, place)}
</article>
`;
}

function renderColumns(checked: CheckedVideo, id: string, place: Place): Html {
  return html`<div class="columns"><div class="watch">${renderPlayer(checked, place)}${renderLinks(checked, place)}</div>
<div class="judgement">${renderFindings(checked, id, place)}
${renderMeasurements(checked)}</div></div>`;
}

function renderBrief(checked: CheckedVideo, id: string, place: Place): Html {
  return html`${renderFindings(checked, id, place)}
${renderFactsLine(checked)}${renderLinks(checked, place)}`;
}

/** Where a file is from the page; `undefined` for a video that is no file, or where no path leads to it. */
function findFile({ video: { path, source } }: CheckedVideo, { toWorkspace }: Place): string | undefined {
  return source.kind === "file" && toWorkspace !== undefined ? locateVideo(toWorkspace, path) : undefined;
}

/** The links that lead to a video. */
function renderLinks(checked: CheckedVideo, place: Place): Html {
  const { path, source } = checked.video;
  const file = findFile(checked, place);
  const permalink = source.kind === "url" ? undefined : place.permalink?.(path);
  const links = [
    ...(file === undefined ? [] : [html`<a href="${file}">Open the video</a>`]),
    ...(permalink === undefined ? [] : [link("See it on GitHub", permalink)]),
    ...(source.kind === "url" && !source.hasQuery ? [link("Open the video at its URL", path)] : []),
  ];
  if (links.length === 0) return html``;
  return html`<p class="small">${links.map((each, at) => html`${at === 0 ? "" : " · "}${each}`)}</p>`;
}

/** A player, or why there is none. No video of another server is loaded: opening the page must not call it. */
function renderPlayer(checked: CheckedVideo, place: Place): Html {
  const { source } = checked.video;
  switch (source.kind) {
    case "url":
      return source.hasQuery
        ? html`<p class="small">This video is at a URL whose query is not shown, so no link leads to it.</p>`
        : html``;
    case "lfs":
      return html`<p class="small">This video is in Git LFS, so it can't be played here.</p>`;
    case "file": {
      const address = findFile(checked, place);
      return address === undefined ? html`` : renderElement(checked, address);
    }
  }
}

function renderElement({ facts, verdict }: CheckedVideo, address: string): Html {
  if (facts.sizeBytes === 0) return html`<p class="small">An empty file can't be played.</p>`;
  const playing = judgePlaying(facts);
  if (playing.support === "none") return html`<p class="small">Browsers can't play ${playing.what}.</p>`;
  const note =
    playing.support === "some" ? html`<p class="small doubt">Not every browser plays ${playing.what}.</p>` : html``;
  const { width = 0, height = 0, rotation } = facts;
  const size = displayedSize({ width, height }, rotation);
  const pixels = size.width * size.height === 0 ? html`` : html` width="${size.width}" height="${size.height}"`;
  return html`<video controls playsinline preload="none" src="${address}"${pixels}></video>
<p class="small missing" hidden>${explainMissing(playing, verdict)}</p>${note}`;
}

/** Why a video does not play. A browser does not say which of these it is. */
function explainMissing(playing: Playing, verdict: CheckedVideo["verdict"]): string {
  const causes = [
    playing.support === "all" ? "This browser can't play the video" : `This browser can't play ${playing.what}`,
    ...(verdict === "unreadable" ? ["the file is damaged"] : []),
    "the file isn't where this page expects it",
  ];
  return `${causes.join(", or ")}.`;
}
