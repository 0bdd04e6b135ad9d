import { asWhole, type PlanHeader, type ScopedPlan } from '#libs/plan';
import { aCommand, inTransaction, type TestDatabase } from '../test-database.js';

let made = 0;

/** A small plan of its own with packages P01 to P03, made by SQL. Period 2021-01 to 2025-12, envelope 1854 亿元. */
export async function aPlan(test: TestDatabase): Promise<ScopedPlan> {
  made += 1;
  const code = `990000-${String(made).padStart(2, '0')}`;
  const [row] = await test.asOwner(
    `INSERT INTO plan (code, name, division_code, period_start, period_end, envelope_fen, envelope_as_written,
       pack_hash, loaded_at)
     VALUES ($1, '测试规划', '990000', '2021-01-01', '2025-12-01', 18540000000000, '1854 亿元', '', now())
     RETURNING id`,
    [code],
  );
  const id = row?.id as number;
  await test.asOwner(
    `INSERT INTO package (plan_id, code, ord, name)
     SELECT $1, 'P0' || n, n, '工程包' || n FROM generate_series(1, 3) n`,
    [id],
  );
  await test.asOwner(
    `INSERT INTO programme (plan_id, code, ord, kind, name)
     SELECT $1, c, 1, 'action-plan', c FROM unnest(ARRAY['AP1', 'AP2']) c`,
    [id],
  );
  return asWhole({
    id,
    code,
    periodStart: '2021-01' as PlanHeader['periodStart'],
    periodEnd: '2025-12' as PlanHeader['periodEnd'],
    envelopeFen: 18_540_000_000_000n,
    isDemo: false,
  });
}

/** A project of the plan, classified as of the records' day. */
export function aRegisteredProject(
  test: TestDatabase,
  plan: PlanHeader,
  project: { code: string; packageCode?: string; programmeCodes?: string[]; firstMonth?: string },
): Promise<number> {
  return inTransaction(test, plan.id, async (tx) => {
    const [row] = await tx.query<{ id: number }>(
      `INSERT INTO project (plan_id, code, name, package_code, package_basis, scope, period, to_build, search_text,
         first_month)
       VALUES ($1, $2, $2, $3, 'confirmed', 'district', 'current', true, $2, $4::date) RETURNING id`,
      [
        plan.id,
        project.code,
        project.packageCode ?? 'P01',
        project.firstMonth ? `${project.firstMonth}-01` : null,
      ],
    );
    const id = row?.id ?? 0;
    await classify(tx, id, project.packageCode ?? 'P01', project.programmeCodes ?? []);
    return id;
  });
}

/** Moves a project to another package (and programmes) as of the records' day. */
export function reclassify(
  test: TestDatabase,
  plan: PlanHeader,
  projectId: number,
  packageCode: string,
  programmeCodes: string[] = [],
): Promise<void> {
  return inTransaction(test, plan.id, (tx) => classify(tx, projectId, packageCode, programmeCodes));
}

async function classify(
  tx: { planId: number; query: TestDatabase['db']['query'] },
  projectId: number,
  packageCode: string,
  programmeCodes: string[],
): Promise<void> {
  await tx.query(
    `INSERT INTO project_classification (plan_id, project_id, package_code, to_build, programme_codes)
     VALUES ($1, $2, $3, true, $4)
     ON CONFLICT (plan_id, project_id, from_on)
     DO UPDATE SET package_code = excluded.package_code, programme_codes = excluded.programme_codes`,
    [tx.planId, projectId, packageCode, programmeCodes],
  );
  await tx.query('INSERT INTO classification_pending (plan_id, project_id) VALUES ($1, $2)', [
    tx.planId,
    projectId,
  ]);
}

/** The office and finance, as commands of two different people. */
export const asOffice = (): ReturnType<typeof aCommand> =>
  aCommand({ id: 1, name: '项目办', roles: ['office'] });
export const asFinance = (): ReturnType<typeof aCommand> =>
  aCommand({ id: 2, name: '财政', roles: ['finance'] });
