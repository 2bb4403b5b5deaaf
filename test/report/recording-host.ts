import type { Annotation, Host } from "../../src/host/host.ts";

type Written = { lines: string[]; annotations: Annotation[]; outputs: Record<string, string>; summary: string };

/** A place to run in that keeps what it is told. */
export function createHost(): { host: Host; written: Written } {
  const written: Written = { lines: [], annotations: [], outputs: {}, summary: "" };
  const host: Host = {
    annotate: (annotation) => written.annotations.push(annotation),
    info: (line) => written.lines.push(line),
    mask: () => {},
    output(name, value) {
      written.outputs[name] = value;
    },
    exportVariable: () => {},
    saveState: () => {},
    summarize: async (markdown) => {
      written.summary += markdown;
    },
    fail: () => {},
  };
  return { host, written };
}
