import { writeMissingReadings, type ScopedPlan } from '#libs/plan';
import { aPlan, asOffice } from '../../../../test/support/build/portfolio.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { ProjectQueries } from './project.queries.js';
import { ProjectsService } from './projects.service.js';

describe('a search of projects', () => {
  let test: TestDatabase;
  let plan: ScopedPlan;
  let projects: ProjectsService;
  let queries: ProjectQueries;

  beforeAll(async () => {
    test = await createTestDatabase();
    projects = new ProjectsService(test.transactions);
    queries = new ProjectQueries(test.db);
    plan = await aPlan(test);
    const names = {
      road: '“四好农村路”建设工程',
      bank: '江门农商银行总部',
      school: '棠下镇中心小学扩建',
      city: '都市农业示范园',
      base: '5G基站A区（一期）',
      new: '蓬江新城女子中学',
    };
    for (const [code, name] of Object.entries(names))
      await projects.create(asOffice(), plan, {
        code: code.toUpperCase(),
        name,
        packageCode: 'P01',
      });
  });
  afterAll(() => test.drop());

  const found = async (q: string): Promise<string[]> => {
    const rows = await queries.list(plan, { q }, { after: null, limit: 50 });
    expect(await queries.count(plan, { q })).toBe(rows.length);
    return rows.map(({ code }) => code);
  };

  it.each([
    ['nongcun', ['ROAD']],
    ['NongCun', ['ROAD']],
    ['nong cun', ['ROAD']],
    ["nong'cunlu", ['ROAD']],
    ['nc', ['ROAD']],
    ['ncl', ['ROAD']],
    ['nongcu', ['ROAD']],
    ['yinhang', ['BANK']],
    ['yinxing', []],
    ['yh', ['BANK']],
    ['dushi', ['CITY']],
    ['doushi', []],
    ['nv', ['NEW']],
    ['nü', ['NEW']],
    ['ongcun', []],
    ['棠下zx', ['SCHOOL']],
    ['棠下zhongxin', ['SCHOOL']],
    ['zx棠下', ['SCHOOL']],
    ['棠下nc', []],
    ['农村', ['ROAD']],
    ['农\u200B村', ['ROAD']],
    ['5gjz', ['BASE']],
    ['5g', ['BASE']],
    ['a区', ['BASE']],
    ['b区', []],
    ['road', ['ROAD']],
    ['%', []],
    ['_', []],
    ['n_', []],
    ['（一期', ['BASE']],
  ])('for %j finds %j', async (q, codes) => {
    expect(await found(q)).toEqual(codes);
  });

  it('finds the new name at once, and the old one no more', async () => {
    await projects.create(asOffice(), plan, { code: 'X', name: '旧名', packageCode: 'P01' });
    const target = { code: 'X', seenVersion: 1 };
    const reason = { note: null, source: null };
    await projects.update(asOffice(), plan, target, { name: '重庆厂' }, reason);
    expect(await found('jiuming')).toEqual([]);
    expect(await found('chongqing')).toEqual(['X']);
  });

  it('finds by sound, after the next start, what was there before sounds were kept', async () => {
    await test.asOwner(
      `INSERT INTO project (plan_id, code, name, aliases, package_code, package_basis, scope, period, to_build, search_text, recorded_at)
       SELECT $1, 'OLD-' || n, '老项目' || n, ARRAY['文昌沙'], 'P01', 'confirmed', 'district', 'current', true, 'x', now()
       FROM generate_series(1, 1001) n`,
      [plan.id],
    );
    expect(await queries.count(plan, { q: 'wenchangsha' })).toBe(0);
    expect(await writeMissingReadings(test.db)).toBe(1001);
    expect(await queries.count(plan, { q: 'wenchangsha' })).toBe(1001);
    expect(await queries.count(plan, { q: 'wcs' })).toBe(1001);
    expect(await writeMissingReadings(test.db)).toBe(0);
    await test.asOwner("UPDATE project SET aliases = '{}' WHERE code LIKE 'OLD-%'");
    expect(await writeMissingReadings(test.db)).toBe(1001);
    expect(await queries.count(plan, { q: 'wcs' })).toBe(0);
  });
});
