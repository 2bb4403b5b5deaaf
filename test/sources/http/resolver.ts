import type { ResolveName } from "../../../src/sources/http/address-guard.ts";

/** A resolver that knows these names only, and nothing of `/etc/hosts`. */
export function resolver(names: Readonly<Record<string, readonly string[]>>): ResolveName {
  return (hostname, _options, callback) => {
    const addresses = (names[hostname] ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    const error =
      addresses.length === 0 ? Object.assign(new Error(`ENOTFOUND ${hostname}`), { code: "ENOTFOUND" }) : null;
    callback(error, addresses);
  };
}
