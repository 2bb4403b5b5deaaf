export const id = 134;
export const ids = [134];
export const modules = {

/***/ 5134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FORMATS: () => (/* binding */ FORMATS)
});

// EXTERNAL MODULE: ./text/unprintable.js
var unprintable = __webpack_require__(8096);
// EXTERNAL MODULE: ./report/completeness.js
var completeness = __webpack_require__(2847);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./report/same-names.js
/**
 * Numbers the videos of each name from 1, in the order of the report. The number of a video does not depend on what is
 * found in it, or in the others.
 */
function numberSameNames(videos) {
    const counts = new Map();
    const numbers = new Map();
    for (const { video } of videos) {
        const number = (counts.get(video.path) ?? 0) + 1;
        counts.set(video.path, number);
        numbers.set(video, number);
    }
    return (video) => numbers.get(video) ?? 1;
}
/** The name of a video, which no other has: `https://media.example.com/video (2)`. */
function nameApart(path, number) {
    return number === 1 ? path : `${path} (${number})`;
}

;// CONCATENATED MODULE: ./report/fingerprint.js
/** Names findings so that a finding has the same name in every run. Knows no format. */


/**
 * Makes the names for the findings of one report, each different: a hash of rule and path, and the number of the video
 * among those of the same path. Nothing that was measured is part of it, so a video that was converted and is still
 * wrong keeps its finding.
 */
function createFingerprints(videos) {
    const numberOf = numberSameNames(videos);
    return ({ rule }, video) => {
        return nameByHash([rule.id, video.path], numberOf(video));
    };
}
/**
 * The same for the findings of posts: a hash of rule and path, and the number of the finding among those of the rule in
 * the file. Lines are no part of it, so a finding that moves stays the same.
 */
function createPostFingerprints(posts) {
    const names = new Map();
    const counts = new Map();
    for (const { path, findings } of posts) {
        for (const finding of findings) {
            const key = JSON.stringify([finding.rule.id, path]);
            const number = (counts.get(key) ?? 0) + 1;
            counts.set(key, number);
            names.set(finding, nameByHash(["post", finding.rule.id, path], number));
        }
    }
    return (finding) => names.get(finding) ?? "";
}
/** The same for what is about the run itself: a hash of what is said. */
function createRunFingerprint(message) {
    return nameByHash(["run", message], 1);
}
function nameByHash(parts, number) {
    return `${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32)}:${number}`;
}

// EXTERNAL MODULE: ./report/text/findings.js
var text_findings = __webpack_require__(5469);
// EXTERNAL MODULE: ./report/text/fixes.js
var fixes = __webpack_require__(6720);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./report/reporters/gitlab.js






