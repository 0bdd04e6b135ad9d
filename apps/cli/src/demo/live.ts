import { NestFactory } from '@nestjs/core';
import type pg from 'pg';
import { PeopleService } from '#libs/access';
import { AuditChainService } from '#libs/audit';
import { addMonths, firstDayOf, monthOf, type PlanDate } from '#libs/kernel';
import { asWhole, PlanDirectory, readPack, type ScopedPlan } from '#libs/plan';
import { Database, type Config } from '#libs/platform';
import { RollupService } from '#libs/rollup';
import type { DemoClock } from './clock/demo-clock.js';
import { at } from './clock/demo-day.js';
import { DemoModule } from './demo.module.js';
import { lifeOf } from './life.js';
import { monthsFrom } from './money/monthly-money.js';
import { worksToBuild } from './portfolio/work.js';
import { findDemoPeople } from './record/demo-people.js';
import { recordLife } from './record/recorder.js';

/** What a life is told into. */
export interface Living {
  readonly ownerUrl: string;
  readonly owner: pg.Client;
  readonly config: Config;
  readonly clock: DemoClock;
  readonly day: PlanDate;
  /** Called with how much is told, 0 to 100. */
  readonly onProgress: (percent: number) => void;
}

/** What the planner must know the size of before sums are read; PostgreSQL would find out a minute later. */
const written = `project, project_classification, classification_pending, budget, annual_plan, milestone, milestone_change,
  monthly_report, investment_line, ledger_entry, posting_pending`;
const summedUp = 'rollup_cell, rollup_day, rollup_month_end, rollup_classification, audit_seal';

/** Tells the whole life of the plan up to its demo's day; the clock stays at its last moment. */
export async function live(living: Living): Promise<void> {
  const { ownerUrl, config, clock, owner } = living;
  const database = await Database.connect({ url: ownerUrl, role: 'app', poolSize: 4 });
  const app = await NestFactory.createApplicationContext(
    DemoModule.with({ config, database, clock }),
    { logger: false, abortOnError: false },
  );
  try {
    const { pack } = readPack(config.planFolder);
    const plan = asWhole(await app.get(PlanDirectory).byCode(pack.plan.code));
    await makeAuditMonths(owner, plan, living.day);
    const works = await worksToBuild(database, plan.id, config.demoWorks);
    const period = { start: plan.periodStart, end: plan.periodEnd };
    const acts = lifeOf({ period, envelopeFen: plan.envelopeFen, works }, living.day);
    await recordLife(
      {
        app,
        owner,
        plan,
        people: await findDemoPeople(app.get(PeopleService)),
        clock,
        servicesFrom: at(firstDayOf(monthOf(living.day)) as PlanDate, 0),
      },
      acts,
      {
        told: (done) => {
          living.onProgress((95 * done) / acts.length);
        },
        beforeDigests: async () => {
          await owner.query(`ANALYZE ${written}`);
          await app.get(RollupService).applyPending(plan.id);
        },
      },
    );
    await app.get(RollupService).applyPending(plan.id);
    await app.get(AuditChainService).sealAll();
    await owner.query(`ANALYZE ${written}, ${summedUp}`);
    living.onProgress(100);
  } finally {
    // Closes the database too.
    await app.close();
  }
}

/** The months of the audit log in which the life is told: made before their rows come, as in life. */
async function makeAuditMonths(owner: pg.Client, plan: ScopedPlan, day: PlanDate): Promise<void> {
  for (const month of monthsFrom(plan.periodStart, addMonths(monthOf(day), 3)))
    await owner.query('SELECT create_audit_month($1)', [firstDayOf(month)]);
}
