import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AddressKind, classifyAddress, literalAddress } from "../../src/net/addresses.ts";
import { isLoopback, nameAddress } from "../../src/net/urls.ts";

const ADDRESSES: Readonly<Record<AddressKind, readonly string[]>> = {
  public: [
    ...["8.8.8.8", "1.1.1.1", "172.15.0.1", "172.32.0.1", "192.167.0.1", "100.63.0.1", "100.128.0.1", "169.253.0.1"],
    ...["2606:4700::1111", "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8"],
    ...["::ffff:0:8.8.8.8", "2606:4700::5efe:8.8.8.8", "2606:4700::400:5efe:10.0.0.1", "2606:4700::5eff:10.0.0.1"],
  ],
  private: [
    ...["10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "100.127.255.255"],
    ...["fc00::1", "fdff::1", "fec0::1", "::ffff:10.0.0.1", "::ffff:c0a8:101", "64:ff9b::10.0.0.1"],
    ...["::ffff:0:10.0.0.1", "::ffff:0:c0a8:101", "2606:4700::5efe:10.0.0.1", "2606:4700::200:5efe:192.168.0.1"],
    ...["fd12::5efe:8.8.8.8"],
  ],
  loopback: [
    ...[
      "127.0.0.1",
      "127.255.255.255",
      "::1",
      "0:0:0:0:0:0:0:1",
      "::ffff:127.0.0.1",
      "::ffff:7f00:1",
      "64:ff9b::7f00:1",
    ],
    ...["::ffff:0:127.0.0.1", "::ffff:0:7f00:1", "2606:4700::5efe:127.0.0.1", "2606:4700::300:5efe:7f00:1"],
  ],
  local: [
    ...["0.0.0.0", "0.1.2.3", "169.254.169.254", "169.254.0.1", "168.63.129.16"],
    ...["100.100.100.200", "192.0.2.1", "198.18.0.1", "203.0.113.1", "224.0.0.1", "239.1.1.1", "255.255.255.255"],
    ...["::", "fe80::1", "fe80::1%eth0", "febf::1", "ff02::1", "fd00:ec2::254", "2001:db8::1", "2002:7f00:1::"],
    ...["::ffff:a9fe:a9fe", "::ffff:0:169.254.169.254", "64:ff9b::169.254.169.254", "2606:4700::5efe:169.254.169.254"],
    ...["fe80::5efe:10.0.0.1", "::127.0.0.1", "::8.8.8.8", "64:ff9b:1::8.8.8.8", "64:ff9b:1:ffff::7f00:1"],
    ...["2001:0:7f00:1::", "2001::808:808", "2002:a9fe:a9fe::1", "2002:808:808::1", "not an address"],
  ],
};

describe.each(Object.entries(ADDRESSES))("%s", (kind, addresses) => {
  it.each(addresses)("is %s", (address) => {
    expect(classifyAddress(address)).toBe(kind);
  });
});

it("an IPv4 address has the same kind in IPv6 notation", () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(classifyAddress(`::ffff:${address}`)).toBe(classifyAddress(address));
      expect(classifyAddress(`64:ff9b::${address}`)).toBe(classifyAddress(address));
      expect(classifyAddress(`::ffff:0:${address}`)).toBe(classifyAddress(address));
      expect(classifyAddress(`2a00::200:5efe:${address}`)).toBe(classifyAddress(address));
    }),
  );
});

it.each([
  ["http://2130706433/", "127.0.0.1"],
  ["http://0x7f.1/", "127.0.0.1"],
  ["http://0177.0.0.1/", "127.0.0.1"],
  ["http://127.1/", "127.0.0.1"],
  ["http://[0:0:0:0:0:ffff:127.0.0.1]/", "::ffff:7f00:1"],
  ["http://[::1]:80/", "::1"],
  ["http://１２７.0.0.1/", "127.0.0.1"],
  ["http://localhost/", undefined],
  ["https://127.0.0.1.example.com/", undefined],
])("the host of %s is the address %s", (url, address) => {
  expect(literalAddress(new URL(url))).toBe(address);
});

it.each([
  ["http://localhost:8080/", true],
  ["http://127.0.0.1/", true],
  ["http://127.9/", true],
  ["http://[::1]/", true],
  ["http://localhost.example.com/", false],
  ["http://10.0.0.1/", false],
])("%s is written as loopback: %s", (url, expected) => {
  expect(isLoopback(new URL(url))).toBe(expected);
});

it("a URL is shown without user name, password, query and fragment", () => {
  const url = new URL("https://user:password@videos.example:8443/a%20b.mp4?signature=secret#fragment");
  expect(nameAddress(url)).toBe("https://videos.example:8443/a%20b.mp4");
});
