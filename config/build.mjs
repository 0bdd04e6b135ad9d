// Builds the server (SWC, one pass over all sources) and, when its sources changed, the web page (Vite).
// `--server` builds the server alone. A stamp of the sources' content makes a second start build nothing.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip as gzipCompress } from 'node:zlib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const brotli = promisify(brotliCompress);
const gzip = promisify(gzipCompress);
const serverRoots = ['libs', 'apps/api', 'apps/worker', 'apps/cli', 'migrations'];
const isSource = (file) =>
  /\.(ts|json)$/.test(file) && !/\.(spec|db-spec|e2e-spec)\.ts$/.test(file);

function filesBelow(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

function stampOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Runs `build` unless dist already holds exactly what these files give. */
async function buildOnce(name, files, build) {
  const stampFile = join(root, 'dist', `.${name}.stamp`);
  const stamp = stampOf([...files, 'package-lock.json', 'config/build.mjs']);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const startedAt = performance.now();
  rmSync(stampFile, { force: true });
  await build();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile, stamp);
  console.log(`built ${name} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

/**
 * Compiles all before it writes any: a fault in a source leaves what is built as it was. What has no source
 * any more is removed last, so that a server that is just starting finds every file.
 */
async function buildServer(files) {
  const { transformFile } = await import('@swc/core');
  const built = await Promise.all(
    files.map(async (file) => ({
      target: join(root, 'dist', file.replace(/\.ts$/, '.js')),
      content: file.endsWith('.json')
        ? readFileSync(join(root, file))
        : (await transformFile(join(root, file), { swcrc: true, cwd: root })).code,
    })),
  );
  for (const { target, content } of built) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const targets = new Set(built.map(({ target }) => target));
  for (const file of serverRoots.flatMap((folder) => filesBelow(join('dist', folder))))
    if (!targets.has(join(root, file))) rmSync(join(root, file));
}

async function buildWeb() {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'apps/web/vite.config.ts'), logLevel: 'warn' });
  await compressFiles(join(root, 'dist/apps/web'));
}

/** Lays a file's brotli and gzip beside it where they are smaller; index.html carries a nonce of its own each time. */
async function compressFiles(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css|svg|json)$/.test(file),
  );
  await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      const content = readFileSync(path);
      const encoded = {
        br: await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
        gz: await gzip(content, { level: 9 }),
      };
      for (const [ending, bytes] of Object.entries(encoded))
        if (bytes.length < content.length) writeFileSync(`${path}.${ending}`, bytes);
    }),
  );
}

const serverFiles = serverRoots.flatMap(filesBelow).filter(isSource);
await buildOnce('server', serverFiles, () => buildServer(serverFiles));
if (!process.argv.includes('--server') && existsSync(join(root, 'apps/web/vite.config.ts')))
  await buildOnce('web', filesBelow('apps/web'), buildWeb);
