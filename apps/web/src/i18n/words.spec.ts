import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Tree = Readonly<{ [key: string]: string | Tree }>;

const root = 'apps/web/src';
/** Fetched before anything shows. */
const everywhere = ['i18n', 'layout'];

const foldersOf: Readonly<Record<string, Tree>> = Object.fromEntries(
  await Promise.all(
    readdirSync(root)
      .filter((folder) => existsSync(join(root, folder, 'words.zh.ts')))
      .map(async (folder): Promise<[string, Tree]> => {
        const { words } = (await import(`../${folder}/words.zh.js`)) as { words: Tree };
        return [folder, words];
      }),
  ),
);

/** The folder whose words hold a key such as `overview.title` or the beginning of one; none: it is no key. */
function folderOf(key: string): string | undefined {
  const parts = key.split('.').filter((part) => part !== '');
  return Object.keys(foldersOf).find((folder) => {
    let at: string | Tree | undefined = foldersOf[folder];
    for (const part of parts) at = typeof at === 'object' ? at[part] : undefined;
    return at !== undefined;
  });
}

/** The sources a module is loaded with: itself and what it imports at its head, on and on. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export|\}) (?!type).*from '(\..*)\.js';/gm,
  )) {
    const to = ['.ts', '.tsx'].map((end) => join(dirname(file), path) + end).find(existsSync);
    if (to) loadedWith(to, seen);
  }
  return seen;
}

/** The folders whose words the sources of a module ask for, beyond those that are always there. */
function asked(entry: string): string[] {
  const folders = new Set<string>();
  for (const file of loadedWith(join(root, entry))) {
    const text = readFileSync(file, 'utf8');
    for (const [, key = ''] of text.matchAll(/['"`](\w+\.[\w.-]*)/g))
      folders.add(folderOf(key) ?? '');
    for (const [, section = ''] of text.matchAll(/\bt\('(\w+)'/g))
      folders.add(folderOf(section) ?? '');
  }
  return [...folders].filter((folder) => folder !== '' && !everywhere.includes(folder)).sort();
}

const pages = [
  ...readFileSync(join(root, 'page-sources.ts'), 'utf8').matchAll(
    /page\(\s*\(\) => import\('\.\/(.*?)\.js'\),\s*'\w+',\s*\[(.*?)\]/gs,
  ),
].map(([, file = '', words = '']) => ({
  file: `${file}.tsx`,
  words: [...words.matchAll(/'([\w-]+)'/g)].map(([, word]) => word),
}));

describe('the words of the page', () => {
  it('know every page', () => {
    expect(pages.length).toBeGreaterThan(20);
  });

  it('need nothing more for the frame around the pages', () => {
    expect(asked('main.tsx')).toEqual([]);
  });

  it.each(pages)('come with $file, all it asks for and no more', ({ file, words }) => {
    expect([...words].sort()).toEqual(asked(file));
  });
});
