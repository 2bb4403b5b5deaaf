export const id = 766;
export const ids = [766];
export const modules = {

/***/ 5250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createAddressGuard),
  R: () => (/* binding */ describeRefusedRedirect)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./net/addresses.js
/** The kind of network of an IP address. Looks nothing up. */

/**
 * The kinds of addresses, the most public first.
 * - `public`: reachable from the whole internet.
 * - `private`: in a private network.
 * - `loopback`: on this machine.
 * - `local`: on this link, which includes cloud metadata services, or an address that no host can have.
 */
const ADDRESS_KINDS = ["public", "private", "loopback", "local"];
/** RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3. */
const LOOPBACK = ["127.0.0.0/8", "::1/128"];
/** RFC 1918, RFC 6598 (carrier-grade NAT), RFC 4193 (unique local), RFC 3879 (site local). */
const PRIVATE = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fec0::/10"];
/**
 * Addresses that the IANA registries of special-purpose addresses call not globally reachable, multicast, and cloud
 * services outside 169.254.0.0/16: 100.100.100.200 (Alibaba), 168.63.129.16 (Azure), fd00:ec2::/32 (AWS).
 * Teredo and 6to4 send an IPv4 address through a gateway that anyone may run. IPv4-compatible addresses (::/96) are
 * obsolete, and 64:ff9b:1::/48 is for translation within one network (RFC 8215).
 */
const LOCAL = [
    ...["0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24"],
    ...["198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
    ...["100.100.100.200/32", "168.63.129.16/32", "fd00:ec2::/32"],
    ...["::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16"],
    ...["fe80::/10", "ff00::/8"],
];
/** Each kind by its networks. The first that holds an address decides. */
const NETWORKS = [
    ["loopback", listNetworks(LOOPBACK)],
    ["local", listNetworks(LOCAL)],
    ["private", listNetworks(PRIVATE)],
];
function listNetworks(networks) {
    const list = new external_node_net_.BlockList();
    for (const network of networks) {
        const [address = "", prefix = ""] = network.split("/");
        list.addSubnet(address, Number(prefix), (0,external_node_net_.isIP)(address) === 6 ? "ipv6" : "ipv4");
    }
    return list;
}
/**
 * The kind of an IPv4 or IPv6 address. An IPv6 address that stands for an IPv4 address has the kind of that one, if it
 * is less public. Any other text counts as `local`. A zone (`%eth0`) is ignored.
 */
function classifyAddress(address) {
    const [plain = ""] = address.split("%");
    const version = (0,external_node_net_.isIP)(plain);
    if (version === 0)
        return "local";
    const family = version === 6 ? "ipv6" : "ipv4";
    const [own] = NETWORKS.find(([, networks]) => networks.check(plain, family)) ?? ["public"];
    const embedded = version === 6 ? findEmbedded(plain) : undefined;
    const kinds = [own, embedded === undefined ? own : classifyAddress(embedded)];
    return ADDRESS_KINDS.findLast((kind) => kinds.includes(kind)) ?? own;
}
/**
 * How an IPv6 address that stands for an IPv4 address begins, before its last 32 bits:
 * - `::ffff:0:0/96`, IPv4-mapped (RFC 4291, section 2.5.5.2)
 * - `::ffff:0:0:0/96`, IPv4-translated (SIIT, RFC 2765, section 2.1)
 * - `64:ff9b::/96`, NAT64 and SIIT (RFC 6052, section 2.1; RFC 7915)
 * - any prefix and `[02]00:5efe`, whatever its two lowest bits: ISATAP (RFC 5214, section 6.1)
 */
const EMBEDDING = /^(?:0:0:0:0:0:ffff|0:0:0:0:ffff:0|64:ff9b:0:0:0:0|(?:[\da-f]+:){4}[0-3]?0{0,2}:5efe):([\da-f]+):([\da-f]+)$/;
function findEmbedded(address) {
    const [, high, low] = EMBEDDING.exec(expand(address)) ?? [];
    if (high === undefined || low === undefined)
        return undefined;
    const bytes = [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 0xff]);
    return bytes.join(".");
}
/** The eight groups of an IPv6 address, in hex without leading zeros. */
function expand(address) {
    const [start = "", end] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
    const [first, last] = [start, end ?? ""].map((side) => (side === "" ? [] : side.split(":")));
    if (end === undefined || first === undefined || last === undefined)
        return start;
    return [...first, ...Array(8 - first.length - last.length).fill("0"), ...last].join(":");
}
/** The IP address in a URL's host, without brackets; `undefined` for a name. */
function literalAddress({ hostname }) {
    const bare = hostname.replace(/^\[(.*)\]$/, "$1");
    return (0,external_node_net_.isIP)(bare) === 0 ? undefined : bare;
}

