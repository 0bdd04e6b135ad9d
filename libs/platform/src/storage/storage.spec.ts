import { tmpdir } from 'node:os';
import { isStorageFull, Storage } from './storage.js';

describe('the storage', () => {
  it('that is seen tells what is free', () => {
    expect(new Storage(tmpdir()).freeBytes()).toBeGreaterThan(0);
    expect(new Storage('/no/such/folder').freeBytes()).toBeNull();
    expect(new Storage(null).freeBytes()).toBeNull();
  });

  it('that is not seen is full for a while after the database said so', () => {
    let now = 0;
    const storage = new Storage(null, () => now);
    expect(storage.isFull).toBe(false);
    storage.heed({ code: '23505' });
    storage.heed(null);
    expect(storage.isFull).toBe(false);
    storage.heed({ code: '53100' });
    expect(storage.isFull).toBe(true);
    now = 29_999;
    expect(storage.isFull).toBe(true);
    now = 30_000;
    expect(storage.isFull).toBe(false);
  });

  it('is full by PostgreSQL’s word or the file system’s', () => {
    expect(['53100', 'ENOSPC', 'EDQUOT'].map((code) => isStorageFull({ code }))).toEqual([
      true,
      true,
      true,
    ]);
    expect(isStorageFull(new Error('no'))).toBe(false);
  });
});
