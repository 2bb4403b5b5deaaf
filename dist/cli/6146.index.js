export const id = 6146;
export const ids = [6146,2437,7190];
export const modules = {

/***/ 2437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeRules: () => (/* binding */ describeRules)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5403);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6942);


const CONVERT = "Do what the finding says. If it has a command, run it, watch the new file, then put it in place of the original.";
/** What a person does about any video to which a rule objects. The finding has the command for that video. */
const ADVICE = {
    recode: CONVERT,
    remux: CONVERT,
    cut: "Shorten the video in an editor, or with the command of the finding if there is one.",
    rename: "Give the file the extension of its format.",
    replace: "Get the original video again. No command can convert this file.",
    nothing: "No command helps. The finding says what to do.",
};
/** Every rule with TikTok's limits: when it objects and what to do then, in sentences. */
function describeRules() {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id, level, code, unit, evidence, source, remedy, when }) => ({
        ...{ id, level, evidence, source, when: when(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .TIKTOK_LIMITS */ .wD), advice: ADVICE[remedy.kind] },
        ...(code !== undefined && { code }),
        ...(unit !== undefined && { unit }),
    }));
}


/***/ }),

/***/ 6441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReports: () => (/* binding */ renderReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./check/limits.js
var limits = __webpack_require__(5403);
// EXTERNAL MODULE: ./check/rule-help.js
var rule_help = __webpack_require__(2437);
// EXTERNAL MODULE: ./github/api.js
var github_api = __webpack_require__(7314);
// EXTERNAL MODULE: ./github/fields.js
var fields = __webpack_require__(4381);
;// CONCATENATED MODULE: ./github/comments.js
/** The comment of a guard on a pull request: found again by its mark and its author, and updated in place. */


/** What the token needs to write. Reading needs less. */
const COMMENT_PERMISSION = "pull-requests: write";
/**
 * The mark of the comments of a guard: an HTML comment, which no reader sees. A name can't end it early, and no two
 * lists of names have the same mark.
 */
function markComment(names) {
    const encoded = names.map((name) => encodeURIComponent(name.toWellFormed()).replaceAll("--", "-%2D"));
    return `<!-- tiktok-upload-guard:${encoded.join("/")} -->`;
}
/**
 * Writes the comment, in place of all that the same guard has written before: of several, one stays. Jobs of a matrix
 * can have the same mark. So within a run, good news never replaces bad news.
 */
async function comment(request, api) {
    const { attempt, badness, createsFirst } = request;
    const found = await find(request, api);
    if (found.kind !== "found")
        return found;
    const ofThisRun = found.earlier.filter((each) => attempt !== "" && each.attempt === attempt);
    const others = found.earlier.filter((each) => !ofThisRun.includes(each));
    if (ofThisRun.some((each) => each.badness > badness)) {
        await removeAll(others, api);
        return { kind: "kept" };
    }
    const [replaced = others[0]] = ofThisRun;
    if (replaced === undefined)
        return createsFirst ? create(request, api) : { kind: "none" };
    const written = await update(replaced, request, api);
    if (written.kind === "written")
        await removeAll(without(others, replaced), api);
    return written;
}
function without(all, one) {
    return all.filter((each) => each !== one);
}
function renderBody({ mark, attempt, badness, text }) {
    return `${mark}<!-- ${attempt || "-"} ${badness} -->\n${text}\n`;
}
async function create(request, api) {
    const path = `issues/${request.pullRequest.number}/comments`;
    const body = { body: renderBody(request) };
    const written = await api({ path, method: "POST", body, permission: COMMENT_PERMISSION });
    return written.kind === "failed" ? written : { kind: "written", how: "created" };
}
/** Somebody can have deleted the comment meanwhile. */
async function update({ id, body: before }, request, api) {
    const body = renderBody(request);
    if (before === body)
        return { kind: "written", how: "unchanged" };
    const written = await api({ ...addressOf(id), method: "PATCH", body: { body } });
    if (written.kind !== "failed")
        return { kind: "written", how: "updated" };
    if (written.status !== 404 && written.status !== 410)
        return written;
    return request.createsFirst ? create(request, api) : { kind: "none" };
}
/** What can't be removed stays for the next run. */
async function removeAll(comments, api) {
    for (const { id } of comments)
        await api({ ...addressOf(id), method: "DELETE", body: {} });
}
function addressOf(id) {
    return { path: `issues/comments/${id}`, permission: COMMENT_PERMISSION };
}
/** Bounds the search: 3,000 comments. */
const MOST_PAGES = 30;
/** The oldest first. `viewerDidAuthor`: whether the owner of the token has written the comment. */
const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId viewerDidAuthor body }
      }
    }
  }
}`;
/** The comments of this guard, the oldest first. */
async function find({ repository, pullRequest, mark }, api) {
    const [owner, name] = repository.split("/");
    const earlier = [];
    let after = null;
    for (let page = 0; page < MOST_PAGES; page++) {
        const variables = { owner, name, number: pullRequest.number, after };
        const listed = readGraphql(await api({ graphql: COMMENTS, variables, permission: COMMENT_PERMISSION }));
        if (listed.kind === "failed")
            return listed;
        const { headRefOid, comments } = (0,fields/* asFields */.q)((0,fields/* asFields */.q)((0,fields/* asFields */.q)(listed.data).repository).pullRequest);
        const { nodes, pageInfo } = (0,fields/* asFields */.q)(comments);
        if (!Array.isArray(nodes))
            return UNUSABLE;
        if (pullRequest.head !== undefined && headRefOid !== pullRequest.head)
            return { kind: "outdated" };
        const own = nodes.map(fields/* asFields */.q).filter((node) => node.viewerDidAuthor === true && isMarked(node.body, mark));
        earlier.push(...own.map((node) => parse(Number(node.databaseId), String(node.body), mark)));
        const { hasNextPage, endCursor } = (0,fields/* asFields */.q)(pageInfo);
        if (hasNextPage !== true)
            return { kind: "found", earlier };
        after = endCursor;
    }
    // Nobody reads more of them.
    return earlier.length > 0 ? { kind: "found", earlier } : TOO_MANY;
}
function parse(id, body, mark) {
    const [, attempt = "", badness = "0"] = /^<!-- (\S+) (\d) -->/.exec(body.slice(mark.length)) ?? [];
    return { id, body, attempt, badness: Number(badness) };
}
/** A mark within a text is a quotation. */
function isMarked(body, mark) {
    return typeof body === "string" && body.startsWith(mark);
}
/** GraphQL reports its errors with status 200. */
function readGraphql(result) {
    if (result.kind === "failed")
        return result;
    const { data, errors } = (0,fields/* asFields */.q)(result.data);
    if (!Array.isArray(errors) || errors.length === 0)
        return { kind: "data", data };
    const types = errors.map((error) => (0,fields/* asFields */.q)(error).type);
    if (types.includes("RATE_LIMITED")) {
        return { kind: "failed", problem: "GitHub's API limits requests at the moment", advice: "run the job later" };
    }
    const isRefusal = types.includes("FORBIDDEN") || types.includes("NOT_FOUND");
    return isRefusal
        ? { kind: "failed", problem: "GitHub's API refuses access", advice: (0,github_api/* adviseOn */.m)(COMMENT_PERMISSION), status: 403 }
        : UNUSABLE;
}
const UNUSABLE = { kind: "failed", problem: "GitHub's response is not one of its API", advice: "" };
const TOO_MANY = { kind: "failed", problem: "The pull request has more than 3,000 comments", advice: "" };

// EXTERNAL MODULE: ./text/words.js
var words = __webpack_require__(7279);
// EXTERNAL MODULE: ./report/text/markdown.js
var markdown = __webpack_require__(9978);
// EXTERNAL MODULE: ./report/text/posts.js
var text_posts = __webpack_require__(9408);
// EXTERNAL MODULE: ./report/text/remark-lines.js
var remark_lines = __webpack_require__(5169);
// EXTERNAL MODULE: ./report/text/scope.js
var text_scope = __webpack_require__(3179);
// EXTERNAL MODULE: ./report/text/titles.js
var titles = __webpack_require__(6916);
// EXTERNAL MODULE: ./report/text/videos.js
var text_videos = __webpack_require__(8583);
;// CONCATENATED MODULE: ./report/reporters/comment.js







const comment_comment = { what: "comment", medium: "comment", render: renderComment };
/**
 * GitHub takes 65,536 characters ("Body is too long (maximum is 65536 characters)"). Counted in bytes, which are never
 * fewer. The rest is for the mark.
 */
const LARGEST_BYTES = 65_536 - 4096;
/** The share of the names of one group. */
const LARGEST_NAMES_BYTES = 16_000;
/** The share of the remarks. */
const LARGEST_REMARKS_BYTES = 8000;
/** As much as there is room for. What is least important is left out first, and a line says so. */
function renderComment(report, { permalink, summaryPage, job, commit, isOfOthers = false }) {
    const { videos = [], posts = [] } = report;
    const place = summaryPage === undefined ? "the job summary" : (0,markdown/* link */.nf)("the job summary", summaryPage);
    const style = { permalink, largestNamesBytes: LARGEST_NAMES_BYTES, place };
    const top = [(0,titles/* titleReport */.Nf)(report), ...(isOfOthers ? [WARNING] : [])].join("\n\n");
    const rest = [...renderRemarks(report, place), renderFooter(place, job, commit)];
    const roomBytes = LARGEST_BYTES - sizeOf([top, ...rest]);
    const listPosts = (largestBytes) => (0,text_posts/* renderBadPosts */.dn)(posts, { permalink, place, largestBytes });
    // What is optional about videos makes way for posts; what is wrong with them has half of the room.
    const isAnyFailed = videos.some(({ verdict }) => verdict !== "valid");
    const mostForPosts = isAnyFailed ? roomBytes / 2 : roomBytes - LARGEST_NOTES_BYTES - 2 * HEADINGS_BYTES;
    const aboutVideos = listVideos(videos, style, roomBytes - sizeOf(listPosts(mostForPosts)) - HEADINGS_BYTES);
    const aboutPosts = listPosts(roomBytes - sizeOf(aboutVideos) - HEADINGS_BYTES);
    return [top, ...(0,titles/* joinParts */.nn)(report, { aboutVideos, aboutPosts }), ...rest].join("\n\n");
}
/** The headings, and the line about posts that are left out. */
const HEADINGS_BYTES = 500;
/** The fullest version that fits. */
function listVideos(videos, style, roomBytes) {
    for (const version of listVersions(videos, style, roomBytes))
        if (sizeOf(version) <= roomBytes)
            return version;
    return [];
}
/** A report's text can say: run this command. */
const WARNING = "The pull request's own run has written these results, so its author can have changed them. Run no command that stands in them.";
function sizeOf(paragraphs) {
    return paragraphs.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph) + 2, 0);
}
/** The share of the lines about what is left out. */
const LARGEST_NOTES_BYTES = 1500;
/** The same with less and less in it. The last one fits. */
function* listVersions(videos, style, roomBytes) {
    const { failed, warned, needed, cuts, optional, accepted } = (0,text_videos/* listParts */.Z)(videos, style);
    // What is too large anyway is not made to its end.
    const render = (parts) => parts.flatMap((part) => part.render(2 * roomBytes));
    const isShown = (part) => render([part]).length > 0;
    const dispensable = [warned, optional, accepted].filter(isShown);
    for (let kept = dispensable.length; kept >= 0; kept--) {
        const left = dispensable.slice(kept);
        const parts = [failed, warned, needed, cuts, optional, accepted].filter((part) => !left.includes(part));
        yield [...render(parts), ...noteLeftOut(left, style)];
    }
    const commands = [needed, cuts].filter(isShown);
    if (commands.length > 0)
        yield [...render([failed]), ...noteLeftOut([...commands, ...dispensable], style)];
    const note = noteLeftOut([...[failed].filter(isShown), ...commands, ...dispensable], style);
    yield [...(0,text_videos/* renderBriefly */.yq)(videos, style, roomBytes - LARGEST_NOTES_BYTES), ...note];
}
function noteLeftOut(parts, { place }) {
    if (parts.length === 0)
        return [];
    return [`There is no room here for ${(0,words/* formatList */.ki)(parts.map(({ what }) => what))}: see ${place}.`];
}
/** Why nothing was checked, or what a person should know besides the verdicts. */
function renderRemarks(report, place) {
    const { videos = [], posts = [], remarks, scope } = report;
    const isEmpty = videos.length + posts.length === 0;
    const worthy = remarks.filter(({ level }) => level !== "notice" || isEmpty);
    const shown = (0,markdown/* takeWhileFits */.z8)(worthy, LARGEST_REMARKS_BYTES, (remark) => (0,remark_lines/* renderRemark */.P)(remark));
    const hasUnchanged = scope !== undefined && (0,text_scope/* hasLeftOut */.qp)(scope);
    return [
        ...shown,
        ...(0,markdown/* noteOmitted */.pg)(worthy.length - shown.length, place),
        ...(hasUnchanged ? [`${(0,text_scope/* countUnchanged */.JI)(scope, report)}.`] : []),
    ];
}
/** Which job it is, as there may be a comment of each, and what it has checked: a comment can be outdated. */
function renderFooter(place, job, commit) {
    const checked = commit === undefined ? "" : ` for commit ${(0,markdown/* code */.aY)(commit.slice(0, 7))}`;
    return `<small>${job === undefined ? "" : `${(0,markdown/* code */.aY)(job)}${checked}. `}Everything about this check is in ${place}.</small>`;
}

// EXTERNAL MODULE: ./report/text/remarks.js
var text_remarks = __webpack_require__(5230);
;// CONCATENATED MODULE: ./report/text/comments.js

/** Why there is no comment, and what helps: sentences without their last full stop, `advice` in lower case. */
function remarkOnNoComment({ problem, advice }) {
    const help = advice === "" ? "" : ` To get a comment, ${advice}.`;
    return (0,text_remarks/* remark */.Vg)("notice", `The comment on the pull request could not be written. ${problem}.${help}`);
}
/** What helps where the token of a job can only read, because the pull request comes from a fork. */
const FORK_ADVICE = "write it from a second workflow, as examples/fork-comment.yml does: on a pull request from a fork, the token of a job can only read";
/** One job of several checks a part: its comment would say too little, and the next one would replace it. */
function remarkOnPartComment() {
    const message = "No comment was written, because this job checks only a part of the videos ('shard'). A job that comes after all parts can join their reports and comment, as examples/many-videos.yml does.";
    return remark("notice", message);
}
/** A comment is asked for, and there is no place for it. */
function remarkOnNoPullRequest() {
    return { ...(0,text_remarks/* remark */.Vg)("notice", "No comment was written, because this run is about no pull request."), isQuiet: true };
}
/** The event is about a pull request, but it does not bring its commits. `event`: its name. */
function remarkOnOtherEvent(event) {
    return remark("notice", `No comment was written, because on '${event}', nobody knows if the pull request's commit was checked. Run this step on 'pull_request', or comment by the command 'report', as examples/fork-comment.yml does.`);
}
/** Two open pull requests have the branch of the run. Each may have another base, and so other results. */
function remarkOnSeveralPullRequests() {
    const message = "No comment was written, because several open pull requests have the commit of this run.";
    return { ...(0,text_remarks/* remark */.Vg)("notice", message), isQuiet: true };
}
/** What an earlier comment says where another commit than the pull request's is checked out. */
function remarkOnOtherCommit() {
    const message = "No video of this pull request was checked, because the job has checked out another commit. Check out the head of the pull request before the check.";
    return remark("error", message);
}
/** A line of the log. */
function describeComment(how, number) {
    return comments_COMMENTS[how].replace("#", `#${number}`);
}
const comments_COMMENTS = {
    created: "Commented on pull request #.",
    updated: "Updated the comment on pull request #.",
    unchanged: "The comment on pull request # says this already.",
    kept: "The comment on pull request # has worse news of the same run, and stays.",
    none: "There is nothing to comment on in pull request #.",
    outdated: "No comment on pull request #: it has new commits, which another run checks.",
};

