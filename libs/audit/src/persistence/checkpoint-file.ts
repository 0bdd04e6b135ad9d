import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The text of the file; empty where there is none. */
export async function readCheckpointFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/**
 * Appends the lines that are not in the file and waits until the disk has them. It only ever appends, so
 * that the file may be append-only (chattr +a); a line cut short by a crash is left, and written again.
 */
export async function appendLines(file: string, lines: readonly string[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const text = await readCheckpointFile(file);
  const there = new Set(text.split('\n'));
  const missing = lines.filter((line) => !there.has(line));
  if (missing.length === 0) return;
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  const handle = await open(file, 'a', 0o640);
  try {
    await handle.writeFile(`${start}${missing.map((line) => `${line}\n`).join('')}`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
