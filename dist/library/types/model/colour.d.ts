/** What the numbers of a picture mean as colours. Imports nothing. */
/** Code points of ITU-T H.273, and how exact the samples are. A property that the file does not state is absent. */
export type Colour = {
    /** `colour_primaries` (table 2). */
    primaries?: number;
    /** `transfer_characteristics` (table 3). */
    transfer?: number;
    /** `matrix_coefficients` (table 4). */
    matrix?: number;
    /** Samples use every value (`video_full_range_flag`), and not 16 to 235 of 8 bits. */
    isFullRange?: boolean;
    /** Bits of a luma sample. */
    bitDepth?: number;
    chroma?: Chroma;
    /** A frame may hold two fields, which were taken one after the other: each has every other line. */
    mayBeInterlaced?: true;
    /** A Dolby Vision picture that only its own decoders show in the right colours: it has no other layer. */
    isDolbyVisionOnly?: true;
};
/** Samples of chroma for those of luma. */
export type Chroma = "4:0:0" | "4:2:0" | "4:2:2" | "4:4:4";
/** The code point that all three tables have for "unspecified". */
export declare const UNSPECIFIED = 2;
/** `PQ` (HDR10, HDR10+, Dolby Vision) or `HLG`; `undefined` where the dynamic range is not high, or not stated. */
export declare function nameHighDynamicRange({ transfer }: Colour): string | undefined;
/**
 * Eight bits are too few for these colours: those of a high dynamic range, and those of BT.2020, which carries one that
 * only a message in the stream states (`alternative_transfer_characteristics`: H.265, D.2.38).
 */
export declare function needsTenBits(colour: Colour): boolean;
/** `stated` with what only `fallback` states. */
export declare function mergeColours(stated?: Colour, fallback?: Colour): Colour | undefined;
