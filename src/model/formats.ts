/** The formats that a file can have, and the extensions that stand for them. Imports nothing. */

type Format = {
  /** It can hold a moving picture. What can't is no video, whatever it is converted to. */
  canMove: boolean;
  /** A file whose name ends so is taken for a video of this format, and looked for. */
  extensions?: readonly string[];
  /** They stand for this format too, but no file is looked for by them: most that end so are something else. */
  otherExtensions?: readonly string[];
};

/** `.ts` is TypeScript to most repositories, and most GIF files are pictures. */
const FORMATS = {
  mp4: { canMove: true, extensions: ["mp4", "m4v"] },
  mov: { canMove: true, extensions: ["mov", "qt"] },
  webm: { canMove: true, extensions: ["webm"] },
  matroska: { canMove: true, extensions: ["mkv"] },
  avi: { canMove: true, extensions: ["avi"] },
  mpegps: { canMove: true, extensions: ["mpg", "mpeg"] },
  asf: { canMove: true, extensions: ["wmv"] },
  flv: { canMove: true, extensions: ["flv"] },
  "3gp": { canMove: true, extensions: ["3gp", "3g2"] },
  mpegts: { canMove: true, extensions: ["m2ts"], otherExtensions: ["ts"] },
  ogg: { canMove: true, extensions: ["ogv"] },
  gif: { canMove: true, otherExtensions: ["gif"] },
  png: { canMove: false },
  jpeg: { canMove: false },
  heif: { canMove: false },
  webp: { canMove: false },
  mp3: { canMove: false },
  wav: { canMove: false },
  flac: { canMove: false },
  aac: { canMove: false },
  pdf: { canMove: false },
  zip: { canMove: false },
  html: { canMove: false },
} as const satisfies Readonly<Record<string, Format>>;

/**
 * The format of a file, by its content and never by its name. `mp4`, `mov` and `webm`, and their kin `3gp` and
 * `matroska`, are read further; the rest are recognised by their first bytes, so that a person learns what the file is.
 */
export type Container = keyof typeof FORMATS;

const formats = Object.entries<Format>(FORMATS) as readonly (readonly [Container, Format])[];

/** The extensions by which files are looked for, in lower case, without the dot. */
export const VIDEO_EXTENSIONS: readonly string[] = formats.flatMap(([, { extensions = [] }]) => extensions);

/** What a file name's extension says its format is. An extension that stands for no format says nothing. */
export const EXTENSIONS: Readonly<Record<string, Container>> = Object.fromEntries(
  formats.flatMap(([container, { extensions = [], otherExtensions = [] }]) =>
    [...extensions, ...otherExtensions].map((extension) => [extension, container]),
  ),
);

/** Recognised formats that hold no moving picture, so that converting them to MP4 would not make a video. */
export const WITHOUT_MOTION: ReadonlySet<Container> = new Set(
  formats.filter(([, { canMove }]) => !canMove).map(([container]) => container),
);
