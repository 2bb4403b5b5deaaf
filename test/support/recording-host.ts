import type { Annotation, Host } from "../../src/host/host.ts";

type Written = {
  lines: string[];
  annotations: Annotation[];
  masked: string[];
  outputs: Record<string, string>;
  variables: Record<string, string>;
  state: Record<string, string>;
  summary: string;
  hasFailed: boolean;
};

/** A place to run in that keeps what it is given. */
export function createHost(): { host: Host; written: Written } {
  const written: Written = {
    ...{ lines: [], annotations: [], masked: [], outputs: {}, variables: {}, state: {} },
    ...{ summary: "", hasFailed: false },
  };
  const host: Host = {
    annotate: (annotation) => written.annotations.push(annotation),
    info: (line) => written.lines.push(line),
    group: async (title, lines) => {
      written.lines.push(title, ...[...lines].map((line) => `  ${line}`));
    },
    mask: (secret) => written.masked.push(secret),
    output(name, value) {
      written.outputs[name] = value;
    },
    exportVariable(name, value) {
      written.variables[name] = value;
    },
    saveState(name, value) {
      written.state[name] = value;
    },
    summarize: async (markdown) => {
      written.summary += markdown;
    },
    locatePermalink: async () => undefined,
    hasFile: () => false,
    actionsPage: undefined,
    hasSummary: true,
    summaryPage: undefined,
    toolPage: undefined,
    fail() {
      written.hasFailed = true;
    },
  };
  return { host, written };
}
