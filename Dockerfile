# The server for many people, with the web app. Built from a clone: docker build -t charley .
FROM node:24-slim AS built
WORKDIR /app
COPY . .
# The browser tests' browser and the test databases are not wanted here.
RUN npm ci --ignore-scripts --no-audit --no-fund \
 && npm run build \
 && npm prune --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund \
 && rm -rf apps/web/src apps/web/e2e knowledge/cases

FROM node:24-slim
WORKDIR /app
COPY --from=built --chown=root:root /app /app
# Owned by the user that runs it, so that a volume mounted here is too.
RUN mkdir -m 700 /data /data/backups && chown node:node /data /data/backups
ENV NODE_ENV=production CHARLEY_MODE=hosted HOST=0.0.0.0 PORT=4170 CHARLEY_DATA=/data
VOLUME /data
EXPOSE 4170
USER node
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# With less room for what is soon thrown away it needs half the memory, and is as fast.
CMD ["node", "--max-semi-space-size=8", "apps/server/src/main.ts"]