// EXTERNAL MODULE: ./net/connections.js
var net_connections = __webpack_require__(6461);
// EXTERNAL MODULE: ./net/urls.js
var urls = __webpack_require__(2648);
// EXTERNAL MODULE: ./text/pull-address.js
var pull_address = __webpack_require__(2766);
;// CONCATENATED MODULE: ./sources/http/address-guard.js
/** Which addresses may be connected to for a remote file. Reads no file. */





const ALLOWED = {
    public: ["public"],
    private: ["public", "private"],
    loopback: ["public", "loopback"],
    any: ADDRESS_KINDS,
};
/**
 * Guards against server-side request forgery (OWASP): by a URL that a stranger wrote, by a redirect, or by DNS. Names
 * are checked in the agents' own lookup, when they are connected to: no second lookup could give another address.
 * Behind a proxy, the proxy looks names up and may refuse them: only their form can be checked here. So a proxy gets no
 * name of a stranger that only it might know, and no port but that of https.
 */
function createAddressGuard(resolve = external_node_dns_.lookup) {
    /** For each host that was looked up, the most public kind that any of its addresses ever had. */
    const kinds = new Map();
    const open = (reach) => (0,net_connections/* openConnections */.qP)(guardLookup(resolve, ALLOWED[reach], kinds));
    const connections = {
        public: open("public"),
        private: open("private"),
        loopback: open("loopback"),
        any: open("any"),
    };
    return {
        findObjection: (url, file) => findObjection(url, reachOf(url, file, kinds)),
        pickConnections: (url, file) => connections[reachOf(url, file, kinds)],
    };
}
function reachOf(url, { allowedNetworks, url: own, namedBy }, kinds) {
    if (allowedNetworks === "public")
        return "public";
    if (isSamePlace(url, namedBy ?? own))
        return reachOfNamed(url);
    return namedBy !== undefined && isSamePlace(url, own) ? reachOfKind(kindOf(namedBy, kinds)) : "public";
}
/** Whether one URL leads where the other does. On this machine or link, another port is another service. */
function isSamePlace(url, other) {
    if (url.hostname !== other.hostname)
        return false;
    const kind = kindOf(url, new Map());
    return (kind !== "loopback" && kind !== "local") || portOf(url) === portOf(other);
}
function portOf({ port, protocol }) {
    return port === "" ? (DEFAULT_PORTS[protocol] ?? "") : port;
}
const DEFAULT_PORTS = { "http:": "80", "https:": "443" };
/** The workflow wrote this address itself, whatever it is; a name in DNS may be anybody's. */
function reachOfNamed(url) {
    if (literalAddress(url) !== undefined)
        return "any";
    return (0,urls/* isLoopback */.U9)(url) ? "loopback" : "private";
}
function reachOfKind(kind) {
    return kind === "local" ? "public" : kind;
}
/** What is known of a URL's host. A name that was not looked up here, but by a proxy, counts as public. */
function kindOf(url, kinds) {
    const address = literalAddress(url);
    if (address !== undefined)
        return classifyAddress(address);
    return (0,urls/* isLoopback */.U9)(url) ? "loopback" : (kinds.get(url.hostname) ?? "public");
}
function findObjection(url, reach) {
    const isPlain = url.protocol === "http:" && (0,urls/* isLoopback */.U9)(url) && (reach === "any" || reach === "loopback");
    if (url.protocol !== "https:" && !isPlain)
        return "does not use https";
    if (url.username !== "" || url.password !== "")
        return "contains a user name or password";
    // Agents only look up names, not addresses.
    const address = literalAddress(url);
    if (address !== undefined)
        return isAllowed(address, ALLOWED[reach]) ? undefined : describeForbidden(address);
    return reach === "public" && (0,net_connections/* isProxied */.S7)(url) ? findObjectionOfProxied(url) : undefined;
}
function findObjectionOfProxied(url) {
    const port = portOf(url);
    return port === "443"
        ? (0,pull_address/* findPullObstacle */.I)(url)?.why
        : `uses port ${port}, and through the proxy of this machine only port 443 is used`;
}
function guardLookup(resolve, allowed, kinds) {
    return (hostname, options, callback) => {
        const { family } = options;
        resolve(hostname, { all: true, ...(family !== undefined && { family }) }, (error, addresses) => {
            const found = (addresses ?? []).map(({ address }) => classifyAddress(address));
            const kind = ADDRESS_KINDS.find((each) => each === kinds.get(hostname) || found.includes(each));
            const forbidden = addresses?.find(({ address }) => !isAllowed(address, allowed));
            const [first] = addresses ?? [];
            if (kind !== undefined)
                kinds.set(hostname, kind);
            if (error !== null)
                callback(error, "");
            else if (forbidden !== undefined)
                callback(new net_connections/* AddressRefusedError */["do"](describeForbidden(forbidden.address)), "");
            else if (options.all)
                callback(null, addresses);
            else
                callback(null, first?.address ?? "", first?.family);
        });
    };
}
function isAllowed(address, allowed) {
    return allowed.includes(classifyAddress(address));
}
function describeForbidden(address) {
    return `leads to ${address}, which is not a public address`;
}
/** What a URL leads to whose host is written as an address of each kind. */
const PLACES = {
    public: "a public address",
    private: "a private address",
    loopback: "an address of this machine itself",
    local: "a link-local or reserved address",
};
/** Why a redirect is not followed, as what follows "the URL". `objection`: what the guard objects to. */
function describeRefusedRedirect(next, objection) {
    const address = literalAddress(next);
    const isPlace = address !== undefined && objection === describeForbidden(address);
    return `redirects to ${(0,urls/* nameAddress */.CT)(next)}, ${isPlace ? PLACES[classifyAddress(address)] : `which ${objection}`}`;
}


