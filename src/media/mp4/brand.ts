/** Names the container that a brand stands for. Reads nothing. */

import type { Container } from "../../model/facts.ts";

/**
 * Brands of still pictures and bursts of them: HEIF and its codecs (ISO/IEC 23008-12, 10.2 and annex B), AVIF
 * (aomediacodec.github.io/av1-avif, 6), Canon's raw photos.
 */
const STILLS = ["mif1", "mif2", "msf1", "heic", "heix", "heim", "heis", "hevc", "hevx", "avif", "avis", "miaf", "crx"];

/** The format that the major brand of `ftyp` stands for (mp4ra.org; 3GPP TS 26.244, 5.4; QuickTime File Format). */
export function nameContainer(majorBrand: string): Container {
  const brand = majorBrand.trimEnd();
  if (brand === "qt") return "mov";
  if (/^3g[2p]/.test(brand)) return "3gp";
  return STILLS.includes(brand) ? "heif" : "mp4";
}
