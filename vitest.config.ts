import { defineConfig } from "vitest/config";

/** Tests that need no other program and little time. Those named `fuzz` and `bounds` read millions of made elements. */
const QUICK = [
  "test/inputs.test.ts",
  "test/{check,commands,flows,github,host,library,media,model,net,posts,report,text,tiktok}/**/!(fuzz|bounds).test.ts",
];

export default defineConfig({
  test: {
    // No test and no hook has a time limit: a busy machine is no fault. What hangs is ended by .ci/run.
    testTimeout: 0,
    hookTimeout: 0,
    // Tests leave nothing behind in their process, which takes as long to start as many of them.
    isolate: false,
    unstubEnvs: true,
    reporters: ["default", "./test/support/still-running.ts"],
    projects: [
      { extends: true, test: { name: "quick", include: QUICK } },
      { extends: true, test: { name: "thorough", include: ["test/**/*.test.ts"], exclude: QUICK } },
    ],
  },
});
