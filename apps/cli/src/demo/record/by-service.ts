import type { INestApplicationContext } from '@nestjs/common';
import { DigestDeliveryService, DigestsService } from '#libs/digest';
import {
  BudgetsService,
  CorrectionsService,
  MonthlyReportsService,
  VerificationService,
  type ReportContent,
} from '#libs/investment';
import { AllocationsService, UnitsService, type ScopedPlan } from '#libs/plan';
import { Database } from '#libs/platform';
import { applyReportedMilestones, MilestonesService } from '#libs/progress';
import { ProjectQueries, ProjectsService } from '#libs/projects';
import type { Act, Told } from '../act.js';
import type { DemoClock } from '../clock/demo-clock.js';
import type { Book } from './book.js';
import type { DemoPeople } from './demo-people.js';

type ActOf<Kind extends Act['kind']> = Extract<Act, { readonly kind: Kind }>;

/** Records acts one after the other as people would: through the services, under the clock of each. */
export class ServiceRecorder {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly plan: ScopedPlan,
    private readonly people: DemoPeople,
    private readonly clock: DemoClock,
    private readonly book: Book,
  ) {}

  async record(act: Act): Promise<void> {
    await this.clock.pin(act.at);
    switch (act.kind) {
      case 'make-unit':
        await this.app.get(UnitsService).create(this.people.office, this.plan, act.unit);
        return;
      case 'allot':
        await this.app
          .get(AllocationsService)
          .replace(this.people.finance, this.plan, act.seenVersion, act);
        return;
      case 'issue-digest':
        await this.app.get(DigestsService).issueScheduled(this.plan.id);
        await this.app.get(DigestDeliveryService).deliverDue(this.plan.id);
        return;
      case 'change-project':
        return this.changeProject(act);
      case 'make-milestone':
        return this.makeMilestone(act);
      case 'set-budget':
      case 'set-annual-plan':
        return this.setMoney(act);
      case 'reverse-line':
        return this.reverseLine(act);
      default:
        return this.recordReport(act);
    }
  }

  private async changeProject({ project, input, source }: ActOf<'change-project'>): Promise<void> {
    const { version } = await this.app.get(ProjectQueries).find(this.plan, project);
    const target = { code: project, seenVersion: version };
    const reason = { note: '演示', source };
    await this.app
      .get(ProjectsService)
      .update(this.people.office, this.plan, target, input, reason);
  }

  private async makeMilestone(act: ActOf<'make-milestone'>): Promise<void> {
    const { name, weight, baselineOn } = act;
    const { id } = await this.app
      .get(MilestonesService)
      .create(this.people.office, this.plan, act.project, {
        name,
        weight,
        baselineOn,
        forecastOn: null,
      });
    this.book.milestones.set(act.key, id);
  }

  private async setMoney(act: ActOf<'set-budget' | 'set-annual-plan'>): Promise<void> {
    const budgets = this.app.get(BudgetsService);
    if (act.kind === 'set-budget') {
      const seen = this.book.nextVersion(act.project);
      await budgets.setBudget(this.people.finance, this.plan, act.project, seen, act.budget);
      return;
    }
    const { project, year, amountFen, note } = act;
    const seenVersion = this.book.nextVersion(`${project} ${String(year)}`);
    const target = { projectCode: project, year, seenVersion };
    await budgets.setAnnualPlan(this.people.finance, this.plan, target, { amountFen, note });
  }

  private async recordReport(
    act: ActOf<
      'begin-report' | 'submit-report' | 'verify-report' | 'return-report' | 'mend-report'
    >,
  ): Promise<void> {
    const { office, finance } = this.people;
    const reports = this.app.get(MonthlyReportsService);
    if (act.kind === 'begin-report') {
      const { project: projectCode, month } = act;
      const content = this.contentOf(act.told);
      const made = await reports.create(office, this.plan, { projectCode, month, content });
      this.book.reports.set(act.key, {
        id: BigInt(made.id),
        version: made.version,
        projectCode,
        month,
        inBulk: false,
        lines: [],
        movements: [],
      });
      return;
    }
    const report = this.book.report(act.key);
    const written = await (() => {
      switch (act.kind) {
        case 'submit-report':
          return reports.submit(office, this.plan, report, applyReportedMilestones);
        case 'verify-report':
          return this.app.get(VerificationService).verify(finance, this.plan, report);
        case 'return-report':
          return this.app
            .get(VerificationService)
            .returnToOffice(finance, this.plan, report, act.reason);
        case 'mend-report':
          return reports.update(office, this.plan, report, this.contentOf(act.told));
      }
    })();
    report.version = written.version;
    report.inBulk = false;
  }

  private async reverseLine(act: ActOf<'reverse-line'>): Promise<void> {
    const report = this.book.report(act.key);
    const [entry] = await this.app.get(Database).query<{ id: bigint }>(
      `SELECT id FROM ledger_entry WHERE plan_id = $1 AND report_id = $2 AND reversal_of IS NULL
       ORDER BY id OFFSET $3 LIMIT 1`,
      [this.plan.id, report.id, act.line],
    );
    if (!entry) throw new Error(`report ${act.key} has posted no line ${String(act.line)}`);
    await this.app
      .get(CorrectionsService)
      .reverse(this.people.finance, this.plan, entry.id, act.reason);
  }

  private contentOf({ movements, ...told }: Told): ReportContent {
    return {
      ...told,
      milestones: movements.map(({ milestone, ...movement }) => ({
        milestoneId: this.book.milestone(milestone),
        ...movement,
      })),
    };
  }
}
