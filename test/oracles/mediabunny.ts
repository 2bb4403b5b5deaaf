import { ALL_FORMATS, FilePathSource, Input, type InputVideoTrack } from "mediabunny";
import type { Container } from "../../src/model/facts.ts";
import type { OracleFacts } from "./facts.ts";

const CONTAINERS: Readonly<Record<string, Container>> = {
  MP4: "mp4",
  "QuickTime File Format": "mov",
  WebM: "webm",
  Matroska: "matroska",
  MP3: "mp3",
  WAVE: "wav",
  Ogg: "ogg",
  FLAC: "flac",
  ADTS: "aac",
  "MPEG Transport Stream": "mpegts",
};

/** Runs in this process. It says nothing of files that it cannot read. */
export async function askMediabunny(path: string): Promise<OracleFacts> {
  const input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
  try {
    return await readFacts(input);
  } catch {
    return {};
  } finally {
    input.dispose();
  }
}

async function readFacts(input: Input): Promise<OracleFacts> {
  const { name } = await input.getFormat();
  const container = CONTAINERS[name];
  const videos = await Promise.all(
    (await input.getVideoTracks()).map(async (track) => {
      const { default: isDefault } = await track.getDisposition();
      return { track, isDefault, stats: await track.computePacketStats() };
    }),
  );
  const moving = videos.filter(({ stats }) => stats.packetCount > 1);
  const main = moving.find(({ isDefault }) => isDefault) ?? moving[0] ?? videos[0];
  const tracks = await input.getTracks();
  // What comes before 0 is not shown: an edit list cuts it.
  return {
    containers: container && [container],
    movingVideoTracks: moving.length,
    ...(main && (await describe(main.track))),
    frames: main?.stats.packetCount,
    frameRate: main?.stats.averagePacketRate,
    durationSeconds:
      tracks.length === 0 ? undefined : (await input.computeDuration()) - Math.max(0, await input.getFirstTimestamp()),
  };
}

async function describe(track: InputVideoTrack): Promise<OracleFacts> {
  const codec = (await track.getCodec()) ?? undefined;
  return {
    codec: codec && (CODECS[codec] ?? codec),
    width: await track.getCodedWidth(),
    height: await track.getCodedHeight(),
    rotation: await track.getRotation(),
  };
}

const CODECS: Readonly<Record<string, string>> = { avc: "h264", hevc: "h265" };
