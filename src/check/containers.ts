import type { Container } from "../model/facts.ts";

/** What a file name's extension says its format is. An extension that stands for no format says nothing. */
export const EXTENSIONS: Readonly<Record<string, Container>> = {
  mp4: "mp4",
  m4v: "mp4",
  mov: "mov",
  qt: "mov",
  webm: "webm",
  mkv: "matroska",
  avi: "avi",
  mpg: "mpegps",
  mpeg: "mpegps",
  wmv: "asf",
  flv: "flv",
  "3gp": "3gp",
  "3g2": "3gp",
  m2ts: "mpegts",
  ts: "mpegts",
  ogv: "ogg",
  gif: "gif",
};

/** Recognised formats that hold no moving picture, so that converting them to MP4 would not make a video. */
export const WITHOUT_MOTION: ReadonlySet<Container> = new Set<Container>([
  "png",
  "jpeg",
  "heif",
  "webp",
  "mp3",
  "wav",
  "flac",
  "aac",
  "pdf",
  "zip",
  "html",
]);
