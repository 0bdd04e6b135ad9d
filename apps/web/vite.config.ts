import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const inside = (id: string): string => id.replace(/\\/g, '/');
const packageOf = (id: string): string | undefined =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(inside(id))?.[1];
const frame = new Set([
  'react',
  'react-dom',
  'scheduler',
  'react-router',
  'i18next',
  'react-i18next',
  '@tanstack/react-query',
  '@tanstack/query-core',
  'use-sync-external-store',
  'html-parse-stringify',
  'void-elements',
]);
const charts = new Set(['echarts', 'zrender', 'tslib']);
/** What every page shows or uses of our own; what only some of them need is named here to be left out. */
const isOwnFrame = (id: string): boolean =>
  /\/apps\/web\/src\/(?:main|app|pages|layout\/|api\/|i18n\/(?:index|names|use-)|money\/|i18n\/plan-words|overview\/amounts-path|plan\/planned-money|session\/(?:session|plan-|require-))/.test(
    inside(id),
  ) && !/\/layout\/(?:words|ant|theme|styles)/.test(inside(id));

/** What the first module of a visit is made of: it must not wait for the frame. */
const isStart = (id: string): boolean =>
  /src\/(?:page-sources|api\/(?:address|read-ahead)|i18n\/(?:words|preferences))\.ts$|preload-helper/.test(
    inside(id),
  );

/**
 * Names in index.html, beside its first small module, the chunks of the frame that it will ask for: they
 * are fetched together with it, not after it.
 */
function preloadFrame(): Plugin {
  return {
    name: 'preload-frame',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter(
          (file): file is Rolldown.OutputChunk => file.type === 'chunk',
        );
        const main = chunks.find(({ moduleIds }) =>
          moduleIds.some((id) => /src\/main\.tsx$/.test(id)),
        );
        if (main === undefined) return [];
        return [main.fileName, ...main.imports]
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

// The page as the API serves it, at `/`. While developing, `npm run dev` serves it from here, with its
// changes as they are made, and hands /api on to the running server.
export default defineConfig({
  root: here,
  base: '/',
  plugins: [react(), preloadFrame()],
  // The api puts a fresh one here in every response (apps/api/src/http/page.ts).
  html: { cspNonce: 'nonce-of-this-response' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/apps/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'start', test: isStart, priority: 5 },
            ...['zh', 'en'].map((language) => ({
              name: `words-${language}`,
              test: new RegExp(`(?:i18n|layout)/words\\.${language}\\.ts$`),
              priority: 4,
            })),
            { name: 'vendor', test: (id: string) => frame.has(packageOf(id) ?? ''), priority: 3 },
            { name: 'charts', test: (id: string) => charts.has(packageOf(id) ?? ''), priority: 3 },
            { name: 'frame', test: isOwnFrame, priority: 2 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': process.env['GANGMU_API'] ?? 'http://localhost:3000' } },
});
