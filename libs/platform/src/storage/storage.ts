import { readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '#libs/kernel';
import type { Config } from '../config/config.js';

/** With less free, PostgreSQL may fail at any write: two segments of its write-ahead log (16 MiB each). */
export const LEAST_FREE_BYTES = 32 * 1024 * 1024;
/** For so long what the database said of its storage is believed, where its disk is not ours to see. */
const BELIEVED_MILLISECONDS = 30_000;

/** There is no room for anything new; what is there is safe, and writing works again once there is. */
export class StorageFullError extends Problem {
  constructor() {
    super('storage-full', 'platform.storage-full', { seconds: 30 });
  }
}

const codeOf = (error: unknown): string | undefined => (error as { code?: string } | null)?.code;

/** Whether an error tells of a full disk: of PostgreSQL (53100 disk_full), or of our own files. */
export const isStorageFull = (error: unknown): boolean =>
  ['53100', 'ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '');

/** The folder of the embedded database, when it is the one of the address. */
function embeddedFolder({ dataFolder, databaseUrl }: Config): string | null {
  try {
    const cluster = join(dataFolder, 'postgres');
    const [, , , port] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return databaseUrl !== null && new URL(databaseUrl).port === port ? cluster : null;
  } catch {
    return null;
  }
}

/** What room the database has: seen where it is embedded, else as it says itself when it has none. */
export class Storage {
  private toldAt = Number.NEGATIVE_INFINITY;

  /** @param folder on whose disk the database lies; null: on another machine */
  constructor(
    private readonly folder: string | null,
    private readonly now: () => number = () => performance.now(),
  ) {}

  static of(config: Config): Storage {
    return new Storage(embeddedFolder(config));
  }

  /** Bytes that are free for the database; null where its disk is not seen. */
  freeBytes(): number | null {
    if (this.folder === null) return null;
    try {
      const { bavail, bsize } = statfsSync(this.folder);
      return bavail * bsize;
    } catch {
      return null;
    }
  }

  /** Whether there is no room: too little is free, or the database has just said so. */
  get isFull(): boolean {
    const free = this.freeBytes();
    return (
      (free !== null && free < LEAST_FREE_BYTES) || this.now() - this.toldAt < BELIEVED_MILLISECONDS
    );
  }

  /** Keeps in mind what an error says of the storage. */
  heed(error: unknown): void {
    // Where the disk is seen, it is asked each time: it tells at once when there is room again.
    if (isStorageFull(error) && this.folder === null) this.toldAt = this.now();
  }
}
