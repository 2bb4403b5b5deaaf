import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Scenarios start real processes, and the machines that run them are shared: the limit is for hangs only.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