;// CONCATENATED MODULE: ./flows/comment.js
/** Comments on the pull request that a run is about, or says why not. Never throws. */





/** Returns what is to be reported about the comment. */
async function commentOn(report, world) {
    if (world.when === "never")
        return [];
    try {
        return await send(report, world);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return [remarkOnNoComment({ problem: `Commenting stopped unexpectedly (${reason})`, advice: "" })];
    }
}
async function send(report, world) {
    const { when, run, token, context, locate, log } = world;
    const api = (0,github_api/* openGitHubApi */.I)(run, token);
    const located = await locate(run, api);
    if (located.kind === "none")
        return [remarkOnNoPullRequest()];
    if (located.kind === "several")
        return [remarkOnSeveralPullRequests()];
    if (located.kind === "failed")
        return [remarkOnNoComment(located)];
    const { pullRequest } = located;
    const { repository, workflow, job, attempt } = run;
    const text = comment_comment.render(report, { ...context, job: `${workflow} / ${job}`, commit: pullRequest.head });
    const facts = { mark: nameGuard(run), attempt, badness: BADNESS[(0,titles/* findNews */.NK)(report)] };
    const createsFirst = deservesComment(report, when);
    const done = await comment({ repository, pullRequest, ...facts, text, createsFirst }, api);
    if (done.kind === "failed")
        return [remarkOnNoComment(explain(done, pullRequest, run))];
    log(describeComment(done.kind === "written" ? done.how : done.kind, pullRequest.number));
    return [];
}
const BADNESS = { failed: 4, lacking: 3, warned: 2, unchecked: 1, good: 0 };
/** The same in the next run, and another for each other guard. Only the jobs of a matrix share it. */
function nameGuard({ workflow, workflowFile, job, step }) {
    return markComment([workflowFile || workflow, job, step]);
}
/** Whether a comment is written if there is no earlier one. */
function deservesComment(report, when) {
    const checked = [...(report.videos ?? []), ...(report.posts ?? [])];
    if (checked.length === 0)
        return false;
    return when === "always" || (0,titles/* findNews */.NK)(report) === "lacking" || checked.some(({ findings }) => findings.length > 0);
}
/** On `pull_request`, GitHub gives a run from a fork a token that can only read, whatever the workflow says. */
function explain(failure, { isFromFork }, { name }) {
    const { status = 0, isLocked = false, advice } = failure;
    const isRefused = [401, 403, 404].includes(status) && !isLocked && advice !== "";
    return isRefused && isFromFork && name === "pull_request" ? { ...failure, advice: FORK_ADVICE } : failure;
}

// EXTERNAL MODULE: ./flows/conclusion.js
var conclusion = __webpack_require__(9871);
;// CONCATENATED MODULE: ./github/pull-request.js

const NONE = { kind: "none" };
/** Source of the fields: GitHub's documentation, "Webhook events and payloads". */
async function locatePullRequest(event, api) {
    const { issue, workflow_run: run } = (0,fields/* asFields */.q)(event.payload);
    if (event.name === "workflow_run")
        return findByHead(run, api);
    const { number, pull_request: isPullRequest } = (0,fields/* asFields */.q)(issue);
    if (!isPullRequest || !isNumber(number))
        return readPullRequest(event);
    return { kind: "found", pullRequest: { number, head: undefined, isFromFork: false } };
}
/** The pull request whose commits an event brings, as `pull_request` does. Others are only about one. */
function readPullRequest({ payload }) {
    const { pull_request: pullRequest } = (0,fields/* asFields */.q)(payload);
    return pullRequest === undefined ? NONE : parsePullRequest(pullRequest);
}
/** Whether an event is about a pull request without its commits: then the default branch is checked out. */
function isOnlyAboutPullRequest({ name, payload }) {
    const { pull_request: isOfIt } = asFields(asFields(payload).issue);
    return name === "workflow_run" || Boolean(isOfIt);
}
function parsePullRequest(given) {
    const { number, head, base } = (0,fields/* asFields */.q)(given);
    if (!isNumber(number))
        return NONE;
    const from = nameRepository(head);
    const isFromFork = from === undefined || from !== nameRepository(base);
    return { kind: "found", pullRequest: { number, head: asCommit((0,fields/* asFields */.q)(head).sha), isFromFork } };
}
/**
 * The event of a run from a fork names no pull request, and GitHub knows none by such a commit (`commits/{sha}/pulls`).
 * It can be found by its branch, and it must still be at the commit of the run.
 */
