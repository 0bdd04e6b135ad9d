import { execFileSync } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn, type ApiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { GangmuProcess } from '../support/gangmu-process.js';
import { PASSWORD } from '../support/test-server.js';

const DISK_MEGABYTES = 400;

/** A small disk of its own; null, with the reason, where this machine lets nobody mount one. */
function mountDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-disk-'));
  try {
    execFileSync(
      'mount',
      ['-t', 'tmpfs', '-o', `size=${String(DISK_MEGABYTES)}m,mode=755`, 'tmpfs', folder],
      { stdio: 'pipe' },
    );
    return folder;
  } catch (error) {
    console.warn(`the full disk is not tried here: ${(error as Error).message.trim()}`);
    rmSync(folder, { recursive: true });
    return null;
  }
}

/** Writes until there is no room for another byte. */
function fill(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (const size of [1_048_576, 4_096])
      for (;;)
        try {
          writeSync(handle, Buffer.alloc(size));
        } catch (error) {
          if ((error as { code?: string }).code === 'ENOSPC') break;
          throw error;
        }
  } finally {
    closeSync(handle);
  }
}

describe('a disk that is full', () => {
  const disk = mountDisk();
  let gangmu: GangmuProcess | null = null;
  let office: ApiClient;

  beforeAll(async () => {
    if (disk === null) return;
    gangmu = await GangmuProcess.start({ GANGMU_DATA: join(disk, 'data') });
    office = await signIn(gangmu.baseUrl, 'office', PASSWORD);
  }, 120_000);
  afterAll(async () => {
    await gangmu?.stop();
    if (disk !== null) execFileSync('umount', ['-l', disk]);
  }, 60_000);

  const ready = async (): Promise<{ status: number; body: Record<string, unknown> }> => {
    const answer = await fetch(`${gangmu?.baseUrl ?? ''}/readyz`);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const register = (no: number) =>
    office.post('projects', {
      name: `满盘之前${String(no)}`,
      packageCode: 'P01',
      note: '占'.repeat(4_000),
    });

  it('is said to be full, readiness tells it, and all goes on once there is room', async () => {
    if (disk === null || gangmu === null) return;
    expect(await ready()).toMatchObject({
      status: 200,
      body: { status: 'ready', freeBytes: expect.any(Number) },
    });
    const file = join(disk, 'filler');
    fill(file);
    expect(await ready()).toEqual({
      status: 503,
      body: { status: 'storage full', freeBytes: expect.any(Number) },
    });
    expect((await ready()).body.freeBytes).toBeLessThan(1_048_576);

    // What the database keeps ready ahead (its log's next pages) is used up first.
    const answers: { status: number; body: Record<string, unknown> }[] = [];
    await eventually(
      async () => {
        const answer = await register(answers.length);
        answers.push(answer);
        return answer.status;
      },
      (status) => status === 507,
      60_000,
    );
    const refused = answers.at(-1);
    expect(refused?.body).toMatchObject({
      code: 'platform.storage-full',
      detail: expect.stringContaining('存储空间已满'),
    });
    expect(answers.map(({ status }) => status).filter((s) => s !== 201 && s !== 507)).toEqual([]);

    rmSync(file);
    const { bavail, bsize } = statfsSync(disk);
    expect(bavail * bsize).toBeGreaterThan(64 * 1_048_576);
    await eventually(ready, ({ status }) => status === 200, 60_000);
    await eventually(
      () => register(10_000).then((answer) => answer.status),
      (status) => status === 201,
      60_000,
    );
    // Every acknowledged write is there, and the worker has lived through it.
    const kept = answers.filter(({ status }) => status === 201).length;
    const listed = await office.get(`projects?limit=200&q=${encodeURIComponent('满盘之前')}`);
    expect(listed.body.items).toHaveLength(Math.min(200, kept + 1));
    expect(gangmu.output).not.toMatch(/(?:api|worker) 退出/);
  }, 180_000);
});
