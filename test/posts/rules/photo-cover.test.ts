import { photoCover } from "../../../src/posts/rules/photo-cover.ts";
import { describePostRule } from "../rule-cases.ts";
import { photos, urlsOf } from "../subject.ts";

const cover = (photo_cover_index: unknown, count = 3) => ({ post: photos(urlsOf(count), { photo_cover_index }) });

describePostRule(photoCover, {
  passes: [
    // Rule `post-value` objects: TikTok refuses it.
    { post: photos(urlsOf(1), { photo_cover_index: 2 ** 31 }) },
    { post: photos(urlsOf(3)) },
    cover(0),
    cover(2),
    cover("3"),
    cover(0, 0),
  ],
  objects: [
    { ...cover(3), says: ["'photo_cover_index' is 3, but photos count from 0 to 2", "Write 0 to 2"] },
    { ...cover(-1), says: ["'photo_cover_index' is -1"] },
    { ...cover(1, 1), says: ["is 1, but the post has one photo", "Write 0"] },
    // More photos than TikTok accepts have to go.
    { ...cover(36, 36), says: ["is 36", "Write 0 to 34"] },
    { ...cover(35, 36), says: ["is 35", "Write 0 to 34"] },
    { post: "source_info:\n  photo_images: [https://a.example.com/]\n  photo_cover_index: 1", at: "3:22" },
  ],
});
