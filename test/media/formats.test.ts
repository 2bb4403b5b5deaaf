import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identify, SIGNATURE_BYTES } from "../../src/media/formats.ts";
import { join } from "../support/ebml.ts";

/** Latin-1: one byte a character. */
function bytes(...parts: readonly (string | readonly number[] | Uint8Array)[]): Uint8Array {
  return join(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Uint8Array.from(part))));
}

/** Packets of `length` bytes with the header of an MPEG transport stream's, of payload only, at `at`. */
function packets(count: number, length: number, at = 0, header = [0x47, 0x41, 0x00, 0x10]): Uint8Array {
  return Uint8Array.from({ length: count * length }, (_, index) => header[(index % length) - at] ?? 0x2e);
}

/** Frames of audio: a header, and as many bytes as it says. */
function frames(count: number, header: readonly number[], length: number): Uint8Array {
  return bytes(...Array.from({ length: count }, () => [...header, ...Array(length - header.length).fill(0)]));
}

const ID3 = bytes("ID3", [4, 0, 0, 0, 0, 0x0f, 0x76]);
const ADTS = [0xff, 0xf1, 0x50, 0x80, 0x20, 0x1f, 0xfc]; // 256 bytes
const MP3_128K = [0xff, 0xfb, 0x90, 0x00]; // MPEG-1, 44.1 kHz: 417 bytes
const MP3_MPEG2 = [0xff, 0xf3, 0x82, 0x00]; // MPEG-2, 64 kbit/s, 22.05 kHz, padded: 209 bytes
const MP3_MPEG25 = [0xff, 0xe3, 0x40, 0x00]; // MPEG-2.5, 32 kbit/s, 11.025 kHz: 208 bytes

describe("a file's format", () => {
  it.each([
    ["iso-bmff", "ftyp", bytes([0, 0, 0, 24], "ftypisom")],
    ["iso-bmff", "QuickTime that begins with moov", bytes([0, 0, 0, 16], "moov")],
    ["iso-bmff", "QuickTime that begins with wide", bytes([0, 0, 0, 8], "wide")],
    ["iso-bmff", "QuickTime that begins with junk", bytes([0, 0, 0, 8], "junk")],
    ["iso-bmff", "QuickTime whose mdat goes to the end", bytes([0, 0, 0, 0], "mdat")],
    ["iso-bmff", "QuickTime whose mdat has a size of 64 bits", bytes([0, 0, 0, 1], "mdat")],
    ["iso-bmff", "QuickTime whose mdat was cut off", bytes([1, 0, 0, 0], "mdat")],
    ["iso-bmff", "MP4 that begins with a box of its own", bytes([0, 0, 0, 9], "uuid!", [0, 0, 0, 24], "ftypisom")],
    ["ebml", "WebM and Matroska", bytes([0x1a, 0x45, 0xdf, 0xa3, 0x9f])],
    ["avi", "AVI", bytes("RIFF", [1, 2, 3, 4], "AVI LIST")],
    ["wav", "WAVE", bytes("RIFF", [1, 2, 3, 4], "WAVEfmt ")],
    ["wav", "WAVE of more than 4 GB", bytes("RF64", [255, 255, 255, 255], "WAVEds64")],
    ["webp", "WebP", bytes("RIFF", [1, 2, 3, 4], "WEBPVP8 ")],
    ["mpegts", "MPEG transport stream", packets(8, 188)],
    ["mpegts", "Blu-ray's transport stream", packets(8, 192, 4)],
    ["mpegps", "MPEG program stream", bytes([0, 0, 1, 0xba, 0x44])],
    ["flv", "Flash Video", bytes("FLV", [1, 5])],
    [
      "asf",
      "Windows Media",
      bytes([0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11, 0xa6, 0xd9, 0, 0xaa, 0, 0x62, 0xce, 0x6c]),
    ],
    ["ogg", "Ogg", bytes("OggS", [0, 2])],
    ["gif", "GIF", bytes("GIF89a")],
    ["gif", "GIF of 1987", bytes("GIF87a")],
    ["png", "PNG", bytes([0x89], "PNG\r\n\x1a\n")],
    ["jpeg", "JPEG", bytes([0xff, 0xd8, 0xff, 0xe0])],
    ["flac", "FLAC", bytes("fLaC", [0, 0, 0, 34])],
    ["mp3", "MP3 behind an ID3 tag", ID3],
    ["mp3", "MP3", frames(3, MP3_128K, 417)],
    ["mp3", "MP3 of a low rate", frames(3, MP3_MPEG2, 209)],
    ["mp3", "MP3 of a lower rate", frames(3, MP3_MPEG25, 208)],
    ["aac", "AAC", frames(3, ADTS, 256)],
    ["pdf", "PDF", bytes("%PDF-1.7\n")],
    ["zip", "ZIP", bytes("PK", [3, 4, 20])],
    ["html", "a page of HTML", bytes('\n <!doctype html>\n<html lang="en">')],
    ["html", "a page of HTML without a declaration", bytes("<HTML><body>")],
  ])("is %s for %s", (format, _, head) => {
    expect(identify(head, head.length)?.name).toBe(format);
  });

  it.each([
    ["no bytes", bytes()],
    ["plain text", bytes("# Videos\n")],
    ["text with the name of an atom in its second word", bytes("The free lunch")],
    ["text that begins with the sync byte of a packet", bytes("Good videos begin with a G.".repeat(99))],
    ["text with a G where packets would begin", packets(8, 188, 0, [0x47])],
    ["three packets of a transport stream, which chance may make", packets(3, 188)],
    ["text that begins with ID3", bytes("ID3 tags are a mistake of history")],
    ["one frame of MP3, which chance may make", frames(1, MP3_128K, 417)],
    ["frames of MP3 with a free bit rate", frames(3, [0xff, 0xfb, 0x00, 0x00], 417)],
    ["frames of MP3 of no sample rate", frames(3, [0xff, 0xfb, 0x9c, 0x00], 417)],
    ["RIFF with something else in it", bytes("RIFF", [1, 2, 3, 4], "ACON")],
    ["an atom of QuickTime with no room for its header", bytes([0, 0, 0, 7], "moov")],
    ["boxes of which none is known", bytes([0, 0, 0, 9], "uuid!", [0, 0, 0, 8], "abcd")],
    ["a box that has no room for its header", bytes([0, 0, 0, 7], "uuid", [0, 0, 0, 24], "ftypisom")],
    ["half an atom", bytes([0, 0, 0, 8], "wi")],
    ["a list of tags", bytes("<htmlish>")],
    ["XML", bytes('<?xml version="1.0"?>')],
    ["a Git LFS pointer", bytes("version https://git-lfs.github.com/spec/v1\n")],
  ])("is unknown for %s", (_, head) => {
    expect(identify(head, head.length)).toBeUndefined();
  });

  it("is never that of a video for text", () => {
    const word = fc.string({ unit: "grapheme-ascii", maxLength: 40 });
    fc.assert(
      fc.property(word, (word) => {
        const text = bytes(` ${word}`.repeat(99)).subarray(0, SIGNATURE_BYTES);
        expect(["html", undefined]).toContain(identify(text, text.length)?.name);
      }),
    );
  });
});
