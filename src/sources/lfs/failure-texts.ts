/** Why the object of a Git LFS pointer was not read, in words for a person. Shows no credential, no signed address. */
import { STATUS_CODES } from "node:http";
import type { Problem } from "../../model/problem.ts";
import { nameAddress } from "../../net/addresses.ts";
import { describeFailure } from "../http/failure-texts.ts";
import type { RemoteFailure } from "../http/remote-file.ts";
import type { Credential } from "./credentials.ts";

/** What a server is called by in a message: its address, who named it, and whether it is GitHub's own. */
export type ServerName = { url: URL; namedBy: string; isGitHub: boolean };

const OR_FETCH = "or fetch the video before this step, by 'lfs: true' on actions/checkout or 'git lfs pull'";
const PUSH = `Push it from a clone that has it ('git lfs push --all origin'), ${OR_FETCH}`;
const LATER = `Run the job again later, ${OR_FETCH}`;
const NAME_SERVER = `Name the server in a step before this one ('git config lfs.url https://…/info/lfs'), ${OR_FETCH}`;

/** No LFS server is known. */
export function describeNoServer(why: string): Problem {
  return { problem: `the video itself was not checked out, and ${why}`, advice: NAME_SERVER };
}

/** The server must not be asked. */
export function describeForbiddenServer(server: ServerName, why: string): Problem {
  return { problem: `${nameServer(server)} was not asked: ${why}`, advice: NAME_SERVER };
}

/** The server gave no response that can be used. */
export function describeUnusableResponse(server: ServerName, why: string): Problem {
  return { problem: `${nameServer(server)} gave no answer that can be used: ${why}`, advice: LATER };
}

/** The server responded to a whole batch, or for this object in it, with a status that is no success. */
export function describeServerStatus(
  server: ServerName,
  {
    about,
    status,
    message,
    credential,
  }: { about: "batch" | "object"; status: number; message: string; credential: Credential },
): Problem {
  const asked = about === "object" ? "of this object" : `to a request ${credential.name}`;
  const said = cleanMessage(message, credential);
  return {
    problem: `${nameServer(server)} answered ${nameStatus(status)} ${asked}${said === "" ? "" : `: “${said}”`}`,
    advice: adviseOnStatus(server, about, status),
  };
}

/** The object is not of the size that the pointer gives. */
export function describeOtherSize(server: ServerName, pointerBytes: number, serverBytes: number): Problem {
  const problem = `its object has ${pointerBytes} bytes, but ${nameServer(server)} has one of ${serverBytes}`;
  return { problem, advice: PUSH };
}

/** The object could not be read at the address that the server named: it is signed, and only its host is shown. */
export function describeUnreadObject(server: ServerName, url: URL, failure: RemoteFailure): Problem {
  const problem = `${nameServer(server)} has its object at ${url.host}, but ${describeFailure(failure).problem}`;
  return { problem, advice: adviseOnFailure(failure) };
}

function nameServer({ url, namedBy }: ServerName): string {
  return `the LFS server ${nameAddress(url)} (${namedBy})`;
}

function nameStatus(status: number): string {
  const reason = STATUS_CODES[status];
  return reason === undefined ? String(status) : `${status} (${reason})`;
}

function adviseOnStatus(server: ServerName, about: "batch" | "object", status: number): string {
  if (about === "object" && [404, 410, 422].includes(status)) return PUSH;
  return [401, 403, 404].includes(status) ? adviseToSignIn(server) : LATER;
}

function adviseToSignIn({ url, isGitHub }: ServerName): string {
  const how = isGitHub
    ? "Let 'github-token' be a token that may read the repository ('permissions: contents: read')"
    : `Sign in by 'git config http.${url.origin}/.extraheader "Authorization: …"' in a step before this one`;
  return `${how}, ${OR_FETCH}`;
}

function adviseOnFailure(failure: RemoteFailure): string {
  switch (failure.kind) {
    case "status":
      return [404, 410].includes(failure.status) ? PUSH : LATER;
    case "changed":
      return PUSH;
    case "refused":
      return NAME_SERVER;
    default:
      return LATER;
  }
}

const LONGEST_MESSAGE = 300;

/**
 * The server's own words, in one line and of a bounded length. An address in them may be signed, and a server may
 * repeat what it was sent: neither is shown.
 */
function cleanMessage(message: string, { headers }: Credential): string {
  const secrets = Object.values(headers).flatMap((value) => value.split(/\s+/).filter((word) => word.length > 6));
  const plain = secrets
    .reduce((text, secret) => text.replaceAll(secret, "…"), message)
    .replace(/\b(https?:\/\/)[^\s"'<>]*/gi, "$1…")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  return plain.length > LONGEST_MESSAGE ? `${plain.slice(0, LONGEST_MESSAGE)}…` : plain;
}
