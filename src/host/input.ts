/** Reads stdin. Judges nothing of it. */

/** What stdin held. `isOver`: it is longer, and the rest was not read. `problem`: why it could not be read on. */
export type Input = { text: string; isOver: boolean; problem?: string };

/** As much as is read of a ledger: about 1.8 million publish ids. */
export const LONGEST_INPUT_BYTES = 64 * 2 ** 20;

/** Where stdin comes from, and whether somebody types it. */
export type InputStream = Pick<NodeJS.ReadStream, "on" | "off" | "pause" | "isTTY">;

/** How a person ends what they type. */
export const HOW_TO_END_INPUT = `Type or paste the text, then press ${process.platform === "win32" ? "Ctrl-Z and Enter" : "Ctrl-D"}.`;

/**
 * The text of stdin: to its end, until `end` is aborted, or up to 64 MiB. PowerShell may pass UTF-16. Throws nothing.
 * `say`: shows a line to the person who would have to type it.
 */
export async function readInput(
  end: AbortSignal,
  say: (line: string) => void,
  stdin: InputStream = process.stdin,
): Promise<Input> {
  if (stdin.isTTY) say(HOW_TO_END_INPUT);
  const parts: Buffer[] = [];
  let bytes = 0;
  const ending = await new Promise<Omit<Input, "text">>((resolve) => {
    const stop = () => resolve({ isOver: false });
    if (end.aborted) stop();
    end.addEventListener("abort", stop, { once: true });
    stdin.on("data", (part: Buffer) => {
      bytes += part.length;
      parts.push(part);
      if (bytes > LONGEST_INPUT_BYTES) resolve({ isOver: true });
    });
    stdin.on("end", () => resolve({ isOver: false }));
    stdin.on("error", (error) => resolve({ isOver: false, problem: error.message }));
  });
  stdin.pause();
  const input = Buffer.concat(parts).subarray(0, LONGEST_INPUT_BYTES);
  const encoding = input[0] === 0xff && input[1] === 0xfe ? "utf-16le" : "utf-8";
  return { text: new TextDecoder(encoding).decode(input), ...ending };
}
