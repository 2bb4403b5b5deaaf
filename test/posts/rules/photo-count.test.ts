import { photoCount } from "../../../src/posts/rules/photo-count.ts";
import { describePostRule } from "../rule-cases.ts";
import { DIRECT, photos, urlsOf } from "../subject.ts";

describePostRule(photoCount, {
  passes: [
    { post: DIRECT },
    { post: photos(urlsOf(1)) },
    { post: photos(urlsOf(35)) },
    { post: photos([], { photo_images: "x" }) },
  ],
  objects: [
    { post: photos([]), says: ["has no photos", "1 to 35"] },
    { post: photos(urlsOf(36)), says: ["has 36 photos", "at most 35"] },
    { post: "source_info:\n  photo_images: []", at: "2:17" },
  ],
});