/***/ }),

/***/ 8681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure),
/* harmony export */   s: () => (/* binding */ nameStatus)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _network_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8985);
/** Why a remote file was not read, in words for a person. Shows no URL. */


/** What a failure means for a video that TikTok is to pull from its URL. */
function describeFailure(failure) {
    switch (failure.kind) {
        case "status":
            return describeStatus(failure.status);
        case "network":
            return (0,_network_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNetworkFailure */ .Ku)(failure.reason);
        case "timeout":
            return {
                problem: "the server responded too slowly",
                advice: "Try again later, or put the video on a faster server: TikTok pulls the whole file",
            };
        case "aborted":
            return {
                problem: "the time limit for all remote videos was reached",
                advice: "Check fewer videos at once, or share them between jobs with 'shard'",
            };
        case "refused":
            return {
                problem: `the URL ${failure.why}`,
                advice: "Give the public https URL that serves the video itself",
            };
        case "changed":
            return { problem: failure.what, advice: "Check it again when its upload to the server is complete" };
        case "compressed":
            return {
                problem: "the server compresses the video (Content-Encoding)",
                advice: "Turn compression off for this path",
            };
        case "unusable":
            return {
                problem: `the server's response can't be used: ${failure.why}`,
                advice: USE_RANGES,
            };
    }
}
function describeStatus(status) {
    return { ...(STATUS_TEXTS[status] ?? (status >= 500 ? SERVER_ERROR : UNEXPECTED)), detail: nameStatus(status) };
}
/**
 * A status by its number and, if it has one, its name: "HTTP 404 Not Found". A number that HTTP does not have (RFC
 * 9110, section 15) is not shown: a server can send any.
 */
function nameStatus(status) {
    if (!Number.isInteger(status) || status < 100 || status > 599)
        return "an unknown HTTP status";
    const name = node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status];
    return name === undefined ? `HTTP ${status}` : `HTTP ${status} ${name}`;
}
const USE_RANGES = "Put the video on a server that supports Range requests (RFC 9110, section 14)";
const DENIED = {
    problem: "the server denies access",
    advice: "Allow access without signing in, or renew the URL's signature: TikTok pulls the video without credentials",
};
const NOT_FOUND = { problem: "the server has no file at this URL", advice: "Check the URL" };
const SERVER_ERROR = {
    problem: "the server has an error",
    advice: "Try again later, or ask the server's operator",
};
const UNEXPECTED = {
    problem: "the server does not send the file",
    advice: "Open the URL in a browser to see what it sends",
};
const STATUS_TEXTS = {
    401: DENIED,
    403: DENIED,
    404: NOT_FOUND,
    410: NOT_FOUND,
    416: { problem: "the server does not send parts of the file", advice: USE_RANGES },
    429: {
        problem: "the server limits how often it is asked",
        advice: "Try again later, or check fewer videos of this server at once",
    },
};


/***/ }),

