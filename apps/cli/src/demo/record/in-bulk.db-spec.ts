import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { FirstPeopleService, PeopleService } from '#libs/access';
import { AuditChainService } from '#libs/audit';
import type { PlanDate } from '#libs/kernel';
import { asWhole, PlanDirectory, PlanLoader } from '#libs/plan';
import { readConfig } from '#libs/platform';
import { RollupProofService, RollupService } from '#libs/rollup';
import {
  aCommand,
  createTestDatabase,
  type TestDatabase,
} from '../../../../../test/support/test-database.js';
import { DemoClock } from '../clock/demo-clock.js';
import { at } from '../clock/demo-day.js';
import { DemoModule } from '../demo.module.js';
import { firstMondayOf, lifeOf } from '../life.js';
import { worksToBuild } from '../portfolio/work.js';
import { findDemoPeople } from './demo-people.js';
import { recordLife } from './recorder.js';

const DAY = '2021-11-15' as PlanDate;
const FOLDER = 'plans/440703-14';

/** Tables of a plan in which a life leaves rows; without the columns that number them in no fixed order. */
const tables: Readonly<Record<string, readonly string[]>> = {
  unit: [],
  allocation_version: [],
  allocation: [],
  // The names do not change, but the services write the text that is searched anew all the same.
  project: ['search_text'],
  project_change: [],
  project_classification: [],
  project_reporter: [],
  classification_pending: [],
  budget: [],
  annual_plan: [],
  milestone: [],
  milestone_change: ['id'],
  monthly_report: [],
  investment_line: [],
  report_milestone: [],
  ledger_entry: [],
  posting_pending: [],
  audit_entry: [],
};
const sums: Readonly<Record<string, readonly string[]>> = { rollup_cell: [], rollup_day: [] };

/** A demo of a few works in a test database, told as far as the day. */
class SmallDemo {
  private constructor(
    readonly test: TestDatabase,
    private readonly app: INestApplicationContext,
    private readonly owner: pg.Client,
    readonly planId: number,
  ) {}

  static async tell(by: 'services' | 'bulk'): Promise<SmallDemo> {
    const test = await createTestDatabase();
    const owner = new pg.Client({ connectionString: test.url });
    owner.on('error', () => undefined);
    await owner.connect();
    await owner.query('UPDATE installation SET is_demo = true');
    const clock = new DemoClock(owner);
    await clock.pin(at(firstMondayOf({ start: '2021-01', end: '2025-12' } as never), 9));
    const people = new FirstPeopleService(test.db, test.transactions);
    await people.ensureAdministrator('open sesame 42');
    await new PlanLoader(test.db, test.transactions).load(aCommand(), FOLDER);
    await people.ensureDemoPeople('open sesame 42');
    const app = await NestFactory.createApplicationContext(
      DemoModule.with({ config: readConfig({ DATABASE_URL: test.url }), database: test.db, clock }),
      { logger: false, abortOnError: false },
    );
    const plan = asWhole(await app.get(PlanDirectory).byCode('440703-14'));
    const works = await worksToBuild(test.db, plan.id, 10);
    const period = { start: plan.periodStart, end: plan.periodEnd };
    const acts = lifeOf({ period, envelopeFen: plan.envelopeFen, works }, DAY).filter(
      (act) => act.kind !== 'issue-digest',
    );
    await recordLife(
      {
        app,
        owner,
        plan,
        people: await findDemoPeople(app.get(PeopleService)),
        clock,
        servicesFrom: by === 'services' ? new Date(0) : at(DAY, 9),
      },
      acts,
      { told: () => undefined, beforeDigests: () => Promise.resolve() },
    );
    return new SmallDemo(test, app, owner, plan.id);
  }

  /** The rows of a table as text, in an order of their own. */
  async rows(table: string, without: readonly string[]): Promise<string[]> {
    const found = await this.test.asOwner(
      `SELECT (to_jsonb(t) - $2::text[])::text AS row FROM ${table} t WHERE plan_id = $1 ORDER BY 1`,
      [this.planId, without],
    );
    return found.map((each) => String(each.row));
  }

  async settle(): Promise<{ isClean: boolean; headHash: string }> {
    await this.app.get(RollupService).applyPending(this.planId);
    await this.app.get(AuditChainService).sealAll();
    const { headHash, faults, unlisted } = await this.app
      .get(AuditChainService)
      .verify(this.planId);
    expect([...faults, ...unlisted]).toEqual([]);
    const { isClean } = await new RollupProofService(this.test.db).verify(this.planId);
    return { isClean, headHash };
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.app.close();
    await this.test.drop().catch(() => undefined);
  }
}

/** The rows that the others are not among: differences alone, for a fault to be read. */
const unlike = (rows: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return rows.filter((row) => !known.has(row));
};

describe('a demo’s life recorded in bulk', () => {
  let byServices: SmallDemo;
  let inBulk: SmallDemo;

  beforeAll(async () => {
    byServices = await SmallDemo.tell('services');
    inBulk = await SmallDemo.tell('bulk');
  }, 180_000);
  afterAll(async () => {
    await byServices.close();
    await inBulk.close();
  });

  it.each(Object.entries(tables))(
    'leaves in %s the rows the services leave',
    async (table, without) => {
      const [expected, found] = await Promise.all([
        byServices.rows(table, without),
        inBulk.rows(table, without),
      ]);
      expect(expected.length).toBeGreaterThan(0);
      expect(found).toHaveLength(expected.length);
      expect(unlike(found, expected)).toEqual(unlike(expected, found));
    },
  );

  it('adds up to the same sums, clean, under the same chain of the audit log', async () => {
    const [expected, found] = [await byServices.settle(), await inBulk.settle()];
    expect(found).toEqual(expected);
    expect(found.isClean).toBe(true);
    for (const [table, without] of Object.entries(sums))
      expect(await inBulk.rows(table, without)).toEqual(await byServices.rows(table, without));
  });
});
