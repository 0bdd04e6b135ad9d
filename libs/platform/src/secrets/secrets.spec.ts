import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSecretKey } from './secret-key.js';
import { Secrets } from './secrets.js';

const key = Buffer.alloc(32, 7);

describe('a secret', () => {
  it('opens for its purpose with its key, and is never written the same way twice', () => {
    const secrets = new Secrets(key);
    const sealed = secrets.seal('webhook', 'https://例.cn/hook?key=1');
    expect(new Secrets(Buffer.from(key)).open('webhook', sealed)).toBe('https://例.cn/hook?key=1');
    expect(sealed).not.toBe(secrets.seal('webhook', 'https://例.cn/hook?key=1'));
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('hook');
  });

  it.each([
    ['for another purpose', (sealed: string) => new Secrets(key).open('totp', sealed)],
    ['with another key', (sealed: string) => new Secrets(Buffer.alloc(32)).open('webhook', sealed)],
    ['altered', (sealed: string) => new Secrets(key).open('webhook', `A${sealed.slice(1)}`)],
    ['cut short', (sealed: string) => new Secrets(key).open('webhook', sealed.slice(0, 8))],
  ])('does not open %s', (_, open) => {
    expect(open(new Secrets(key).seal('webhook', 'text').replace(/^A/, 'B'))).toBeNull();
  });

  it('needs the operator’s key', () => {
    expect(new Secrets(null).isAvailable).toBe(false);
    expect(() => new Secrets(null).seal('webhook', 'text')).toThrow('platform.secret-key-missing');
  });
});

describe('the key of one machine', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gangmu-key-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once, for its user alone', async () => {
    const [first, again] = await Promise.all([keptSecretKey(folder), keptSecretKey(folder)]);
    expect(first).toEqual(again);
    expect(await keptSecretKey(folder)).toEqual(first);
    expect((await stat(join(folder, 'secret-key'))).mode & 0o777).toBe(0o600);
  });

  it('is not made anew when its file was damaged', async () => {
    await writeFile(join(folder, 'secret-key'), 'not a key');
    await expect(keptSecretKey(folder)).rejects.toThrow('32');
  });
});
