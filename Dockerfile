# The command line as an image, from the packed package. In a clone:
#   npm ci && npm run package && docker build --tag tiktok-upload-guard .
# For `check --fix`, which starts ffmpeg, add: --target with-ffmpeg
FROM node:24.21-alpine AS guard
# git says which videos are tracked, and what changed.
# hadolint ignore=DL3018
RUN apk add --no-cache git
RUN --mount=type=bind,source=build,target=/build \
  npm install --global --offline --no-audit --no-fund /build/tiktok-upload-guard-1.0.0.tgz
ENV NODE_ENV=production
WORKDIR /work
USER 1000:1000
ENTRYPOINT ["tiktok-upload-guard"]
CMD ["--help"]

FROM guard AS with-ffmpeg
USER 0:0
# hadolint ignore=DL3018
RUN apk add --no-cache ffmpeg
USER 1000:1000

FROM guard
