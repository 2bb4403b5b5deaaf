import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Copies the declarations that a program reaches from `entry`, a path in `from`, to the same paths in `to`. They name
 * each other as the compilers of others expect it: with `.js`, where the sources have `.ts`.
 */
export function copyDeclarations(from: string, entry: string, to: string): void {
  const reached = new Set([join(entry)]);
  for (const file of reached) {
    const text = readFileSync(join(from, file), "utf8");
    const copy = text.replace(/(?<=(?:from|import\() ?")(\.[^"]+)\.ts(?=")/g, (_, path: string) => {
      reached.add(join(dirname(file), `${path}.d.ts`));
      return `${path}.js`;
    });
    mkdirSync(join(to, dirname(file)), { recursive: true });
    writeFileSync(join(to, file), copy);
  }
}
