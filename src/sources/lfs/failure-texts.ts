/** Why the object of a Git LFS pointer was not read, in words for a person. Shows no credential and no signed URL. */
import type { Problem } from "../../model/problem.ts";
import type { LfsHelp } from "../../model/wording.ts";
import { decodePart, nameAddress } from "../../net/urls.ts";
import { formatBytes, formatInteger } from "../../text/quantities.ts";
import { capitalize } from "../../text/words.ts";
import { describeFailure, nameStatus } from "../http/failure-texts.ts";
import { describeNetworkFailure, isProxyFailure, isTrustFailure } from "../http/network-texts.ts";
import { isTemporary, type RemoteFailure } from "../http/remote-file.ts";
import type { Credential } from "./credentials.ts";

/**
 * A server in a message: its URL, the setting that named it, and whether it is GitHub's own. `hidden`: the start of the
 * URL's path that is not shown. `help`: what people can do where the check runs.
 */
export type ServerName = { url: URL; hidden?: string; namedBy: string; isGitHub: boolean; help: LfsHelp };

/** To fetch it would end in the same response. */
const PUSH =
  "Push it from a clone that has it ('git lfs push --all origin'). If another server has the objects, name that one before the check ('git config lfs.url')";

/** To fetch the objects meets the same server, and the same trouble. */
const REPEAT = "Try again later, or ask who runs the server";

/** Git may understand what the check does not. */
function adviseToRepeat({ fetch }: LfsHelp): string {
  return `Try again later, or ${fetch}`;
}

function adviseToNameServer({ fetch, ownServerPage }: LfsHelp): string {
  return `Name the server before the check ('git config lfs.url https://…/info/lfs'; ${ownServerPage} says how), or ${fetch}`;
}

/** No LFS server is known. */
export function describeNoServer(why: string, help: LfsHelp): Problem {
  return { problem: `no LFS server is known, because ${why}`, advice: adviseToNameServer(help) };
}

/** The server may not be used: `why` follows its name, as "does not use https". */
export function describeForbiddenServer(server: ServerName, why: string): Problem {
  return { problem: `${nameServer(server)} ${why}`, advice: adviseToNameServer(server.help) };
}

/** The server could not be reached. `reason`: the system's. */
export function describeUnreachable(server: ServerName, reason: string): Problem {
  const { problem, advice } = describeNetworkFailure(reason);
  return {
    problem: `${nameServer(server)} can't be asked, because ${problem} (${reason})`,
    advice: adviseToReach(reason, advice, server.help),
  };
}

/** Git may have a proxy or a certificate of its own, but it meets the same server. */
function adviseToReach(reason: string, advice: string, { fetch }: LfsHelp): string {
  if (isProxyFailure(reason)) return `${advice}, or ${fetch}`;
  return isTrustFailure(reason)
    ? `Put the path of the certificate that signs for the server, or for an inspecting proxy, into the environment variable 'NODE_EXTRA_CA_CERTS', or ${fetch}`
    : "Try again later, or check the server's address, its certificate and the network";
}

/** The server gave no response that can be used. */
export function describeUnusableResponse(server: ServerName, why: string): Problem {
  return { problem: `${nameServer(server)} gave no usable response: ${why}`, advice: adviseToRepeat(server.help) };
}

/** The server sends people to a page, most likely to sign in. `what`: what it did. */
export function describeSignInPage(server: ServerName, credential: Credential, what: string): Problem {
  return {
    problem: `${nameServer(server)} ${what} in response to a request ${credential.name}, as servers do that ask for signing in`,
    advice: adviseToSignIn(server, credential),
  };
}

