import { describe, expect, it } from "vitest";
import { literalAddress } from "../../../src/net/addresses.ts";
import { createAddressGuard } from "../../../src/sources/http/address-guard.ts";
import type { RemoteFile } from "../../../src/sources/http/remote-file.ts";
import { resolver } from "./resolver.ts";

describe("a URL that another server named", () => {
  const names = {
    "public.test": ["203.0.114.1"],
    "private.test": ["10.0.0.1"],
    "storage.test": ["10.0.0.2"],
    "both.test": ["10.0.0.1", "203.0.114.1"],
    "loopback.test": ["127.0.0.1"],
    "metadata.test": ["169.254.169.254"],
    localhost: ["127.0.0.1"],
  };

  /** Whether a server that the workflow named may lead to a URL: by its form, else by the addresses of its name. */
  async function mayLead(server: string, href: string): Promise<boolean> {
    const guard = createAddressGuard(resolver(names));
    const lookUp = (url: URL, file: RemoteFile) =>
      new Promise<boolean>((resolve) => {
        const { lookup } = guard.pickConnections(url, file).https;
        lookup(url.hostname, { all: true }, (error) => resolve(error === null));
      });
    const named = { url: new URL(server), headers: {}, allowedNetworks: "own-host" } as const;
    if (literalAddress(named.url) === undefined) await lookUp(named.url, named);
    const file = { ...named, url: new URL(href), namedBy: named.url };
    if (guard.findObjection(file.url, file) !== undefined) return false;
    return literalAddress(file.url) !== undefined || (await lookUp(file.url, file));
  }

  it.each<[kind: string, server: string, allowed: readonly string[], refused: readonly string[]]>([
    [
      "a public server",
      "https://public.test/lfs",
      ["https://public.test:8443/a", "https://203.0.114.9/a"],
      [
        "https://private.test/a",
        "https://10.0.0.2/a",
        "http://127.0.0.1:1/a",
        "https://127.0.0.1/a",
        "https://[::1]/a",
      ],
    ],
    [
      "a public server",
      "https://203.0.114.1/lfs",
      ["https://203.0.114.1:8443/a", "https://public.test/a"],
      ["https://169.254.169.254/a", "https://[64:ff9b::7f00:1]/a", "https://[::ffff:0:a9fe:a9fe]/a"],
    ],
    [
      "a server with a public address, too",
      "https://both.test/lfs",
      ["https://both.test/a", "https://public.test/a"],
      ["https://private.test/a", "https://10.0.0.2/a", "https://localhost/a"],
    ],
    [
      "a private server",
      "https://private.test/lfs",
      ["https://private.test:9000/a", "https://storage.test/a", "https://10.0.0.2/a", "https://public.test/a"],
      ["https://loopback.test/a", "https://metadata.test/a", "https://127.0.0.1/a", "https://[64:ff9b::a9fe:a9fe]/a"],
    ],
    [
      "a private server",
      "https://10.0.0.1/lfs",
      ["https://10.0.0.1:9000/a", "https://[::ffff:a00:2]/a", "https://public.test/a"],
      ["http://localhost:1/a", "https://169.254.169.254/a", "https://[::1]/a", "https://[fe80::1]/a"],
    ],
    [
      "a server on this machine",
      "http://localhost:8080/lfs",
      ["http://localhost:8080/a", "http://127.0.0.1:9000/a", "https://public.test/a"],
      ["https://private.test/a", "https://169.254.169.254/a", "https://10.0.0.1/a"],
    ],
    [
      "a link-local server",
      "https://169.254.1.1/lfs",
      ["https://169.254.1.1/a", "https://public.test/a"],
      ["https://169.254.1.1:8443/a", "https://169.254.169.254/a", "https://127.0.0.1/a", "https://10.0.0.1/a"],
    ],
  ])("leads to addresses of the same kind and to public ones: %s, %s", async (_kind, server, allowed, forbidden) => {
    for (const href of allowed) expect([href, await mayLead(server, href)]).toEqual([href, true]);
    for (const href of forbidden) expect([href, await mayLead(server, href)]).toEqual([href, false]);
  });

  it("leads nowhere private if only a committed file named the server", async () => {
    const guard = createAddressGuard(resolver(names));
    const url = new URL("https://10.0.0.2/a");
    const namedBy = new URL("https://10.0.0.1/lfs");
    expect(guard.findObjection(url, { url, headers: {}, allowedNetworks: "public", namedBy })).toContain("10.0.0.2");
  });
});
