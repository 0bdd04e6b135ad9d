# The same program as `npm start`, for servers: DATABASE_URL and REDIS_URL are given.
FROM node:22-slim AS build
WORKDIR /gangmu
COPY package.json package-lock.json .swcrc tsconfig.json ./
RUN npm ci
COPY config config
COPY libs libs
COPY migrations migrations
COPY apps apps
RUN node config/build.mjs && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production NODE_OPTIONS=--max-semi-space-size=2 MALLOC_ARENA_MAX=2
WORKDIR /gangmu
COPY --from=build /gangmu/package.json ./
COPY --from=build /gangmu/node_modules node_modules
COPY --from=build /gangmu/dist dist
COPY plans plans
USER node
EXPOSE 3000
ENTRYPOINT ["node", "dist/apps/cli/src/main.js"]
CMD ["api"]