async function findByHead(run, api) {
    const { event, head_sha: sha, head_branch: branch, head_repository: repository } = (0,fields/* asFields */.q)(run);
    const { full_name: from, owner } = (0,fields/* asFields */.q)(repository);
    const { login } = (0,fields/* asFields */.q)(owner);
    const head = asCommit(sha);
    if (typeof event !== "string" || !event.startsWith("pull_request"))
        return NONE;
    if (head === undefined || typeof branch !== "string" || typeof login !== "string")
        return NONE;
    const query = { state: "open", head: `${login}:${branch}`, per_page: 100 };
    const listed = await api({ path: "pulls", query, permission: "pull-requests: read" });
    if (listed.kind === "failed")
        return listed;
    const open = Array.isArray(listed.data) ? listed.data.map(fields/* asFields */.q) : [];
    const [match, another] = open.filter((each) => (0,fields/* asFields */.q)(each.head).sha === head && nameRepository(each.head) === from);
    if (match === undefined)
        return NONE;
    return another === undefined ? parsePullRequest(match) : { kind: "several" };
}
/** The page of the run that a run on `workflow_run` is about; `undefined` if it is not in this repository. */
function locateCheckedRun({ payload, serverUrl, repository }) {
    const { html_url: url } = (0,fields/* asFields */.q)((0,fields/* asFields */.q)(payload).workflow_run);
    const runs = `${serverUrl.origin}/${repository}/actions/runs/`;
    return typeof url === "string" && url.startsWith(runs) && /^\d+$/.test(url.slice(runs.length)) ? url : undefined;
}
/** The repository of a branch; `undefined` if it has been deleted. */
function nameRepository(branch) {
    const { full_name: name } = (0,fields/* asFields */.q)((0,fields/* asFields */.q)(branch).repo);
    return typeof name === "string" ? name : undefined;
}
function isNumber(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
function asCommit(value) {
    return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}

// EXTERNAL MODULE: ./posts/rule-help.js
var posts_rule_help = __webpack_require__(7190);
// EXTERNAL MODULE: ./report/choices.js
var choices = __webpack_require__(6791);
// EXTERNAL MODULE: ./model/groups.js
var groups = __webpack_require__(8816);
;// CONCATENATED MODULE: ./report/join.js


/** A path that several reports have counts once, by the worst of its verdicts. A missing part is an error. */
function joinReports(reports) {
    const videos = keepWorst(reports.map((each) => each.videos ?? []), ({ video }) => video.path);
    const posts = keepWorst(reports.map((each) => each.posts ?? []), ({ path }) => path);
    const remarks = new Map();
    for (const remark of reports.flatMap((each) => each.remarks))
        remarks.set(remark.message, remark);
    const scopes = reports.flatMap(({ scope }) => scope ?? []);
    const [scope] = scopes;
    const unchanged = new Set(scopes.flatMap((each) => each.unchanged).filter((path) => !videos.has(path)));
    const unchangedPosts = scopes.flatMap((each) => each.unchangedPosts ?? []).filter((path) => !posts.has(path));
    return {
        videos: [...videos.values()].flat().sort(({ video: { path: a } }, { video: { path: b } }) => compare(a, b)),
        ...(reports.some((each) => each.posts) && {
            posts: [...posts.values()].flat().sort(({ path: a }, { path: b }) => compare(a, b)),
        }),
        cancellations: reports.flatMap((each) => each.cancellations ?? []),
        ...(reports.some((each) => each.confirmations) && {
            confirmations: reports.flatMap((each) => each.confirmations ?? []),
        }),
        remarks: [...findMissing(reports), ...remarks.values()],
        ...(scope && {
            scope: {
                ...scope,
                unchanged: [...unchanged].sort(),
                ...(unchangedPosts.length > 0 && { unchangedPosts: [...new Set(unchangedPosts)].sort() }),
            },
        }),
    };
}
/** Each job knows how many there are. */
function findMissing(reports) {
    const shards = reports.flatMap(({ shard }) => shard ?? []);
    const count = Math.max(0, ...shards.map((each) => each.count));
    const present = new Set(shards.map(({ index }) => index));
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !present.has(index));
    return missing.length === 0 ? [] : [(0,text_scope/* remarkOnMissingParts */.yZ)(missing, count)];
}
/** By path, what each report has there; of several reports, the worst. */
function keepWorst(reports, pathOf) {
    const kept = new Map();
    for (const each of reports) {
        // One report can have a path several times: addresses are shown without their queries, and a file can hold several
        // posts.
        for (const [path, checked] of (0,groups/* groupBy */.$)(each, pathOf)) {
            const others = kept.get(path);
            if (others === undefined || rankWorst(checked) > rankWorst(others))
                kept.set(path, checked);
        }
    }
    return kept;
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
const RANKS = { valid: 0, invalid: 2, unreadable: 2 };
function rankWorst(checked) {
    return Math.max(...checked.map(rank));
}
function rank({ verdict, findings }) {
    return RANKS[verdict] + (findings.some(({ level }) => level === "warning") ? 1 : 0);
}

// EXTERNAL MODULE: ./model/formats.js
var formats = __webpack_require__(8766);
// EXTERNAL MODULE: ./model/publish.js
var publish = __webpack_require__(6693);
// EXTERNAL MODULE: ./report/text/sentences.js
var sentences = __webpack_require__(2077);
;// CONCATENATED MODULE: ./report/reading/fields.js
/** Takes parsed JSON apart that anybody may have written. Knows no report. */
/** A value that is not what it should be. The message names its place, as in `videos[3].facts.width`. */
class NotAsDescribed extends Error {
    name = "NotAsDescribed";
    constructor(place) {
        super(`${place} is missing, or not what it should be`);
    }
}
/** The longest text, in UTF-16 units: far more than a path or a command may have. */
const LONGEST_TEXT = 100_000;
/** The longest list: as many as the largest report has. */
const LONGEST_LIST = 100_000;
function readBy(isRight) {
    return (value, place) => {
        if (isRight(value))
            return value;
        throw new NotAsDescribed(place);
    };
}
const fields_text = readBy((value) => typeof value === "string" && value.length <= LONGEST_TEXT);
/** A text that is not empty. */
const nonempty = readBy((value) => typeof value === "string" && value !== "" && value.length <= LONGEST_TEXT);
const number = readBy((value) => typeof value === "number" && Number.isFinite(value));
/** A number from 0 on. */
const measure = readBy((value) => typeof value === "number" && value >= 0 && value < Infinity);
/** A whole number from 0 on. */
const count = readBy((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const nothing = readBy((value) => value === null);
/** A field that must not be there. */
const none = readBy((value) => false);
const fields_boolean = readBy((value) => typeof value === "boolean");
function oneOf(...values) {
    return readBy((value) => values.some((each) => each === value));
}
/** A text of a form. */
function matching(pattern) {
    return readBy((value) => typeof value === "string" && pattern.test(value));
}
function list(read) {
    return (value, place) => {
        if (!Array.isArray(value) || value.length > LONGEST_LIST)
            throw new NotAsDescribed(place);
        return value.map((each, at) => read(each, `${place}[${at}]`));
    };
}
/** The first kind that the value is of. */
function either(first, second) {
    return (value, place) => {
        try {
            return first(value, place);
        }
        catch {
            return second(value, place);
        }
    };
}
/** Reads a value that a further condition holds for. */
function where(read, isRight) {
    return (value, place) => {
        const known = read(value, place);
        if (!isRight(known))
            throw new NotAsDescribed(place);
        return known;
    };
}
/** An absent field is `undefined`. */
function optional(read) {
    return (value, place) => (value === undefined ? undefined : read(value, place));
}
/** The named fields of an object. Others are left out: a later version may have more. */
function object(shape) {
    return (value, place) => {
        if (typeof value !== "object" || value === null || Array.isArray(value))
            throw new NotAsDescribed(place);
        const given = new Map(Object.entries(value));
        const read = Object.entries(shape).map(([name, each]) => [name, each(given.get(name), `${place}.${name}`)]);
        return Object.fromEntries(read);
    };
}

;// CONCATENATED MODULE: ./report/reading/report-file.js
/** The JSON report as it stands in a file: schemas/report.schema.json. Its texts are anybody's. */

const level = oneOf("error", "warning", "notice");
const pictureSize = object({ width: count, height: count });
const facts = object({
    container: optional(fields_text),
    codec: optional(fields_text),
    width: optional(count),
    height: optional(count),
    rotation: optional(oneOf(0, 90, 180, 270)),
    colour: optional(object({
        primaries: optional(count),
        transfer: optional(count),
        matrix: optional(count),
        isFullRange: optional(fields_boolean),
        bitDepth: optional(count),
        chroma: optional(oneOf("4:0:0", "4:2:0", "4:2:2", "4:4:4")),
    })),
    frameRate: optional(measure),
    minFrameRate: optional(measure),
    maxFrameRate: optional(measure),
    statesFrameRate: optional(fields_boolean),
    durationSeconds: optional(measure),
    sizeBytes: optional(count),
    bytesRead: optional(count),
    partial: optional(oneOf(true)),
    sampled: optional(oneOf(true)),
});
const names = object({ oneOf: list(fields_text) });
const bounds = where(object({ min: optional(number), max: optional(number), oneOf: optional(none) }), ({ min, max }) => min !== undefined || max !== undefined);
const findingFields = {
    rule: matching(/^[a-z-]{1,64}$/),
    level,
    code: either(nothing, fields_text),
    actual: either(either(nothing, number), either(fields_text, pictureSize)),
    limit: either(nothing, either(names, bounds)),
    unit: oneOf("s", "FPS", "px", "bytes", "%", "tracks", null),
    evidence: optional(oneOf("documented", "reported", "inferred")),
    source: optional(nonempty),
    message: fields_text,
    advice: optional(fields_text),
    fix: either(nothing, fields_text),
    fixKind: optional(oneOf("convert", "cut", "rename", "replace")),
    fixOptional: optional(oneOf(true)),
    byPolicy: optional(oneOf(true)),
};
const finding = object(findingFields);
/** A line or a column. */
const ordinal = where(count, (value) => value >= 1);
/** A finding of a post has a place in the post file. */
const postFinding = object({ ...findingFields, line: ordinal, column: ordinal });
const anyVideo = object({
    path: nonempty,
    source: oneOf("file", "lfs", "url"),
    verdict: oneOf("valid", "invalid", "unreadable"),
    facts,
    findings: list(finding),
});
/** The rules by which a video is unreadable, not invalid. */
const UNREAD_RULES = ["unreadable", "lfs-pointer"];
/** A verdict follows from the findings, and an address has no secrets. */
const video = where(anyVideo, ({ path, source, verdict, findings }) => {
    const errors = findings.filter((each) => each.level === "error");
    const isUnread = errors.some(({ rule }) => UNREAD_RULES.includes(rule));
    const follows = errors.length === 0 ? "valid" : isUnread ? "unreadable" : "invalid";
    return verdict === follows && (source !== "url" || isBareAddress(path));
});
const post = where(object({
    path: nonempty,
    video: optional(fields_text),
    verdict: oneOf("valid", "invalid"),
    findings: list(postFinding),
}), ({ verdict, findings }) => (verdict === "invalid") === findings.some((each) => each.level === "error"));
/** Reports show addresses without user name, query and fragment. */
function isBareAddress(path) {
    if (!/^https?:\/\//.test(path) || !URL.canParse(path) || /[?#]/.test(path))
        return false;
    const { username, password } = new URL(path);
    return username === "" && password === "";
}
/** What is known of an id, whichever step found out. */
const report_file_publish = {
    publishId: either(nothing, matching(/^[A-Za-z0-9._~-]{1,64}$/)),
    video: optional(fields_text),
    line: optional(count),
    position: optional(count),
    length: optional(count),
    code: fields_text,
    httpStatus: either(nothing, count),
    logId: either(nothing, fields_text),
    status: either(nothing, fields_text),
    failReason: either(nothing, fields_text),
    postIds: list(matching(/^\d{1,30}$/)),
    attempts: count,
};
const anyCancellation = object({
    ...report_file_publish,
    outcome: oneOf(...["malformed", "dry-run", "no-token", "cancelled", "already-failed", "in-inbox"], ...["published", "cancel-requested", "processing", "refused", "unreachable", "out-of-time"]),
});
const anyConfirmation = object({
    ...report_file_publish,
    outcome: oneOf(...["malformed", "no-token", "published", "in-inbox", "failed", "pending"], ...["refused", "unreachable", "out-of-time"]),
    passedCheck: optional(oneOf(true)),
    passedByPolicy: optional(oneOf(true)),
    warnedByCheck: optional(list(matching(/^[a-z-]{1,40}$/))),
    changedSinceCheck: optional(oneOf(true)),
});
/** Only a malformed entry has no id: it has a place instead. */
function isPlaced({ publishId, outcome, line, position, length }) {
    if (publishId !== null)
        return outcome !== "malformed" && [line, position, length].every((each) => each === undefined);
    return outcome === "malformed" && position !== undefined && length !== undefined;
}
const cancellation = where(anyCancellation, isPlaced);
const confirmation = where(anyConfirmation, isPlaced);
/** GitHub starts at most 256 jobs per matrix. */
const shard = where(object({ index: count, count: count }), ({ index, count: of }) => index >= 1 && index <= of && of <= 256);
/** Reads what a report file holds. Throws `NotAsDescribed`. */
const reportFile = object({
    schema: oneOf(1),
    tool: object({ name: oneOf("tiktok-upload-guard") }),
    videos: list(video),
    posts: optional(list(post)),
    remarks: optional(list(object({ level, message: fields_text }))),
    scope: optional(object({
        kind: oneOf("changed"),
        base: fields_text,
        commit: either(nothing, matching(/^([0-9a-f]{40}|[0-9a-f]{64})$/)),
        unchanged: list(fields_text),
        unchangedPosts: optional(list(fields_text)),
    })),
    shard: optional(shard),
    cancellations: list(cancellation),
    confirmations: optional(list(confirmation)),
});

;// CONCATENATED MODULE: ./report/reading/read.js






function readReport(text, known) {
    try {
        const file = reportFile(JSON.parse(text), "report");
        const { videos, posts, remarks = [], scope, shard, cancellations, confirmations } = file;
        const report = {
            videos: videos.map((each) => toVideo(each, known)),
            ...(posts && { posts: posts.map((each) => toPost(each, known)) }),
            cancellations: cancellations.map((each) => toCancellation(each, known)),
            ...(confirmations && { confirmations: confirmations.map((each) => toConfirmation(each, known)) }),
            // An error in the report itself is about what should have been checked.
            remarks: remarks.map(({ level, message }) => ({
                ...(0,text_remarks/* remark */.Vg)(level, message),
                ...(level === "error" && { isCounted: true }),
            })),
            ...(scope && { scope: toScope(scope) }),
            ...(shard && { shard }),
        };
        return { kind: "report", report };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return { kind: "problem", problem: "is not JSON" };
        if (error instanceof NotAsDescribed)
            return { kind: "problem", problem: `is not a report: ${error.message}` };
        throw error;
    }
}
function toVideo({ path, source, verdict, facts, findings }, known) {
    return {
        video: { path, source: toSource(source, facts.sizeBytes) },
        facts: toFacts(facts),
        findings: findings.map((each) => toFinding(each, known)),
        gauges: [],
        verdict,
    };
}
function toPost({ findings, ...post }, known) {
    const read = ({ line, column, ...finding }) => ({
        ...toFinding(finding, known),
        line,
        column,
    });
    return withoutUndefined({ ...post, findings: findings.map(read) });
}
function toScope({ base, commit, unchanged, unchangedPosts }) {
    return { base, commit: commit ?? undefined, unchanged, ...(unchangedPosts && { unchangedPosts }) };
}
/** A file does not name the object of a Git LFS pointer. */
function toSource(kind, sizeBytes = 0) {
    return kind === "lfs" ? { kind, oid: "", sizeBytes } : { kind };
}
function toFacts({ container, durationSeconds, frameRate, colour, sampled: _sampled, ...facts }) {
    return withoutUndefined({
        ...facts,
        container: container !== undefined && (0,formats/* isContainer */.u_)(container) ? container : undefined,
        colour: colour && withoutUndefined(colour),
        duration: durationSeconds === undefined ? undefined : exactly(durationSeconds),
        frameRate: frameRate === undefined ? undefined : exactly(frameRate),
    });
}
function exactly(value) {
    return { value, low: value, high: value };
}
function toFinding({ rule: id, level, code, unit, message, byPolicy, fixOptional, ...rest }, known) {
    const { evidence = "inferred", source = "", advice, actual, limit, fix, fixKind } = rest;
    const basis = { evidence, source: /^https?:/i.test(source) && !known.isSource(source) ? UNKNOWN_SOURCE : source };
    return withoutUndefined({
        rule: { id, level, ...basis, ...(code !== null && { code }), ...(unit !== null && { unit }) },
        ...(0,sentences/* splitMessage */.kw)(message, advice),
        level,
        actual,
        limit: limit === null || limit.oneOf !== undefined ? limit : withoutUndefined(limit),
        fix,
        fixKind,
        isFixOptional: fixOptional,
        isByPolicy: byPolicy,
    });
}
/** Not an address, so no link is made of it. */
const UNKNOWN_SOURCE = "";
function toCancellation(file, { explain }) {
    const { outcome } = file;
    const facts = toPublishFacts(file);
    return { ...explain(outcome, { ...facts, ...nameKind(facts) }), ...facts, outcome };
}
function toConfirmation(file, { explainConfirmation }) {
    const { outcome, passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck } = file;
    const facts = toPublishFacts(file);
    const marks = withoutUndefined({ passedCheck, passedByPolicy, warnedByCheck, changedSinceCheck });
    return { ...explainConfirmation(outcome, { ...facts, ...nameKind(facts) }), ...facts, outcome, ...marks };
}
/** What the id says of its upload, for the words. */
function nameKind({ entry }) {
    return { isPhoto: (0,publish/* isPhotoPost */.z)(entry), isDraft: (0,publish/* isDraft */.Q)(entry) };
}
/** Everything but the words of the outcome. */
function toPublishFacts(file) {
    const { video, code, httpStatus, logId, status, failReason, postIds, attempts } = file;
    return withoutUndefined({
        ...{ entry: toEntry(file), video, code, postIds, attempts },
        httpStatus: httpStatus ?? undefined,
        logId: logId ?? undefined,
        status: status ?? undefined,
        failReason: failReason ?? undefined,
    });
}
function toEntry({ publishId, line = 1, position = 1, length = 0 }) {
    if (publishId !== null)
        return { kind: "id", id: publishId };
    return { kind: "malformed", origin: { kind: "ledger" }, line, position, length, isCutOff: false };
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}

// EXTERNAL MODULE: ./report/registry.js + 19 modules
var registry = __webpack_require__(7927);
// EXTERNAL MODULE: ./report/reporters/json.js + 1 modules
var json = __webpack_require__(6492);
// EXTERNAL MODULE: ./report/text/fixes.js
var fixes = __webpack_require__(6720);
// EXTERNAL MODULE: ./report/whole-file.js
var whole_file = __webpack_require__(2163);
// EXTERNAL MODULE: ./tiktok/explain.js
var tiktok_explain = __webpack_require__(5988);
// EXTERNAL MODULE: ./tiktok/explain-confirmation.js
var explain_confirmation = __webpack_require__(2324);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./flows/folder-walk.js
var folder_walk = __webpack_require__(7916);
// EXTERNAL MODULE: ./text/quantities.js
var quantities = __webpack_require__(3193);
;// CONCATENATED MODULE: ./commands/report-files.js
/** Finds and reads the report files that a person names. Follows no link in a folder, and bounds what it reads. */




/** For all reports together: a report of 40,000 videos has about as much. */
const report_files_LARGEST_BYTES = 64 * 2 ** 20;
/** GitHub starts at most 256 jobs per matrix; each has one report. */
const MOST_REPORTS = 1000;
/** A folder means the `.json` files in it: `actions/download-artifact` makes a folder for each artifact. */
function findReports(names, folder) {
    const found = [];
    for (const name of names) {
        if (name === "")
            return fail("The name of a report is empty.");
        const path = (0,external_node_path_.resolve)(folder, name);
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stats === undefined)
            return fail(`There is no '${name}'.`);
        if (stats.isDirectory()) {
            const inside = [];
            for (const entry of (0,folder_walk/* walkFolder */.a)(path)) {
                const named = { name: (0,external_node_path_.join)(name, (0,external_node_path_.relative)(path, entry.path)), path: entry.path };
                if (entry.kind === "unreadable")
                    return fail(`'${named.name}' can't be read.`);
                if (entry.kind === "file" && entry.path.endsWith(".json"))
                    inside.push(named);
            }
            if (inside.length === 0)
                return fail(`The folder '${name}' has no file whose name ends in '.json'.`);
            found.push(...inside);
        }
        else if (stats.isFile())
            found.push({ name, path });
        else
            return fail(`'${name}' is not a file.`);
        if (found.length > MOST_REPORTS)
            return fail(`There are more than ${(0,quantities/* formatInteger */.Sm)(MOST_REPORTS)} reports.`);
    }
    const sizeBytes = found.reduce((sum, { path }) => sum + (0,external_node_fs_.statSync)(path).size, 0);
    if (sizeBytes > report_files_LARGEST_BYTES)
        return fail(`The reports have more than ${(0,quantities/* formatSize */.Xq)(report_files_LARGEST_BYTES)}.`);
    return { kind: "reports", reports: found.map(({ name, path }) => ({ name, path, text: readText(path) })) };
}
/** PowerShell's `>` writes UTF-16 or a byte order mark (PowerShell's documentation, "about_Character_Encoding"). */
function readText(path) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
    return new TextDecoder(encoding).decode(bytes);
}
function fail(problem) {
    return { kind: "problem", problem };
}

;// CONCATENATED MODULE: ./commands/report-rendering.js
/** What the command `report` does: reads reports, joins them, and renders the result. Checks no video. */



















const COMMENT_MARK = "<!-- tiktok-upload-guard: comment -->";
/** What a comment would say, for those who send it themselves. */
const commentFile = {
    what: "comment",
    medium: "file",
    mark: new RegExp(`^${COMMENT_MARK}`),
    *render(report, context) {
        yield `${COMMENT_MARK}\n${comment_comment.render(report, context)}\n`;
    },
};
const ALL_FORMATS = {
    ...registry.FORMATS,
    json: json.json,
    comment: commentFile,
};
/** `given`: as the definition of `report` reads it. */
async function renderReports(given, world) {
    const { say } = world.terminal;
    const fail = (problem) => {
        say(problem);
        return 2;
    };
    const output = given.value("--output");
    const format = ALL_FORMATS[given.choice("--format", choices/* RENDERED_FORMATS */.pP) ?? "markdown"];
    const failOn = given.choice("--fail-on", choices/* FAIL_ON */.d$) ?? "error";
    const when = given.choice("--comment", choices/* COMMENT_ON */.UI) ?? "never";
    if (given.operands.length === 0)
        return fail("Name at least one report, or a folder of reports.");
    const found = findReports(given.operands, world.folder);
    if (found.kind === "problem")
        return fail(found.problem);
    if (output !== undefined && found.reports.some(({ path }) => path === (0,external_node_path_.resolve)(world.folder, output))) {
        return fail(`'${output}' is one of the reports to read. Name another file for the result.`);
    }
    const reports = [];
    for (const { name, text } of found.reports) {
        const each = readReport(text, KNOWN);
        if (each.kind === "problem")
            return fail(`'${name}' ${each.problem}.`);
        reports.push(each.report);
    }
    const event = world.readEvent();
    const isOfAnotherRun = event.name === "workflow_run";
    const joined = joinReports(isOfAnotherRun ? reports.map(fixes/* withoutCommands */.Df) : reports);
    const context = {
        isOfOthers: isOfAnotherRun,
        summaryPage: isOfAnotherRun ? locateCheckedRun(event) : world.runPage,
        rules: RULES,
    };
    const isAsked = output !== undefined || given.has("--format") || when === "never";
    const written = isAsked ? deliver(joined, { format, output, context }, world) : undefined;
    if (written !== undefined)
        return fail(written);
    if (output !== undefined || !isAsked)
        say(`${(0,titles/* describeNews */.Nj)(joined)}.`);
    const about = await commentOn(joined, {
        when,
        run: event,
        token: world.environment.GITHUB_TOKEN || undefined,
        context,
        locate: locatePullRequest,
        log: say,
    });
    for (const { message } of about)
        say(message);
    if (about.some(({ isQuiet }) => !isQuiet))
        return 2;
    return (0,conclusion/* explain */.WE)(joined, { thing: "video", setting: "--fail-on", failOn }).fails ? 1 : 0;
}
const RULES = [...(0,rule_help.describeRules)(), ...(0,posts_rule_help.describePostRules)()];
const SOURCES = new Set([...RULES.map(({ source }) => source), limits/* SLIGHTLY_FAST_REPORT */.fm]);
const KNOWN = { isSource: (url) => SOURCES.has(url), explain: tiktok_explain/* explain */.WE, explainConfirmation: explain_confirmation/* explainConfirmation */.t };
/** Writes the report. Returns why it could not be written. */
function deliver(joined, { format: reporter, output, context }, { folder, terminal }) {
    const parts = reporter.render(joined, context);
    if (output === undefined) {
        for (const part of parts)
            terminal.write(part);
        return undefined;
    }
    const path = (0,external_node_path_.resolve)(folder, output);
    const obstacle = (0,whole_file.findFileObstacle)(path, reporter.mark);
    if (obstacle !== undefined)
        return `The ${reporter.what} can't be written to '${output}', ${obstacle}.`;
    try {
        (0,whole_file.writeWhole)(path, parts);
        return undefined;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return `The ${reporter.what} could not be written to '${output}': ${reason}.`;
    }
}


/***/ }),

