import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccessModule, PeopleService } from '#libs/access';
import { DigestModule, DigestsService } from '#libs/digest';
import {
  InvestmentModule,
  measures,
  MonthlyReportsService,
  VerificationService,
  type Measure,
  type ReportContent,
} from '#libs/investment';
import {
  addDays,
  addMonths,
  lastDayOf,
  monthOf,
  type Clock,
  type Month,
  type PlanDate,
} from '#libs/kernel';
import {
  AllocationsService,
  asWhole,
  PlanDirectory,
  PlanModule,
  UnitsService,
  type ScopedPlan,
} from '#libs/plan';
import { Database, PlatformModule, type Command, type Config } from '#libs/platform';
import { applyReportedMilestones, MilestonesService, ProgressModule } from '#libs/progress';
import { ProjectQueries, ProjectsModule, ProjectsService } from '#libs/projects';
import { RollupModule, RollupService } from '#libs/rollup';
import type { DemoClock } from './demo/clock/demo-clock.js';
import { at } from './demo/clock/demo-day.js';

const PROJECTS = 40;
const MONTHS = 13;
const WAN_FEN = 1_000_000n;
/** Code, name, kind and the unit above (null: the district). */
const demoUnits = [
  ['DEMO-A', '演示单位甲', 'bureau', null],
  ['DEMO-A1', '演示单位甲下属公司', 'company', 'DEMO-A'],
  ['DEMO-B', '演示单位乙', 'bureau', null],
  ['DEMO-C', '演示单位丙（镇街）', 'street', null],
] as const;

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

/** Of a month's completed investment, what has been received and paid, and the parts of its sources; percent. */
const shares: Readonly<Record<Measure, bigint>> = { completed: 100n, received: 80n, paid: 60n };
const sources = [
  ['district-fiscal', 46n],
  ['special-bond', 31n],
  ['self-raised', 23n],
] as const;

function contentOf(next: () => number, milestones: ReportContent['milestones']): ReportContent {
  // In hundreds of 万元, so that every part is whole 万元 as reports mostly are.
  const hundreds = BigInt(Math.round(next() * 80) + 1);
  return {
    lines: measures.flatMap((measure) =>
      sources.map(([fundingSource, share]) => ({
        measure,
        fundingSource,
        amountFen: (hundreds * share * shares[measure] * WAN_FEN) / 100n,
      })),
    ),
    milestones,
    progressNote: '演示：按计划推进。',
    problems: next() < 0.15 ? '演示：征地拆迁进度偏慢。' : null,
    nextSteps: '演示：继续推进主体施工。',
  };
}

@Module({})
class DemoModule {
  static with(parts: { config: Config; database: Database; clock: Clock }) {
    return {
      module: DemoModule,
      imports: [
        PlatformModule.with(parts),
        AccessModule,
        PlanModule,
        ProjectsModule,
        InvestmentModule,
        ProgressModule,
        RollupModule,
        DigestModule,
      ],
    };
  }
}

/** Fills a fresh demo database with a synthetic year that ends on `day`, labelled as such. */
export async function seedDemo(
  ownerUrl: string,
  config: Config,
  day: PlanDate,
  clock: DemoClock,
): Promise<void> {
  console.log('[gangmu] 正在生成演示数据 making the synthetic year');
  const database = await Database.connect({ url: ownerUrl, role: 'app', poolSize: 4 });
  const app = await NestFactory.createApplicationContext(
    DemoModule.with({ config, database, clock }),
    {
      logger: false,
      abortOnError: false,
    },
  );
  try {
    await new DemoYear(app, database, clock, day).make();
  } finally {
    // Closes the database too.
    await app.close();
  }
}

class DemoYear {
  private readonly next = sequence(1854);

  constructor(
    private readonly app: INestApplicationContext,
    private readonly database: Database,
    private readonly clock: DemoClock,
    private readonly day: PlanDate,
  ) {}

  private get firstMonth(): Month {
    return addMonths(monthOf(this.day), -MONTHS);
  }