const gitlab = {
    what: "GitLab report",
    medium: "file",
    mark: /^\s*\[\s*(\]\s*$|\{\s*"check_name":\s*"tiktok-upload-guard\/)/,
    render: renderGitlab,
};
/** GitLab's own severities are info, minor, major, critical and blocker. */
const SEVERITIES = { error: "major", warning: "minor", notice: "info" };
/** One finding a line. The list has no place for remarks about the run, except for what was not checked. */
function* renderGitlab({ videos = [], posts = [], remarks }) {
    let isFirst = true;
    yield "[";
    for (const entry of listEntries(videos, posts, remarks)) {
        yield `${isFirst ? "" : ","}\n${JSON.stringify(entry)}`;
        isFirst = false;
    }
    yield isFirst ? "]\n" : "\n]\n";
}
function* listEntries(videos, posts, remarks) {
    for (const { message } of remarks.filter(completeness/* saysLack */.Qb))
        yield renderLack(message);
    const nameFinding = createFingerprints(videos);
    for (const { video, findings } of videos) {
        for (const finding of findings) {
            yield renderFinding(video.path, 1, finding, nameFinding(finding, video), listCommand(video, finding));
        }
    }
    const nameInPost = createPostFingerprints(posts);
    for (const { path, findings } of posts) {
        for (const finding of findings)
            yield renderFinding(path, finding.line, finding, nameInPost(finding));
    }
}
/** An entry needs a path: that of the file which says what GitLab runs. */
function renderLack(message) {
    return {
        check_name: "tiktok-upload-guard/not-checked",
        description: (0,unprintable/* showUnprintable */.u)(message),
        fingerprint: createRunFingerprint(message),
        severity: SEVERITIES.error,
        location: { path: ".gitlab-ci.yml", lines: { begin: 1 } },
    };
}
/** GitLab shows nothing of a finding but its description. */
function describeBasis({ rule, basis = rule }) {
    return `[${[(0,sentences/* nameBasis */.Ad)(basis), basis.source].filter((part) => part !== "").join(": ")}]`;
}
/** A longer command would be cut off in a list, and must not be run then. */
function listCommand(video, finding) {
    const { fixKind: kind, isFixOptional: isOptional = false } = finding;
    const text = (0,fixes/* showCommand */.TB)(video, finding);
    if (text === null || text.length > text_findings/* LONGEST_COMMAND */.nG)
        return [];
    return text.split("\n").map((line) => `${(0,text_findings/* nameCommand */.JB)({ kind, isOptional })}: ${line}`);
}
/** Begins with the name of the rule, which is the mark of the file. */
function renderFinding(path, line, finding, fingerprint, commands = []) {
    return {
        check_name: `tiktok-upload-guard/${finding.rule.id}`,
        description: (0,unprintable/* showUnprintable */.u)([(0,sentences/* describeFinding */.jb)(finding), ...commands, describeBasis(finding)].join(" ")),
        fingerprint,
        severity: SEVERITIES[finding.level],
        // GitLab looks for exactly this path. Half a surrogate pair would be no JSON for it.
        location: { path: path.isWellFormed() ? path : (0,unprintable/* showUnprintable */.u)(path), lines: { begin: line } },
    };
}

// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./report/html/addresses.js
/** Where things are on the page, and where the videos are from there. Reads no file. */

/**
 * The path from the page to the workspace, percent-encoded: `./`, `../`, `../../videos/`. Both paths are absolute.
 * `undefined` where none leads there: on another drive of Windows.
 */
function findWorkspace(page, workspace) {
    const path = (0,external_node_path_.relative)((0,external_node_path_.dirname)(page), workspace);
    if ((0,external_node_path_.isAbsolute)(path))
        return undefined;
    const steps = path.split(external_node_path_.sep).filter((step) => step !== "");
    return ["."].concat(steps.map(encodeStep), "").join("/");
}
/**
 * The address of a video of the workspace, from the page. `undefined` where its path is not one inside the workspace:
 * a report that was read from a file can hold any text.
 */
function locateVideo(toWorkspace, path) {
    const isInside = path.split("/").every((step) => step !== "" && step !== "." && step !== "..");
    return isInside ? `${toWorkspace}${encodePath(path)}` : undefined;
}
/**
 * The id of a video on the page, the same for each run: its path, percent-encoded as in an address, so that both read
 * alike: `#videos/a%20b.mp4`. The path then holds no colon, which sets off all other ids. `number`: of the video among
 * those of the same path; the second is `#https%3A//media.example.com/video:2`.
 */
function identifyVideo(path, number = 1) {
    return number === 1 ? encodePath(path) : `${encodePath(path)}:${number}`;
}
/** The id of what a rule objects to in the video of an id: `#videos/a.mp4:frame-rate`. */
function identifyFinding(video, rule) {
    return `${video}:${encodeStep(rule)}`;
}
/** The id of a post by its name: `#post:posts/launch.json`. */
function identifyPost(name) {
    return `post:${encodePath(name)}`;
}
/** The id of an upload: `#publish:v_pub_url~v2.1`. */
function identifyPublish(publishId) {
    return `publish:${encodeStep(publishId)}`;
}
/** The id of what confirming found out about an upload: `#confirm:v_pub_url~v2.1`. */
function identifyConfirmation(publishId) {
    return `confirm:${encodeStep(publishId)}`;
}
function encodePath(path) {
    return path.split("/").map(encodeStep).join("/");
}
/**
 * Encodes a name. In the names of files, U+DC80 to U+DCFF alone stand for the bytes 0x80 to 0xFF that are not UTF-8
 * (PEP 383). No other half of a surrogate pair has an encoding.
 */
function encodeStep(step) {
    return step.replace(/[\udc80-\udcff]|(?:(?![\udc80-\udcff]).)+/gsu, (part) => {
        const unit = part.charCodeAt(0);
        const isByte = unit >= 0xdc80 && unit <= 0xdcff;
        return isByte ? `%${(unit - 0xdc00).toString(16).toUpperCase()}` : encodeURIComponent(part.toWellFormed());
    });
}

;// CONCATENATED MODULE: ./report/html/escape.js
/** Makes HTML, and escapes every text that goes into it. Knows no page. */

/** A template of HTML. Each value is escaped, unless it is HTML already. */
function html(strings, ...values) {
    return { markup: String.raw({ raw: strings }, ...values.map(markUp)) };
}
/** A constant as it is: a style sheet or a script. */
function trust(constant) {
    return { markup: constant };
}
/** Lines of preformatted text. */
function joinLines(lines) {
    return { markup: lines.map(escapeText).join("\n") };
}
function markUp(value) {
    if (typeof value === "string")
        return escapeText(value);
    if (typeof value === "number")
        return String(value);
    return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
}
/**
 * Text as it is shown, in an element or a quoted attribute (HTML Living Standard, section 13.3). An unprintable
 * character is shown by its number.
 */
function escapeText(text) {
    return (0,unprintable/* showUnprintable */.u)(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A link to a page of the web, and the text alone if `url` is no such address, but the path of a policy. */
function escape_link(text, url) {
    return /^https?:\/\//.test(url) ? html `<a href="${url}" rel="noreferrer">${text}</a>` : html `${text}`;
}

// EXTERNAL MODULE: ./report/text/evidence.js
var evidence = __webpack_require__(4094);
;// CONCATENATED MODULE: ./report/html/findings.js






const LEVEL_NAMES = { error: "Error", warning: "Warning", notice: "Notice" };
/** The level of a finding or an outcome, as a word. */
function renderLevel(level) {
    return html `<b class="level ${level}">${LEVEL_NAMES[level]}</b>`;
}
/** What an entry has, for the filter: `has-error has-notice`. */
function classesOf(levels) {
    return ["entry", ...[...new Set(levels)].map((level) => `has-${level}`)].join(" ");
}
/** The words for evidence, once for the page. */
function explainEvidence() {
    const words = Object.entries(evidence/* EVIDENCE */.S);
    return html `How sure each rule is: ${words.map(([word, meaning], at) => html `${at === 0 ? "" : "; "}<b>${word}</b>: ${meaning}`)}.`;
}
/** Each finding, the worst first, then each command once. `id`: of the video on the page. */
function renderFindings(checked, id, context) {
    const { findings } = checked;
    if (findings.length === 0)
        return html `<p>This video meets the limits.</p>`;
    return html `<ul class="findings">
${findings.map((finding) => findings_renderFinding(finding, identifyFinding(id, finding.rule.id), context))}</ul>
${(0,fixes/* listCommands */.FH)(checked).map((command) => renderCommand(command))}`;
}
/** A finding as an item of a list. `where`: its place in a file. */
function findings_renderFinding(finding, id, { permalink }, where) {
    const { rule, level, problem, advice, detail = "", basis = rule } = finding;
    const code = rule.code === undefined ? html `` : html ` \u00b7 TikTok's code: <code>${rule.code}</code>`;
    return html `<li id="${id}">${renderLevel(level)} ${problem}. <strong>${advice}.</strong>${detail === "" ? html `` : html ` <span class="small">(${detail})</span>`}
<span class="small line">${where === undefined ? html `` : html `${where} \u00b7 `}<a href="#${id}"><code>${rule.id}</code></a> \u00b7 ${renderBasis(basis, permalink)}${code}</span></li>
`;
}
/** How sure the finding is, or the policy that sets its limit, and where that can be read. */
function renderBasis(basis, permalink) {
    const { source } = basis;
    if (source === "" || (0,sentences/* isPage */.yp)(source))
        return escape_link((0,sentences/* nameBasis */.Ad)(basis), source);
    return html `${(0,sentences/* nameBasis */.Ad)(basis)} ${escape_link(html `<code>${source}</code>`, permalink?.(source) ?? source)}`;
}
function renderCommand(command) {
    return html `<div class="command"><p>${(0,text_findings/* nameCommand */.JB)(command)}:</p>
<pre tabindex="0"><code>${joinLines(command.text.split("\n"))}</code></pre></div>
`;
}

// EXTERNAL MODULE: ./report/text/levels.js
var levels = __webpack_require__(7564);
// EXTERNAL MODULE: ./report/text/tool.js
var tool = __webpack_require__(2085);
;// CONCATENATED MODULE: ./report/html/script.js
/** The script of the page, which works without it, too. It sends nothing and stores nothing. */
/**
 * First pictures of the players in view, notes in place of videos that don't play, buttons that copy a command, how
 * many entries the filter shows, and links to entries that it hides.
 */
const SCRIPT = `
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

;// CONCATENATED MODULE: ./report/html/style.js
/** The style sheet of the page. It names no address: the page loads nothing but the videos. */
const STYLE = `
:root {
  color-scheme: light dark;
  --text: light-dark(#1f2328, #e6edf3);
  --quiet: light-dark(#59636e, #9198a1);
  --page: light-dark(#fff, #0d1117);
  --card: light-dark(#f6f8fa, #151b23);
  --line: light-dark(#d1d9e0, #3d444d);
  --link: light-dark(#0969da, #4493f8);
  --error: light-dark(#b3141e, #ff7b72);
  --warning: light-dark(#7d4e00, #e3b341);
  --notice: light-dark(#0550ae, #79c0ff);
  --allowed: light-dark(#7fcf95, #2a7a45);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 70rem; color: var(--text); background: var(--page);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 0.75rem; }
h3 { font-size: 1rem; margin: 0 0 0.75rem; }
p { margin: 0.5rem 0; }
a { color: var(--link); }
h3 a { color: inherit; text-decoration: none; }
h3 a:hover { text-decoration: underline; }
code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.875em; }
.small { font-size: 0.875rem; color: var(--quiet); }
.line { display: block; }
.remarks, .findings { list-style: none; margin: 0; padding: 0; }
.remarks li, .findings li { margin: 0 0 0.75rem; }
.level { font-size: 0.8125rem; padding: 0.0625rem 0.5rem; border: 1px solid; border-radius: 1rem; margin-right: 0.25rem; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.notice { color: var(--notice); }
.filter {
  position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center;
  margin: 1rem 0; padding: 0.5rem 0; border: 0; min-width: 0; background: var(--page);
}
.filter legend { float: left; padding: 0; }
.filter label { padding: 0.25rem 0.75rem; border: 1px solid var(--line); border-radius: 1rem; cursor: pointer; }
.filter label:has(:checked) { background: var(--card); border-color: var(--link); font-weight: 600; }
.filter label:has(:disabled) { color: var(--quiet); cursor: default; }
.filter label:has(:focus-visible) { outline: 2px solid var(--link); outline-offset: 2px; }
.filter input { margin: 0 0.25rem 0 0; accent-color: var(--link); outline: none; }
body:has(.filter [value="error"]:checked) .entry:not(.has-error),
body:has(.filter [value="warning"]:checked) .entry:not(.has-warning),
body:has(.filter [value="notice"]:checked) .entry:not(.has-notice),
body:has(.filter [value="error"]:checked) .part:not(.with-error),
body:has(.filter [value="warning"]:checked) .part:not(.with-warning),
body:has(.filter [value="notice"]:checked) .part:not(.with-notice) { display: none; }
.entry {
  margin: 0 0 1rem; padding: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.5rem;
}
.brief { content-visibility: auto; contain-intrinsic-size: auto 12rem; }
.entry, .findings li { scroll-margin-top: 5rem; }
h2 + .entry { scroll-margin-top: 9rem; }
.entry:target, .findings li:target { outline: 2px solid var(--link); outline-offset: 2px; }
.columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 1.5rem; }
.judgement > :first-child, .watch > :first-child { margin-top: 0; }
.missing:not([hidden]) + .doubt, video[hidden] { display: none; }
video { display: block; width: 15rem; max-width: 100%; height: auto; max-height: 27rem; background: #000; border-radius: 0.25rem; }
pre {
  margin: 0.25rem 0; padding: 0.75rem; background: var(--page); border: 1px solid var(--line); border-radius: 0.25rem;
  white-space: pre-wrap;
}
.command p { margin: 0.25rem 0; }
button { font: inherit; font-size: 0.875rem; padding: 0.25rem 0.75rem; cursor: pointer; }
.facts { margin: 1rem 0 0; font-size: 0.875rem; }
.facts div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0.5rem; padding: 0.25rem 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
.gauge { display: block; width: 100%; max-width: 24rem; height: 0.5rem; margin-top: 0.25rem; background: var(--line); }
.gauge .allowed { fill: var(--allowed); }
.gauge .value { fill: var(--text); }
.gauge.outside .value { fill: var(--error); }
footer { margin-top: 2rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) {
  .filter { position: static; }
  video { width: auto; height: 14rem; }
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1rem; }
}
@media print {
  .filter, video, button, .watch { display: none; }
  .columns { display: block; }
  .entry { break-inside: avoid; }
  .brief { content-visibility: visible; }
  .gauge { print-color-adjust: exact; }
}
`;

;// CONCATENATED MODULE: ./report/html/frame.js
/** What stands around the entries of the page: its head, the filter and its end. Knows no video. */







/** How every page begins, by which it is known for one of ours. */
const START = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="${tool/* TOOL_NAME */.lH}">
`;
const PAGE_MARK = new RegExp(`^${START}`);
/**
 * The page runs its own script, shows its own style and loads videos from where it is itself: nothing else, whatever
 * a text on it might be taken for (Content Security Policy Level 3). `'self'` means no file in a page that is a file.
 */
const POLICY = [
    "default-src 'none'",
    "media-src 'self' file:",
    `style-src ${hash(STYLE)}`,
    `script-src ${hash(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
].join("; ");
function hash(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
}
/** Everything up to the heading. `title`: one line that says it all. */
function renderStart(title) {
    return html `${trust(START)}<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trust(STYLE)}</style>
</head>
<body>
<h1>${title}</h1>
`;
}
/** What the filter can show. */
const CHOICES = ["all", ...levels/* LEVELS */.A_];
const CHOICE_NAMES = {
    all: "All",
    error: "Errors",
    warning: "Warnings",
    notice: "Notices",
};
/** A filter that needs no script: the style sheet hides entries. `counts`: how many entries each choice shows. */
function renderFilter(counts) {
    return html `<fieldset class="filter"><legend>Show</legend>
${CHOICES.map((choice) => {
        const state = choice === "all" ? html ` checked` : counts[choice] === 0 ? html ` disabled` : html ``;
        return html `<label><input type="radio" name="level" value="${choice}"${state}> ${CHOICE_NAMES[choice]} ${counts[choice]}</label>
`;
    })}<span role="status" class="small"></span>
</fieldset>
`;
}
/** Everything after the entries. `about`: paragraphs about the run. */
function renderEnd(about) {
    return html `<footer class="small">
${about.map((text) => html `<p>${text}</p>
`)}<p>${explainEvidence()}</p>
<p>Written by ${tool/* TOOL_NAME */.lH} ${tool/* VERSION */.xv}.</p>
</footer>
<script>${trust(SCRIPT)}</script>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./report/html/posts.js



function renderPost(post, context) {
    const { path, name, video, findings } = post;
    const id = identifyPost(name);
    const address = context.permalink?.(path);
    const links = address === undefined ? html `` : html `<p class="small">${escape_link("See it on GitHub", address)}</p>`;
    const named = video === undefined ? html `` : html `<p class="small">Publishes <bdi>${video}</bdi></p>`;
    return html `<article id="${id}" class="${classesOf(findings.map(({ level }) => level))} brief">
<h3><a href="#${id}"><bdi>${name}</bdi></a></h3>${named}
${renderAll(findings, id, { ...context, address })}${links}
</article>
`;
}
function renderAll(findings, id, context) {
    if (findings.length === 0)
        return html `<p>This post passes the check.</p>`;
    const render = (finding, at) => {
        const { address } = context;
        const line = `line ${finding.line}`;
        const where = address === undefined ? html `${line}` : escape_link(line, `${address}#L${finding.line}`);
        return findings_renderFinding(finding, `${identifyFinding(id, finding.rule.id)}:${at + 1}`, context, where);
    };
    return html `<ul class="findings">
${findings.map(render)}</ul>
`;
}

// EXTERNAL MODULE: ./report/text/cancellations.js
var text_cancellations = __webpack_require__(4775);
// EXTERNAL MODULE: ./report/text/confirmations.js
var text_confirmations = __webpack_require__(853);
// EXTERNAL MODULE: ./report/text/publishes.js
var publishes = __webpack_require__(3224);
;// CONCATENATED MODULE: ./report/html/publishes.js






/** An entry for each outcome, the worst first. */
function* renderPublishes(cancellations) {
    for (const cancellation of (0,publishes/* sortWorstFirst */.Qi)(cancellations))
        yield renderOutcome(cancellation, identifyPublish);
}
/** The same for what confirming found out. An id can have an entry of both kinds. */
function* renderConfirmations(confirmations, { toolPage }) {
    for (const confirmation of (0,text_confirmations/* sortConfirmations */.vn)(confirmations)) {
        const { said, form } = (0,text_confirmations/* describeCheck */.cn)(confirmation, toolPage);
        const more = form === undefined ? html `${(0,publishes/* joinSentences */.DP)(said)}` : html `${said} ${escape_link(text_confirmations/* REPORT */.ri, form)}.`;
        yield renderOutcome(confirmation, identifyConfirmation, more);
    }
}
/** `identify`: the entry's own id on the page. `more`: what else there is to say. */
function renderOutcome(publish, identify, more = html ``) {
    const { level, problem, cause = "", advice, code, logId } = publish;
    const posts = (0,publishes/* listPosts */.y0)(publish).map(({ name, url }) => html ` ${url === undefined ? name : escape_link(name, url)}.`);
    const log = logId === undefined ? html `` : html ` \u00b7 log_id <code>${logId}</code>`;
    return html `${publishes_open(publish, identify)}
<p>${renderLevel(level)} <strong>${problem}.</strong> ${(0,publishes/* joinSentences */.DP)(cause)}${posts} ${(0,publishes/* joinSentences */.DP)(advice)} ${more}</p>
<p class="small"><code>${code}</code>${log}</p>
</article>
`;
}
/** The start of an entry: the id, and the video if it is known. */
function publishes_open({ entry, level, ...rest }, identify) {
    const name = (0,publishes/* nameEntry */.ap)(entry);
    const id = entry.kind === "id" ? identify(entry.id) : undefined;
    const heading = id === undefined ? html `${name}` : html `<a href="#${id}">${name}</a>`;
    const video = entry.kind === "started" ? undefined : (0,publishes/* nameVideo */.DZ)(rest);
    const named = video === undefined ? html `` : html `<p><bdi>${video}</bdi></p>`;
    const start = id === undefined ? html `<article` : html `<article id="${id}"`;
    return html `${start} class="${classesOf([level])}">
<h3>${heading}</h3>${named}`;
}
/** The ids that were recorded and, by wish, not cancelled. */
function renderUncancelled(uncancelled) {
    if (uncancelled.length === 0)
        return html ``;
    return html `<h2>${(0,publishes/* countUncancelled */.yx)(uncancelled)}</h2>
<ul>
${uncancelled.map(({ entry, ...rest }) => html `<li>${(0,publishes/* nameEntry */.ap)(entry)} ${entry.kind === "started" ? "" : ((0,publishes/* nameVideo */.DZ)(rest) ?? "")}</li>
`)}</ul>
`;
}
/** What is left to do, with the command to copy; nothing if no id is worth cancelling again. */
function renderCancelAgain(cancellations, context) {
    const again = (0,text_cancellations/* listCancelAgain */.Xj)(cancellations, context);
    if (again === undefined)
        return html ``;
    const before = again.sentences.slice(0, -1);
    return html `<h2>What is left to do</h2>
${before.map((sentence) => html `<p>${sentence}</p>
`)}<div class="command"><p>${again.sentences.at(-1) ?? ""}</p>
<pre tabindex="0"><code>${joinLines(again.command)}</code></pre></div>
`;
}

// EXTERNAL MODULE: ./report/text/facts.js + 1 modules
var text_facts = __webpack_require__(1309);
// EXTERNAL MODULE: ./report/text/gauges.js
var text_gauges = __webpack_require__(6887);
;// CONCATENATED MODULE: ./report/html/gauges.js



/** The rows in reading order: their names, texts and gauges. */
const ROWS = [
    ["Format", ["container", "codec"], []],
    ["Picture", ["picture"], ["width", "height"]],
    ["Frame rate", ["frameRate"], ["frameRate"]],
    ["Duration", ["duration"], ["duration"]],
    ["Size", ["size"], ["size"]],
];
/** A list of what was measured, each fact beside the bounds that apply to it. Nothing if nothing could be read. */
function renderMeasurements(checked) {
    const texts = (0,text_facts/* describeFacts */.L)(checked.facts, checked.findings);
    const gauges = checked.gaugesOf(checked);
    const rows = ROWS.flatMap(([name, keys, gauged]) => {
        const text = joinTexts(keys.map((key) => texts[key]));
        const shown = gauges.filter(({ fact }) => gauged.includes(fact));
        return text === "" ? [] : [html `<div><dt>${name}</dt><dd>${text}${renderBounds(shown)}</dd></div>\n`];
    });
    return rows.length === 0 ? html `` : html `<dl class="facts">\n${rows}</dl>`;
}
/** The same in one line, for a page with too many videos for gauges. */
function renderFactsLine({ facts, findings }) {
    const text = joinTexts(Object.values((0,text_facts/* describeFacts */.L)(facts, findings)));
    return text === "" ? html `` : html `<p class="small">${text}</p>`;
}
function joinTexts(texts) {
    return texts.filter((text) => text !== "").join(", ");
}
/** The sides of a picture have the same bounds. */
function renderBounds(gauges) {
    const [first] = gauges;
    if (first === undefined)
        return html ``;
    return html ` <span class="small">\u00b7 allowed: ${(0,text_gauges/* describeBounds */.n)(first)}</span>${gauges.map(draw)}`;
}
/** The scale ends beyond the upper bound, so that a value outside is seen outside. */
const BEYOND = 1.2;
/** The allowed part of a scale that starts at 0, and a mark at the value. The text beside it says the same. */
function draw({ value, bounds: { min = 0, max }, isInside }) {
    const end = BEYOND * (max ?? Math.max(min, value));
    const place = (at) => Number((100 * Math.min(1, at / end)).toFixed(1));
    const [from, to] = [place(min), place(max ?? end)];
    // The mark is two units wide and stays on the scale.
    const mark = Number(Math.min(98, Math.max(0, place(value) - 1)).toFixed(1));
    return html `<svg class="${isInside ? "gauge" : "gauge outside"}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="allowed" x="${from}" y="2" width="${to - from}" height="4"/><rect class="value" x="${mark}" width="2" height="8"/></svg>`;
}

// EXTERNAL MODULE: ./model/formats.js
var formats = __webpack_require__(8766);
// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
;// CONCATENATED MODULE: ./report/html/playing.js


/** What is not listed is played by none (MDN, "Media container formats" and "Web video codec guide"). */
const CONTAINERS = {
    mp4: "all",
    webm: "all",
    mov: "some",
    matroska: "some",
    "3gp": "some",
    ogg: "some",
};
const CODECS = { h264: "all", vp8: "all", vp9: "all", av1: "some", h265: "some" };
/** By container and codec, as far as they are known. */
function judgePlaying({ container, codec, encrypted = false }) {
    if (encrypted)
        return { support: "none", what: "encrypted videos" };
    const parts = [
        ...(container === undefined ? [] : [{ support: CONTAINERS[container] ?? "none", what: (0,formats/* nameContainer */.VW)(container) }]),
        ...(codec === undefined ? [] : [{ support: supportOf(codec), what: (0,words/* nameCodec */.G8)(codec) }]),
    ];
    for (const support of ["none", "some"]) {
        const limiting = parts.filter((part) => part.support === support).map(({ what }) => what);
        if (limiting.length > 0)
            return { support, what: limiting.join(" with ") };
    }
    return { support: "all" };
}
function supportOf(codec) {
    return (Object.hasOwn(CODECS, codec) ? CODECS[codec] : undefined) ?? "none";
}

;// CONCATENATED MODULE: ./report/html/videos.js







/** `full`: with a player and gauges. A browser needs about 80 kB for a player, even if it never plays. */
function renderVideo(checked, place, size) {
    const { video, findings } = checked;
    const id = identifyVideo(video.path, place.number);
    return html `<article id="${id}" class="${classesOf(findings.map(({ level }) => level))}${size === "full" ? "" : " brief"}">
<h3><a href="#${id}"><bdi>${nameApart(video.path, place.number)}</bdi></a></h3>
${size === "full" ? renderColumns(checked, id, place) : renderBrief(checked, id, place)}
</article>
`;
}
function renderColumns(checked, id, place) {
    return html `<div class="columns"><div class="watch">${renderPlayer(checked, place)}${renderLinks(checked, place)}</div>
<div class="judgement">${renderFindings(checked, id, place)}
${renderMeasurements(checked)}</div></div>`;
}
function renderBrief(checked, id, place) {
    return html `${renderFindings(checked, id, place)}
${renderFactsLine(checked)}${renderLinks(checked, place)}`;
}
/** Where a file is from the page; `undefined` for a video that is no file, or where no path leads to it. */
function findFile({ video: { path, source } }, { toWorkspace }) {
    return source.kind === "file" && toWorkspace !== undefined ? locateVideo(toWorkspace, path) : undefined;
}
/** The links that lead to a video. */
function renderLinks(checked, place) {
    const { path, source } = checked.video;
    const file = findFile(checked, place);
    const permalink = source.kind === "url" ? undefined : place.permalink?.(path);
    const links = [
        ...(file === undefined ? [] : [html `<a href="${file}">Open the video</a>`]),
        ...(permalink === undefined ? [] : [escape_link("See it on GitHub", permalink)]),
        ...(source.kind === "url" && !source.hasQuery ? [escape_link("Open the video at its URL", path)] : []),
    ];
    if (links.length === 0)
        return html ``;
    return html `<p class="small">${links.map((each, at) => html `${at === 0 ? "" : " \u00b7 "}${each}`)}</p>`;
}
/** A player, or why there is none. No video of another server is loaded: opening the page must not call it. */
function renderPlayer(checked, place) {
    const { source } = checked.video;
    switch (source.kind) {
        case "url":
            return source.hasQuery
                ? html `<p class="small">This video is at a URL whose query is not shown, so no link leads to it.</p>`
                : html ``;
        case "lfs":
            return html `<p class="small">This video is in Git LFS, so it can't be played here.</p>`;
        case "file": {
            const address = findFile(checked, place);
            return address === undefined ? html `` : renderElement(checked, address);
        }
    }
}
function renderElement({ facts, verdict }, address) {
    if (facts.sizeBytes === 0)
        return html `<p class="small">An empty file can't be played.</p>`;
    const playing = judgePlaying(facts);
    if (playing.support === "none")
        return html `<p class="small">Browsers can't play ${playing.what}.</p>`;
    const note = playing.support === "some" ? html `<p class="small doubt">Not every browser plays ${playing.what}.</p>` : html ``;
    const { width = 0, height = 0, rotation } = facts;
    const size = (0,quantities/* displayedSize */.JQ)({ width, height }, rotation);
    const pixels = size.width * size.height === 0 ? html `` : html ` width="${size.width}" height="${size.height}"`;
    return html `<video controls playsinline preload="none" src="${address}"${pixels}></video>
<p class="small missing" hidden>${explainMissing(playing, verdict)}</p>${note}`;
}
/** Why a video does not play. A browser does not say which of these it is. */
function explainMissing(playing, verdict) {
    const causes = [
        playing.support === "all" ? "This browser can't play the video" : `This browser can't play ${playing.what}`,
        ...(verdict === "unreadable" ? ["the file is damaged"] : []),
        "the file isn't where this page expects it",
    ];
    return `${causes.join(", or ")}.`;
}

// EXTERNAL MODULE: ./report/text/titles.js
var titles = __webpack_require__(6916);
;// CONCATENATED MODULE: ./report/text/all-news.js




/** Sentences without the last full stop, the worst news first. Uploads come before videos that are as bad. */
function describeAllNews(report) {
    const { videos = [], posts = [], cancellations = [], confirmations = [] } = report;
    const news = [];
    if (cancellations.length > 0)
        news.push({ text: (0,publishes/* countOutcomes */.XF)(cancellations), level: findWorst(cancellations) });
    if (confirmations.length > 0)
        news.push({ text: (0,text_confirmations/* countConfirmations */.aV)(confirmations), level: findWorst(confirmations) });
    const isAboutChecks = videos.length + posts.length > 0 || (0,titles/* findNews */.NK)(report) === "lacking";
    if (news.length === 0 || isAboutChecks)
        news.push({ text: (0,titles/* describeNews */.Nj)(report), level: (0,titles/* rankNews */.QN)(report) });
    const rank = ({ level }) => levels/* LEVELS */.A_.indexOf(level);
    return news
        .toSorted((one, other) => rank(one) - rank(other))
        .map(({ text }) => text)
        .join(". ");
}
function findWorst(publishes) {
    return levels/* LEVELS */.A_.find((level) => publishes.some((each) => each.level === level)) ?? "notice";
}

// EXTERNAL MODULE: ./report/text/posts.js
var text_posts = __webpack_require__(9408);
;// CONCATENATED MODULE: ./report/text/same-reason.js


/**
 * The videos, of which only the first of a server has the whole reason: two hundred pointers of a dead server say the
 * same. The findings of the others name the first one.
 */
function shareReasons(videos) {
    const firsts = new Map();
    const refer = (finding, path) => {
        if (!finding.isOfServer)
            return finding;
        const reason = (0,sentences/* describeFinding */.jb)(finding);
        const first = firsts.get(reason);
        if (first === undefined)
            firsts.set(reason, path);
        if (first === undefined || first === path)
            return finding;
        const { detail: _of, ...rest } = finding;
        return {
            ...rest,
            sameAs: (0,unprintable/* showUnprintable */.u)(first),
            problem: `The video can't be read, for the same reason as '${(0,unprintable/* showUnprintable */.u)(first)}'`,
            advice: "See there what to do",
        };
    };
    return videos.map((checked) => checked.findings.some(({ isOfServer }) => isOfServer)
        ? { ...checked, findings: checked.findings.map((finding) => refer(finding, checked.video.path)) }
        : checked);
}

// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __webpack_require__(3179);
;// CONCATENATED MODULE: ./report/reporters/html.js


















const html_html = {
    what: "HTML report",
    medium: "file",
    mark: PAGE_MARK,
    render: renderText,
};
/** Yields one entry at a time, so that the text of thousands of videos is never in memory as a whole. */
function* renderText(report, context) {
    for (const part of renderPage(report, context))
        yield part.markup;
}
/** A browser opens 20,000 players in a minute and a half, and 200 at once. The others open by a link. */
const MOST_PLAYERS = 200;
const HOW_TO_PLAY = "To play the videos, keep this page and the videos in the same folders as in the workspace, for example in one artifact.";
function* renderPage(report, context) {
    const { videos = [], posts = [], cancellations = [], confirmations = [], uncancelled = [], remarks, scope } = report;
    yield renderStart(describeAllNews(report));
    for (const failure of (0,titles/* listNextLines */.FX)(report, context.failure))
        yield html `<p>${failure}</p>\n`;
    yield renderRemarks(remarks);
    const entries = countEntries(report);
    if (entries.all > 0)
        yield renderFilter(entries);
    const aboutVideos = () => wrapPart(videos, () => "Videos", renderVideos(videos, context));
    const aboutPosts = () => wrapPart(posts, () => "Posts", renderPosts(posts, context));
    for (const render of (0,titles/* isWorseInPosts */.lt)(report) ? [aboutPosts, aboutVideos] : [aboutVideos, aboutPosts])
        yield* render();
    yield* wrapPart(cancellations, publishes/* countOutcomes */.XF, renderPublishes(cancellations));
    yield* wrapPart(confirmations, text_confirmations/* countConfirmations */.aV, renderConfirmations(confirmations, context));
    yield renderUncancelled(uncancelled);
    yield renderCancelAgain([...cancellations, ...uncancelled], context);
    const howToPlay = findVideos(context) === undefined ? [] : [HOW_TO_PLAY];
    const about = [...(0,text_scope/* describeCommit */.XT)(report), ...(scope === undefined ? [] : (0,text_scope/* describeScope */.OI)(scope, report))];
    yield renderEnd([...about, ...howToPlay]);
}
/** Entries of one kind below their heading, if there are any. The filter hides what it leaves empty. */
function* wrapPart(entries, title, rendered) {
    if (entries.length === 0)
        return;
    const classes = ["part", ...levels/* LEVELS */.A_.filter((level) => entries.some(hasLevel(level))).map((level) => `with-${level}`)];
    yield html `<section class="${classes.join(" ")}">\n<h2>${title(entries)}</h2>\n`;
    yield* rendered;
    yield html `</section>\n`;
}
function hasLevel(level) {
    return (entry) => ("findings" in entry ? entry.findings.some((each) => each.level === level) : entry.level === level);
}
/** The path from the page to the videos of the workspace, if one leads there. */
function findVideos({ path, workspace }) {
    return path === undefined || workspace === undefined ? undefined : findWorkspace(path, workspace);
}
function* renderVideos(videos, context) {
    const notes = (0,fixes/* listNotes */.mn)(videos, context.toolPage);
    if (notes.length > 0)
        yield html `<div class="small">${notes.map(renderNote)}</div>\n`;
    const toWorkspace = findVideos(context);
    const numberOf = numberSameNames(videos);
    for (const [at, checked] of (0,levels/* sortByWorstFinding */.CQ)(shareReasons(videos)).entries()) {
        if (at === MOST_PLAYERS)
            yield noteBrief(videos.length - MOST_PLAYERS);
        const place = { ...context, toWorkspace, number: numberOf(checked.video) };
        yield renderVideo(checked, place, at < MOST_PLAYERS ? "full" : "brief");
    }
}
function renderNote({ text, page }) {
    if (page === undefined)
        return html `<p>${text}</p>`;
    const { title, address } = page;
    return html `<p>${text} ${address.startsWith("https:") ? escape_link(title, address) : html `${title}: <code>${address}</code>`}</p>`;
}
function* renderPosts(posts, context) {
    for (const post of (0,levels/* sortByWorstFinding */.CQ)((0,text_posts/* namePosts */.fT)(posts)))
        yield renderPost(post, context);
}
function renderRemarks(remarks) {
    if (remarks.length === 0)
        return html ``;
    const items = (0,levels/* sortByLevel */.OV)(remarks).map(({ level, message }) => html `<li>${renderLevel(level)} ${message}</li>\n`);
    return html `<ul class="remarks">\n${items}</ul>\n`;
}
/** How many videos, posts and uploads have something of each level. */
function countEntries({ videos = [], posts = [], cancellations = [], confirmations = [] }) {
    const entries = [...videos, ...posts, ...cancellations, ...confirmations];
    const count = (level) => entries.filter(hasLevel(level)).length;
    return { all: entries.length, error: count("error"), warning: count("warning"), notice: count("notice") };
}
function noteBrief(count) {
    const which = count === 1 ? "The last video has" : `The last ${(0,quantities/* formatInteger */.Sm)(count)} videos have`;
    return html `<p>${which} no player and no gauges here, so that this page stays fast.</p>\n`;
}

;// CONCATENATED MODULE: ./report/text/xml.js
/** Makes XML from untrusted text. Knows no format. */

/** Text as the content of an element. Its lines stay, and show their unprintable characters by numbers. */
function escapeXml(text) {
    return text.split("\n").map(escapeLine).join("\n");
}
/** What XML 1.0 does not allow even then becomes U+FFFD (section 2.2, production Char). */
function escapeLine(line) {
    return (0,unprintable/* showUnprintable */.u)(line)
        .replace(/[\ufffe\uffff]/g, "\ufffd")
        .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * A start tag or, with `end` `/`, an empty element. An absent value leaves out its attribute. XML reads a line break in
 * an attribute as a space, so it is shown by its number, too.
 */
function tag(name, attributes, end = "") {
    const pairs = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${escapeLine(value)}"`]);
    return `<${name}${pairs.join("")}${end}>`;
}

;// CONCATENATED MODULE: ./report/reporters/junit.js









const junit = {
    what: "JUnit report",
    medium: "file",
    mark: /^(<\?xml [^>]*\?>)?\s*<testsuites name="TikTok Upload Guard/,
    render: renderJunit,
};
/** Jenkins makes a package of what stands before a dot: there is none. */
const CLASS = "TikTok";
function* renderJunit({ videos = [], posts = [], remarks }, { shard }) {
    const part = shard === undefined ? "" : `, part ${shard.index} of ${shard.count}`;
    const lacks = remarks.filter(completeness/* saysLack */.Qb);
    const count = (verdict, others = 0) => String([...videos, ...posts].filter((checked) => checked.verdict === verdict).length + others);
    const suite = {
        name: `${tool/* TOOL_NAME */.lH}${part}`,
        tests: String(videos.length + posts.length + lacks.length),
        failures: count("invalid"),
        errors: count("unreadable", lacks.length),
    };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `${tag("testsuites", suite)}\n${tag("testsuite", suite)}\n`;
    for (const [at, { message }] of lacks.entries())
        yield junit_renderLack(message, at + 1);
    const numberOf = numberSameNames(videos);
    for (const checked of shareReasons(videos))
        yield renderCase(checked, nameApart(checked.video.path, numberOf(checked.video)));
    for (const post of (0,text_posts/* namePosts */.fT)(posts))
        yield renderPostCase(post);
    if (remarks.length > 0)
        yield `${renderOutput(remarks.map(describeRemark).join("\n"))}\n`;
    yield "</testsuite>\n</testsuites>\n";
}
/** What was not checked is no test case of its own, but a report without an error would say that all is good. */
function junit_renderLack(message, number) {
    const error = `${tag("error", { type: "not-checked", message })}${escapeXml(message)}</error>`;
    return wrapCase({ classname: CLASS, name: number === 1 ? LACK : `${LACK} (${number})` }, [error]);
}
const LACK = "Everything was checked";
/** Errors fail the test case of a video. The other findings are its output. */
function renderCase({ video, findings, verdict }, name) {
    const errors = findings.filter(({ level }) => level === "error");
    const others = findings.filter(({ level }) => level !== "error");
    const file = video.source.kind === "url" ? undefined : video.path;
    const parts = [
        ...(errors.length === 0 ? [] : [renderErrors(video, errors, verdict)]),
        ...(others.length === 0 ? [] : [renderOutput(describeOthers(video, others, errors))]),
    ];
    return wrapCase({ classname: CLASS, name, file }, parts);
}
/** The same for a post. Each line begins with its place. */
function renderPostCase({ path, name, findings }) {
    const errors = findings.filter(({ level }) => level === "error");
    const others = findings.filter(({ level }) => level !== "error");
    const describe = (some) => [...some.map((each) => `${(0,text_posts/* describePlaced */.T3)(path, each)} [${each.rule.id}]`), ...(0,text_findings/* listEvidence */.YD)(some)].join("\n");
    const message = errors.map(({ problem, line }) => `Line ${line}: ${problem}.`).join(" ");
    const failure = `${tag("failure", { type: (0,text_findings/* nameFindings */.Sy)(errors), message })}${escapeXml(describe(errors))}</failure>`;
    const parts = [
        ...(errors.length === 0 ? [] : [failure]),
        ...(others.length === 0 ? [] : [renderOutput(describe(others))]),
    ];
    return wrapCase({ classname: CLASS, name, file: path }, parts);
}
function wrapCase(attributes, parts) {
    if (parts.length === 0)
        return `${tag("testcase", attributes, "/")}\n`;
    return `${tag("testcase", attributes)}\n${parts.join("\n")}\n</testcase>\n`;
}
/** One element for all errors: GitLab shows only one. An unreadable video could not be tested, which is no failure. */
function renderErrors(video, errors, verdict) {
    const name = verdict === "unreadable" ? "error" : "failure";
    const commands = (0,fixes/* listCommands */.FH)({ video, findings: errors });
    const message = errors.map(({ problem }) => `${problem}.`).join(" ");
    const text = escapeXml((0,text_findings/* describeFindings */.kA)(video.path, errors, commands));
    return `${tag(name, { type: (0,text_findings/* nameFindings */.Sy)(errors), message })}${text}</${name}>`;
}
/** A command that fixes the errors too stands there. */
function describeOthers(video, findings, errors) {
    const lines = findings.map((finding) => `${finding.level}: ${(0,sentences/* describeFinding */.jb)(finding)} [${finding.rule.id}]`);
    const further = findings.filter(({ fix }) => errors.every((error) => error.fix !== fix));
    const commands = (0,fixes/* listCommands */.FH)({ video, findings: further });
    const named = commands.map((command) => `${(0,text_findings/* nameCommand */.JB)(command)}: ${command.text}`);
    return [...lines, ...named, ...(0,text_findings/* listEvidence */.YD)(findings)].join("\n");
}
function describeRemark({ level, message }) {
    return `${level}: ${message}`;
}
/** GitLab and Jenkins attach the file that `[[ATTACHMENT|\u2026]]` names, and this text holds names from pull requests. */
function renderOutput(text) {
    return `<system-out>${escapeXml(text.replace(/\[(?=\[)/g, "[ "))}</system-out>`;
}

// EXTERNAL MODULE: ./report/reporters/summary.js + 2 modules
var summary = __webpack_require__(1290);
;// CONCATENATED MODULE: ./report/reporters/markdown.js


/** An HTML comment, which no renderer of Markdown shows. */
const MARK = "<!-- tiktok-upload-guard: report -->";
const markdown = {
    what: "Markdown report",
    medium: "file",
    mark: new RegExp(`^${MARK}`),
    render: renderMarkdown,
};
function* renderMarkdown(report, context) {
    const text = summary/* summary */.z.render(report, context);
    yield `${[MARK, text === "" ? "No video was checked." : text, ...(0,text_scope/* describeCommit */.XT)(report)].join("\n\n")}\n`;
}

;// CONCATENATED MODULE: ./text/columns.js
/** Fits texts to the columns of a terminal: wide characters take two. Knows no terminal. */

/** How many columns a text takes: wide characters take two, combining ones none, colours and links none. */
function measureColumns(text) {
    return stringWidth(text);
}
/**
 * A text without the command at its end, and that command, if ", run:" stands before one. It has to stay whole, so that
 * a person can copy it: a shell would run each of its lines.
 */
function splitCommand(text) {
    const [, words, command] = /^(.*(?:, |First )run:) (\S.*)$/s.exec(text) ?? [];
    return words === undefined ? [text, undefined] : [words, command];
}
/**
 * Lines of at most `columns`, broken between words. A word that is longer stays whole: an id, an address or a path can
 * be copied. So does a command: one at the end has a line of its own, one in quotation marks is like a word. `indent`:
 * what stands before every line but the first.
 */
function columns_wrapWords(text, columns, indent = "") {
    const [sentences, command] = splitCommand(text);
    const whole = sentences.replace(/\brun ("[^"]*"|'[^']*')/gi, (each) => each.replaceAll(" ", KEPT));
    const lines = [];
    let line = "";
    for (const word of whole.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line === "" || measureColumns(longer) <= columns)
            line = longer;
        else {
            lines.push(line);
            line = `${indent}${word}`;
        }
    }
    const wrapped = [...lines, line].map((each) => each.replaceAll(KEPT, " "));
    return command === undefined ? wrapped : [...wrapped, `${indent}${command}`];
}
/** Stands for a space that breaks no line. No text has it: it is not printable. */
const KEPT = "\0";
const SEGMENTER = new Intl.Segmenter("en");
/** The parts of a text that have at most `columns` each. Every character stays, and none is torn apart. */
function cutInto(text, columns) {
    if (measureColumns(text) <= columns)
        return [text];
    const parts = [];
    let part = "";
    for (const character of divide(text)) {
        if (part !== "" && measureColumns(part + character) > columns) {
            parts.push(part);
            part = "";
        }
        part += character;
    }
    return [...parts, part];
}
/** A text of at most `columns`: where it is longer, `\u2026` stands for its middle. */
function cutMiddle(text, columns) {
    if (measureColumns(text) <= columns)
        return text;
    const room = Math.max(0, columns - 1);
    const characters = divide(text);
    const start = take(characters, Math.ceil(room / 2));
    const end = take(characters.toReversed(), room - measureColumns(start.join(""))).toReversed();
    return columns < 1 ? "" : `${start.join("")}\u2026${end.join("")}`;
}
/** A text of at most `columns`: where it is longer, `\u2026` stands for its end. */
function columns_cutEnd(text, columns) {
    if (measureColumns(text) <= columns)
        return text;
    return columns < 1
        ? ""
        : `${take(divide(text), columns - 1)
            .join("")
            .trimEnd()}\u2026`;
}
/** What a reader takes for one character each. */
function divide(text) {
    return [...SEGMENTER.segment(text)].map(({ segment }) => segment);
}
/** The first characters that fit. */
function take(characters, columns) {
    let left = columns;
    const end = characters.findIndex((character) => {
        left -= measureColumns(character);
        return left < 0;
    });
    return characters.slice(0, end === -1 ? characters.length : end);
}
/** A text with spaces behind it, `columns` wide. */
function columns_padColumns(text, columns) {
    return `${text}${" ".repeat(Math.max(0, columns - measureColumns(text)))}`;
}

;// CONCATENATED MODULE: ./report/text/topics.js
/** What a rule, a code, a status or an outcome means, as lines for a person. Knows none of them. */


/** What is said of a rule whose limit a policy can set, as the limit that is shown is TikTok's own. */
const BY_POLICY = "A policy can set another limit. Then TikTok may accept a video to which this rule objects.";
/** How sure a rule is, before the address of its source. */
const EVIDENCE = {
    documented: "Evidence: documented on",
    reported: "Evidence: reported on",
    inferred: "Evidence: inferred by this project, see",
};
/** One topic in full. `columns`: the width of a line; nothing but an address is wider. */
function describeTopic(topic, columns) {
    const { group, name, level, meaning, reason = "", advice, evidence, source, codes, warnsOf, rules, isSettable, } = topic;
    const kind = level === undefined ? group.kind : `${group.kind}, level ${level}`;
    const parts = [
        // Only rules have an evidence.
        `${evidence === undefined ? capitalise(toPlain(meaning)) : `When: ${toPlain(meaning)}`}.`,
        ...(isSettable ? [`In a policy: ${BY_POLICY}`] : []),
        ...(reason === "" ? [] : [`Why: ${toPlain(reason)}.`]),
        ...(advice === "" ? [] : [`What to do: ${toPlain(advice)}.`]),
        ...(codes.length === 0 ? [] : [`TikTok's code: ${formatList(codes, "or")}`]),
        ...(warnsOf.length === 0 ? [] : [`TikTok may refuse such a video with: ${formatList(warnsOf, "or")}`]),
        ...(rules.length === 0
            ? []
            : [`${rules.length === 1 ? "The rule that foresees it" : "The rules that foresee it"}: ${formatList(rules)}`]),
        ...(source === undefined ? [] : [`${EVIDENCE[evidence ?? ""] ?? "Source:"} ${source}`]),
    ];
    return [
        ...wrapWords(`${name}: ${kind}`, columns, "  "),
        ...parts.flatMap((part) => wrapWords(part, columns - 2, "  ").map((line) => `  ${line}`)),
    ];
}
/** Documents are Markdown; a terminal has no code marks. */
function toPlain(text) {
    return text.replaceAll("`", "'");
}
function capitalise(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
/** A meaning that has less room can't be read: then there are only names. */
const NARROWEST_MEANING = 20;
/**
 * Every topic on a line with its meaning, under the title of its group. `columns`: the width of a
 * line, if there is one.
 */
function listShortly(topics, columns) {
    const groups = [...new Set(topics.map(({ group }) => group))];
    return groups.flatMap((group, at) => {
        const those = topics.filter((topic) => topic.group === group);
        const width = Math.max(...those.map(({ name }) => name.length));
        const room = columns === undefined ? Number.POSITIVE_INFINITY : columns - width - 4;
        const lines = those.map(({ name, level, meaning }) => {
            const text = cutEnd(level === undefined ? toPlain(meaning) : `${level}: ${toPlain(meaning)}`, room);
            return room < NARROWEST_MEANING ? `  ${name}` : `  ${padColumns(name, width)}  ${text}`;
        });
        return [...(at === 0 ? [] : [""]), group.title, ...lines];
    });
}

;// CONCATENATED MODULE: ./report/reporters/sarif.js










const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const sarif = {
    what: "SARIF report",
    medium: "file",
    mark: /^\s*\{\s*"\$schema":\s*"[^"]+",\s*"version":\s*"2\.1\.0",\s*"runs":\s*\[\s*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"TikTok Upload Guard"/,
    render: renderSarif,
};
/**
 * The most results of a run: GitHub rejects a file with more, and shows the 5,000 worst (GitHub's documentation, "SARIF
 * results exceed limit"). The worst come first.
 */
const MOST_RESULTS = 25_000;
/** How SARIF names the levels (section 3.27.10). */
const SARIF_LEVELS = { error: "error", warning: "warning", notice: "note" };
/**
 * A run is not successful if a server could not be asked for its videos, or if not all videos were checked: GitHub does
 * not process such a file, so no alert is closed by what was not checked (github/codeql-action#1393).
 */
function* renderSarif(report, { rules = [], shard, toolPage }) {
    const { videos = [], posts = [], remarks } = report;
    const driver = {
        name: tool/* TOOL_NAME */.lH,
        version: tool/* VERSION */.xv,
        semanticVersion: tool/* VERSION */.xv,
        informationUri: toolPage,
        rules: rules.map(renderRule),
    };
    const origins = listOrigins(videos);
    yield `{\n"$schema": "${SCHEMA}",\n"version": "2.1.0",\n"runs": [{\n"tool": { "driver": ${JSON.stringify(driver)} },\n`;
    // How findings count columns. Other readers would count code points (section 3.14.17).
    yield '"columnKind": "utf16CodeUnits",\n';
    if (shard !== undefined)
        yield `"automationDetails": ${JSON.stringify({ id: nameCategory(shard) })},\n`;
    if (origins.size > 0)
        yield `"originalUriBaseIds": ${JSON.stringify(renderOrigins(origins))},\n`;
    yield '"results": [';
    const ruleIndices = new Map(rules.map(({ id }, index) => [id, index]));
    const nameFinding = createFingerprints(videos);
    let count = 0;
    const shared = (0,completeness/* countUnasked */.bx)(videos);
    const shownOf = new Set();
    const nameInPost = createPostFingerprints(posts);
    for (const each of listWorstFirst(videos, posts)) {
        const { finding } = each;
        if (finding.isOfServer) {
            const reason = (0,sentences/* describeFinding */.jb)(finding);
            if (shownOf.has(reason))
                continue;
            shownOf.add(reason);
        }
        if (++count > MOST_RESULTS)
            continue;
        const result = {
            ruleId: finding.rule.id,
            ruleIndex: ruleIndices.get(finding.rule.id),
            ...("video" in each ? renderResult(each.video, finding, origins) : renderPostResult(each.path, each.finding)),
            partialFingerprints: renderFingerprints("video" in each ? nameFinding(finding, each.video) : nameInPost(each.finding)),
        };
        yield `${count === 1 ? "" : ","}\n${JSON.stringify(result)}`;
    }
    const omitted = Math.max(0, count - MOST_RESULTS);
    const about = [...remarks, ...[...shared].map(remarkOnShared), ...remarkOnOmitted(omitted)];
    const invocations = [
        { executionSuccessful: !(0,completeness/* lacksChecks */.YJ)(report), toolExecutionNotifications: about.map(renderRemark) },
    ];
    yield `\n],\n"invocations": ${JSON.stringify(invocations)}\n}]\n}\n`;
}
/**
 * The category of a part of the videos: GitHub keeps the results of one upload for each. Without parts, it is left to
 * the step that uploads.
 */
function nameCategory({ index, count }) {
    return `tiktok-upload-guard/shard-${index}-of-${count}/`;
}
function* listWorstFirst(videos, posts) {
    for (const level of levels/* LEVELS */.A_) {
        for (const { video, findings } of videos) {
            for (const finding of findings)
                if (finding.level === level)
                    yield { video, finding };
        }
        for (const { path, findings } of posts) {
            for (const finding of findings)
                if (finding.level === level)
                    yield { path, finding };
        }
    }
}
/** What GitHub matches alerts by is the first (GitHub's documentation, "SARIF support"). Others read any of them. */
function renderFingerprints(fingerprint) {
    return { primaryLocationLineHash: fingerprint, "tiktokUploadGuard/v1": fingerprint };
}
function renderResult(video, finding, origins) {
    const { fix, fixKind: kind, isFixOptional: isOptional = false } = finding;
    // The location of a video at a URL is all that GitHub shows of it, and it leaves out the server.
    const about = video.source.kind === "url" ? `${video.path}: ` : "";
    const shown = (0,fixes/* showCommand */.TB)(video, finding);
    const name = (0,text_findings/* nameCommand */.JB)({ kind, isOptional });
    const command = shown === null ? "" : `\n${name}: ${shown.replaceAll("\n", `\n${name}: `)}`;
    return {
        ...renderLevelAndText(finding, `${about}${(0,sentences/* describeFinding */.jb)(finding)}${command}`),
        // Without a region: a result is about the file. With one, upload-sarif would hash the video line by line.
        locations: [{ physicalLocation: { artifactLocation: locate(video, origins) } }],
        properties: { ...sarif_renderBasis(finding), fix: fix ?? undefined },
    };
}
/** A post file is a small text, so its result has a place in it. */
function renderPostResult(path, finding) {
    const region = { startLine: finding.line, startColumn: finding.column };
    return {
        ...renderLevelAndText(finding, (0,sentences/* describeFinding */.jb)(finding)),
        locations: [{ physicalLocation: { artifactLocation: locateFile(path), region } }],
        properties: sarif_renderBasis(finding),
    };
}
function renderLevelAndText({ level }, text) {
    return { level: SARIF_LEVELS[level], message: { text: escapeMessage(text) } };
}
function sarif_renderBasis({ rule, basis = rule }) {
    return { tiktokCode: rule.code, evidence: (0,sentences/* nameBasis */.Ad)(basis), source: basis.source || undefined };
}
/**
 * A plain text message, in which nothing of the text becomes a placeholder or a link (sections 3.11.5 and 3.11.6). Its
 * lines stay.
 */
function escapeMessage(text) {
    const shown = text.split("\n").map(unprintable/* showUnprintable */.u).join("\n");
    return shown.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}
function listOrigins(videos) {
    const origins = new Map();
    for (const { video } of videos) {
        if (video.source.kind !== "url")
            continue;
        const { origin } = new URL(video.path);
        if (!origins.has(origin))
            origins.set(origin, `SERVER_${origins.size + 1}`);
    }
    return origins;
}
function renderOrigins(origins) {
    return Object.fromEntries([...origins].map(([origin, name]) => [name, { uri: `${origin}/` }]));
}
/**
 * Relative to the workspace, or to a server (section 3.14.14): GitHub refuses a file with any absolute URL
 * (github/codeql-action#754).
 */
function locate({ path, source }, origins) {
    if (source.kind !== "url")
        return locateFile(path);
    const { origin, pathname } = new URL(path);
    return { uri: relate(pathname), uriBaseId: origins.get(origin) };
}
function locateFile(path) {
    const encode = (part) => encodeURIComponent(part.isWellFormed() ? part : (0,unprintable/* showUnprintable */.u)(part));
    return { uri: path.split("/").map(encode).join("/"), uriBaseId: "%SRCROOT%" };
}
/**
 * A path from its server. A first part that is empty or holds a colon would be taken for a server or a scheme without
 * the dot before it (RFC 3986, section 4.2).
 */
function relate(pathname) {
    const path = encodeRest(pathname.slice(1));
    return /^(\/|$|[^/]*:)/.test(path) ? `./${path}` : path;
}
/** Encodes what the URL Standard leaves as it is, and RFC 3986 does not allow in a path. */
function encodeRest(pathname) {
    return pathname.replace(/%(?![0-9a-f]{2})|[^\w%/:@!$&'()*+,;=.~-]/gi, encodeURIComponent);
}
// ---------------------------------------------------------------------------------------------------------------------
// Rules and remarks
/** How precise a rule is, by its evidence: GitHub sorts alerts by that. */
const PRECISIONS = {
    documented: "very-high",
    reported: "high",
    inferred: "medium",
};
function renderRule({ id, level, code, evidence, source, ...help }) {
    const { when, short = when, why, advice, isSettable = false } = help;
    const isPage = /^https:\/\//.test(source);
    const parts = [
        ["When", when],
        ...(isSettable ? [["In a policy", BY_POLICY]] : []),
        ...(why === undefined ? [] : [["Why", why]]),
        ["What to do", advice],
        ...(code === undefined ? [] : [["TikTok's code", code, `\`${code}\``]]),
        ["Evidence", `${evidence} (${source})`, isPage ? `[${evidence}](${source})` : `${evidence} (${source})`],
    ];
    return {
        id,
        name: id,
        // What GitHub shows above each message, which may be about another limit than TikTok's.
        shortDescription: { text: `${id}: ${short}` },
        fullDescription: { text: `${id}: ${when}. ${advice}` },
        help: {
            text: parts.map(([title, text]) => `${title}: ${text}`).join("\n"),
            markdown: parts.map(([title, text, markdown = text]) => `**${title}:** ${markdown}`).join("\n\n"),
        },
        helpUri: isPage ? source : undefined,
        defaultConfiguration: { level: SARIF_LEVELS[level] },
        properties: { tags: ["tiktok"], precision: PRECISIONS[evidence], evidence, source, tiktokCode: code },
    };
}
function renderRemark({ level, message }) {
    return { level: SARIF_LEVELS[level], message: { text: escapeMessage(message) } };
}
function remarkOnShared([reason, count]) {
    const where = count === 1 ? "" : ` Only the first of them has a result. All are in the JSON report.`;
    return { level: "error", message: `${(0,quantities/* formatCount */.B4)(count, "video")} could not be checked.${where} ${reason}` };
}
function remarkOnOmitted(omitted) {
    if (omitted === 0)
        return [];
    const message = `${(0,quantities/* formatInteger */.Sm)(omitted)} of the less serious findings are not in this file, because GitHub accepts at most ${(0,quantities/* formatInteger */.Sm)(MOST_RESULTS)}. All of them are in the JSON report.`;
    return [{ level: "warning", message }];
}

;// CONCATENATED MODULE: ./report/formats.js





/** Reports for other tools, by the names that people choose them by. */
const FORMATS = {
    sarif: sarif,
    junit: junit,
    gitlab: gitlab,
    html: html_html,
    markdown: markdown,
};


/***/ })

};
