/** The formats that a file can have, and the extensions that stand for them. Imports nothing. */

type Format = {
  /** What people call it. */
  name: string;
  /** It can hold a moving picture. A file in any other format is not a video. */
  canMove: boolean;
  /** A search for videos finds files with these extensions. */
  extensions?: readonly string[];
  /** Extensions of this format that the search leaves out, because most files with them are something else. */
  otherExtensions?: readonly string[];
};

/** `.ts` is TypeScript to most repositories, and most GIF files are pictures. */
const FORMATS = {
  mp4: { name: "MP4", canMove: true, extensions: ["mp4", "m4v"] },
  mov: { name: "MOV", canMove: true, extensions: ["mov", "qt"] },
  webm: { name: "WebM", canMove: true, extensions: ["webm"] },
  matroska: { name: "Matroska (MKV)", canMove: true, extensions: ["mkv"] },
  avi: { name: "AVI", canMove: true, extensions: ["avi"] },
  mpegps: { name: "MPEG program stream", canMove: true, extensions: ["mpg", "mpeg"] },
  asf: { name: "Windows Media (ASF)", canMove: true, extensions: ["wmv"] },
  flv: { name: "FLV", canMove: true, extensions: ["flv"] },
  "3gp": { name: "3GP", canMove: true, extensions: ["3gp", "3g2"] },
  mpegts: { name: "MPEG transport stream", canMove: true, extensions: ["m2ts"], otherExtensions: ["ts"] },
  ogg: { name: "Ogg", canMove: true, extensions: ["ogv"] },
  mpegvideo: { name: "raw MPEG video", canMove: true, otherExtensions: ["m1v", "m2v"] },
  h264: { name: "raw H.264", canMove: true, otherExtensions: ["h264", "264"] },
  h265: { name: "raw H.265", canMove: true, otherExtensions: ["h265", "265", "hevc"] },
  ivf: { name: "IVF", canMove: true, otherExtensions: ["ivf"] },
  mxf: { name: "MXF", canMove: true, otherExtensions: ["mxf"] },
  realmedia: { name: "RealMedia", canMove: true, otherExtensions: ["rm", "rmvb"] },
  y4m: { name: "YUV4MPEG2", canMove: true, otherExtensions: ["y4m"] },
  nut: { name: "NUT", canMove: true, otherExtensions: ["nut"] },
  dv: { name: "DV", canMove: true, otherExtensions: ["dv"] },
  gif: { name: "GIF", canMove: true, otherExtensions: ["gif"] },
  // Without a moving picture.
  png: { name: "PNG", canMove: false },
  jpeg: { name: "JPEG", canMove: false },
  heif: { name: "HEIF", canMove: false },
  webp: { name: "WebP", canMove: false },
  mp3: { name: "MP3", canMove: false },
  wav: { name: "WAV", canMove: false },
  flac: { name: "FLAC", canMove: false },
  aac: { name: "AAC", canMove: false },
  pdf: { name: "PDF", canMove: false },
  zip: { name: "ZIP", canMove: false },
  html: { name: "HTML", canMove: false },
  /** What macOS writes beside a file on a disk of another system, as `._` and the name of the file. */
  appledouble: { name: "macOS metadata", canMove: false },
} as const satisfies Readonly<Record<string, Format>>;

/**
 * The format of a file, by its content and never by its name. `mp4`, `mov` and `webm`, and their relatives `3gp` and
 * `matroska`, are read further. The others are only recognised by their first bytes, so that a message can name them.
 */
export type Container = keyof typeof FORMATS;

export function isContainer(name: string): name is Container {
  return Object.hasOwn(FORMATS, name);
}

/** A format by the name that people know it by. */
export function nameContainer(container: Container): string {
  return FORMATS[container].name;
}

const formats = Object.entries<Format>(FORMATS) as readonly (readonly [Container, Format])[];

/** The extensions of the files that a search finds, in lower case, without the dot. */
export const VIDEO_EXTENSIONS: readonly string[] = formats.flatMap(([, { extensions = [] }]) => extensions);

/** Which format each extension stands for. */
export const EXTENSIONS: Readonly<Record<string, Container>> = Object.fromEntries(
  formats.flatMap(([container, { extensions = [], otherExtensions = [] }]) =>
    [...extensions, ...otherExtensions].map((extension) => [extension, container]),
  ),
);

/** Recognised formats without a moving picture: converting them to MP4 would not make a video. */
export const WITHOUT_MOTION: ReadonlySet<Container> = new Set(
  formats.filter(([, { canMove }]) => !canMove).map(([container]) => container),
);
