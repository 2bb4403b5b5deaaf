/** The kinds of files that lines of an input name, by how the files are called. Opens none of them. */
import { isMacMetadata, isNamedAsVideo, ENDINGS as VIDEO_ENDINGS } from "./video-names.ts";

/**
 * `noun`: one file of the kind, for messages. `endings`: how their names end. `takesUrls`: a line can be a URL.
 * `isAnywhere`: a line can lead out of the workspace, as it can on a terminal, where nobody else writes it. `isTyped`:
 * lines are arguments of a command. `holdsUntracked`: without lines, what git neither tracks nor ignores counts, too.
 */
export type FileKind = {
  noun: string;
  endings: string;
  takesUrls: boolean;
  isAnywhere?: true;
  isTyped?: true;
  holdsUntracked?: true;
  isNamed(path: string): boolean;
};

/** The lines of `videos`. */
export const VIDEOS: FileKind = { noun: "video", endings: VIDEO_ENDINGS, takesUrls: true, isNamed: isNamedAsVideo };

/** The lines of `posts`. */
export const POSTS: FileKind = {
  noun: "post file",
  endings: ".json .yml .yaml",
  takesUrls: false,
  isNamed: (path) => /\.(json|ya?ml)$/i.test(path),
};

/** The same as arguments of a command. */
export const TYPED_VIDEOS: FileKind = { ...VIDEOS, isAnywhere: true, isTyped: true };
export const UNCOMMITTED_VIDEOS: FileKind = { ...TYPED_VIDEOS, holdsUntracked: true };
export const TYPED_POSTS: FileKind = { ...POSTS, isTyped: true };

/** Whether a directory or a glob finds a file without naming it: metadata of macOS has the name of what it is about. */
export function isByDefault({ isNamed }: FileKind, path: string): boolean {
  return isNamed(path) && !isMacMetadata(path);
}
