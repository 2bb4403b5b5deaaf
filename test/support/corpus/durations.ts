import { type Corpus, ffmpeg, file, flat, H264, VP9 } from "./recipe.ts";

const LOOPED_H264 = "-stream_loop -1 -i second.mp4";
const LOOPED_VP9 = "-stream_loop -1 -i second.webm";

/** Ways to hold a video as long as TikTok allows, 600 s, and a picture of 40 ms less or more. */
const HOLDERS = {
  ".mp4": LOOPED_H264,
  "-fragmented.mp4": `${LOOPED_H264} -movflags +frag_keyframe+empty_moov`,
  "-hybrid.mp4": `${LOOPED_H264} -movflags +frag_keyframe`,
  ".webm": LOOPED_VP9,
  "-live.webm": `${LOOPED_VP9} -live 1`,
};

const around = [599.96, 600, 600.04].flatMap((seconds) =>
  Object.entries(HOLDERS).map(([name, holder]) => [
    `duration-${seconds}${name}`,
    file(ffmpeg(holder, `-t ${seconds} -c copy`), ...(seconds > 600 ? (["duration"] as const) : [])),
  ]),
);

export const DURATIONS: Corpus = {
  "second.mp4": file(ffmpeg(flat("360x360", 25, 1), H264)),
  "second.webm": file(ffmpeg(flat("360x360", 25, 1), VP9)),
  ...Object.fromEntries(around),
  "duration-long-sound.mp4": file(
    ffmpeg(
      "-i duration-599.96.mp4 -f lavfi -i anullsrc=r=8000:cl=mono -t 600.5 -map 0 -map 1 -c:v copy -c:a aac -b:a 8k",
    ),
    "duration",
  ),
};