/***/ 7916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder),
/* harmony export */   i: () => (/* binding */ boundWalk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/** Lists what others have put into a folder, such as downloaded artifacts. Follows no link, and opens no file. */


/** Folders in folders are entered down to this depth. */
const DEEPEST_FOLDER = 8;
/** So many entries are looked at in all: others may have filled the folder. */
const MOST_ENTRIES = 10_000;
function boundWalk() {
    return { left: MOST_ENTRIES };
}
/** The entries of a folder and of the folders in it, in order of name; folders only where they are not entered. */
function* walkFolder(folder, bound = boundWalk(), depth = 1) {
    const names = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort());
    if (names === undefined)
        yield { kind: "unreadable", path: folder };
    for (const [at, name] of (names ?? []).entries()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if (bound.left === 0) {
            yield { kind: "beyond", path, count: (names ?? []).length - at };
            return;
        }
        bound.left -= 1;
        const stats = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path));
        if (stats === undefined)
            yield { kind: "unreadable", path };
        else if (stats.isFile())
            yield { kind: "file", path, sizeBytes: stats.size };
        else if (!stats.isDirectory())
            yield { kind: "special", path };
        else if (depth === DEEPEST_FOLDER)
            yield { kind: "deep", path };
        else
            yield* walkFolder(path, bound, depth + 1);
    }
}
function attempt(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isDraft),
/* harmony export */   z: () => (/* binding */ isPhotoPost)
/* harmony export */ });
/** Whether an id stands for a photo post: those begin with `p_` (seen in TikTok's documentation, not promised). */
function isPhotoPost(entry) {
    return entry.kind === "id" && entry.id.startsWith("p_");
}
/**
 * Whether an id stands for a video that was sent to the inbox: those begin with `v_inbox_` (seen in TikTok's
 * documentation, not promised). A photo post's id does not show whether it is a draft.
 */