/** The server responded with an error status, to a whole batch or for this object in it. */
export function describeServerStatus(
  server: ServerName,
  {
    about,
    status,
    message,
    credential,
  }: { about: "batch" | "object"; status: number; message: string; credential: Credential },
): Problem {
  const request = about === "object" ? "for this object" : `to a request ${credential.name}`;
  const quoted = cleanMessage(message, server, credential);
  const response = `${nameServer(server)} responded with ${nameStatus(status)} ${request}${quoted === "" ? "" : `: “${quoted}”`}`;
  return isUsedUp(status, message)
    ? { problem: `the Git LFS budget of the repository is used up. So ${response}`, advice: adviseToPay(server) }
    : { problem: response, advice: adviseOnStatus(server, { about, status, credential }) };
}

/**
 * Whether a response means that no more may be downloaded, and signing in would not help. Only GitHub's own sentences
 * do: their words alone may be those of a repository's name, or of a missing permission. GitHub responds with 403:
 * "This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore
 * access.", formerly "This repository is over its data quota. […] purchase more data packs to restore access." The
 * API's own status for it is 509 (docs/api/batch.md, "Response Errors").
 */
export function isUsedUp(status: number, message: string): boolean {
  return status === 509 || (status >= 400 && status !== 401 && USED_UP.test(message));
}

const USED_UP = /\bexceeded (its|the) (git )?lfs budget\b|\bis over its data quota\b|\bpurchase more data packs\b/i;

function adviseToPay({ isGitHub }: ServerName): string {
  const where = isGitHub ? "GitHub's settings, Billing and licensing, Budgets" : "the settings of the LFS server";
  return `Raise the budget for Git LFS (${where}: only the account that pays for the repository can), or wait until the next billing month. No token helps, and 'git lfs pull' fails for the same reason`;
}

/** The object has another size than the pointer gives. */
export function describeOtherSize(server: ServerName, pointerBytes: number, serverBytes: number): Problem {
  const onServer = `${nameServer(server)} has ${formatInteger(serverBytes)}`;
  return {
    problem: `the pointer gives ${formatBytes(pointerBytes)}, but ${onServer}`,
    advice: PUSH,
  };
}

/** The object could not be read at the URL that the server gave. The URL is signed, so only its host is shown. */
export function describeUnreadObject(
  server: ServerName,
  url: URL,
  { failure, credential }: { failure: RemoteFailure; credential: Credential },
): Problem {
  const { problem, detail } = describeFailure(failure);
  const reason = detail === undefined ? problem : `${problem} (${detail})`;
  return {
    problem: `${nameServer(server)} refers to ${url.host}, but ${reason}`,
    advice: isDeniedHere(failure, server, url) ? adviseOnDenied(server, credential) : adviseOnFailure(failure, server),
  };
}

function nameServer({ url, hidden = "", namedBy }: ServerName): string {
  const address = hidden === "" ? nameAddress(url) : `${url.origin}/…${url.pathname.slice(hidden.length)}`;
  return `the LFS server ${address} (${namedBy})`;
}

function adviseOnStatus(
  server: ServerName,
  { about, status, credential }: { about: "batch" | "object"; status: number; credential: Credential },
): string {
  if (about === "object" && [404, 410, 422].includes(status)) return PUSH;
  if ([401, 403, 404].includes(status)) return adviseToSignIn(server, credential);
  return isTemporary(status) ? REPEAT : adviseToRepeat(server.help);
}

