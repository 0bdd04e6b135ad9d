import pg from 'pg';
import { PeopleService } from '#libs/access';
import {
  measures,
  MonthlyReportsService,
  VerificationService,
  type ReportContent,
} from '#libs/investment';
import { addMonths, lastDayOf, systemClock, type Month, type PlanDate } from '#libs/kernel';
import { AllocationsService, PlanDirectory, type PlanHeader } from '#libs/plan';
import { Database, Transactions, type Command } from '#libs/platform';
import { applyReportedMilestones, MilestonesService } from '#libs/progress';
import { RollupService } from '#libs/rollup';

const PROJECTS = 40;
const FIRST_MONTH = '2024-12' as Month;
const MONTHS = 13;

const asPerson = (id: number, name: string): Command => ({
  actor: { id, name, roles: [] },
  correlationId: 'demo',
});

/** The same sequence every time, so that two demos look alike. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Sets the records' clock, as the owner; null gives the real one back. */
async function setClock(owner: pg.Client, day: PlanDate | null): Promise<void> {
  const now = day === null ? 'clock_timestamp()' : `timestamptz '${day} 10:00:00+08'`;
  await owner.query(`CREATE OR REPLACE FUNCTION recorded_now() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS
    $$ BEGIN RETURN date_trunc('milliseconds', ${now}); END $$`);
}

function contentOf(next: () => number, milestones: ReportContent['milestones']): ReportContent {
  const completed = BigInt(Math.round(next() * 8_000)) * 1_000_000n + 50_000_000n;
  const sources = ['district-fiscal', 'special-bond', 'self-raised'] as const;
  return {
    lines: measures.flatMap((measure, index) =>
      sources.map((fundingSource, position) => ({
        measure,
        fundingSource,
        amountFen: (completed * BigInt(10 - index * 2)) / BigInt(10 * (position + 2)),
      })),
    ),
    milestones,
    progressNote: '演示：按计划推进。',
    problems: next() < 0.15 ? '演示：征地拆迁进度偏慢。' : null,
    nextSteps: '演示：继续推进主体施工。',
  };
}

/** Fills a fresh demo database with a synthetic year, labelled as such; does nothing a second time. */
export async function seedDemo(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ is_demo: boolean }>('SELECT is_demo FROM installation');
  if (rows[0]?.is_demo) return owner.end();
  console.log('[gangmu] 正在生成演示数据 making the synthetic year');
  await owner.query('UPDATE installation SET is_demo = true');
  const database = await Database.connect({ url: ownerUrl, role: 'app', poolSize: 4 });
  try {
    await new DemoYear(database, owner).make();
  } finally {
    await setClock(owner, null);
    await database.close();
    await owner.end();
  }
}

class DemoYear {
  private readonly transactions: Transactions;
  private readonly next = sequence(1854);

  constructor(
    private readonly database: Database,
    private readonly owner: pg.Client,
  ) {
    this.transactions = new Transactions(database);
  }

  async make(): Promise<void> {
    const people = await new PeopleService(this.database, this.transactions).list();
    const idOf = (username: string): number =>
      people.find((person) => person.username === username)?.id ?? 0;
    const office = asPerson(idOf('office'), '项目办（演示）');
    const finance = asPerson(idOf('finance'), '财政（演示）');
    const plan = await new PlanDirectory(this.database).byCode('440703-14');
    await this.allot(finance, plan);
    const projects = await this.database.query<{ id: number; code: string }>(
      `SELECT id, code FROM project WHERE plan_id = $1 AND to_build ORDER BY (stage = 'construction') DESC NULLS LAST, md5(code) LIMIT $2`,
      [plan.id, PROJECTS],
    );
    await setClock(this.owner, `${FIRST_MONTH}-02` as PlanDate);
    const milestones = await this.plant(
      office,
      plan,
      projects.map((project) => project.code),
    );
    for (let index = 0; index < MONTHS; index += 1) {
      const month = addMonths(FIRST_MONTH, index);
      await setClock(this.owner, `${addMonths(month, 1)}-05` as PlanDate);
      for (const { code } of projects) {
        if (this.next() < 0.06) continue;
        await this.report(office, finance, plan, code, month, milestones.get(code) ?? [], index);
      }
    }
    await new RollupService(this.database).applyPending(plan.id);
  }

  /** Three quarters of the envelope, so that the unallotted rest shows. */
  private async allot(finance: Command, plan: PlanHeader): Promise<void> {
    const packages = await this.database.query<{ code: string }>(
      'SELECT code FROM package WHERE plan_id = $1 ORDER BY ord',
      [plan.id],
    );
    const items = packages.slice(0, 9).map(({ code }, index) => ({
      packageCode: code,
      amountFen: (plan.envelopeFen / 100n) * BigInt(4 + index),
    }));
    await new AllocationsService(this.transactions).replace(finance, plan, 0, {
      items,
      note: '演示分配',
    });
  }

  private async plant(
    office: Command,
    plan: PlanHeader,
    codes: readonly string[],
  ): Promise<Map<string, number[]>> {
    const service = new MilestonesService(this.transactions, systemClock);
    const planted = new Map<string, number[]>();
    const names = ['开工', '主体完工', '竣工验收'];
    for (const code of codes) {
      const ids: number[] = [];
      for (const [position, name] of names.entries()) {
        const baselineOn = lastDayOf(
          addMonths(FIRST_MONTH, 2 + position * 5 + Math.floor(this.next() * 4)),
        );
        const { id } = await service.create(office, plan, code, {
          name,
          weight: position + 1,
          baselineOn,
          forecastOn: null,
        });
        ids.push(id);
      }
      planted.set(code, ids);
    }
    return planted;
  }

  private async report(
    office: Command,
    finance: Command,
    plan: PlanHeader,
    projectCode: string,
    month: Month,
    milestoneIds: readonly number[],
    index: number,
  ): Promise<void> {
    const reports = new MonthlyReportsService(this.transactions, systemClock);
    const reached = milestoneIds[Math.floor(index / 5)];
    const milestones =
      reached !== undefined && index % 5 === 4 && this.next() < 0.8
        ? [
            {
              milestoneId: reached,
              forecastOn: null,
              actualOn: lastDayOf(month),
              evidence: '演示：现场照片',
            },
          ]
        : [];
    const made = await reports.create(office, plan, {
      projectCode,
      month,
      content: contentOf(this.next, milestones),
    });
    const id = BigInt(made.id);
    const { version } = await reports.submit(
      office,
      plan,
      { id, version: made.version },
      applyReportedMilestones,
    );
    const isLastMonth = index === MONTHS - 1;
    if (isLastMonth && this.next() < 0.3) return;
    await new VerificationService(this.transactions).verify(finance, plan, { id, version });
  }
}
