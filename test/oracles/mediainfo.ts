import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Container } from "../../src/model/facts.ts";
import type { OracleFacts } from "./facts.ts";

/** The values that are compared. All of them are text. */
type Track = Partial<
  Record<
    | "@type"
    | "Format"
    | "Format_Profile"
    | "Format_Version"
    | "IsTruncated"
    | "CodecID"
    | "Width"
    | "Height"
    | "Rotation"
    | "FrameCount"
    | "FrameRate"
    | "Duration"
    | "Default",
    string
  >
>;

const run = promisify(execFile);

export async function askMediainfo(path: string): Promise<OracleFacts> {
  const { stdout } = await run("mediainfo", ["--Output=JSON", path], { maxBuffer: 2 ** 26 });
  const { media }: { media: { track: readonly Track[] } | null } = JSON.parse(stdout);
  const tracks = media?.track ?? [];
  const general = tracks.find((track) => track["@type"] === "General");
  const videos = tracks.filter((track) => track["@type"] === "Video");
  const moving = videos.filter(({ FrameCount }) => FrameCount === undefined || Number(FrameCount) > 1);
  const main = moving.find(({ Default }) => Default !== "No") ?? moving[0] ?? videos[0];
  return {
    containers: general && nameContainers(general),
    movingVideoTracks: moving.length,
    codec: main && nameCodec(main),
    width: toNumber(main?.Width),
    height: toNumber(main?.Height),
    rotation: toNumber(main?.Rotation),
    frames: toNumber(main?.FrameCount),
    frameRate: toNumber(main?.FrameRate),
    durationSeconds: toNumber(general?.Duration),
  };
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

const CONTAINERS: Readonly<Record<string, Container>> = {
  WebM: "webm",
  Matroska: "matroska",
  AVI: "avi",
  "MPEG-TS": "mpegts",
  BDAV: "mpegts",
  "MPEG-PS": "mpegps",
  "Flash Video": "flv",
  "Windows Media": "asf",
  Ogg: "ogg",
  GIF: "gif",
  PNG: "png",
  JPEG: "jpeg",
  WebP: "webp",
  "MPEG Audio": "mp3",
  Wave: "wav",
  FLAC: "flac",
  ADTS: "aac",
};

function nameContainers({ Format = "", Format_Profile = "" }: Track): Container[] | undefined {
  if (Format === "MPEG-4") {
    if (Format_Profile === "QuickTime") return ["mov"];
    return Format_Profile.startsWith("3GPP") ? ["3gp"] : ["mp4"];
  }
  const container = CONTAINERS[Format];
  return container && [container];
}

const CODECS: Readonly<Record<string, string>> = {
  AVC: "h264",
  HEVC: "h265",
  "MPEG-4 Visual": "mpeg4",
  JPEG: "mjpeg",
  "H.263": "h263",
  "VC-3": "dnxhd",
  RLE: "rle",
  vp08: "vp8",
  vp09: "vp9",
  VP90: "vp9",
  V_MJPEG: "mjpeg",
  // Codecs that have no name of this project's, but their own four characters.
  FFV1: "FFV1",
  YUV: "2vuy",
};

function nameCodec({ Format = "", Format_Version }: Track): string | undefined {
  if (Format === "MPEG Video") return Format_Version && `mpeg${Format_Version.replace("Version ", "")}`;
  return CODECS[Format] ?? Format.toLowerCase();
}
