#!/bin/sh
# Any other CI system, or your own machine: publishes to TikTok. If a command fails, or the script is stopped by SIGINT,
# SIGTERM or SIGHUP, it cancels the uploads that TikTok can still cancel.
# Copy this file and upload.mjs, posts.json, checks.mjs and pages.json to your repository's root, and run it there.
# In this file, acme stands for the owner of the repository of tiktok-upload-guard: replace it.
# The variable TIKTOK_ACCESS_TOKEN holds a TikTok user access token. It lasts two hours.
# Each run publishes every post in posts.json: list only new posts.
set -eu

GUARD=https://github.com/acme/tiktok-upload-guard/releases/download/v1.0.0/tiktok-upload-guard-1.0.0.tgz
npm install --global --prefix .guard --ignore-scripts "$GUARD"

# upload.mjs appends each publish_id to this file as soon as TikTok returns it.
TIKTOK_PUBLISH_IDS=$(mktemp)
export TIKTOK_PUBLISH_IDS

# A shell looks at a signal only once its command has ended. So each command runs beside it, and gets the signal too.
child=
why=
run() {
  why=$*
  "$@" &
  child=$!
  wait "$child"
}
stop() {
  trap '' INT TERM HUP # a second signal does not end this script
  kill -TERM "$child" 2> /dev/null || true
  wait "$child" || true
  why='stopped by a signal'
  exit "$1"
}
finish() {
  status=$?
  trap '' INT TERM HUP
  trap - EXIT
  if [ "$status" -ne 0 ] && [ -s "$TIKTOK_PUBLISH_IDS" ]; then
    echo "Cancelling uploads. To try again: .guard/bin/tiktok-upload-guard cancel --ledger '$TIKTOK_PUBLISH_IDS'" >&2
    # A second Ctrl-C may kill the command before it can handle it (exit code over 128): then it is started again.
    for _ in 1 2 3 4 5; do
      if .guard/bin/tiktok-upload-guard cancel --ledger "$TIKTOK_PUBLISH_IDS" || [ "$?" -le 128 ]; then break; fi
    done
  else
    rm -f "$TIKTOK_PUBLISH_IDS"
  fi
  # The command's own last line is about cancelling.
  [ "$status" -eq 0 ] || echo "Publishing failed: $why (exit code $status)." >&2
  exit "$status"
}
trap finish EXIT
trap 'stop 129' HUP
trap 'stop 130' INT
trap 'stop 143' TERM

# Only the posts and their videos: '!**' leaves out all other videos.
run .guard/bin/tiktok-upload-guard check --posts posts.json '!**'
run node upload.mjs posts.json
run node checks.mjs pages.json
run .guard/bin/tiktok-upload-guard status --watch --ledger "$TIKTOK_PUBLISH_IDS"