  async make(): Promise<void> {
    const people = await this.app.get(PeopleService).list();
    const idOf = (username: string): number =>
      people.find((person) => person.username === username)?.id ?? 0;
    const office = asPerson(idOf('office'), '项目办（演示）');
    const finance = asPerson(idOf('finance'), '财政（演示）');
    const plan = asWhole(await this.app.get(PlanDirectory).byCode('440703-14'));
    await this.clock.pin(at(`${this.firstMonth}-02` as PlanDate, 10));
    await this.allot(finance, plan);
    const projects = await this.database.query<{ id: number; code: string }>(
      `SELECT id, code FROM project WHERE plan_id = $1 AND to_build ORDER BY (stage = 'construction') DESC NULLS LAST, md5(code) LIMIT $2`,
      [plan.id, PROJECTS],
    );
    await this.assign(office, plan, projects);
    const milestones = await this.plant(
      office,
      plan,
      projects.map((project) => project.code),
    );
    const digestDays = [-14, -7, 0].map((days) => addDays(this.day, days));
    for (let index = 0; index < MONTHS; index += 1) {
      const month = addMonths(this.firstMonth, index);
      const reportedOn = `${addMonths(month, 1)}-08` as PlanDate;
      while (digestDays[0] !== undefined && digestDays[0] < reportedOn)
        await this.issue(finance, plan, digestDays.shift());
      await this.clock.pin(at(reportedOn, 10));
      for (const { code } of projects) {
        if (this.next() < 0.06) continue;
        await this.report(office, finance, plan, code, month, milestones.get(code) ?? [], index);
      }
    }
    await this.app.get(RollupService).applyPending(plan.id);
    for (const day of digestDays) await this.issue(finance, plan, day);
  }

  private async issue(finance: Command, plan: ScopedPlan, day?: PlanDate): Promise<void> {
    if (day === undefined) return;
    await this.clock.pin(at(day, 8.5));
    await this.app.get(DigestsService).issue(finance, plan);
  }

  /** Three quarters of the envelope, so that the unallotted rest shows. */
  private async allot(finance: Command, plan: ScopedPlan): Promise<void> {
    const packages = await this.database.query<{ code: string }>(
      'SELECT code FROM package WHERE plan_id = $1 ORDER BY ord',
      [plan.id],
    );
    const items = packages.slice(0, 9).map(({ code }, index) => ({
      packageCode: code,
      amountFen: (plan.envelopeFen / 100n) * BigInt(4 + index),
    }));
    await this.app
      .get(AllocationsService)
      .replace(finance, plan, 0, { items, note: '演示：按规划重点分配' });
  }

  /** Makes units and lets them answer for most projects; some stay nobody's, as they are in life. */
  private async assign(
    office: Command,
    plan: ScopedPlan,
    projects: readonly { code: string }[],
  ): Promise<void> {
    for (const [code, name, kind, parentCode] of demoUnits)
      await this.app.get(UnitsService).create(office, plan, { code, name, kind, parentCode });
    const reason = { note: '演示', source: null };
    for (const [index, { code }] of projects.entries()) {
      const unit = demoUnits[index % (demoUnits.length + 1)];
      if (!unit) continue;
      const { version } = await this.app.get(ProjectQueries).find(plan, code);
      await this.app
        .get(ProjectsService)
        .update(office, plan, { code, seenVersion: version }, { unitCode: unit[0] }, reason);
    }
  }

  private async plant(
    office: Command,
    plan: ScopedPlan,
    codes: readonly string[],
  ): Promise<Map<string, number[]>> {
    const service = this.app.get(MilestonesService);
    const planted = new Map<string, number[]>();
    const names = ['开工', '主体完工', '竣工验收'];
    for (const code of codes) {
      const ids: number[] = [];
      for (const [position, name] of names.entries()) {
        const baselineOn = lastDayOf(
          addMonths(this.firstMonth, 2 + position * 5 + Math.floor(this.next() * 4)),
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

  /** What the month says of the project's next milestone: reached, put off, or nothing. */
  private movements(
    ids: readonly number[],
    month: Month,
    index: number,
  ): ReportContent['milestones'] {
    const milestoneId = ids[Math.floor(index / 5)];
    if (milestoneId === undefined) return [];
    const chance = this.next();
    if (index % 5 === 4 && chance < 0.8)
      return [
        {
          milestoneId,
          forecastOn: null,
          actualOn: lastDayOf(month),
          evidence: '演示：现场照片',
        },
      ];
    if (index % 5 === 2 && chance < 0.25)
      return [
        {
          milestoneId,
          forecastOn: lastDayOf(addMonths(month, 8)),
          actualOn: null,
          evidence: null,
        },
      ];
    return [];
  }

  private async report(
    office: Command,
    finance: Command,
    plan: ScopedPlan,
    projectCode: string,
    month: Month,
    milestoneIds: readonly number[],
    index: number,
  ): Promise<void> {
    const reports = this.app.get(MonthlyReportsService);
    const made = await reports.create(office, plan, {
      projectCode,
      month,
      content: contentOf(this.next, this.movements(milestoneIds, month, index)),
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
    await this.app.get(VerificationService).verify(finance, plan, { id, version });
  }
}