function adviseToSignIn({ url, isGitHub, help }: ServerName, { source, setting }: Credential): string {
  if (source === "empty header") {
    const why =
      "The http.extraheader of Git's configuration has no token: store it in the secret or variable that the job writes there. Is the name right?";
    return help.gitLabJob === undefined
      ? `${why} A pull request from a fork gets no secrets: to check it, push its commits to a branch of this repository`
      : `${why} If it is in a protected CI/CD variable, clear 'Protect variable' of it: merge requests from other branches get none. In a fork, there is none, either: push its commits to a branch of this project`;
  }
  if (source === "GitLab's job") {
    return `The server refused the token of GitLab's job: in the settings of the videos' project, add this project under CI/CD, Job token permissions. ${help.gitLabPage ?? help.ownServerPage} says more`;
  }
  if (source === "nowhere" && help.gitLabJob?.origin === url.origin) {
    return `Begin 'script' of the job with this line, which gives Git's configuration the job's token: ${GITLAB_LINE} (${help.gitLabPage ?? help.ownServerPage} says where it goes)`;
  }
  // Git would send the same.
  if (!isGitHub && source === "URL") {
    return "The server refused the token: renew the password in the URL of Git's configuration";
  }
  if (!isGitHub && source === "header") {
    return `The server refused the token: renew the one in '${setting}' of Git's configuration, or the secret from which a step of the job writes it there`;
  }
  const how = isGitHub
    ? `${capitalize(help.giveToken)} that can read the repository ('permissions: contents: read')${source === "header" ? `, or renew the one in '${setting}' of Git's configuration: actions/checkout has put its input 'token' there, by default the job's own 'github.token'` : ""}`
    : `Give Git's configuration a token for ${url.origin}: ${help.ownServerPage} says how`;
  return help.fetchSignedIn === undefined ? how : `${how}, or ${help.fetchSignedIn}`;
}

/** Has the token in no argument of a process. docs/other-ci.md has the same line. */
const GITLAB_LINE = String.raw`printf '[http "%s/"]\n\textraheader = Authorization: Basic %s\n' "$CI_SERVER_URL" "$(printf 'gitlab-ci-token:%s' "$CI_JOB_TOKEN" | base64 -w0)" >> .git/config`;

/** Whether the LFS server's own origin wants somebody to sign in for an object, or somebody else. */
function isDeniedHere(failure: RemoteFailure, { url }: ServerName, { origin }: URL): boolean {
  return failure.kind === "status" && [401, 403].includes(failure.status) && origin === url.origin;
}

/** The server has named the object, so nothing is wrong with what has signed in there, if anything has. */
function adviseOnDenied(server: ServerName, credential: Credential): string {
  const { url, help } = server;
  const isOfGitLab = help.gitLabJob?.origin === url.origin;
  if (isOfGitLab && ["nowhere", "GitLab's job"].includes(credential.source)) return adviseToSignIn(server, credential);
  const page = (isOfGitLab && help.gitLabPage) || help.ownServerPage;
  return `If it wants a token for the videos, too, give Git's configuration one for ${url.origin}: ${page} says how. Otherwise ask who runs the server`;
}

function adviseOnFailure(failure: RemoteFailure, { help }: ServerName): string {
  switch (failure.kind) {
    case "status":
      if ([404, 410].includes(failure.status)) return PUSH;
      if ([401, 403].includes(failure.status) || isTemporary(failure.status)) return REPEAT;
      return adviseToRepeat(help);
    case "network":
      return REPEAT;
    case "changed":
      return PUSH;
    case "refused":
      return adviseToNameServer(help);
    default:
      return adviseToRepeat(help);
  }
}

const LONGEST_MESSAGE = 120;

/**
 * The server's message, in one line of bounded length, without a quotation mark that could end ours: it must not pose
 * as advice. A URL in it may be signed, and a server may repeat the credentials or the path: none of them is shown.
 */
function cleanMessage(message: string, { hidden = "" }: ServerName, { headers, secrets = [] }: Credential): string {
  const inHeaders = Object.values(headers).flatMap((value) => value.split(/\s+/));
  const inPath = [hidden, decodePart(hidden)].flatMap((path) => path.split(/[/:@]/));
  const words = [...inHeaders, ...inPath].filter((word) => word.length > 6);
  const plain = [...words, ...secrets]
    .reduce((text, secret) => text.replaceAll(secret, "…"), message)
    .replace(/\b(https?:\/\/)[^\s"'<>]*/gi, "$1…")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\p{Pi}\p{Pf}"„‟‚＂〝〞〟❝❞]/gu, "'")
    .trim();
  return plain.length > LONGEST_MESSAGE ? `${plain.slice(0, LONGEST_MESSAGE)}…` : plain;
}