function isDraft(entry) {
    return entry.kind === "id" && entry.id.startsWith("v_inbox_");
}


/***/ }),

/***/ 5862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Vv: () => (/* binding */ backOffMs),
/* harmony export */   YP: () => (/* binding */ findHttpPauseMs),
/* harmony export */   fG: () => (/* binding */ USUAL_BACK_OFF),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   yy: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/** Tries again: whether another try can help, how long to wait before it, and the wait. Sends nothing itself. */

/** For servers that send no Retry-After. */
const USUAL_BACK_OFF = { baseMs: 500, floorMs: 250, ceilingMs: 10_000 };
/**
 * Calls `attempt` until its result can't get better, the tries are used up, or the next wait would pass the deadline.
 * Returns the last result. Errors of `attempt` are thrown.
 */
async function retry(attempt, options) {
    const { retries, deadlineMs, signal, findPauseMs, backOff = USUAL_BACK_OFF } = options;
    for (let tries = 0;; tries++) {
        const result = await attempt();
        const askedMs = findPauseMs(result);
        if (askedMs === undefined || tries === retries)
            return result;
        const pauseMs = Math.max(askedMs, backOffMs(tries, backOff));
        if (performance.now() + pauseMs > deadlineMs)
            return result;
        await sleep(pauseMs, signal);
    }
}
/**
 * {@link RetryOptions.findPauseMs} of an HTTP call: another try can help after a network error, a timeout, or a status
 * that says so (`isPassing`). A `Retry-After` header is respected.
 */
