# The image of every service of docker-compose.yml: one command line, started with another word behind it.

# Made where the compiler's own binary runs for certain; what it makes is JavaScript, and runs everywhere.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY workers workers
RUN npm run build \
 && find dist -name '*.map' -delete \
 && chmod 755 dist/src/cli/main.js

# What runs: JavaScript and WebAssembly only, no compiler, nothing with an install script.
FROM node:20-alpine AS modules
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund --ignore-scripts

FROM node:20-alpine
ENV NODE_ENV=production
WORKDIR /app
COPY package.json LICENSE ./
COPY xsd xsd
COPY samples samples
COPY --from=modules /app/node_modules node_modules
COPY --from=build /app/dist dist
# Folders that volumes are laid over: a new volume takes over whose they are.
RUN ln -s /app/dist/src/cli/main.js /usr/local/bin/toetssteen \
 && install -d -o node -g node /inbox /answers
USER node
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 CMD ["node", "dist/workers/health.js"]
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["--help"]
