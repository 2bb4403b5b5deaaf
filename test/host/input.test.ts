/** Stdin: to its end, up to a bound, and as far as it came when somebody interrupts. */
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { HOW_TO_END_INPUT, type InputStream, LONGEST_INPUT_BYTES, readInput } from "../../src/host/input.ts";

const A = "v_pub_url~v2.1";

/** Stdin, what was said of it, and a way to interrupt. */
function open(isTTY = false) {
  const stream = new PassThrough();
  const said: string[] = [];
  const controller = new AbortController();
  const stdin = Object.assign(stream, { isTTY }) as unknown as InputStream;
  return { stream, said, controller, input: readInput(controller.signal, (line) => said.push(line), stdin) };
}

describe("stdin", () => {
  it.each<[encoding: string, bytes: Buffer]>([
    ["UTF-8", Buffer.from(A)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${A}`)],
    ["UTF-16, as PowerShell writes it", Buffer.from(`\ufeff${A}`, "utf16le")],
  ])("is read as %s", async (_encoding, bytes) => {
    const { stream, said, input } = open();
    stream.end(bytes);
    expect(await input).toEqual({ text: A, isOver: false });
    expect(said).toEqual([]);
  });

  it("that never ends is read up to a bound, and said to be longer", async () => {
    const { stream, input } = open();
    const block = Buffer.alloc(2 ** 20, `${A}\n`);
    for (let read = 0; read <= LONGEST_INPUT_BYTES; read += block.length) stream.write(block);
    const { text, isOver } = await input;
    expect([text.length, isOver]).toEqual([LONGEST_INPUT_BYTES, true]);
  });

  it("that stays open gives what it held when somebody interrupts", async () => {
    const { stream, controller, input } = open();
    stream.write(`${A}\n`);
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await input).toEqual({ text: `${A}\n`, isOver: false });
  });

  it("that can't be read says why", async () => {
    const { stream, input } = open();
    stream.destroy(new Error("EISDIR: a directory"));
    expect(await input).toMatchObject({ problem: "EISDIR: a directory" });
  });

  it("of a terminal says how to end it", async () => {
    const { stream, said, input } = open(true);
    stream.end();
    await input;
    expect(said).toEqual([HOW_TO_END_INPUT]);
  });
});
