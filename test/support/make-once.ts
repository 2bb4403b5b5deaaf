/** Makes a folder once for all processes that want it, and keeps it. */
import { existsSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** Who makes the folder says so this often, and others look whether it is there. */
const SIGN_OF_LIFE_MS = 2000;
/** After so long a silence, another one makes it. If both do in the end, the first wins: they make the same. */
const SILENCE_MS = 60_000;

/** A folder that is kept. */
export type Kept = {
  folder: string;
  /** Fills an empty folder beside it, which then takes its name. */
  make(draft: string): Promise<void>;
  /** Systems clear temporary folders file by file. */
  isWhole(): boolean;
};

/** Makes the folder if it is not there, or waits until another process has made it. */
export async function makeOnce(kept: Kept): Promise<void> {
  const lock = `${kept.folder}.lock`;
  while (!kept.isWhole()) {
    if (takeLock(lock)) await makeLocked(kept, lock);
    else await delay(SIGN_OF_LIFE_MS / 10);
  }
}

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, "", { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const { mtimeMs = Date.now() } = statSync(lock, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > SILENCE_MS) rmSync(lock, { force: true });
    return false;
  }
}

async function makeLocked({ folder, make, isWhole }: Kept, lock: string): Promise<void> {
  const signs = setInterval(() => existsSync(lock) && utimesSync(lock, new Date(), new Date()), SIGN_OF_LIFE_MS);
  const draft = mkdtempSync(`${folder}-`);
  try {
    // It may have been made between the look and the lock.
    if (isWhole()) return;
    await make(draft);
    if (isWhole()) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    clearInterval(signs);
    rmSync(draft, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
}
