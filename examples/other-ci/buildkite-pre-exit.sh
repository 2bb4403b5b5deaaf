#!/bin/bash
# Copy this file to .buildkite/hooks/pre-exit. Buildkite runs it at the end of each job, also of one that failed or was
# canceled. It kills a canceled job after 10 seconds, in which the upload has to end, too, before this hook starts.
# So set cancel-grace-period of your agents to 60 seconds.
if [ "${BUILDKITE_COMMAND_EXIT_STATUS:-1}" != 0 ] && [ -s "${TIKTOK_PUBLISH_IDS:-}" ]; then
  # Its result must not replace that of the job.
  .guard/bin/tiktok-upload-guard cancel --ledger "$TIKTOK_PUBLISH_IDS" || true
fi
