/** The formats that a file can have, and the extensions that stand for them. Imports nothing. */
/** `.ts` is TypeScript to most repositories, and most GIF files are pictures. */
declare const FORMATS: {
    readonly mp4: {
        readonly name: "MP4";
        readonly canMove: true;
        readonly extensions: readonly ["mp4", "m4v"];
    };
    readonly mov: {
        readonly name: "MOV";
        readonly canMove: true;
        readonly extensions: readonly ["mov", "qt"];
    };
    readonly webm: {
        readonly name: "WebM";
        readonly canMove: true;
        readonly extensions: readonly ["webm"];
    };
    readonly matroska: {
        readonly name: "Matroska (MKV)";
        readonly canMove: true;
        readonly extensions: readonly ["mkv"];
    };
    readonly avi: {
        readonly name: "AVI";
        readonly canMove: true;
        readonly extensions: readonly ["avi"];
    };
    readonly mpegps: {
        readonly name: "MPEG program stream";
        readonly canMove: true;
        readonly extensions: readonly ["mpg", "mpeg"];
    };
    readonly asf: {
        readonly name: "Windows Media (ASF)";
        readonly canMove: true;
        readonly extensions: readonly ["wmv"];
    };
    readonly flv: {
        readonly name: "FLV";
        readonly canMove: true;
        readonly extensions: readonly ["flv"];
    };
    readonly "3gp": {
        readonly name: "3GP";
        readonly canMove: true;
        readonly extensions: readonly ["3gp", "3g2"];
    };
    readonly mpegts: {
        readonly name: "MPEG transport stream";
        readonly canMove: true;
        readonly extensions: readonly ["m2ts"];
        readonly otherExtensions: readonly ["ts"];
    };
    readonly ogg: {
        readonly name: "Ogg";
        readonly canMove: true;
        readonly extensions: readonly ["ogv"];
    };
    readonly mpegvideo: {
        readonly name: "raw MPEG video";
        readonly canMove: true;
        readonly otherExtensions: readonly ["m1v", "m2v"];
    };
    readonly h264: {
        readonly name: "raw H.264";
        readonly canMove: true;
        readonly otherExtensions: readonly ["h264", "264"];
    };
    readonly h265: {
        readonly name: "raw H.265";
        readonly canMove: true;
        readonly otherExtensions: readonly ["h265", "265", "hevc"];
    };
    readonly ivf: {
        readonly name: "IVF";
        readonly canMove: true;
        readonly otherExtensions: readonly ["ivf"];
    };
    readonly mxf: {
        readonly name: "MXF";
        readonly canMove: true;
        readonly otherExtensions: readonly ["mxf"];
    };
    readonly realmedia: {
        readonly name: "RealMedia";
        readonly canMove: true;
        readonly otherExtensions: readonly ["rm", "rmvb"];
    };
    readonly y4m: {
        readonly name: "YUV4MPEG2";
        readonly canMove: true;
        readonly otherExtensions: readonly ["y4m"];
    };
    readonly nut: {
        readonly name: "NUT";
        readonly canMove: true;
        readonly otherExtensions: readonly ["nut"];
    };
    readonly dv: {
        readonly name: "DV";
        readonly canMove: true;
        readonly otherExtensions: readonly ["dv"];
    };
    readonly gif: {
        readonly name: "GIF";
        readonly canMove: true;
        readonly otherExtensions: readonly ["gif"];
    };
    readonly png: {
        readonly name: "PNG";
        readonly canMove: false;
    };
    readonly jpeg: {
        readonly name: "JPEG";
        readonly canMove: false;
    };
    readonly heif: {
        readonly name: "HEIF";
        readonly canMove: false;
    };
    readonly webp: {
        readonly name: "WebP";
        readonly canMove: false;
    };
    readonly mp3: {
        readonly name: "MP3";
        readonly canMove: false;
    };
    readonly wav: {
        readonly name: "WAV";
        readonly canMove: false;
    };
    readonly flac: {
        readonly name: "FLAC";
        readonly canMove: false;
    };
    readonly aac: {
        readonly name: "AAC";
        readonly canMove: false;
    };
    readonly pdf: {
        readonly name: "PDF";
        readonly canMove: false;
    };
    readonly zip: {
        readonly name: "ZIP";
        readonly canMove: false;
    };
    readonly html: {
        readonly name: "HTML";
        readonly canMove: false;
    };
    /** What macOS writes beside a file on a disk of another system, as `._` and the name of the file. */
    readonly appledouble: {
        readonly name: "macOS metadata";
        readonly canMove: false;
    };
};
/**
 * The format of a file, by its content and never by its name. `mp4`, `mov` and `webm`, and their relatives `3gp` and
 * `matroska`, are read further. The others are only recognised by their first bytes, so that a message can name them.
 */
export type Container = keyof typeof FORMATS;
export declare function isContainer(name: string): name is Container;
/** A format by the name that people know it by. */
export declare function nameContainer(container: Container): string;
/** The extensions of the files that a search finds, in lower case, without the dot. */
export declare const VIDEO_EXTENSIONS: readonly string[];
/** Which format each extension stands for. */
export declare const EXTENSIONS: Readonly<Record<string, Container>>;
/** Recognised formats without a moving picture: converting them to MP4 would not make a video. */
export declare const WITHOUT_MOTION: ReadonlySet<Container>;
export {};
