export const id = 760;
export const ids = [760];
export const modules = {

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentAsGuard: () => (/* binding */ commentAsGuard)
});

// EXTERNAL MODULE: ./github/fields.js
var fields = __webpack_require__(4381);
;// CONCATENATED MODULE: ./github/pull-request.js

const NONE = { kind: "none" };
/** Source of the fields: GitHub's documentation, "Webhook events and payloads". */
async function locatePullRequest(event, api) {
    const { issue, workflow_run: run } = asFields(event.payload);
    if (event.name === "workflow_run")
        return findByHead(run, api);
    const { number, pull_request: isPullRequest } = asFields(issue);
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
    const { pull_request: isOfIt } = (0,fields/* asFields */.q)((0,fields/* asFields */.q)(payload).issue);
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
    const { event, head_sha: sha, head_branch: branch, head_repository: repository } = asFields(run);
    const { full_name: from, owner } = asFields(repository);
    const { login } = asFields(owner);
    const head = asCommit(sha);
    if (typeof event !== "string" || !event.startsWith("pull_request"))
        return NONE;
    if (head === undefined || typeof branch !== "string" || typeof login !== "string")
        return NONE;
    const query = { state: "open", head: `${login}:${branch}`, per_page: 100 };
    const listed = await api({ path: "pulls", query, permission: "pull-requests: read" });
    if (listed.kind === "failed")
        return listed;
    const open = Array.isArray(listed.data) ? listed.data.map(asFields) : [];
    const [match, another] = open.filter((each) => asFields(each.head).sha === head && nameRepository(each.head) === from);
    if (match === undefined)
        return NONE;
    return another === undefined ? parsePullRequest(match) : { kind: "several" };
}
/** The page of the run that a run on `workflow_run` is about; `undefined` if it is not in this repository. */
function locateCheckedRun({ payload, serverUrl, repository }) {
    const { html_url: url } = asFields(asFields(payload).workflow_run);
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

// EXTERNAL MODULE: ./report/text/remarks.js
var remarks = __webpack_require__(2849);
;// CONCATENATED MODULE: ./report/text/comments.js

/** Why there is no comment, and what helps: sentences without their last full stop, `advice` in lower case. */
function remarkOnNoComment({ problem, advice }) {
    const help = advice === "" ? "" : ` To get a comment, ${advice}.`;
    return (0,remarks/* remark */.Vg)("notice", `The comment on the pull request could not be written. ${problem}.${help}`);
}
/** What helps where the token of a job can only read, because the pull request comes from a fork. */
const FORK_ADVICE = "write it from a second workflow, as examples/fork-comment.yml does: on a pull request from a fork, the token of a job can only read";
/** One job of several checks a part: its comment would say too little, and the next one would replace it. */
function remarkOnPartComment() {
    const message = "No comment was written, because this job checks only a part of the videos ('shard'). A job that comes after all parts can join their reports and comment, as examples/many-videos.yml does.";
    return (0,remarks/* remark */.Vg)("notice", message);
}
/** A comment is asked for, and there is no place for it. */
function remarkOnNoPullRequest() {
    return { ...(0,remarks/* remark */.Vg)("notice", "No comment was written, because this run is about no pull request."), isQuiet: true };
}
/** The event is about a pull request, but it does not bring its commits. `event`: its name. */
function remarkOnOtherEvent(event) {
    return (0,remarks/* remark */.Vg)("notice", `No comment was written, because on '${event}', nobody knows if the pull request's commit was checked. Run this step on 'pull_request', or comment by the command 'report', as examples/fork-comment.yml does.`);
}
/** Two open pull requests have the branch of the run. Each may have another base, and so other results. */
function remarkOnSeveralPullRequests() {
    const message = "No comment was written, because several open pull requests have the commit of this run.";
    return { ...(0,remarks/* remark */.Vg)("notice", message), isQuiet: true };
}
/** What an earlier comment says where another commit than the pull request's is checked out. */
function remarkOnOtherCommit() {
    const message = "No video of this pull request was checked, because the job has checked out another commit. Check out the head of the pull request before the check.";
    return (0,remarks/* remark */.Vg)("error", message);
}
/** A line of the log. */
function describeComment(how, number) {
    return COMMENTS[how].replace("#", `#${number}`);
}
const COMMENTS = {
    created: "Commented on pull request #.",
    updated: "Updated the comment on pull request #.",
    unchanged: "The comment on pull request # says this already.",
    kept: "The comment on pull request # has worse news of the same run, and stays.",
    none: "There is nothing to comment on in pull request #.",
    outdated: "No comment on pull request #: it has new commits, which another run checks.",
};

// EXTERNAL MODULE: ./sources/changes/find.js + 15 modules
var find = __webpack_require__(8909);
// EXTERNAL MODULE: ./github/api.js
var github_api = __webpack_require__(7314);
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
    const found = await comments_find(request, api);
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
const comments_COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
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
async function comments_find({ repository, pullRequest, mark }, api) {
    const [owner, name] = repository.split("/");
    const earlier = [];
    let after = null;
    for (let page = 0; page < MOST_PAGES; page++) {
        const variables = { owner, name, number: pullRequest.number, after };
        const listed = readGraphql(await api({ graphql: comments_COMMENTS, variables, permission: COMMENT_PERMISSION }));
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
// EXTERNAL MODULE: ./report/completeness.js
var completeness = __webpack_require__(2847);
// EXTERNAL MODULE: ./report/text/evidence.js
var text_evidence = __webpack_require__(4094);
// EXTERNAL MODULE: ./report/text/levels.js
var levels = __webpack_require__(7564);
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
function renderComment(report, { permalink, summaryPage, toolPage, job, commit, failure, isOfOthers = false }) {
    const { videos = [], posts = [] } = report;
    const place = summaryPage === undefined ? "the job summary" : (0,markdown/* link */.nf)("the job summary", summaryPage);
    const style = { permalink, toolPage, largestNamesBytes: LARGEST_NAMES_BYTES, place };
    const first = (0,markdown/* takeWhileFits */.z8)((0,levels/* sortByLevel */.OV)(report.remarks.filter(isOnTop)), LARGEST_REMARKS_BYTES, (each) => (0,remark_lines/* renderRemark */.P)(each));
    const failures = (0,titles/* listNextLines */.FX)(report, failure).map(markdown/* escapeMarkdown */.FV);
    const top = [(0,titles/* titleReport */.Nf)(report), ...failures, ...first, ...(isOfOthers ? [WARNING] : [])].join("\n\n");
    const evidence = (0,text_evidence/* renderEvidence */.o)([...videos, ...posts]);
    const rest = [...evidence, ...renderRemarks(report, place), renderFooter(place, job, commit)];
    const roomBytes = LARGEST_BYTES - sizeOf([top, ...rest]);
    const listPosts = (largestBytes) => (0,text_posts/* renderBadPosts */.dn)(posts, { permalink, place, largestBytes });
    // What is optional about videos makes way for posts; what is wrong with them has half of the room.
    const isAnyFailed = videos.some(({ verdict }) => verdict !== "valid");
    const mostForPosts = isAnyFailed ? roomBytes / 2 : roomBytes - LARGEST_NOTES_BYTES - 2 * HEADINGS_BYTES;
    const aboutVideos = listVideos(videos, style, roomBytes - sizeOf(listPosts(mostForPosts)) - HEADINGS_BYTES);
    const aboutPosts = listPosts(roomBytes - sizeOf(aboutVideos) - HEADINGS_BYTES);
    return [top, ...(0,titles/* joinParts */.nn)(report, { aboutVideos, aboutPosts }), ...rest].join("\n\n");
}
/** That something was not checked, or that the verdicts depend on what the pull request itself has changed. */
function isOnTop(remark) {
    return (0,completeness/* saysLack */.Qb)(remark) || (remark.isFirst === true && remark.level === "warning");
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
    const worthy = remarks.filter((each) => !isOnTop(each) && (each.level !== "notice" || isEmpty));
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

;// CONCATENATED MODULE: ./flows/guard-comment.js
/** Whether and what the root action comments on a pull request: only what is about its commits. Checks no video. */




/**
 * Comments, whatever `comment` says but `never`. A part of the videos gets no comment: the next part would replace it.
 * Where the job has checked out another commit than the pull request's, no verdict is about the pull request: an
 * earlier comment says so.
 */
async function commentAsGuard(report, { comment: when, shard, githubToken: token }, context, { host, world, paths }) {
    if (shard !== undefined)
        return [remarkOnPartComment()];
    const run = world.readEvent();
    if (isOnlyAboutPullRequest(run))
        return [remarkOnOtherEvent(run.name)];
    const { workspace, environment } = world;
    const isOther = paths !== undefined && (0,find.lacksPullRequest)(paths, { run, workspace, environment });
    const remark = remarkOnOtherCommit();
    const aboutHead = isOther ? { videos: [], remarks: [remark] } : report;
    // Why the step fails is about what it has checked.
    const aboutRun = isOther ? { ...context, failure: undefined } : context;
    const about = await commentOn(aboutHead, {
        ...{ when, token, run, context: aboutRun, log: host.info },
        locate: readPullRequest,
    });
    return isOther ? [...about, { ...remark, level: "notice" }] : about;
}


/***/ })

};
