import type { Host } from "../host/host.ts";
import type { Report } from "../model/report.ts";

/** Where the results go besides the host. */
export type Delivery = {
  host: Host;
  /** Path of the JSON report; absent where there is none to write. */
  reportFile: string | undefined;
  /** The address at which a person sees a committed file; undefined for any other file. */
  permalink?: ((path: string) => string | undefined) | undefined;
};

/** One way to tell a person or a program what was found. What it renders depends on the report alone. */
export type Reporter = {
  /** What it writes, for a person. */
  name: string;
  deliver(report: Report, delivery: Delivery): Promise<void> | void;
};
