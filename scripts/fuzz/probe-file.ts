/**
 * Probes one file as the action does, in a process of its own. Prints the result and the cost as JSON.
 *
 * Usage: node scripts/fuzz/probe-file.ts FILE [remote]
 */
import { basename, dirname, resolve } from "node:path";
import { findComplaints } from "../../test/support/fuzz/complaints.ts";
import { probeSource } from "../../test/support/fuzz/run.ts";
import { inspectOnDisk } from "../../test/support/inspected.ts";
import { measure } from "./measure.ts";

const [, , file = "", place] = process.argv;
const path = resolve(file);
const isRemote = place === "remote";
const { value, ...cost } = measure(() =>
  inspectOnDisk(basename(path), dirname(path), (sizeBytes) => probeSource({ sizeBytes, isRemote })),
);
const { facts, fault } = value.inspection;
const complaints = findComplaints(value.inspection, facts.sizeBytes ?? 0);
console.log(JSON.stringify({ ...cost, end: fault?.kind ?? "read", complaints }));
