/** Texts of post files, and what a report says of them. Knows nothing of src. */
import type { JsonReport } from "../../support/report.ts";
import { readFixture } from "./guard.ts";

/** The `source_info` of a file of so many bytes, which is sent as one chunk. */
export function uploadOf(sizeBytes: number): string {
  return `source_info: { source: FILE_UPLOAD, video_size: ${sizeBytes}, chunk_size: ${sizeBytes}, total_chunk_count: 1 }\n`;
}

/** A post of the fixture `good.mp4`, which has to stand beside it. */
export const GOOD_POST = `post_info: { privacy_level: SELF_ONLY, title: Hello }\n${uploadOf(readFixture("good.mp4").length)}`;

/** `path: verdict` of each post. */
export function verdictsOf(report: JsonReport | undefined): string[] {
  return (report?.posts ?? []).map(({ path, verdict }) => `${path}: ${verdict}`);
}

/** `path:line:column rule level` of each finding about a post. */
export function findingsOf(report: JsonReport | undefined): string[] {
  return (report?.posts ?? []).flatMap(({ path, findings }) =>
    findings.map(({ rule, level, line, column }) => `${path}:${line}:${column} ${rule} ${level}`),
  );
}
