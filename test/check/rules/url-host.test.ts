import { describe, expect, it } from "vitest";
import { PRIVATE_HOST_REPORT } from "../../../src/check/limits.ts";
import { urlHost } from "../../../src/check/rules/url-host.ts";
import type { Video } from "../../../src/model/video.ts";
import { nameAddress } from "../../../src/net/urls.ts";
import { describeRule } from "../rule-cases.ts";
import { findingOf } from "../subject.ts";

/** A video at a URL that a workflow gave, named as reports name it. */
function at(url: string): { video: Video } {
  return { video: { path: nameAddress(new URL(url)), source: { kind: "url" } } };
}

const IP_ADDRESSES = [
  "https://203.0.114.1/a.mp4",
  "https://203.0.114.1:8443/a.mp4",
  "https://203.0.114.1./a.mp4",
  // Other ways to write 127.0.0.1.
  "https://2130706433/a.mp4",
  "https://0x7f000001/a.mp4",
  "https://0177.0.0.1/a.mp4",
  "https://127.1/a.mp4",
  "https://１２７.0.0.1/a.mp4",
  "https://[2001:db8::1]/a.mp4",
  "https://[::ffff:203.0.114.1]/a.mp4",
  "http://[::1]:8080/a.mp4",
];

const PRIVATE_NAMES = [
  "https://localhost/a.mp4",
  "https://localhost./a.mp4",
  "https://cdn.localhost:8443/a.mp4",
  "https://intranet/a.mp4",
  "https://nas.local/a.mp4",
  "https://MEDIA.internal/a.mp4",
  "https://media.internal./a.mp4",
  "https://router.home.arpa/a.mp4",
  "https://media.test/a.mp4",
  "https://media.example/a.mp4",
  "https://Media.Example./a.mp4",
  "https://media.alt/a.mp4",
  "https://media.invalid/a.mp4",
  "https://media.onion/a.mp4",
  "https://media.lan/a.mp4",
  "https://media.corp./a.mp4",
  "https://media.home/a.mp4",
  "https://media.default.svc/a.mp4",
  "https://fritz.box/a.mp4",
  "https://nas.fritz.box/a.mp4",
  "https://169.254.169.254.nip.io/a.mp4",
  "https://app-192-168-1-1.sslip.io/a.mp4",
];

describeRule(urlHost, {
  passes: [
    {},
    at("https://media.example.com/a.mp4"),
    at("https://media.example.com./a.mp4"),
    at("https://media.example.com:8443/a.mp4"),
    at("https://xn--mnchen-3ya.de/a.mp4"),
    // Only their beginning, or a part of a name, looks like one of the others.
    at("https://1.2.3.4.example.com/a.mp4"),
    at("https://localhost.example.com/a.mp4"),
    at("https://mylocal.net/a.mp4"),
    at("https://example.org/a.mp4"),
    at("https://salt.example.net/a.mp4"),
    at("https://media.gestalt/a.mp4"),
    at("https://media.milan/a.mp4"),
    at("https://notfritz.box/a.mp4"),
    at("https://release-10-1-2.example.com/a.mp4"),
    at("https://172.32.0.1.nip.io/a.mp4"),
    at("https://test.de/10.0.0.1/a.mp4"),
    { video: { path: "127.0.0.1/a.mp4" } },
  ],
  objects: [
    ...IP_ADDRESSES.map((url) => ({ ...at(url), says: ["is on an IP address", "only by https, from a domain"] })),
    { ...at("http://localhost:8080/a.mp4"), says: ["does not use https"] },
    ...PRIVATE_NAMES.map((url) => ({ ...at(url), level: "warning" as const, says: ["leads nowhere"] })),
  ],
});

describe("the finding", () => {
  it("names scheme, host and port", () => {
    expect(findingOf("url-host", at("https://127.1:8443/a.mp4?signature=secret")).actual).toBe(
      "https://127.0.0.1:8443",
    );
  });

  it("is based on a report where the name is a private one, and on TikTok's page otherwise", () => {
    const basisOf = (url: string) => findingOf("url-host", at(url)).basis;
    expect(basisOf("https://localhost/a.mp4")).toEqual({ evidence: "reported", source: PRIVATE_HOST_REPORT });
    expect(basisOf("https://127.0.0.1/a.mp4")).toBeUndefined();
  });
});