function findHttpPauseMs({ kind, status = 0, headers = {} }, isPassing) {
    if (kind === "network-error" || kind === "timeout")
        return 0;
    if (kind !== "response" || !isPassing(status))
        return undefined;
    return parseRetryAfter(headers, Date.now()) ?? 0;
}
/** Milliseconds before try number `retry` (from 0). `random`: from 0 to 1. */
function backOffMs(retry, { baseMs, floorMs, ceilingMs }, random = Math.random()) {
    return Math.max(floorMs, random * Math.min(ceilingMs, baseMs * 2 ** retry));
}
/** The end of a date in asctime's form, the only form without a time zone. */
const WITHOUT_ZONE = /:\d\d \d{4}$/;
/**
 * Milliseconds that a `Retry-After` header asks for: whole seconds (RFC 9110, section 10.2.3), or a date in one of
 * HTTP's three forms, in GMT (section 5.6.7). A date is measured by the response's own `Date`, as the clocks of two
 * machines differ; without one by `nowMs`, since the epoch. `undefined` if it is missing or invalid.
 */
function parseRetryAfter(headers, nowMs) {
    const text = headers["retry-after"]?.trim() ?? "";
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const atMs = parseHttpDate(text);
    return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - (parseHttpDate(headers.date?.trim() ?? "") || nowMs));
}
/** `NaN` if it is not a date. */
function parseHttpDate(text) {
    const date = WITHOUT_ZONE.test(text) ? `${text} GMT` : text;
    return date.endsWith("GMT") ? Date.parse(date) : Number.NaN;
}
/** With a longer time, Node's timer fires at once (its delay has 31 bits). */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Waits; `signal` ends the wait early, without an error. */
async function sleep(ms, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal }).catch(() => undefined);
}


/***/ }),

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nameAddress),
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** What may be shown of a URL, and whether it leads to this machine. Asks no server. */
/** Whether a URL's host is written as this machine, where http is safe enough. */
function isLoopback({ hostname }) {
    return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** A URL without user name, password, query and fragment, which may be secrets. */
function nameAddress({ protocol, host, pathname }) {
    return `${protocol}//${host}${pathname}`;
}


/***/ }),

/***/ 7190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describePostRules: () => (/* binding */ describePostRules)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2122);

/** Every rule: when it objects and what to do then, in sentences. */
function describePostRules() {
    return _rules_index_js__WEBPACK_IMPORTED_MODULE_0__.POST_RULES.map(({ id, level, code, evidence, source, when, help }) => ({
        ...{ id, level, evidence, source, when, advice: help },
        ...(code !== undefined && { code }),
    }));
}


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countOutcomes: () => (/* binding */ countOutcomes),
/* harmony export */   countUncancelled: () => (/* binding */ countUncancelled),
/* harmony export */   describePublish: () => (/* binding */ describePublish),
/* harmony export */   describeRerun: () => (/* binding */ describeRerun),
/* harmony export */   isWorthCancelling: () => (/* binding */ isWorthCancelling),
/* harmony export */   joinSentences: () => (/* binding */ joinSentences),
/* harmony export */   listEvidence: () => (/* binding */ listEvidence),
/* harmony export */   listPosts: () => (/* binding */ listPosts),
/* harmony export */   nameCode: () => (/* binding */ nameCode),
/* harmony export */   nameEntry: () => (/* binding */ nameEntry),
/* harmony export */   nameMissedCancel: () => (/* binding */ nameMissedCancel),
/* harmony export */   nameOrigin: () => (/* binding */ nameOrigin),
/* harmony export */   nameUpload: () => (/* binding */ nameUpload),
/* harmony export */   nameVideo: () => (/* binding */ nameVideo),
/* harmony export */   sortWorstFirst: () => (/* binding */ sortWorstFirst)
/* harmony export */ });
/* harmony import */ var _model_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6693);
/* harmony import */ var _text_quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3193);
/* harmony import */ var _text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8096);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
/** Sentences about publish ids and their outcomes, for every reporter. Decides no outcome. */




/** Longer names of videos are cut: any step can write one. */
const LONGEST_VIDEO = 300;
/** Posts that are named; a draft can become several. */
const MOST_POSTS = 5;
/** The id, or the place of a malformed entry, whose text is never shown. */
function nameEntry(entry) {
    if (entry.kind === "id")
        return entry.id;
    const length = (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(entry.length, "character");
    if (entry.origin.kind === "arguments")
        return `argument ${entry.line}, position ${entry.position}, ${length}`;
    return `line ${entry.line}, position ${entry.position} of ${nameOrigin(entry.origin)}, ${length}`;
}
/** Where ids were recorded. */
function nameOrigin(origin) {
    switch (origin.kind) {
        case "input":
            return "the input 'publish-ids'";
        case "ledger":
            return "the file $TIKTOK_PUBLISH_IDS";
        case "arguments":
            return "the arguments";
        case "stdin":
            return "stdin";
        case "file":
            return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(origin.path);
    }
}
/** The video of an id, as its entry names it; `undefined` if it names none. */
function nameVideo({ video }) {
    if (video === undefined || video === "")
        return undefined;
    return (0,_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u)(video.length > LONGEST_VIDEO ? `${video.slice(0, LONGEST_VIDEO).toWellFormed()}…` : video);
}
/** The id and its video: `v_pub_url~v2.1 (videos/a.mp4)`. */
function nameUpload(publish) {
    const video = nameVideo(publish);
    return `${nameEntry(publish.entry)}${video === undefined ? "" : ` (${video})`}`;
}
/**
 * What happened, to which id and video, what to do now, and what TikTok's support asks for. `how`: one more sentence on
 * what to do, without its full stop.
 */
function describePublish(publish, how = "") {
    const { entry, problem, cause = "", advice } = publish;
    const upload = `${entry.kind === "id" ? "publish id " : ""}${nameUpload(publish)}`;
    const posts = listPosts(publish).map(({ name, url }) => (url === undefined ? name : `${name} (${url})`));
    const evidence = listEvidence(publish).join(", ");
    return [
        joinSentences(`${problem}: ${upload}`, cause, (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)(posts), advice, how),
        ...(evidence === "" ? [] : [`(${evidence})`]),
    ].join(" ");
}
/** The word to look up in a documentation: TikTok's reason for a publish that failed, else the code. */
function nameCode({ outcome, code, failReason }) {
    return outcome === "failed" ? (failReason ?? outcome) : code;
}
/** Sentences with their full stops; empty ones are left out. */
function joinSentences(...sentences) {
    return sentences.flatMap((sentence) => (sentence === "" ? [] : [`${sentence}.`])).join(" ");
}
/**
 * The posts of a publish that is live, the first ones by name. `url`: the address that redirects to the post; none is
 * known for photos (cookpete/react-player#1973: reported, not documented).
 */
function listPosts({ entry, outcome, postIds }) {
    if (outcome !== "published")
        return [];
    const posts = postIds.slice(0, MOST_POSTS).map((id) => {
        const name = `Post ${id}`;
        return (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhotoPost */ .z)(entry) ? { name } : { name, url: `https://www.tiktok.com/share/video/${id}` };
    });
    const rest = postIds.length - posts.length;
    return rest > 0 ? [...posts, { name: (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rest, "more post") }] : posts;
}
/** What TikTok's support asks for, and what an expert looks for. TikTok's own words are untrusted: each on one line. */
function listEvidence({ httpStatus, status, failReason, logId, detail }) {
    return [
        ...(httpStatus === undefined ? [] : [`HTTP ${httpStatus}`]),
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(failReason === undefined ? [] : [`fail_reason ${failReason}`]),
        ...(logId === undefined ? [] : [`log_id ${logId}`]),
        ...(detail === undefined ? [] : [`details: ${detail}`]),
    ].map(_text_unprintable_js__WEBPACK_IMPORTED_MODULE_0__/* .showUnprintable */ .u);
}
// ---------------------------------------------------------------------------------------------------------------------
// All ids of a run
/** Kinds of news, the worst first. */
const NEWS = [
    ...["live", "may-go-live", "cut-off", "malformed", "unknown", "may-reach-inbox"],
    ...["in-inbox", "dry-run", "failed", "cancelled"],
];
const NEWS_OF = {
    malformed: "malformed",
    "dry-run": "dry-run",
    "no-token": "may-go-live",
    cancelled: "cancelled",
    "already-failed": "failed",
    "in-inbox": "in-inbox",
    published: "live",
    "cancel-requested": "may-go-live",
    processing: "may-go-live",
    refused: "may-go-live",
    unreachable: "may-go-live",
    "out-of-time": "may-go-live",
};
function newsOf(cancellation) {
    const { entry, outcome } = cancellation;
    if (isUnknown(cancellation))
        return "unknown";
    if (NEWS_OF[outcome] === "may-go-live" && (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Q)(entry))
        return "may-reach-inbox";
    return entry.kind === "malformed" && entry.isCutOff ? "cut-off" : NEWS_OF[outcome];
}
/** Whether TikTok does not know the id. */
function isUnknown({ outcome, code }) {
    return outcome === "refused" && code === "invalid_publish_id";
}
/** `things`: how many, as the first words of the sentence name them: `2 uploads`, later only `2`. */
const SAY = {
    live: (things, isOne) => `${things} ${isOne ? "is" : "are"} live`,
    "may-go-live": (things) => `${things} may still go live`,
    "cut-off": (things, isOne) => `${things} may still go live (${isOne ? "its id was" : "their ids were"} cut off)`,
    malformed: (things, isOne) => `${things} may still go live (${isOne ? "its id" : "their ids"} can't be read)`,
    unknown: (things, isOne) => `${things} may still go live (TikTok does not know ${isOne ? "its id" : "their ids"})`,
    "may-reach-inbox": (things) => `${things} may still reach the inbox`,
    "in-inbox": (things, isOne) => `${things} ${isOne ? "is a draft" : "are drafts"} in the inbox`,
    "dry-run": (things, isOne, those) => `${things} ${isOne ? "was" : "were"} not cancelled and ${nameRisk(those)}`,
    failed: (things) => `${things} had already failed`,
    cancelled: (things, isOne) => `${things} ${isOne ? "was" : "were"} cancelled`,
};
/** One line that says it all, the worst first: `After cancelling: 1 video is live, 2 were cancelled`. */
function countOutcomes(cancellations) {
    let isNamed = false;
    const parts = NEWS.flatMap((news) => {
        const those = cancellations.filter((each) => newsOf(each) === news);
        const count = those.length;
        if (count === 0)
            return [];
        const things = isNamed ? (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(count) : (0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(count, news === "live" ? nameLive(those) : "upload");
        isNamed = true;
        return [SAY[news](things, count === 1, those)];
    });
    const isDry = cancellations.some(({ outcome }) => outcome === "dry-run");
    return `${isDry ? "Dry run" : "After cancelling"}: ${parts.join(", ")}`;
}
/** What may still happen to uploads that nobody has cancelled. */
function nameRisk(those) {
    return those.every(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isDraft */ .Q)(entry)) ? "may still reach the inbox" : "may still go live";
}
/** What people see in the TikTok app. */
function nameLive(live) {
    const photos = live.filter(({ entry }) => (0,_model_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .isPhotoPost */ .z)(entry)).length;
    if (photos === 0)
        return "video";
    return photos === live.length ? "photo post" : "post";
}
/** Outcomes of a request to cancel that may have worked. */
const UNSURE = ["cancel-requested", "unreachable"];
/** What is true of all of these uploads, after `not`. */
function nameMissedCancel(cancellations) {
    return cancellations.some(({ outcome }) => UNSURE.includes(outcome)) ? "confirmed as cancelled" : "cancelled";
}
/** How many ids were recorded and, by wish, not cancelled. */
function countUncancelled(uncancelled) {
    const verb = uncancelled.length === 1 ? "was" : "were";
    return `${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(uncancelled.length, "upload")} ${verb} not cancelled and ${nameRisk(uncancelled)}`;
}
/** The worst news first; equal ones keep their order. */
function sortWorstFirst(cancellations) {
    return NEWS.flatMap((news) => cancellations.filter((each) => newsOf(each) === news));
}
/** Outcomes of uploads that the creator has, or may get, although the job failed: it would publish them once more. */
const KEPT = ["published", "in-inbox", "processing"];
/** Uploads that are named in a line. */
const MOST_NAMED = 5;
/** What to do before the job runs again, as one line; nothing if it would publish nothing twice. */
function describeRerun(cancellations) {
    const kept = cancellations.filter(({ outcome }) => KEPT.includes(outcome));
    if (kept.length === 0)
        return [];
    const names = kept.slice(0, MOST_NAMED).map((each) => nameVideo(each) ?? nameEntry(each.entry));
    const rest = kept.length - names.length;
    const them = kept.length === 1 ? "it" : "them";
    const all = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatList */ .ki)([...names, ...(rest > 0 ? [`${(0,_text_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInteger */ .Sm)(rest)} more`] : [])]);
    return [`A re-run publishes ${all} again: take ${them} out of the list first.`];
}
/** Outcomes that another request to cancel can't change. */
const FINAL = [
    ...["malformed", "processing", "cancelled", "already-failed", "in-inbox", "published"],
];
/** Whether cancelling the same id once more may change what happens to it. */
function isWorthCancelling(cancellation) {
    return !FINAL.includes(cancellation.outcome) && !isUnknown(cancellation);
}


/***/ }),

