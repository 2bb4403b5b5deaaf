import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // No test and no hook has a time limit: a busy machine is no fault. What hangs is ended by .ci/run.
    testTimeout: 0,
    hookTimeout: 0,
    isolate: false,
  },
});
