/** The script of the page, which works without it, too. It sends nothing and stores nothing. */

/**
 * First pictures of the players in view, notes in place of videos that don't play, buttons that copy a command, how
 * many entries the filter shows, and links to entries that it hides.
 */
export const SCRIPT = `
"use strict";

const players = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    players.unobserve(target);
    target.preload = "metadata";
  }
}, { rootMargin: "200px" });

for (const video of document.querySelectorAll("video")) {
  const showNote = () => { video.nextElementSibling.hidden = false; };
  video.addEventListener("error", () => {
    video.hidden = true;
    showNote();
  });
  // A browser that knows only the sound of a video plays it without a picture.
  video.addEventListener("loadedmetadata", () => { if (video.videoWidth === 0) showNote(); });
  players.observe(video);
}

const copyText = async (text, element) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // On a page without a secure connection, only a selection can be copied.
    getSelection().selectAllChildren(element);
    document.execCommand("copy");
  }
};

for (const command of document.querySelectorAll("pre")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await copyText(command.textContent, command);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  command.after(button);
}

const filter = document.querySelector(".filter");
const count = () => {
  const { value } = filter.querySelector(":checked");
  const all = document.querySelectorAll(".entry").length;
  const shown = value === "all" ? all : document.querySelectorAll(".has-" + value).length;
  filter.querySelector("[role=status]").textContent = shown === all ? "" : shown + " of " + all + " shown";
};
const reveal = () => {
  const target = document.querySelector(":target");
  const entry = target?.closest(".entry");
  if (!entry || entry.getClientRects().length > 0) return;
  filter.querySelector('[value="all"]').checked = true;
  count();
  target.scrollIntoView();
};
if (filter) {
  filter.addEventListener("change", count);
  addEventListener("hashchange", reveal);
  // A browser may have kept what the filter showed before the page was loaded again.
  addEventListener("pageshow", () => {
    count();
    reveal();
  });
}
`;
