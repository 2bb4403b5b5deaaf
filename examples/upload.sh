#!/usr/bin/env bash
# Publishes the posts of a JSON file to TikTok, which pulls each video from its video_url: ./upload.sh [posts.json]
# Needs Bash, curl and jq. It is the least that an upload script should do. upload.mjs also sends files, checks the posts
# first, and keeps to TikTok's six uploads a minute.
# Environment: TIKTOK_ACCESS_TOKEN, TIKTOK_PUBLISH_IDS (where the guard reads ids), TIKTOK_API_URL (a gateway or a test)
set -euo pipefail
: "${TIKTOK_ACCESS_TOKEN:?is not set. Is the name of the secret right?}"
api=${TIKTOK_API_URL:-https://open.tiktokapis.com}

# A cancelled run stops after the upload that is in progress. Its id is recorded if TikTok responds within the 10 seconds
# that GitHub's runner grants a cancelled step. For the other case, the log names the video at once.
is_cancelled='' in_progress=''
stop() {
  is_cancelled=yes
  [[ ! $in_progress ]] || echo "Cancelled. If no publish_id of $in_progress follows, it may still go live: look in the TikTok app." >&2
}
trap stop INT TERM HUP

# Runs a command that Ctrl-C and the end of a terminal do not reach.
shielded() (
  trap '' INT TERM HUP
  exec "$@"
)

# Keeps a line for the guard, and in a file to be kept as an artifact, for the case of a lost runner.
record() {
  echo "$1" >>"${TIKTOK_PUBLISH_IDS:-/dev/null}"
  echo "$1" >>tiktok-uploads.jsonl
}

# A list of posts, or a single one. All are read before TikTok hears of the first one.
posts=$(jq --compact-output 'if type == "array" then .[] else . end
  | if .source_info.source == "PULL_FROM_URL" and .source_info.video_url then .
    else error("a post needs a source_info with PULL_FROM_URL and a video_url") end' "${1:-posts.json}")
while read -r post; do
  # The query of an address may be a credential, so it is not recorded.
  video=$(jq --raw-output '.video // (.source_info.video_url | sub("[?#].*"; ""))' <<<"$post")
  # Without the key publish, a post with post_info is direct, and any other is a draft.
  kind=$(jq --raw-output '(.publish // (if .post_info then "direct" else "draft" end))
    | if . == "direct" then "video" else "inbox/video" end' <<<"$post")
  body=$(jq 'del(.video, .publish)' <<<"$post")
  started=$(jq --null-input --compact-output --arg video "$video" '{video: $video, upload: "started"}')

  if [[ $is_cancelled ]]; then
    echo "Cancelled: nothing more is uploaded." >&2
    exit 130
  fi
  echo "Uploading $video"
  # If no response is recorded, the guard says that the video may still go live.
  record "$started"
  in_progress=$video
  # The token comes by standard input: a list of processes shows the arguments of curl. A signal ends neither curl nor
  # read, which runs the trap at once.
  IFS= read -r -d '' response < <(
    shielded curl --silent --show-error --max-time 60 --header @- --header 'Content-Type: application/json; charset=UTF-8' \
      --data-binary @<(echo "$body") "$api/v2/post/publish/$kind/init/" <<<"Authorization: Bearer $TIKTOK_ACCESS_TOKEN"
  ) || true

  id=$(shielded jq --raw-output '.data.publish_id // empty' <<<"$response" 2>/dev/null) || id=
  if [[ ! $id ]]; then
    reason=$(jq --raw-output '.error | select(.code) | "\(.code): \(.message) (log_id \(.log_id))"
      | gsub("[[:cntrl:]]"; " ")' <<<"$response" 2>/dev/null) || reason=
    # For the guard, which says what the code means.
    refusal=$(jq --compact-output --arg video "$video" '.error | select(.code) | {error: {code}, video: $video}' \
      <<<"$response" 2>/dev/null) || refusal=
    [[ ! $refusal ]] || record "$refusal"
    echo "TikTok did not take $video: ${reason:-no response of its API. The upload may have started: look in the app.}" >&2
    exit 1
  fi

  record "$(shielded jq --null-input --compact-output --arg id "$id" --arg video "$video" '{publish_id: $id, video: $video}')"
  in_progress=
  echo "TikTok pulls $video: publish_id $id"
done <<<"$posts"

if [[ $is_cancelled ]]; then
  echo "Cancelled after the last upload was started." >&2
  exit 130
fi
