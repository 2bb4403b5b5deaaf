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

/** As {@link packets}, each with a number of its own. */
function numbered(count: number, length: number, at = 0, header = [0x47, 0x01, 0x00, 0x30, 0x07]): Uint8Array {
  const stream = packets(count, length, at, header);
  for (let packet = 0; packet < count; packet++) {
    const place = packet * length + at + 3;
    stream[place] = (stream[place] ?? 0) | (packet & 0x0f);
  }
  return stream;
}

const START = [0, 0, 0, 1];
const SPS_OF_H264 = [0x67, 0x42, 0xc0, 0x1e, 0xda];
const PPS_OF_H264 = [0x68, 0xce, 0x38, 0x80];
const [VPS, SPS, PPS] = [
  [0x40, 1, 0x0c],
  [0x42, 1, 1],
  [0x44, 1, 0xc1],
];
const MPEG_SEQUENCE = [0, 0, 1, 0xb3, 0x16, 0x82, 0x80, 0x15, 0xff, 0xff, 0xe0, 0x18];

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
    ["mpegts", "a transport stream with parity", packets(8, 204)],
    ["mpegts", "a transport stream whose packets all have adaptation fields", numbered(8, 188)],
    ["mpegts", "equal packets with adaptation fields", packets(8, 188, 0, [0x47, 0x41, 0, 0x30, 7])],
    ["mpegts", "packets of adaptation fields only", packets(8, 188, 0, [0x47, 0x40, 0, 0x20, 183])],
    ["mpegts", "scrambled packets", packets(8, 188, 0, [0x47, 0x01, 0x10, 0xd5])],
    ["mpegts", "Blu-ray's packets with adaptation fields", numbered(8, 192, 4)],
    ["mpegts", "packets with adaptation fields and parity", numbered(8, 204)],
    ["mpegts", "a transport stream that begins amid a packet", numbered(9, 188).subarray(100)],
    ["mpegts", "Blu-ray's stream that begins amid a packet", numbered(9, 192, 4).subarray(50)],
    [
      "mpegts",
      "a transport stream behind a header of another kind",
      bytes("recorded by a box", [0, 71], numbered(9, 188)),
    ],
    ["mpegvideo", "a stream of MPEG-2 video", bytes(MPEG_SEQUENCE, [0, 0, 1, 0xb5])],
    ["mpegvideo", "a stream of MPEG-4 video", bytes([0, 0, 1, 0xb0, 1, 0, 0, 1, 0xb5, 9])],
    ["h264", "a stream of H.264", bytes(START, SPS_OF_H264, START, PPS_OF_H264, START, [0x65])],
    ["h264", "H.264 behind a delimiter", bytes(START, [9, 0x10], START, SPS_OF_H264, [0, 0, 1], PPS_OF_H264)],
    ["h264", "H.264 behind a message", bytes([0, 0, 1, 6, 5, 1, 1, 0x80], START, SPS_OF_H264, START, PPS_OF_H264)],
    ["h265", "a stream of H.265", bytes(START, VPS, START, SPS, START, PPS, START, [0x26, 1])],
    ["h265", "H.265 behind a delimiter", bytes([0, 0, 1, 0x46, 1, 0x50], START, VPS, START, SPS, START, PPS)],
    ["appledouble", "metadata of macOS", bytes([0, 5, 0x16, 7, 0, 2, 0, 0], "Mac OS X        ")],
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
    ["html", "a page behind comments", bytes("<!-- saved -->\n<!-- a > b --><!DOCTYPE html>")],
    [
      "html",
      "a page of XHTML",
      bytes('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">'),
    ],
    ["html", "a page behind a thousand spaces", bytes(" \r\n".repeat(400), "<!doctype  HTML>")],
    ["html", "the head of a page", bytes("<head><title>Sign in</title></head>")],
    ["html", "the title of a page", bytes("<title>Sign in</title>")],
    ["html", "a page that leads on", bytes('<meta http-equiv=refresh content="0;url=/login">')],
    ["html", "a page that is a script", bytes('<script>location="/login"</script>')],
    ["html", "a page behind a byte order mark", bytes([0xef, 0xbb, 0xbf], "<html>")],
    ["html", "a page of UTF-16", Uint8Array.from(Buffer.from("\ufeff<!DOCTYPE html>", "utf16le"))],
    ["html", "a page of big-endian UTF-16", Uint8Array.from(Buffer.from("\ufeff<html>", "utf16le").swap16())],
    [
      "html",
      "the error of a storage service",
      bytes('<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired'),
    ],
  ])("is %s for %s", (format, _, head) => {
    expect(identify(head, head.length)?.name).toBe(format);
  });

  it.each([
    ["no bytes", bytes()],
    ["plain text", bytes("# Videos\n")],
    ["text with the name of an atom in its second word", bytes("The free lunch")],
    ["text that begins with the sync byte of a packet", bytes("Good videos begin with a G.".repeat(99))],
    ["text with a G where packets would begin", packets(8, 188, 0, [0x47])],
    ["text with a G where packets of Blu-ray would begin", packets(8, 192, 4, [0x47])],
    ["text with lines of 187 letters that begin with G", bytes(`G01 X10 Y${".".repeat(178)}\n`.repeat(21))],
    ["UTF-16 with a G where packets would begin", bytes(`G\0${"a\0".repeat(93)}`.repeat(21))],
    ["three packets of a transport stream, which chance may make", packets(3, 188)],
    ["packets without payload and adaptation field", packets(8, 188, 0, [0x47, 0x41, 0x00, 0x00])],
    ["packets with adaptation fields longer than they are", packets(8, 188, 0, [0x47, 0x41, 0x00, 0x30, 184])],
    ["a picture with a column of the sync byte", bytes("P5", packets(16, 188, 9, [0x47, 0x01, 0x00, 0x10]))],
    ["the sync byte again and again", new Uint8Array(4096).fill(0x47)],
    ["a folder's settings of macOS", bytes([0, 0, 0, 1], "Bud1", [0, 0, 0x10, 0])],
    ["an icon of Windows", bytes([0, 0, 1, 0, 1, 0, 0x10, 0x10])],
    ["a font of TrueType", bytes([0, 1, 0, 0, 0, 0x0c, 0, 0x80])],
    ["an SPS of H.264 alone", bytes(START, SPS_OF_H264)],
    ["an SPS of no profile of H.264", bytes(START, [0x67, 0x01, 0xc0], START, PPS_OF_H264)],
    ["parameter sets of H.264 behind a slice", bytes(START, [0x65], START, SPS_OF_H264, START, PPS_OF_H264)],
    ["an SPS of H.265 alone", bytes(START, SPS)],
    ["a sequence of MPEG video without a size", bytes(MPEG_SEQUENCE.with(4, 0).with(5, 0), [0, 0, 1, 0xb5])],
    ["a sequence of MPEG video without a rate", bytes(MPEG_SEQUENCE.with(7, 0x10), [0, 0, 1, 0xb5])],
    ["a slice of MPEG video", bytes([0, 0, 1, 1, 0x22])],
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
    ["a drawing", bytes('<?xml version="1.0"?><!-- drawn --><svg>')],
    ["half a thousand comments", bytes("<!-- -->".repeat(500))],
    ["a feed", bytes('<?xml version="1.0"?><rss>')],
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
