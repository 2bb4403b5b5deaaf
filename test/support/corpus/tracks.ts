import { ascii, u32 } from "../iso-bmff.ts";
import { overwrite } from "./boxes.ts";
import { type Corpus, ffmpeg, file, flat, H264, patch, remux, text, tone, VP8 } from "./recipe.ts";

const COVER = "-f lavfi -i color=red:size=100x100:rate=1:duration=1";

/** A chapter, as ffmpeg reads it from metadata; times in milliseconds. */
const chapter = (title: string, start: number, end: number) => [
  "[CHAPTER]",
  "TIMEBASE=1/1000",
  `START=${start}`,
  `END=${end}`,
  `title=${title}`,
];

/** What a file has besides one picture and one sound, and which track is the video. */
export const TRACKS: Corpus = {
  "cover-png.mp4": file(
    ffmpeg("-i h264.mp4", COVER, "-map 0 -map 1 -c:v:0 copy -c:a copy -c:v:1 png -disposition:v:1 attached_pic"),
  ),
  "cover-jpeg.mp4": file(
    ffmpeg("-i h264.mp4", COVER, "-map 0 -map 1 -c:v:0 copy -c:a copy -c:v:1 mjpeg -disposition:v:1 attached_pic"),
  ),
  "cover-jpeg.m4a": file(
    ffmpeg(tone(0.5), COVER, "-map 0 -map 1 -c:v mjpeg -disposition:v attached_pic"),
    "video-track",
  ),
  "cover-track-first.mov": file(ffmpeg(COVER, "-i h264.mp4", "-map 0 -map 1 -c:v:0 mjpeg -c:v:1 copy -c:a copy")),
  "cover-track-first.mp4": file(ffmpeg(COVER, "-i h264.mp4", "-map 0 -map 1 -c:v:0 png -c:v:1 copy -c:a copy")),
  "cover.mkv": file(ffmpeg("-i h264.mp4 -c copy -attach still.png -metadata:s:t mimetype=image/png"), "container"),
  "mjpeg-first.mp4": file(
    ffmpeg("-i mjpeg.mp4 -i h264.mp4 -map 0 -map 1 -c copy -disposition:v:0 default -disposition:v:1 default"),
    "codec",
    "extra-video-track",
  ),
  "mjpeg-first-disabled.mp4": file(
    ffmpeg("-i mjpeg.mp4 -i h264.mp4 -map 0 -map 1 -c copy -disposition:v:0 0 -disposition:v:1 default"),
    "extra-video-track",
  ),
  "mjpeg-second.mp4": file(ffmpeg("-i h264.mp4 -i mjpeg.mp4 -map 0 -map 1 -c copy"), "extra-video-track"),
  "two-videos.mp4": file(ffmpeg("-i h264.mp4 -i vp9.webm -map 0:v -map 1:v -c copy"), "extra-video-track"),
  "two-videos.mov": file(
    ffmpeg("-i h264.mp4 -i h265.mp4 -map 0:v -map 1:v -c copy -tag:v:1 hvc1"),
    "extra-video-track",
  ),
  "two-videos.webm": file(ffmpeg("-i vp9.webm -i vp8.webm -map 0:v -map 1:v -c copy"), "extra-video-track"),
  "two-videos.mkv": file(ffmpeg("-i h264.mp4 -i vp8.webm -map 0 -map 1:v -c copy"), "container", "extra-video-track"),
  "two-sounds.mp4": file(ffmpeg("-i h264.mp4 -map 0:v -map 0:a -map 0:a -c copy")),
  "first-video-disabled.mp4": file(
    patch("two-videos.mp4", (source) => overwrite(source, "moov/trak[1]/tkhd", 8, u32(2))),
    "extra-video-track",
  ),
  "all-tracks-disabled.mp4": file(patch("h264.mp4", (source) => overwrite(source, "moov/trak[1]/tkhd", 8, u32(2)))),
  "timecode.mov": file(remux("h264.mp4", "-timecode 01:00:00:00")),
  "timecode.mp4": file(remux("h264.mp4", "-timecode 01:00:00:00")),
  "timecode-drop-frame.mov": file(ffmpeg("-i rate-29.97.mp4 -c copy -timecode 01:00:00;00")),
  "subtitles.srt": file(
    text("1", "00:00:00,000 --> 00:00:00,500", "A", "", "2", "00:10:40,000 --> 00:10:45,000", "B", ""),
    "unreadable",
  ),
  "subtitles-longer-than-video.mp4": file(ffmpeg("-i h264.mp4 -i subtitles.srt -map 0 -map 1 -c copy -c:s mov_text")),
  "subtitles-longer-than-video.mov": file(ffmpeg("-i h264.mp4 -i subtitles.srt -map 0 -map 1 -c copy -c:s mov_text")),
  "subtitles-longer-than-video.webm": file(ffmpeg("-i vp8.webm -i subtitles.srt -map 0 -map 1 -c copy -c:s webvtt")),
  "subtitles-longer-than-video.mkv": file(
    ffmpeg("-i h264.mp4 -i subtitles.srt -map 0 -map 1 -c copy -c:s srt"),
    "container",
  ),
  "chapters.txt": file(text(";FFMETADATA1", ...chapter("A", 0, 500), ...chapter("B", 500, 1000)), "unreadable"),
  "chapters.mp4": file(ffmpeg("-i h264.mp4 -i chapters.txt -map 0 -map_metadata 1 -map_chapters 1 -c copy")),
  "chapters.webm": file(ffmpeg("-i vp8.webm -i chapters.txt -map 0 -map_metadata 1 -map_chapters 1 -c copy")),
  "hints.mp4": file(ffmpeg("-i h264.mp4 -c copy -movflags rtphint")),
  "sound-longer.mp4": file(
    ffmpeg("-i h264.mp4 -f lavfi -i sine=duration=3 -map 0:v -map 1 -c:v copy -c:a aac -b:a 32k"),
  ),
  "sound-longer.webm": file(
    ffmpeg("-i vp8.webm -f lavfi -i sine=duration=3 -map 0:v -map 1 -c:v copy -c:a libopus -b:a 16k"),
  ),
  "sound-shorter.mp4": file(
    ffmpeg("-i h264.mp4 -f lavfi -i sine=duration=0.2 -map 0:v -map 1 -c:v copy -c:a aac -b:a 32k"),
  ),
  "one-picture.mp4": file(ffmpeg(flat("360x360", 30, 0.03), tone(1), H264, "-c:a aac"), "video-track"),
  "one-picture.webm": file(ffmpeg(flat("360x360", 30, 0.03), tone(1), VP8, "-c:a libopus"), "video-track"),
  "one-picture-fragmented.mp4": file(remux("one-picture.mp4", "-movflags frag_keyframe+empty_moov"), "video-track"),
  "two-pictures.mp4": file(ffmpeg(flat("360x360", 30, 0.06), H264)),
  "two-pictures.webm": file(ffmpeg(flat("360x360", 30, 0.06), VP8)),
  "sound-disabled.mp4": file(ffmpeg("-i h264.mp4 -map 0:v -map 0:a -c copy -disposition:a 0")),
  "unknown-handler.mp4": file(
    patch("two-sounds.mp4", (source) => overwrite(source, "moov/trak[3]/mdia/hdlr", 16, ascii("abcd"))),
  ),
};
