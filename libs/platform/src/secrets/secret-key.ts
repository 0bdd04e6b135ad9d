import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes of the installation's key. */
export const SECRET_KEY_BYTES = 32;

/** Reads a key written as base64; undefined when it is not 32 bytes. */
export function readSecretKey(text: string): Buffer | undefined {
  const key = Buffer.from(text.trim(), 'base64');
  return key.length === SECRET_KEY_BYTES ? key : undefined;
}

/**
 * The key of an installation on one machine, beside its database: made at the first start, readable by
 * its user alone.
 *
 * @throws Error when the file is there but holds no key
 */
export async function keptSecretKey(dataFolder: string): Promise<Buffer> {
  const file = join(dataFolder, 'secret-key');
  await mkdir(dataFolder, { recursive: true });
  try {
    await writeFile(file, `${randomBytes(SECRET_KEY_BYTES).toString('base64')}\n`, {
      flag: 'wx',
      mode: 0o600,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = readSecretKey(await readFile(file, 'utf8'));
  if (!key) throw new Error(`${file} 中不是 32 字节的密钥 holds no key of 32 bytes`);
  return key;
}
