# The command line in a container. The built program is copied as it is committed; nothing is installed
# but git, by which it finds the base of a change.
#
#   docker build -t spend-guard .
#   docker run --rm --network none -v "$PWD:/repo:ro" spend-guard scan
FROM node:24-alpine3.22

RUN apk add --no-cache git=~2

COPY --chown=root:root dist/cli /opt/spend-guard/dist/cli
COPY --chown=root:root package.json LICENSE /opt/spend-guard/
COPY --chown=root:root schemas /opt/spend-guard/schemas

LABEL org.opencontainers.image.title="Spend Guard" \
      org.opencontainers.image.description="Who pays for the AI in your CI?" \
      org.opencontainers.image.source="https://github.com/spend-guard/spend-guard" \
      org.opencontainers.image.licenses="MIT"

USER node
WORKDIR /repo
ENTRYPOINT ["node", "/opt/spend-guard/dist/cli/index.js"]
CMD ["scan"]
