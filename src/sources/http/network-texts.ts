/** Why a connection failed, by the system's code, in words for a person. Shows no URL. */
import type { Problem } from "../../model/problem.ts";
import { NO_TUNNEL } from "../../net/tunnel.ts";

const REACH = "Check that the server is running and that a firewall lets this machine through";
const TRUST =
  "TikTok's servers will not trust it either: install a certificate of a public authority, with its intermediate certificates. If a proxy between them inspects the connection, put the path of its certificate into the environment variable 'NODE_EXTRA_CA_CERTS'";

const CHECK_PROXY =
  "Check that the proxy runs, and that the environment variable 'https_proxy' has its address and port";
const OR_BYPASS = "or add the URL's host to 'no_proxy' if this machine reaches it without the proxy";

/** What went wrong at the proxy: its status (RFC 9110, section 15), or why it was not reached. */
const PROXY_TEXTS: typeof TEXTS = [
  [
    /statusCode=407\b/,
    {
      problem: "the proxy of this machine requires a user name and a password",
      advice: `Put them into the environment variable 'https_proxy', from a secret, ${OR_BYPASS}`,
    },
  ],
  [
    /statusCode=5/,
    {
      problem: "the proxy of this machine can't reach the host",
      advice: `Check the host in the URL, then the proxy's log, ${OR_BYPASS}`,
    },
  ],
  [
    /statusCode=/,
    {
      problem: "the proxy of this machine does not let it connect to the host",
      advice: `Ask the proxy's operator to allow the host, ${OR_BYPASS}`,
    },
  ],
  [
    /\bENOTFOUND\b/,
    {
      problem: "the proxy of this machine does not exist",
      advice: "Correct the proxy's name in the environment variable 'https_proxy': no DNS server has it",
    },
  ],
  [
    /\bECONNREFUSED\b/,
    {
      problem: "the proxy of this machine refuses the connection",
      advice: CHECK_PROXY,
    },
  ],
  [/(?:)/, { problem: "the connection to the proxy of this machine failed", advice: CHECK_PROXY }],
];

const UNTRUSTED = /\b(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+)\b/;

/**
 * The first pattern that a reason contains decides. Sources: Node's documentation, "Common system errors" and "tls".
 */
const TEXTS: readonly (readonly [code: RegExp, text: Problem])[] = [
  [
    /\bENOTFOUND\b/,
    { problem: "the host does not exist", advice: "Correct the host in the URL: no DNS server has its name" },
  ],
  [
    /\bEAI_AGAIN\b/,
    { problem: "the DNS server did not respond", advice: "Try again, or check the DNS server of this machine" },
  ],
  [/\bECONNREFUSED\b/, { problem: "the host refuses the connection", advice: `${REACH}, and check the URL's port` }],
  [
    /\b(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|ETIMEDOUT)\b/,
    { problem: "the host can't be reached from this runner", advice: REACH },
  ],
  [
    /\bCERT_HAS_EXPIRED\b/,
    {
      problem: "the server's certificate has expired",
      advice: "Renew the certificate: TikTok will not accept it either",
    },
  ],
  [
    /\bERR_TLS_CERT_ALTNAME_INVALID\b/,
    {
      problem: "the server's certificate is for another host",
      advice: "Correct the host in the URL, or install a certificate for this host",
    },
  ],
  [UNTRUSTED, { problem: "the server's certificate is not trusted", advice: TRUST }],
  [
    /\b(EPROTO|ERR_SSL_\w+|ERR_TLS_\w+)\b/,
    {
      problem: "the server does not speak HTTPS at this port",
      advice: "Check the URL's scheme and port, and the TLS versions of the server",
    },
  ],
  [
    /\b(ECONNRESET|EPIPE|ECONNABORTED|ERR_STREAM_PREMATURE_CLOSE)\b|socket hang up|premature close/i,
    {
      problem: "the server closed the connection before it had sent everything",
      advice: "Try again, and look at the server's log if it happens again",
    },
  ],
];

const OTHER: Problem = {
  problem: "the connection to the server failed",
  advice: "Check the host's name, its certificate, and the runner's network and proxy, or try again later",
};

/** @param reason the system's words, with its code; untrusted */
export function describeNetworkFailure(reason: string): Problem & { detail: string } {
  const texts = isProxyFailure(reason) ? PROXY_TEXTS : TEXTS;
  const [, text] = texts.find(([code]) => code.test(reason)) ?? [undefined, OTHER];
  return { ...text, detail: reason };
}

/** Whether nobody whom this machine trusts vouches for the server's certificate. */
export function isTrustFailure(reason: string): boolean {
  return UNTRUSTED.test(reason) && !/\bCERT_HAS_EXPIRED\b/.test(reason) && !isProxyFailure(reason);
}

/** Whether a proxy is to blame, so that nothing is known of the server. */
export function isProxyFailure(reason: string): boolean {
  return reason.includes(NO_TUNNEL);
}
