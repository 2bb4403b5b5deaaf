import type { Reporter } from "vitest/node";

/**
 * Names what was running when the tests are ended from outside, since no test has a time limit: a reporter for Vitest.
 */
export default function createReporter(): Reporter {
  const running = new Map<string, string>();
  const print = () => {
    for (const name of running.values()) console.error(`still running: ${name}`);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.prependOnceListener(signal, print);
  return {
    onTestModuleStart: ({ id, relativeModuleId }) => void running.set(id, relativeModuleId),
    onTestModuleEnd: ({ id }) => void running.delete(id),
    onTestCaseReady: ({ id, fullName, module }) => void running.set(id, `${module.relativeModuleId} > ${fullName}`),
    onTestCaseResult: ({ id }) => void running.delete(id),
  };
}
