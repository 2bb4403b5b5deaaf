/** The words of a job of GitHub Actions, for tests of what does not know where it runs. */
import { createGuardWording } from "../../src/inputs.ts";

export const GUARD_WORDING = createGuardWording([], "docs/remote-videos.md#an-lfs-server-of-your-own");
