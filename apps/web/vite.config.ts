import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const packageOf = (id: string): string | undefined =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replace(/\\/g, '/'))?.[1];
const frame = new Set([
  'react',
  'react-dom',
  'scheduler',
  'react-router',
  'i18next',
  'react-i18next',
]);

// The page as the API serves it, at `/`. While developing, `npx vite --config apps/web/vite.config.ts`
// hands /api on to a running server.
export default defineConfig({
  root: here,
  base: '/',
  plugins: [react()],
  // The api puts a fresh one here in every response (apps/api/src/http/page.ts).
  html: { cspNonce: 'nonce-of-this-response' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/apps/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'frame', test: (id: string) => frame.has(packageOf(id) ?? '') },
            {
              name: 'charts',
              test: (id: string) => ['echarts', 'zrender'].includes(packageOf(id) ?? ''),
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/api': process.env['GANGMU_API'] ?? 'http://localhost:3000' } },
});
