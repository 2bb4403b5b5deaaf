#!/usr/bin/env bash
# Publishes the posts of a JSON file to TikTok, which pulls each video from its video_url: ./upload.sh [posts.json]
# Needs Bash, curl 7.75 and jq, and takes at most six posts, as TikTok takes six uploads a minute. It is the least that
# an upload script should do. upload.mjs also sends files, checks the posts first, and waits where that is necessary.
# Environment: TIKTOK_ACCESS_TOKEN, TIKTOK_PUBLISH_IDS (where the guard reads ids), TIKTOK_API_URL (a gateway or a test)
set -euo pipefail
api=${TIKTOK_API_URL:-https://open.tiktokapis.com} file=${1:-posts.json}
is_cancelled='' in_progress='' unwritten='' taken='' nothing='Nothing was posted' again='start a new run'

fail() { # On GitHub, an annotation. A message may hold text of others, which must not become another command.
  local text=${1//[[:cntrl:]]/ }
  text=${text//'##['/'## ['}
  [[ ! ${GITHUB_ACTIONS:-} ]] || text="::error title=Upload::${text//'%'/%25}"
  echo "$text" >&2 || true
  end 1
}
end() { # The exit code. Where no guard cancels: the ids of this run, as the file also holds those of earlier ones.
  [[ ! $is_cancelled ]] || say 'Nothing more is uploaded: the run was cancelled.' >&2
  [[ ${TIKTOK_PUBLISH_IDS:-} || ! $taken ]] || {
    say "To cancel what TikTok has taken, in a clone of tiktok-upload-guard: node dist/cli/index.js cancel$taken" >&2
    say 'Without a clone, see docs/cancelling.md#from-a-terminal in its repository' >&2
  }
  [[ ! $is_cancelled ]] || exit 130
  exit "$1"
}
advise() { [[ $is_cancelled ]] || echo " $1, and $again."; } # a person who has cancelled the run wants no other one
say() { echo "${1//'##['/'## ['}" || true; } # nobody may read it any more
stop() { # GitHub's runner grants a cancelled step 10 seconds for the response. It may signal twice.
  trap '' INT TERM HUP # first, for a second signal interrupts a trap between two commands
  [[ $is_cancelled || ! $in_progress ]] ||
    say "Cancelled. If no publish_id or refusal of $in_progress follows, look in the TikTok app for it." >&2
  is_cancelled=yes
}
trap stop INT TERM HUP
trap '' PIPE # Ctrl-C also ends a program that reads the output: the id is recorded all the same
# Neither Ctrl-C nor the end of a terminal reaches what a subshell does after this. It becomes its program by exec:
# Bash 5.2 can hang if a signal comes in the moment in which it begins to wait for one.
shield() { trap '' INT TERM HUP; }

# Prints TikTok's response, a line with the HTTP status, and one with the exit code of curl. The token comes by standard
# input, because a list of processes shows the arguments of curl. Bash would not read on behind a zero byte.
ask() {
  exec tr -d '\0' < <(
    shield
    exec curl --silent --show-error --max-time 60 --header @- --header 'Content-Type: application/json; charset=UTF-8' \
      --data-binary @<(echo "$2") --write-out '\n%{http_code}\n%{exitcode}' "$1" \
      <<<"Authorization: Bearer $TIKTOK_ACCESS_TOKEN"
  )
}
record() { # for the guard, and in a file to be kept as an artifact, for the case of a lost runner
  local target
  unwritten=''
  for target in "${TIKTOK_PUBLISH_IDS:-/dev/null}" tiktok-uploads.jsonl; do
    [[ ! -f $target || ! $(tail -c 1 "$target" | tr -d '\0') ]] || echo >>"$target" || true # a full disk cut a line off
    echo "$1" >>"$target" || unwritten=$target
  done
  [[ ! $unwritten ]]
}
take_back() { record "${start%,*},\"error\":{\"code\":\"not_sent\"}}" || true; } # a start that is recorded

# Each post becomes four lines: its video, the kind of its upload, what is recorded before it, and what TikTok gets. All
# are read before TikTok hears of the first. The query of an address, and a password in it, may be a credential.
read_posts() {
  exec jq --slurp --raw-output '
  def is_pull: .source_info | .source == "PULL_FROM_URL" and (.video_url | type == "string" and . != "");
  if . == [] then "it is empty: to publish nothing, write [] into it\n" | halt_error(1) else . end
  | map(if type == "array" then .[] else . end)
  | if length > 6 then "it has more than six posts, and TikTok takes six uploads a minute. " +
      "Split it, or use upload.mjs, which waits\n" | halt_error(1) else . end
  | (map(try is_pull catch false) | index(false)) as $wrong
  | if $wrong then "post \($wrong + 1) needs a source_info with PULL_FROM_URL and a video_url. " +
      "To send a file or photos, use upload.mjs\n" | halt_error(1) else . end
  | (map(has("publish") and (.publish | IN("direct", "draft") | not)) | index(true)) as $wrong
  | if $wrong then "\"publish\" of post \($wrong + 1) must be \"direct\" or \"draft\"\n" | halt_error(1) else .[] end
  | (.video // (.source_info.video_url | sub("[?#](.|\n)*"; "") | sub("//[^/]*@"; "//"))
      | tostring | gsub("[[:cntrl:]]"; "?")) as $video
  | (.publish // (if .post_info then "direct" else "draft" end)) as $publish
  | $video, (if $publish == "direct" then "video" else "inbox/video" end),
    ({video: $video, publish: $publish, upload: "started"}, del(.video, .publish) | tojson)' "$file"
}

# What is recorded of a response, and what is said. TikTok refuses with HTTP 4xx. Any other failure leaves open
# whether the upload was started.
read_response() {
  local page=https://developers.tiktok.com/docs/en/content-posting-api-reference-direct-post
  [[ $kind == video ]] || page=${page%direct-post}upload-video
  exec jq --raw-input --slurp --raw-output --arg video "$video" --arg nothing "$nothing" \
    --arg is_cancelled "$is_cancelled" --arg again "$again" --arg codes "$page" '
  def advise($first): if $is_cancelled == "" then " \($first), and \($again)." else "" end;
  rtrimstr("\n") / "\n" | .[-1] as $exit | .[-2] as $status
  | (.[:-2] | join("\n") | try fromjson catch null) as $response
  | [$response | .data?.publish_id? | strings | select(. != "")][0] as $id
  | [$response | .error? | select(.code?)][0] as $error | [$error | .code?, "ok"][0] as $code
  | (if $error then "\($code): \($error.message) (log_id \($error.log_id))"
      elif $status == null then "no response"
      elif $status == "000" then "no response (exit code \($exit) of curl)"
      else "no response of its API (HTTP \($status))" end) as $why
  | if $id then {publish_id: $id, video: $video}, "TikTok pulls \($video): publish_id \($id)"
    elif $status == "000" and ($exit | IN("5", "6", "7")) then {error: {code: "not_sent"}, video: $video},
      "The API could not be reached (exit code \($exit) of curl), so the upload of \($video) was not started. " +
      "\($nothing).\(advise("Check the network"))"
    elif $error and $status[:1] == "4" and $status != "408" and $code != "ok" and $code != "internal_error" then
      {error: {code: $code}, video: $video}, if $code == "access_token_invalid"
        then "TikTok refused \($video): \($why). \($nothing).\(advise("Get a new token"))"
        else "The response to \($video) is an error: \($why). \($nothing) if \($codes) lists " +
          "this code. If it does not, look in the TikTok app first.\(advise("Do what TikTok says of the code"))" end
    else "",
      "It is not known whether TikTok took \($video): \($why). Look in the TikTok app in a few minutes." +
        if $is_cancelled == "" then " Once it is known what became of each upload, start a new run with a list " +
          "without what is posted or may still be." else "" end
    end | if type == "object" then tojson else gsub("[[:cntrl:]]"; " ") end'
}

for program in curl jq; do
  command -v "$program" >/dev/null || fail "$program is not installed. $nothing. Install it, and $again."
done
[[ $# -le 1 ]] || fail "Name one file, not \"$*\": ./upload.sh launch.json. $nothing. Only upload.mjs has options"
[[ -e $file && ! -d $file ]] ||
  fail "$file does not exist, or is a folder. $nothing. Name another file, or write [] into it to post nothing"
posts=$(shield && read_posts 2>&1) ||
  fail "$file: ${posts/*parse error/it is not JSON}. $nothing.$(advise 'Correct the file')"
[[ $posts ]] || { say "$file holds no post, so nothing was posted" && exit; }
[[ ${TIKTOK_ACCESS_TOKEN:-} ]] || fail "TIKTOK_ACCESS_TOKEN is not set. $nothing. Is the name of the secret right?"

while IFS= read -r video && read -r kind && IFS= read -r start && IFS= read -r body; do
  [[ ! $is_cancelled ]] || break
  say "Uploading $video"
  # If nothing else is recorded, the guard says that the video may still go live.
  record "$start" || {
    target=$unwritten
    take_back
    fail "$video can't be recorded in $target, so its upload was not started. $nothing.$(advise 'Free the disk')"
  }
  in_progress=$video response='' line='' said="The upload of $video may have started: look in the TikTok app."
  [[ ! $is_cancelled ]] || { # since the check above
    take_back
    say "The upload of $video was not started." >&2
    break
  }
  # A signal ends neither curl nor read, which runs the trap at once.
  IFS= read -r -d '' response < <(shield && ask "$api/v2/post/publish/$kind/init/" "$body") || true
  for _ in 1 2; do # a signal can end it before it is shielded
    [[ $line ]] || { IFS= read -r line && IFS= read -r said; } < <(shield && read_response <<<"$response") || true
  done
  [[ ! $line ]] || record "$line" ||
    said="${said%.}. That can't be recorded in $unwritten, so cancel an id by hand if its video must not go live."
  [[ $line == '{"publish_id"'* && ! $unwritten ]] || fail "$said"
  [[ ! $line =~ ^'{"publish_id":"'([A-Za-z0-9_][A-Za-z0-9._~-]*)'"' ]] || taken+=" ${BASH_REMATCH[1]}"
  in_progress='' nothing='Nothing more was posted'
  again='start a new run with a list without what is posted or may still be'
  say "$said"
done <<<"$posts"
[[ ! $is_cancelled ]] || end 130
