import { photoCover } from "../../../src/posts/rules/photo-cover.ts";
import { describePostRule } from "../rule-cases.ts";
import { photos, urlsOf } from "../subject.ts";

const cover = (photo_cover_index: unknown, count = 3) => ({ post: photos(urlsOf(count), { photo_cover_index }) });

describePostRule(photoCover, {
  passes: [{ post: photos(urlsOf(3)) }, cover(0), cover(2), cover("3"), cover(0, 0)],
  objects: [
    { ...cover(3), says: ["No photo has the number 3", "Write 0 to 2"] },
    { ...cover(-1), says: ["No photo has the number -1"] },
    { ...cover(1, 1), says: ["number 1", "Write 0"] },
    { post: "source_info:\n  photo_images: [https://a.example.com/]\n  photo_cover_index: 1", at: "3:22" },
  ],
});
