import type { ScopedPlan } from '#libs/plan';
import { aPlan, asFinance, asOffice } from '../../../../test/support/build/portfolio.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/test-database.js';
import { ProjectQueries, type ProjectChange } from './project.queries.js';
import { ProjectsService, type ChangeReason, type ProjectInput } from './projects.service.js';

const noReason: ChangeReason = { note: null, source: null };

describe('the register', () => {
  let test: TestDatabase;
  let plan: ScopedPlan;
  let projects: ProjectsService;
  let queries: ProjectQueries;

  beforeAll(async () => {
    test = await createTestDatabase();
    projects = new ProjectsService(test.transactions);
    queries = new ProjectQueries(test.db);
  });
  afterAll(() => test.drop());
  beforeEach(async () => {
    await test.setRecordedNow('2024-05-10T02:00:00Z');
    plan = await aPlan(test);
    await test.asOwner(
      "INSERT INTO town (plan_id, code, ord, name, kind) VALUES ($1, 'tangxia', 1, '棠下镇', 'town')",
      [plan.id],
    );
    await test.asOwner(
      "INSERT INTO unit (plan_id, code, name, kind, parent_code) VALUES ($1, 'JT', '交通运输局', 'bureau', '990000')",
      [plan.id],
    );
  });

  const aProject = (input: Partial<ProjectInput> & { code?: string } = {}) =>
    projects.create(asOffice(), plan, { name: '丰乐路', packageCode: 'P01', ...input });

  /** A project as the plan pack leaves it: package and town inferred, stage not stated. */
  const anInferredProject = async (code: string): Promise<void> => {
    await aProject({ code, townCode: 'tangxia', programmes: ['AP1'] });
    await test.asOwner(
      `UPDATE project SET package_basis = 'inferred', town_basis = 'inferred' WHERE plan_id = $1 AND code = $2`,
      [plan.id, code],
    );
    await test.asOwner(
      `UPDATE project_programme SET basis = 'inferred' WHERE plan_id = $1
         AND project_id = (SELECT id FROM project WHERE plan_id = $1 AND code = $2)`,
      [plan.id, code],
    );
  };

  const change = (code: string, seenVersion: number, input: ProjectInput, reason = noReason) =>
    projects.update(asFinance(), plan, { code, seenVersion }, input, reason);

  const changesOf = async (code: string): Promise<ProjectChange[]> =>
    queries.changes(plan, (await queries.find(plan, code)).id);

  const classifications = (code: string) =>
    test.asOwner(
      `SELECT c.from_on::text AS "from", c.package_code AS "package", c.town_code AS town, c.unit_code AS unit, c.stage,
         c.programme_codes AS programmes
       FROM project_classification c JOIN project p ON p.plan_id = c.plan_id AND p.id = c.project_id
       WHERE p.plan_id = $1 AND p.code = $2 ORDER BY c.from_on`,
      [plan.id, code],
    );

  const count = async (table: 'classification_pending' | 'outbox' | 'audit_entry') => {
    const [row] = await test.asOwner(
      `SELECT count(*)::integer AS n FROM ${table} WHERE plan_id = $1`,
      [plan.id],
    );
    return row?.n as number;
  };

  it('registers a project with its classification, its pending row, its fact and its audit row', async () => {
    const made = await aProject({
      townCode: 'tangxia',
      unitCode: 'JT',
      stage: 'reserve',
      programmes: ['AP2', 'AP1'],
      firstMonth: '2024-03',
      plannedStart: '2024-04-01',
    });
    expect(made).toEqual({ code: 'X-0001', version: 1 });
    expect(await queries.find(plan, 'X-0001')).toMatchObject({
      packageBasis: 'confirmed',
      townBasis: 'confirmed',
      stageBasis: 'confirmed',
      planStage: null,
      toBuild: true,
      firstMonth: '2024-03',
      plannedStart: '2024-04-01',
      programmes: [
        { code: 'AP1', basis: 'confirmed' },
        { code: 'AP2', basis: 'confirmed' },
      ],
    });
    expect(await classifications('X-0001')).toEqual([
      {
        from: '2024-05-10',
        package: 'P01',
        town: 'tangxia',
        unit: 'JT',
        stage: 'reserve',
        programmes: ['AP1', 'AP2'],
      },
    ]);
    expect([
      await count('classification_pending'),
      await count('outbox'),
      await count('audit_entry'),
    ]).toEqual([1, 1, 1]);
  });

  it('gives the next free code, also past four digits and past codes people chose', async () => {
    await aProject({ code: 'X-0002' });
    await aProject({ code: 'X-99999999' });
    expect((await aProject()).code).toBe('X-0001');
    expect((await aProject()).code).toBe('X-0003');
    await test.asOwner(
      `INSERT INTO project (plan_id, code, name, package_code, package_basis, scope, period, to_build, search_text, recorded_at)
       SELECT $1, 'X-' || lpad(n::text, 4, '0'), 'n', 'P01', 'confirmed', 'district', 'current', true, 'n', now()
       FROM generate_series(4, 9999) n`,
      [plan.id],
    );
    expect((await aProject()).code).toBe('X-10000');
    expect((await aProject()).code).toBe('X-10001');
  });

  it('gives different codes to projects registered at the same time', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => aProject()));
    expect(made.map(({ code }) => code).sort()).toEqual([
      'X-0001',
      'X-0002',
      'X-0003',
      'X-0004',
      'X-0005',
    ]);
  });

  it('refuses a code that another project has', async () => {
    await aProject({ code: 'A-1' });
    await expect(aProject({ code: 'A-1' })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'projects.code-taken',
    });
  });

  it('changes what is named and leaves the rest', async () => {
    await aProject({ code: 'A', builder: '城建集团', note: '旧' });
    const input: ProjectInput = { note: '新', builder: undefined };
    expect(await change('A', 1, input)).toEqual({ code: 'A', version: 2 });
    expect(await queries.find(plan, 'A')).toMatchObject({
      name: '丰乐路',
      builder: '城建集团',
      note: '新',
      version: 2,
    });
  });

  it('keeps each changed fact with who, when, before, after and the document', async () => {
    await aProject({ code: 'A', sponsor: '甲' });
    await test.setRecordedNow('2024-06-01T01:02:03Z');
    await change(
      'A',
      1,
      { sponsor: '乙', nameEn: 'Fengle Road', kind: 'road', builder: '城建集团' },
      { note: '分工调整', source: '蓬府办〔2024〕5号' },
    );
    const reason = {
      at: new Date('2024-06-01T01:02:03Z'),
      who: '财政',
      note: '分工调整',
      source: '蓬府办〔2024〕5号',
    };
    const changes = await changesOf('A');
    expect(changes).toHaveLength(4);
    expect(changes).toEqual(
      expect.arrayContaining([
        { ...reason, field: 'sponsor', before: '甲', after: '乙' },
        { ...reason, field: 'nameEn', before: null, after: 'Fengle Road' },
        { ...reason, field: 'kind', before: null, after: 'road' },
        { ...reason, field: 'builder', before: null, after: '城建集团' },
      ]),
    );
  });

  it('confirms what the pack inferred when it is named, though it stays the same', async () => {
    await anInferredProject('A');
    const pending = await count('classification_pending');
    await change('A', 1, { packageCode: 'P01', townCode: 'tangxia' });
    expect(await queries.find(plan, 'A')).toMatchObject({
      packageBasis: 'confirmed',
      townBasis: 'confirmed',
    });
    expect(
      (await changesOf('A')).map(({ field, before, after }) => [field, before, after]),
    ).toEqual(
      expect.arrayContaining([
        ['packageBasis', 'inferred', 'confirmed'],
        ['townBasis', 'inferred', 'confirmed'],
      ]),
    );
    // It counts under the same as before, so the roll-up has nothing to do.
    expect(await count('classification_pending')).toBe(pending);
  });

  it('confirms nothing that is not named', async () => {
    await anInferredProject('A');
    await change('A', 1, { note: '核对中' });
    expect(await queries.find(plan, 'A')).toMatchObject({
      packageBasis: 'inferred',
      townBasis: 'inferred',
      stage: null,
      stageBasis: null,
    });
  });

  it('confirms a stage that the plan does not state, as any', async () => {
    await anInferredProject('A');
    await change('A', 1, { stage: 'construction' }, { note: null, source: '施工许可证' });
    expect(await queries.find(plan, 'A')).toMatchObject({
      stage: 'construction',
      stageBasis: 'confirmed',
      planStage: null,
    });
    expect(await changesOf('A')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          field: 'stage',
          before: null,
          after: 'construction',
          source: '施工许可证',
        }),
      ]),
    );
  });

  it('sets programmes whole; those that stay keep what they rest on', async () => {
    await anInferredProject('A');
    await change('A', 1, { programmes: ['AP2', 'AP1', 'AP2'] });
    expect((await queries.find(plan, 'A')).programmes).toEqual([
      { code: 'AP1', basis: 'inferred' },
      { code: 'AP2', basis: 'confirmed' },
    ]);
    expect(await changesOf('A')).toMatchObject([
      { field: 'programmes', before: ['AP1'], after: ['AP1', 'AP2'] },
    ]);
    await change('A', 2, { programmes: ['AP2', 'AP1'] });
    expect(await changesOf('A')).toHaveLength(1);
  });

  it('writes a new classification for a new day, and one for all changes of a day', async () => {
    await aProject({ code: 'A' });
    await test.setRecordedNow('2024-05-11T15:59:59Z');
    await change('A', 1, { packageCode: 'P02' });
    await change('A', 2, { packageCode: 'P03', unitCode: 'JT' });
    await test.setRecordedNow('2024-05-11T16:00:00Z');
    await change('A', 3, { stage: 'ready' });
    await change('A', 4, { note: '不影响归类' });
    expect(await classifications('A')).toMatchObject([
      { from: '2024-05-10', package: 'P01', unit: null, stage: null },
      { from: '2024-05-11', package: 'P03', unit: 'JT', stage: null },
      { from: '2024-05-12', package: 'P03', unit: 'JT', stage: 'ready' },
    ]);
    expect(await count('classification_pending')).toBe(4);
    expect(
      await test.asOwner(
        "SELECT count(*)::integer AS n FROM outbox WHERE plan_id = $1 AND fact = 'projects.classification-changed'",
        [plan.id],
      ),
    ).toEqual([{ n: 4 }]);
  });

  it('names every wrong reference, code and stage at once, and changes nothing', async () => {
    await aProject({ code: 'A', stage: 'idea' });
    const other = await aPlan(test);
    await test.asOwner(
      "INSERT INTO unit (plan_id, code, name, kind, parent_code) VALUES ($1, 'ELSEWHERE', '别处', 'bureau', '990000')",
      [other.id],
    );
    const refused = change('A', 1, {
      packageCode: 'P11',
      townCode: 'nowhere',
      unitCode: 'ELSEWHERE',
      programmes: ['AP1', 'AP9'],
      nationalCode: '2113-440703-04-01-123456',
      stage: 'completed',
      note: '不应留下',
    });
    await expect(refused).rejects.toMatchObject({
      kind: 'invalid',
      items: [
        { pointer: '/packageCode' },
        { pointer: '/townCode' },
        { pointer: '/unitCode' },
        { pointer: '/programmes/1' },
        { pointer: '/nationalCode' },
        { pointer: '/stage', params: { from: 'idea', to: 'completed' } },
      ],
    });
    expect(await queries.find(plan, 'A')).toMatchObject({ version: 1, note: null });
    expect(await changesOf('A')).toEqual([]);
    expect(await count('audit_entry')).toBe(1);
  });

  it('refuses a writer who has not seen the newest version; of two at once one wins', async () => {
    await aProject({ code: 'A' });
    const both = await Promise.allSettled([
      change('A', 1, { note: '一' }),
      change('A', 1, { note: '二' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(change('A', 1, { note: '三' })).rejects.toMatchObject({
      kind: 'stale',
      params: { found: 1, current: 2 },
    });
  });

  it('refuses a national code that another project bears, and a completion before the start', async () => {
    await aProject({ code: 'A', nationalCode: '2104-440703-04-01-123456' });
    await expect(
      aProject({
        code: 'B',
        nationalCode: '2104-440703-04-01-123456',
        plannedStart: '2026-05-01',
        plannedCompletion: '2025-01-01',
      }),
    ).rejects.toMatchObject({
      items: [
        { pointer: '/nationalCode', params: { project: 'A' } },
        { pointer: '/plannedCompletion', code: 'projects.completion-before-start' },
      ],
    });
    await change('A', 1, { nationalCode: '2104-440703-04-01-123456', plannedStart: '2025-01-01' });
    expect(await queries.find(plan, 'A')).toMatchObject({ plannedStart: '2025-01-01' });
  });

  it('knows no project of another plan', async () => {
    const other = await aPlan(test);
    await aProject({ code: 'A' });
    await expect(
      projects.update(asOffice(), other, { code: 'A', seenVersion: 1 }, { note: '越界' }, noReason),
    ).rejects.toMatchObject({ kind: 'not-found' });
    await expect(queries.find(other, 'A')).rejects.toMatchObject({ kind: 'not-found' });
    expect(await queries.list(other, {}, { after: null, limit: 50 })).toEqual([]);
  });

  describe('is searched', () => {
    const found = async (filter: Parameters<ProjectQueries['list']>[1]): Promise<string[]> => {
      const rows = await queries.list(plan, filter, { after: null, limit: 50 });
      expect(await queries.count(plan, filter)).toBe(rows.length);
      return rows.map((row) => row.code);
    };

    beforeEach(async () => {
      await aProject({ code: 'A', name: '丰乐路北延线', nameEn: 'Fengle Road North' });
      await aProject({ code: 'B', name: '完成 100% 的_项目', townCode: 'tangxia', stage: 'idea' });
      await aProject({
        code: 'C',
        name: '棠下\\医院',
        packageCode: 'P02',
        unitCode: 'JT',
        programmes: ['AP1'],
      });
    });

    it.each([
      ['乐路北', ['A']],
      ['fengle ROAD', ['A']],
      ['100%', ['B']],
      ['%', ['B']],
      ['_', ['B']],
      ['\\', ['C']],
      ['没有', []],
    ])('for %s, every character meaning itself', async (q, codes) => {
      expect(await found({ q })).toEqual(codes);
    });

    it('by what a project counts under, or what is not stated', async () => {
      expect(await found({ package: 'P02' })).toEqual(['C']);
      expect(await found({ programme: 'AP1' })).toEqual(['C']);
      expect(await found({ town: 'tangxia' })).toEqual(['B']);
      expect(await found({ town: 'not-stated' })).toEqual(['A', 'C']);
      expect(await found({ unit: 'JT' })).toEqual(['C']);
      expect(await found({ unit: 'not-stated' })).toEqual(['A', 'B']);
      expect(await found({ stage: 'idea' })).toEqual(['B']);
      expect(await found({ stage: 'not-stated', package: 'P01' })).toEqual(['A']);
      expect(await found({ toBuild: false })).toEqual([]);
    });

    it('page by page in the order of codes, and after a new name as well', async () => {
      await change('A', 1, { name: '改名之后' });
      expect(await found({ q: '丰乐' })).toEqual([]);
      expect(await found({ q: '改名' })).toEqual(['A']);
      const page = await queries.list(plan, {}, { after: 'A', limit: 1 });
      expect(page.map((row) => row.code)).toEqual(['B']);
    });
  });

  it('reads a page of 10,000 projects in a fraction of a second', async () => {
    await test.asOwner(
      `INSERT INTO project (plan_id, code, name, package_code, package_basis, scope, period, to_build, search_text, recorded_at)
       SELECT $1, 'M-' || n, '项目' || n, 'P01', 'confirmed', 'district', 'current', true, 'm-' || n || E'\\n项目' || n, now()
       FROM generate_series(1, 10000) n`,
      [plan.id],
    );
    const startedAt = performance.now();
    const [rows, total] = await Promise.all([
      queries.list(plan, { q: '项目9' }, { after: null, limit: 50 }),
      queries.count(plan, { q: '项目9' }),
    ]);
    expect([rows.length, total]).toEqual([50, 1111]);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
