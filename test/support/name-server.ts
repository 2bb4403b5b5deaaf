/** A name server on this machine, which the system asks in the place of its own. Knows no host. */
import { spawnSync } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { makeFolder, removeFolder } from "./folders.ts";

/** The real getaddrinfo reads /etc/resolv.conf and asks port 53. */
export const canChangeResolver =
  process.getuid?.() === 0 && spawnSync("unshare", ["--mount", "bash", "-c", ""]).status === 0;

/**
 * Starts a name server, and a command that starts another command with it. `answering`: every host is at a closed port
 * of this machine. `countQuestions`: how often a first label was asked for: once each for IPv4 and IPv6 is 2.
 */
export async function startResolver(kind: "silent" | "answering") {
  const folder = makeFolder("resolver");
  onTestFinished(() => removeFolder(folder));
  const questions: string[] = [];
  const server = createSocket("udp4", (packet, { port, address }) => {
    questions.push(packet.subarray(12).toString("latin1"));
    if (kind === "answering") server.send(answerQuestion(packet), port, address);
  });
  server.bind(53, "127.0.0.53");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const settings = join(folder, "resolv.conf");
  writeFileSync(settings, "nameserver 127.0.0.53\noptions timeout:30 attempts:5\n");
  // Other shells drop variables whose names have a dash.
  const script = `mount --bind '${settings}' /etc/resolv.conf && exec "$@"`;
  // A name of DNS is a list of labels, each after its length.
  const countQuestions = (label: string) =>
    questions.filter((question) => question.startsWith(`${String.fromCharCode(label.length)}${label}`)).length;
  return { around: ["unshare", "--mount", "bash", "-c", script, "bash"], countQuestions };
}

/** Answers a question for IPv4 with 127.0.0.1, and any other with no address (RFC 1035, section 4.1). */
function answerQuestion(packet: Buffer): Buffer {
  const end = packet.indexOf(0, 12) + 5;
  const isIpv4 = packet.readUInt16BE(end - 4) === 1;
  const header = Buffer.from(packet.subarray(0, 12));
  header.writeUInt16BE(0x8180, 2);
  header.writeUInt16BE(isIpv4 ? 1 : 0, 6);
  header.fill(0, 8);
  const address = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1]);
  return Buffer.concat([header, packet.subarray(12, end), ...(isIpv4 ? [address] : [])]);
}
