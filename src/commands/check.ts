/** `check`: checks videos, and posts with their videos, as the action does. */
import { CHECK_FORMATS, FAIL_ON, IF_NO_VIDEOS, SCOPES } from "../report/choices.ts";
import type { Command } from "./command.ts";

export const check: Command = {
  name: "check",
  about: "Checks videos against TikTok's limits",
  description: [
    "Checks videos against TikTok's limits, without uploading them. Without paths, it checks the videos that Git tracks in this folder, and names those that Git neither tracks nor ignores.",
    "A path is a file, a directory, a glob or an https URL. Put '!' before a path to leave it out. Quote globs, so that your shell does not expand them.",
    "Git LFS pointers are read from the LFS server. GitHub's needs the variable GITHUB_TOKEN for a private repository.",
    "With --fix, the installed ffmpeg converts each file with errors or warnings, two at a time. It never cuts anything off, but keeps only the main video track and the first of sound. What it writes is checked, and kept only if it passes: as 'a.fixed.mp4' beside 'a.mp4', which stays as it is. With --in-place, it takes the place of the original, without a backup: the originals that Git does not have are named before ffmpeg starts. There, an 'a.fixed.mp4' that is newer, passes and is not tracked is used as it is, and a video with several tracks of sound is not fixed. 'a.avi' becomes 'a.mp4'. Nothing else is overwritten. Videos at URLs and pointers of Git LFS are not fixed.",
    "Ctrl-C ends the check with a report of what was checked by then. A second one ends it at once.",
  ],
  operands: { name: "paths", about: "Files, directories, globs and https URLs of videos" },
  options: [
    {
      name: "--scope",
      value: "scope",
      about: "Which videos are checked. '--since' implies 'changed'",
      choices: SCOPES,
      fallback: "all",
    },
    {
      name: "--since",
      value: "ref",
      about:
        "Checks only what has changed since this branch, tag or commit, or since its last commit in common with yours. What you have not committed yet counts, also if Git does not track it",
    },
    {
      name: "--posts",
      value: "path",
      about:
        "Post files to check with their videos: a file, a directory or a glob. The path '!**' leaves out all other videos. Run it at the top of the repository: a video outside this folder is refused. Can be repeated",
      isMany: true,
    },
    {
      name: "--config",
      value: "file",
      about: "The policy, if it is not in the usual place. It must be in this folder",
      fallback: ".github/tiktok-upload-guard.yml",
    },
    { name: "--shard", value: "i/n", about: "Checks only part i of n" },
    {
      name: "--if-no-videos",
      value: "level",
      about: "How to report a path that matches no video",
      choices: IF_NO_VIDEOS,
      fallback: "error for a path; without paths, a notice in a Git repository",
    },
    {
      name: "--fail-on",
      value: "level",
      about: "Lowest level of findings that makes the exit code 1",
      choices: FAIL_ON,
      fallback: "error",
    },
    { name: "--format", value: "format", about: "The format of the result", choices: CHECK_FORMATS, fallback: "text" },
    { name: "--output", value: "file", about: "Writes the result to this file, and makes its folder" },
    {
      name: "--report",
      value: "format=file",
      about: "Writes a further report: 'sarif=videos.sarif'. Takes each format but github. Can be repeated",
      isMany: true,
    },
    { name: "--fix", about: "Writes a fixed video beside each bad one, with your ffmpeg" },
    { name: "--in-place", about: "With --fix, replaces the originals with the fixed videos, without a backup" },
  ],
  exitCodes: {
    1: "findings of the level that --fail-on names (with --fix, of the videos that are there afterwards), or a video that ffmpeg could fix, and that was not fixed",
    2: "bad usage or input, a path that matches nothing, an unwritten report or, whatever --fail-on says, something that was not checked: the check was interrupted, or a video could not be reached (its server did not respond, or its file could not be read)",
  },
  examples: [
    { line: "check", about: "Check the videos that Git tracks" },
    { line: "check videos/ '!videos/drafts/**'", about: "Check a folder, except the drafts" },
    { line: "check --fix videos/", about: "Write a fixed video beside each that TikTok would refuse" },
    { line: "check --since origin/main", about: "Check what your branch changes" },
    {
      line: "check --report sarif=videos.sarif --report junit=videos.xml",
      about: "Write reports for other tools, too",
    },
  ],
  run: async (given, world) => (await import("./checking.ts")).checkAsAsked(given, world),
};