/***/ 1317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ FAIL_REASONS),
/* harmony export */   e: () => (/* binding */ CANCEL_CODES)
/* harmony export */ });
/** TikTok documents cancelling under "Cancel ongoing pull from URL tasks". */
const CANCEL_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-media-transfer-guide";
const ERRORS_PAGE = "https://developers.tiktok.com/docs/en/tiktok-api-v2-error-handling";
const STATUS_PAGE = "https://developers.tiktok.com/docs/en/content-posting-api-reference-get-video-status";
const OWN = "this project";
const CANCEL_AGAIN = "Cancel this id again. If that fails, check in the TikTok app whether it was posted";
const CHECK_PROXY = "Check the proxy, and the base address if one is set, then cancel this id again";
/** `error.code` of a request to cancel, and this project's code for what came instead of one. */
const CANCEL_CODES = {
    ok: {
        problem: "TikTok accepted the request to cancel",
        advice: "Check the status: an accepted request can still come too late",
        source: CANCEL_PAGE,
    },
    invalid_publish_id: {
        problem: "TikTok does not know this id, so nothing was cancelled",
        advice: "Find the complete id in the log of the upload and cancel that one, or look in the TikTok app. The token must belong to the developer app that published it",
        source: CANCEL_PAGE,
    },
    token_not_authorized_for_specified_publish_id: {
        problem: "This access token is not allowed to cancel this publish",
        advice: "Cancel it with the token of the account that published it",
        source: CANCEL_PAGE,
    },
    publish_not_cancellable: {
        problem: "TikTok has finished processing this publish, so it can no longer be cancelled",
        advice: "Look in the TikTok app, and delete what was posted",
        source: CANCEL_PAGE,
    },
    access_token_invalid: {
        problem: "The access token is invalid or has expired",
        advice: "Get a new access token, store it where the old one was, then cancel this id again",
        source: CANCEL_PAGE,
    },
    scope_not_authorized: {
        problem: "The creator has not granted this access token video.upload or video.publish",
        advice: "Ask the creator to authorise the scope, then cancel this id again",
        source: CANCEL_PAGE,
    },
    url_ownership_unverified: {
        problem: "The domain or URL prefix is not verified for this TikTok app",
        advice: "Verify it in TikTok's developer portal, and check in the TikTok app whether it was posted",
        source: CANCEL_PAGE,
    },
    rate_limit_exceeded: {
        problem: "TikTok kept refusing because of too many requests until time ran out",
        advice: "Wait at least a minute, or as long as TikTok asks, then cancel this id again",
        source: CANCEL_PAGE,
    },
    internal_error: {
        problem: "TikTok's server kept failing until time ran out",
        advice: CANCEL_AGAIN,
        source: ERRORS_PAGE,
    },
    network_error: {
        problem: "TikTok could not be reached over the network",
        advice: "Check network, proxy and firewall, then cancel this id again",
        source: OWN,
    },
    timeout: { problem: "TikTok did not respond in time", advice: CANCEL_AGAIN, source: OWN },
    server_error: {
        problem: "TikTok's server, or a proxy in front of it, kept failing without an error code until time ran out",
        advice: CANCEL_AGAIN,
        source: OWN,
    },
    unexpected_response: {
        problem: "The response did not come from TikTok's API",
        advice: CHECK_PROXY,
        source: OWN,
    },
    redirect_refused: {
        problem: "The request was redirected, and an access token is never sent to the target of a redirect",
        advice: CHECK_PROXY,
        source: OWN,
    },
};
const FIX_FIRST = "Fix the file before you publish it again";
const NOT_AGAIN = "Don't publish it again as it is";
const CHECK_URL = "Check that the URL responds without a redirect, then publish again";
/** `fail_reason` of a publish whose status is FAILED: why nothing was posted. */
const FAIL_REASONS = {
    publish_cancelled: { problem: "The publish was cancelled", advice: "", source: STATUS_PAGE },
    file_format_check_failed: {
        problem: "TikTok does not support the file's format",
        advice: FIX_FIRST,
        source: STATUS_PAGE,
    },
    duration_check_failed: {
        problem: "The video's duration is not allowed",
        advice: "Only some creators may post more than 3 minutes: check the account's limit, or trim the video before you publish it again",
        source: STATUS_PAGE,
    },
    frame_rate_check_failed: { problem: "The video's frame rate is not allowed", advice: FIX_FIRST, source: STATUS_PAGE },
    picture_size_check_failed: {
        problem: "The picture size is not allowed",
        advice: FIX_FIRST,
        source: STATUS_PAGE,
    },
    internal: { problem: "TikTok had an internal error", advice: "Publish again", source: STATUS_PAGE },
    video_pull_failed: { problem: "TikTok could not download the video", advice: CHECK_URL, source: STATUS_PAGE },
    photo_pull_failed: { problem: "TikTok could not download the photo", advice: CHECK_URL, source: STATUS_PAGE },
    auth_removed: {
        problem: "The creator withdrew the app's access during the publish",
        advice: "Ask the creator to authorise the app before you publish again",
        source: STATUS_PAGE,
    },
    spam_risk_too_many_posts: {
        problem: "The creator has reached the daily limit of posts through the API",
        advice: "Don't try again today: post from the TikTok app instead",
        source: STATUS_PAGE,
    },
    spam_risk_user_banned_from_posting: {
        problem: "TikTok has banned the creator from posting",
        advice: "Don't try again: the creator can find the reason in the TikTok app",
        source: STATUS_PAGE,
    },
    spam_risk_text: {
        problem: "TikTok sees spam or a risk in the description",
        advice: "Change the text before you publish again",
        source: STATUS_PAGE,
    },
    spam_risk: { problem: "TikTok sees a risk in this publish", advice: NOT_AGAIN, source: STATUS_PAGE },
};


/***/ }),

/***/ 2324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ explainConfirmation)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1317);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5988);


