import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  aCommand,
  createTestDatabase,
  type TestDatabase,
} from '../../../../test/support/test-database.js';
import { PlanLoader } from './plan-loader.service.js';

const packFolder = 'plans/440703-14';

/** A copy of the pack with one file changed. */
function changedPack(file: string, change: (content: never) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  cpSync(packFolder, folder, { recursive: true });
  const path = join(folder, `${file}.json`);
  const content = JSON.parse(readFileSync(path, 'utf8')) as never;
  change(content);
  writeFileSync(path, JSON.stringify(content));
  return folder;
}

describe('loading a plan pack', () => {
  let test: TestDatabase;
  let loader: PlanLoader;
  const count = async (sql: string): Promise<number> => Number((await test.asOwner(sql))[0]?.count);
  const dump = () =>
    test.asOwner(
      `SELECT md5(string_agg(t::text, '' ORDER BY t::text)) AS sum FROM (
         SELECT p.code, p.name, p.package_code, p.version, c.from_on::text, c.programme_codes::text
         FROM project p JOIN project_classification c ON c.project_id = p.id) t`,
    );

  beforeEach(async () => {
    test = await createTestDatabase();
    loader = new PlanLoader(test.db, test.transactions);
  });
  afterEach(() => test.drop());

  it('writes the plan with all its facts, then finds nothing to change', async () => {
    const first = await loader.load(aCommand(), packFolder);
    expect(Object.fromEntries(first.changes.map((change) => [change.table, change.added]))).toEqual(
      {
        package: 10,
        programme: 14,
        town: 8,
        route: 48,
        indicator: 20,
        commitment: 99,
        project: 311,
      },
    );
    const before = await dump();
    expect(await loader.load(aCommand(), packFolder)).toMatchObject({ isUnchanged: true });
    const renamed = changedPack(
      'plan',
      (plan: { nameEn: string }) => (plan.nameEn = 'Another gloss'),
    );
    const again = await loader.load(aCommand(), renamed);
    expect(
      again.changes.every((change) => change.added + change.updated + change.absent === 0),
    ).toBe(true);
    expect(await dump()).toEqual(before);
    expect(await count('SELECT count(*) FROM classification_pending')).toBe(311);
  });

  it('updates names and adds rows, keeps rows the pack dropped, and tells each', async () => {
    await loader.load(aCommand(), packFolder);
    const changed = changedPack(
      'projects',
      (file: { count: number; projects: { id: string; name: string }[] }) => {
        const [first, second] = file.projects;
        if (!first || !second) throw new Error('the pack has projects');
        first.name = '新名称';
        second.id = 'PJ-900';
      },
    );
    const routes = JSON.parse(readFileSync(join(changed, 'routes.json'), 'utf8')) as {
      routes: { projectId: string }[];
    };
    for (const route of routes.routes) if (route.projectId === 'PJ-002') route.projectId = 'PJ-900';
    writeFileSync(join(changed, 'routes.json'), JSON.stringify(routes));
    const report = await loader.load(aCommand(), changed);
    expect(report.changes.find((change) => change.table === 'project')).toEqual({
      table: 'project',
      added: 1,
      updated: 1,
      unchanged: 309,
      absent: 1,
    });
    expect(
      await test.asOwner(
        "SELECT name FROM project WHERE code IN ('PJ-001', 'PJ-002') ORDER BY code",
      ),
    ).toEqual([{ name: '新名称' }, { name: '江沙路-建设路扩建' }]);
  });

  it('leaves what an office has confirmed', async () => {
    await loader.load(aCommand(), packFolder);
    await test.asOwner(
      "UPDATE project SET package_code = 'P01', package_basis = 'confirmed' WHERE code = 'PJ-001'",
    );
    await loader.load(
      aCommand(),
      changedPack('projects', (file: { projects: { packageCode: string }[] }) => {
        for (const project of file.projects) project.packageCode = 'P09';
      }),
    );
    expect(
      await test.asOwner(
        "SELECT code, package_code, package_basis FROM project WHERE code IN ('PJ-001', 'PJ-004') ORDER BY code",
      ),
    ).toEqual([
      { code: 'PJ-001', package_code: 'P01', package_basis: 'confirmed' },
      { code: 'PJ-004', package_code: 'P09', package_basis: 'inferred' },
    ]);
  });

  it('lists every fault with file and pointer and writes nothing', async () => {
    const folder = changedPack(
      'projects',
      (file: { count: number; projects: Record<string, unknown>[] }) => {
        file.count = 310;
        Object.assign(file.projects[0] ?? {}, { packageCode: 'P99' });
        Object.assign(file.projects[3] ?? {}, { id: 'PJ-003' });
        Object.assign(file.projects[5] ?? {}, { programmes: ['AP9'] });
      },
    );
    await expect(loader.load(aCommand(), folder)).rejects.toMatchObject({
      faults: expect.arrayContaining([
        expect.objectContaining({ file: 'projects.json', pointer: '/count' }),
        expect.objectContaining({ file: 'projects.json', pointer: '/projects/0/packageCode' }),
        expect.objectContaining({ file: 'projects.json', pointer: '/projects/3/id' }),
        expect.objectContaining({ file: 'projects.json', pointer: '/projects/5/programmes/0' }),
      ]) as unknown,
    });
    const badShape = changedPack(
      'plan',
      (plan: { envelope: { amount: unknown } }) => (plan.envelope.amount = 1854),
    );
    await expect(loader.load(aCommand(), badShape)).rejects.toMatchObject({
      faults: [expect.objectContaining({ file: 'plan.json', pointer: '/envelope/amount' })],
    });
    expect(await count('SELECT count(*) FROM plan')).toBe(0);
  });
});
