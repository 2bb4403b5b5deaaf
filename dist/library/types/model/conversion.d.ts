/** A conversion of a video by ffmpeg. Imports no other room. */
/**
 * What ffmpeg reads, its options between the two names, and the new file that it writes. Both names are paths in the
 * workspace, with `/`; a video at a URL is named by the URL without its query.
 */
export type Conversion = {
    input: string;
    options: readonly string[];
    output: string;
};
/** The one conversion that a video needs. */
export type NeededConversion = Conversion & {
    /** The ids of the rules that object to the video, and not to what the conversion writes. */
    fixes: readonly string[];
    /**
     * The path of the result where it takes the video's place: the same one, or with the extension of its format. Absent
     * where another video has that name, and for a URL.
     */
    inPlace?: string;
};