/** Explains an outcome in sentences without their last full stop. It holds no untrusted text. */
function explainConfirmation(outcome, known) {
    return EXPLANATIONS[outcome](known);
}
function nameThing(known) {
    return known.isDraft ? "draft" : (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .nameUpload */ .Lc)(known);
}
function notKnown(known) {
    return `It is not known whether the ${nameThing(known)} ${known.isDraft ? "reached the inbox" : "was posted"}`;
}
const LOOK = "Look in the TikTok app";
const EXPLANATIONS = {
    malformed: ({ isCutOff = false }) => ({
        level: "error",
        problem: "It is not known whether an upload was posted",
        cause: `This ${isCutOff ? "publish id was cut off" : "is not a publish id"}, so TikTok was not asked`,
        advice: isCutOff
            ? "Write the whole id: a PowerShell table cuts ids off, '$response.data.publish_id >> $env:TIKTOK_PUBLISH_IDS' does not"
            : "Check what the upload wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
    }),
    "no-token": (known) => ({
        level: "error",
        problem: notKnown(known),
        cause: "There is no access token, so TikTok was not asked",
        advice: "Set an access token (is the name of the secret right?)",
    }),
    published: (known) => ({ level: "notice", ...(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLive */ .IY)(known), advice: "" }),
    "in-inbox": () => ({
        level: "notice",
        problem: "The draft is in the creator's TikTok inbox",
        cause: "Nobody else can see it",
        advice: "Open its notification in the TikTok app to finish the post",
    }),
    failed: (known) => ({
        level: "error",
        problem: `The ${nameThing(known)} ${known.isDraft ? "did not reach the inbox" : "was not posted"}`,
        ...explainFailure(known),
    }),
    pending: (known) => ({
        level: "warning",
        problem: `${(0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .mayGoLive */ .aN)(known)}, or be refused`,
        ...explainPending(known),
    }),
    refused: (known) => {
        const { problem, advice } = explainCode(known);
        return {
            level: known.code === "invalid_publish_id" ? "warning" : "error",
            problem: notKnown(known),
            // A refusal of the token holds for every id, so the others are not asked for.
            cause: known.attempts === 0 ? `${problem}. TikTok said so of another id, and was not asked about this one` : problem,
            advice,
        };
    },
    unreachable: (known) => {
        const { problem: cause, advice } = explainCode(known);
        return { level: "error", problem: notKnown(known), cause, advice };
    },
    "out-of-time": (known) => ({
        level: "error",
        problem: notKnown(known),
        cause: "The run ended before TikTok was asked",
        advice: "Set a longer timeout: TikTok is asked about at most 20 ids a minute",
    }),
};
/** TikTok's reason, and whether it makes sense to try again. */
function explainFailure({ failReason = "" }) {
    const { problem: cause, advice } = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_REASONS */ .T, failReason) ?? {
        problem: "TikTok gives no reason that its documentation lists",
        advice: `${LOOK} before you publish again, and send the log_id to TikTok's support`,
    };
    return {
        cause,
        advice: failReason === "publish_cancelled" ? "Publish again if it was not meant to be cancelled" : advice,
    };
}
function explainPending({ code, status }) {
    const advice = `${LOOK} in a few minutes, or ask TikTok again. A longer timeout waits longer`;
    if (status === undefined)
        return { cause: explainCode({ code }).problem, advice };
    if (status !== "PROCESSING_UPLOAD")
        return { cause: "TikTok has not finished processing it", advice };
    return {
        cause: "TikTok has not received the whole file",
        advice: `Check that the upload sends every chunk, or ${advice.replace(LOOK, "look in the TikTok app")}`,
    };
}
const CHECK_NETWORK = "Check network, proxy and firewall, and look in the TikTok app";
/** What to do about a status call that was refused or failed. What the code means is the same as for cancelling. */
const ADVICE = {
    access_token_invalid: `Get a new access token: one expires within hours. ${LOOK}`,
    scope_not_authorized: `Ask the creator to authorise the scope. ${LOOK}`,
    network_error: CHECK_NETWORK,
    timeout: CHECK_NETWORK,
    unexpected_response: "Check the proxy, and the base address if one is set, and look in the TikTok app",
    redirect_refused: "Check the proxy, and the base address if one is set, and look in the TikTok app",
};
/** Codes whose words for cancelling speak of cancelling, or of the end of the time. */
const OWN_WORDS = {
    rate_limit_exceeded: {
        problem: "TikTok did not say, because of too many requests",
        advice: "Wait at least a minute. Other jobs with this token ask, too",
    },
    invalid_publish_id: {
        problem: "TikTok does not know this id",
        advice: "Find the complete id in the log of the upload. The token must belong to the developer app that published it",
    },
    token_not_authorized_for_specified_publish_id: {
        problem: "This access token is not allowed to see this publish",
        advice: "Use the token of the account that published it",
    },
};
/** Codes that mean something for a request to cancel only. */
const ABOUT_CANCELLING = ["ok", "publish_not_cancellable"];
function explainCode({ code }) {
    const own = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(OWN_WORDS, code);
    if (own !== undefined)
        return own;
    const { problem } = (ABOUT_CANCELLING.includes(code) ? undefined : (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_CODES */ .e, code)) ?? {
        problem: "TikTok refused to say with a code that its documentation does not list",
    };
    return { problem, advice: (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(ADVICE, code) ?? `${LOOK}, and send the log_id to TikTok's support` };
}


/***/ }),

/***/ 5988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   IY: () => (/* binding */ describeLive),
/* harmony export */   Lc: () => (/* binding */ nameUpload),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   aN: () => (/* binding */ mayGoLive)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1317);

/** Explains an outcome in sentences without their last full stop. It holds no untrusted text. */
function explain(outcome, known) {
    return EXPLANATIONS[outcome](known);
}
/** The id stands for no known upload, so it says nothing about what the upload is. */
const AN_UPLOAD_MAY_GO_LIVE = "An upload may still go live";
/** What the upload is, for a person. A draft that is live has become a video. */
function nameUpload({ isPhoto }) {
    return isPhoto ? "photo post" : "video";
}
/** The worst that can still happen to an upload. A draft is posted by nobody but the creator. */
function mayGoLive(known) {
    return known.isDraft ? "The draft may still reach the inbox" : `The ${nameUpload(known)} may still go live`;
}
function checkSoon(known) {
    const then = known.isDraft
        ? "discard the draft if it has arrived"
        : `delete the ${nameUpload(known)} if it was posted`;
    return `Look in the TikTok app in a few minutes, and ${then}`;
}
/** A publish whose status is PUBLISH_COMPLETE. TikTok names the public posts once they are moderated. */
function describeLive(known) {
    if (known.postIds.length > 0)
        return { problem: `The ${nameUpload(known)} is live`, cause: "" };
    return {
        problem: `The ${nameUpload(known)} is live, or will be after moderation`,
        cause: "TikTok has not named the post: it is private, or still in moderation, which may take hours",
    };
}
/** The job may have failed for a reason that is not this upload's: a person decides. Moderation may take hours. */
function deleteIt(known) {
    const when = known.postIds.length > 0 ? "" : " now, without waiting for moderation";
    const how = `profile, the ${nameUpload(known)}, ⋯ or the share arrow, Delete`;
    return `If it must not stay, delete it in the TikTok app${when}: ${how}. Otherwise nothing is left to do`;
}
const EXPLANATIONS = {
    malformed: ({ isCutOff = false }) => ({
        level: "error",
        problem: AN_UPLOAD_MAY_GO_LIVE,
        ...(isCutOff
            ? {
                cause: "This publish id was cut off, so nothing was sent",
                advice: "Find the whole id in the log of the upload and cancel it, or look in the TikTok app. A PowerShell table cuts ids off: write '$response.data.publish_id >> $env:TIKTOK_PUBLISH_IDS' instead",
            }
            : {
                cause: "This is not a publish id, so nothing was sent",
                advice: "Look in the TikTok app for a posted video, and check what the upload wrote: an id has 1 to 64 characters of A-Z a-z 0-9 . _ ~ -",
            }),
    }),
    "dry-run": (known) => ({
        level: "notice",
        problem: "Dry run, so nothing was sent",
        cause: `${mayGoLive(known)}. A real run would ask TikTok to cancel it`,
        advice: "",
    }),
    "no-token": (known) => ({
        level: "error",
        problem: mayGoLive(known),
        cause: "There is no access token, so nothing was sent",
        advice: "Set an access token (is the name of the secret right?), then cancel this id",
    }),
    cancelled: () => ({ level: "notice", problem: "Cancelled", cause: "Nothing was posted", advice: "" }),
    "already-failed": ({ failReason = "" }) => {
        const { problem, advice } = find(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .FAIL_REASONS */ .T, failReason) ?? {
            problem: "TikTok gives no known reason",
            advice: "",
        };
        return {
            level: "notice",
            problem: "Nothing was posted",
            cause: `It had already failed when it was to be cancelled. ${problem}`,
            advice,
        };
    },
    "in-inbox": () => ({
        level: "warning",
        problem: "The draft is in the creator's TikTok inbox",
        cause: "Nobody else can see it",
        advice: "If it is not wanted, open its notification in the TikTok app and discard it. Otherwise nothing is left to do",
    }),
    published: (known) => ({
        level: "error",
        ...describeLive(known),
        advice: deleteIt(known),
    }),
    "cancel-requested": (known) => ({
        level: "warning",
        problem: mayGoLive(known),
        cause: "TikTok accepted the request to cancel, but did not confirm in time that it worked",
        advice: checkSoon(known),
    }),
    processing: (known) => ({
        level: "error",
        problem: mayGoLive(known),
        cause: "TikTok can no longer cancel it, and has not said yet how it ended",
        advice: checkSoon(known),
    }),
    refused: (known) => explainRefusal(known),
    unreachable: (known) => ({ level: "error", problem: mayGoLive(known), ...explainCode(known) }),
    "out-of-time": (known) => ({
        level: "error",
        problem: mayGoLive(known),
        cause: "The run ended before TikTok was asked to cancel it",
        advice: "Cancel this id now",
    }),
};
function explainRefusal(known) {
    const { cause, advice } = explainCode(known);
    if (known.code === "invalid_publish_id")
        return { level: "warning", problem: AN_UPLOAD_MAY_GO_LIVE, cause, advice };
    return {
        level: "error",
        problem: mayGoLive(known),
        // A refusal of the token holds for every id, so the others are not sent.
        cause: known.attempts === 0 ? `${cause}. TikTok said so of another id, and was not asked about this one` : cause,
        advice,
    };
}
function explainCode({ code, httpStatus }) {
    if (code === "unexpected_response" && httpStatus === 404)
        return NOT_SERVED;
    const { problem, advice } = find(_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .CANCEL_CODES */ .e, code) ?? {
        problem: "TikTok refused the request with a code that its documentation does not list",
        advice: "Check in the TikTok app whether it was posted, and send the log_id to TikTok's support",
    };
    return { cause: problem, advice };
}
/** A Sandbox app gets 404 for what its Sandbox lacks. The status is 404 only where no address responds otherwise. */
const NOT_SERVED = {
    cause: "TikTok responded with 404: neither address for cancelling is there",
    advice: "If this is a Sandbox app, its Sandbox may lack cancelling: check in the TikTok app whether it was posted. Otherwise check the proxy and the base address, then cancel this id again",
};
/** An own entry of a table. */
function find(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ })

};
