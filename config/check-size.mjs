// Weighs what a first visit to a page fetches before it shows: the page, its styles, the frame, its own
// chunk and its words, as they are sent (brotli). More than config/page-size.json allows fails. Charts and
// whatever else comes later is not counted.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, 'dist/apps/web');
const { kilobytes, requests, pages } = JSON.parse(
  readFileSync(join(root, 'config/page-size.json'), 'utf8'),
);
const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));

/** The files a chunk cannot run without: itself, its styles, what it imports, on and on. */
function filesOf(key, files = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`no chunk ${key}: does config/page-size.json name it?`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const imported of chunk.imports ?? []) filesOf(imported, files);
  return files;
}

function bytesOf(file) {
  const path = join(built, file);
  return existsSync(`${path}.br`) ? statSync(`${path}.br`).size : statSync(path).size;
}

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const html = brotliCompressSync(readFileSync(join(built, 'index.html'))).length;
let isOver = false;
for (const [page, { chunk, words }] of Object.entries(pages))
  for (const language of ['zh', 'en']) {
    const keys = [
      entry,
      'src/main.tsx',
      chunk,
      ...['i18n', 'layout', ...words].map((folder) => `src/${folder}/words.${language}.ts`),
    ];
    const files = new Set(keys.flatMap((key) => [...filesOf(key)]));
    const total = (html + [...files].reduce((sum, file) => sum + bytesOf(file), 0)) / 1024;
    const isTooMuch = total > kilobytes || files.size + 1 > requests;
    isOver ||= isTooMuch;
    console.log(
      `${isTooMuch ? '✗' : '✓'} ${page} (${language}): ${total.toFixed(1)} KB of ${String(kilobytes)}, ${String(files.size + 1)} files of ${String(requests)}`,
    );
  }
process.exitCode = isOver ? 1 : 0;
