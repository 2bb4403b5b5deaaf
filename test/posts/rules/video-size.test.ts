import { videoSize } from "../../../src/posts/rules/video-size.ts";
import { describePostRule } from "../rule-cases.ts";
import { UNREAD, videoWith, withSource } from "../subject.ts";

const size = (video_size: unknown) => ({ post: withSource({ video_size }) });
const about = videoWith({ sizeBytes: 1_234_567 });

describePostRule(videoSize, {
  passes: [
    { ...size(1_234_567), about },
    size(5),
    { ...size(5), about: UNREAD },
    { post: withSource({}), about },
    { ...size("5"), about },
    { ...size(0), about },
    { post: { source_info: { source: "PULL_FROM_URL", video_size: 5 } }, about },
  ],
  objects: [
    {
      ...{ ...size(5), about },
      says: [
        "'video_size' says 5 bytes, but 'a.mp4' has 1,234,567 bytes: write 1234567",
        "video_size: 1234567, chunk_size: 1234567",
      ],
    },
    { post: "source_info:\n  source: FILE_UPLOAD\n  video_size: 1234568", about, at: "3:15" },
    {
      ...size(5),
      about: videoWith({ sizeBytes: 70_000_000 }),
      path: "a.json",
      says: ["70,000,000 bytes", '"chunk_size": 32000000, "total_chunk_count": 2'],
    },
  ],
});
