import type { ByteSource, CheckOptions, VideoCheck } from "./public.js";
/**
 * Checks a file. Rejects with the system's error if it can't be opened or read, and with a TypeError if it is no file,
 * or if an option is wrong.
 */
export declare function checkFile(path: string | URL, options?: CheckOptions): Promise<VideoCheck>;
/**
 * Checks bytes. Rejects with what the source throws, with the reason of `signal`, and with a TypeError if an option is
 * wrong, or if the source is none or returns what it should not.
 */
export declare function checkBytes(source: ByteSource | Uint8Array, options?: CheckOptions): Promise<VideoCheck>;
