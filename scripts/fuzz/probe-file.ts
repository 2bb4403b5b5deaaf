/**
 * Probes one file in a process of its own, as the action does, and prints what became of it and what it took, as JSON.
 *
 * Usage: node scripts/fuzz/probe-file.ts FILE
 */
import { basename, dirname, resolve } from "node:path";
import { STEADY_INTERVALS } from "../../src/check/rules.ts";
import { probe } from "../../src/media/probe.ts";
import { inspectVideo } from "../../src/sources/inspect.ts";
import { findComplaints } from "../../test/support/fuzz/complaints.ts";
import { measure } from "./measure.ts";

const path = resolve(process.argv[2] ?? "");
const { value, ...cost } = measure(() =>
  inspectVideo(basename(path), dirname(path), (sizeBytes) => probe(sizeBytes, { steady: STEADY_INTERVALS })),
);
const { facts, fault } = value.inspection;
const complaints = findComplaints(value.inspection, facts.sizeBytes ?? 0);
console.log(JSON.stringify({ ...cost, end: fault?.kind ?? "read", complaints }));