/***/ 8985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ describeNetworkFailure),
/* harmony export */   j$: () => (/* binding */ isTrustFailure),
/* harmony export */   no: () => (/* binding */ isProxyFailure)
/* harmony export */ });
/* harmony import */ var _net_tunnel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5032);

const REACH = "Check that the server is running and that a firewall lets this machine through";
const TRUST = "TikTok's servers will not trust it either: install a certificate of a public authority, with its intermediate certificates. If a proxy between them inspects the connection, put the path of its certificate into the environment variable 'NODE_EXTRA_CA_CERTS'";
const CHECK_PROXY = "Check that the proxy runs, and that the environment variable 'https_proxy' has its address and port";
const OR_BYPASS = "or add the URL's host to 'no_proxy' if this machine reaches it without the proxy";
/** What went wrong at the proxy: its status (RFC 9110, section 15), or why it was not reached. */
const PROXY_TEXTS = [
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
const TEXTS = [
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
const OTHER = {
    problem: "the connection to the server failed",
    advice: "Check the host's name, its certificate, and the runner's network and proxy, or try again later",
};
/** @param reason the system's words, with its code; untrusted */
function describeNetworkFailure(reason) {
    const texts = isProxyFailure(reason) ? PROXY_TEXTS : TEXTS;
    const [, text] = texts.find(([code]) => code.test(reason)) ?? [undefined, OTHER];
    return { ...text, detail: reason };
}
/** Whether nobody whom this machine trusts vouches for the server's certificate. */
function isTrustFailure(reason) {
    return UNTRUSTED.test(reason) && !/\bCERT_HAS_EXPIRED\b/.test(reason) && !isProxyFailure(reason);
}
/** Whether a proxy is to blame, so that nothing is known of the server. */
function isProxyFailure(reason) {
    return reason.includes(_net_tunnel_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TUNNEL */ .D);
}


/***/ }),

/***/ 2381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ runTasks)
/* harmony export */ });
/* harmony import */ var _model_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8816);
/** Runs tasks that wait for other machines, many at once. Knows nothing about the tasks. */

/**
 * How many tasks run at once, and how many of them for one host, so that a slow host does not delay the others: as many
 * as git-lfs makes transfers (`lfs.concurrenttransfers`).
 */
const AT_ONCE = 16;
const AT_ONCE_PER_HOST = 8;
/**
 * Runs all tasks and returns their results in the same order. Each starts as soon as there is room for it: the tasks of
 * a host in their order, the hosts in turn. `onEnd` is called with each result as it comes.
 */
async function runTasks(tasks, onEnd) {
    const byHost = (0,_model_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(tasks.entries(), ([, { host }]) => host);
    const lanes = new Set([...byHost.values()].map((some) => ({ waiting: some.reverse(), running: 0 })));
    const results = new Array(tasks.length);
    const work = async () => {
        for (let lane = pickLane(lanes); lane !== undefined; lane = pickLane(lanes)) {
            const next = lane.waiting.pop();
            // A lane without tasks is not put back.
            if (next === undefined)
                continue;
            const [index, task] = next;
            lanes.add(lane);
            lane.running++;
            const result = await task.run();
            lane.running--;
            results[index] = result;
            onEnd?.(result);
        }
    };
    // A worker that finds no room may end: all waiting tasks are for hosts that have as many workers as they may.
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return results;
}
/** Takes out the first lane that has room. The caller puts it back at the end. At most two lanes have no room. */
function pickLane(lanes) {
    for (const lane of lanes) {
        if (lane.running < AT_ONCE_PER_HOST) {
            lanes.delete(lane);
            return lane;
        }
    }
    return undefined;
}


/***/ }),

/***/ 6109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
/** A remote file, and why it could not be read. Sends nothing. */
/**
 * Statuses that may change in a moment, besides 5xx: a time-out, a replayed TLS greeting, a limit (RFC 9110, 8470,
 * 6585).
 */
const TEMPORARY = [408, 425, 429];
/** Whether the same request may have another status in a moment. */
function isTemporary(status) {
    return TEMPORARY.includes(status) || status >= 500;
}
/** Whether a failure may be over at the next attempt: it says nothing about the file and who may read it. */
function mayPass(failure) {
    if (failure.kind === "status")
        return isTemporary(failure.status);
    return failure.kind !== "changed" && failure.kind !== "refused";
}
/** Wraps a failure as a result beside others. */
function fail(failure) {
    return { kind: "failed", failure };
}


/***/ })

};
