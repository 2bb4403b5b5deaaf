#!/usr/bin/env bash
# Publishes the posts of a JSON file to TikTok, which pulls each video from its video_url: ./upload.sh [posts.json]
# Needs Bash, curl and jq. It is the least that an upload script should do. upload.mjs also sends files, checks the posts
# first, and keeps to TikTok's six uploads a minute.
# Environment: TIKTOK_ACCESS_TOKEN, TIKTOK_PUBLISH_IDS (where the guard reads ids), TIKTOK_API_URL (a gateway or a test)
set -euo pipefail
api=${TIKTOK_API_URL:-https://open.tiktokapis.com}
file=${1:-posts.json}

# Ends the script with a message. On GitHub, it is an annotation on the page of the run. A message may hold text of
# others, which must not become another command.
fail() {
  local text=${1//[[:cntrl:]]/ }
  text=${text//'##['/'## ['}
  [[ ! ${GITHUB_ACTIONS:-} ]] || text="::error title=Upload::${text//'%'/%25}"
  echo "$text" >&2
  exit 1
}

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
  "$@"
)

# Asks TikTok to start an upload. Prints its response, a line with the HTTP status, and one with the exit code of curl.
# The token comes by standard input, because a list of processes shows the arguments of curl.
ask() {
  local exit_code=0
  curl --silent --show-error --max-time 60 --header @- --header 'Content-Type: application/json; charset=UTF-8' \
    --data-binary @<(echo "$2") --write-out '\n%{http_code}' "$1" <<<"Authorization: Bearer $TIKTOK_ACCESS_TOKEN" |
    tr -d '\0' || exit_code=$? # Bash would not read on behind a zero byte
  printf '\n%s' "$exit_code"
}

# Keeps a line for the guard, and in a file to be kept as an artifact, for the case of a lost runner.
record() {
  echo "$1" >>"${TIKTOK_PUBLISH_IDS:-/dev/null}"
  echo "$1" >>tiktok-uploads.jsonl
}

[[ ${TIKTOK_ACCESS_TOKEN:-} ]] || fail "TIKTOK_ACCESS_TOKEN is not set: is the name of the secret right? Nothing was posted."

# A list of posts, or a single one. All are read before TikTok hears of the first one.
[[ -e $file ]] || fail "$file does not exist. Nothing was posted."
posts=$(jq --compact-output 'if type == "array" then .[] else . end' "$file" 2>&1) ||
  fail "$file can't be read as JSON: ${posts##*parse error: }. Nothing was posted."
[[ $posts ]] || fail "$file holds no post. Nothing was posted."
wrong=$(jq --slurp 'map(try (.source_info | .source == "PULL_FROM_URL" and (.video_url | type == "string" and . != ""))
  catch false) | index(false) | if . == null then empty else . + 1 end' <<<"$posts")
[[ ! $wrong ]] || fail "$file, post $wrong needs a source_info with PULL_FROM_URL and a video_url. To send a file or photos, use upload.mjs. Nothing was posted."

while read -r post; do
  # The query of an address may be a credential, as a name and password in it are, so they are not recorded.
  video=$(jq --raw-output '.video // (.source_info.video_url | sub("[?#].*"; "") | sub("//[^/]*@"; "//"))' <<<"$post")
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
  # A signal ends neither curl nor read, which runs the trap at once.
  IFS= read -r -d '' response < <(shielded ask "$api/v2/post/publish/$kind/init/" "$body") || true
  exit_code=${response##*$'\n'} response=${response%$'\n'*}
  http_status=${response##*$'\n'} response=${response%$'\n'*}

  id=$(shielded jq --raw-output '.data.publish_id // empty' <<<"$response" 2>/dev/null) || id=
  if [[ ! $id ]]; then
    # curl knew no address, or got no connection.
    if [[ $exit_code == [567] ]]; then
      record "$(jq --null-input --compact-output --arg video "$video" '{error: {code: "not_sent"}, video: $video}')"
      fail "TikTok's API could not be reached (exit code $exit_code of curl), so the upload of $video was not started."
    fi
    reason=$(jq --raw-output '.error | select(.code) | "\(.code): \(.message) (log_id \(.log_id))"' \
      <<<"$response" 2>/dev/null) || reason=
    # A failure of the server leaves open whether the upload was started.
    if [[ $reason && $http_status != 5* ]]; then
      # For the guard, which says what the code means.
      record "$(jq --compact-output --arg video "$video" '{error: {code: .error.code}, video: $video}' <<<"$response")"
      fail "TikTok did not take $video: $reason"
    fi
    [[ $http_status == 000 ]] && what="no response (exit code $exit_code of curl)" || what="no response of its API (HTTP $http_status)"
    fail "TikTok did not take $video: ${reason:-$what}. The upload may have started: look in the app."
  fi

  record "$(shielded jq --null-input --compact-output --arg id "$id" --arg video "$video" '{publish_id: $id, video: $video}')"
  in_progress=
  echo "TikTok pulls $video: publish_id $id"
done <<<"$posts"

if [[ $is_cancelled ]]; then
  echo "Cancelled after the last upload was started." >&2
  exit 130
fi
