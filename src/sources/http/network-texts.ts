/** Why a connection failed, by the system's code, in words for a person. Shows no URL. */
import type { Problem } from "../../model/problem.ts";

const REACH = "Check that the server is running and that a firewall lets the runner through";
const TRUST =
  "TikTok's servers will not trust it either: install a certificate of a public authority, with its intermediate certificates";

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
    { problem: "the DNS server did not respond", advice: "Run the job again, or check the DNS server of the runner" },
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
  [
    /\b(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+)\b/,
    { problem: "the server's certificate is not trusted", advice: TRUST },
  ],
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
      advice: "Run the job again, and look at the server's log if it happens again",
    },
  ],
];

const OTHER: Problem = {
  problem: "the connection to the server failed",
  advice: "Check the host's name, its certificate, and the runner's network and proxy, or try again later",
};

/** @param reason the system's words, with its code; untrusted */
export function describeNetworkFailure(reason: string): Problem & { detail: string } {
  const [, text] = TEXTS.find(([code]) => code.test(reason)) ?? [undefined, OTHER];
  return { ...text, detail: reason };
}
