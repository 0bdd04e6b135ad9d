import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { DigestModule } from '#libs/digest';
import { InvestmentModule } from '#libs/investment';
import type { Clock } from '#libs/kernel';
import { PlatformModule, type Config, type Database } from '#libs/platform';
import { ProgressModule } from '#libs/progress';
import { ProjectsModule } from '#libs/projects';
import { RollupModule } from '#libs/rollup';
import { AccountController } from './access/account.controller.js';
import { OidcController } from './access/oidc.controller.js';
import { PeopleController } from './access/people.controller.js';
import { PersonAccessController } from './access/person-access.controller.js';
import { SecondFactorController } from './access/second-factor.controller.js';
import { SessionController } from './access/session.controller.js';
import { SignInPolicyController } from './access/sign-in-policy.controller.js';
import { TokensController } from './access/tokens.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { DemoMailbox } from './demo/demo-mailbox.js';
import { DemoMailboxController } from './demo/demo-mailbox.controller.js';
import { DigestsController } from './digest/digests.controller.js';
import { EventsController } from './events/events.controller.js';
import { HealthController } from './health/health.controller.js';
import { MetricsService } from './health/metrics.service.js';
import { HttpModule } from './http/http.module.js';
import { BudgetsController } from './investment/budgets.controller.js';
import { MonthlyReportsController } from './investment/monthly-reports.controller.js';
import { ReportReviewController } from './investment/report-review.controller.js';
import { AllocationController } from './plan/allocation.controller.js';
import { PlansController } from './plan/plans.controller.js';
import { StatisticsSettingsController } from './plan/statistics-settings.controller.js';
import { UnitsController } from './plan/units.controller.js';
import { MilestonesController } from './progress/milestones.controller.js';
import { ProjectsController } from './projects/projects.controller.js';
import { LedgerController } from './rollup/ledger.controller.js';
import { OverviewController } from './rollup/overview.controller.js';
import { RollupController } from './rollup/rollup.controller.js';

/** The HTTP side of every feature. */
@Module({})
export class ApiModule {
  static with(parts: { config: Config; database: Database; clock: Clock }): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with(parts),
        HttpModule,
        AuditModule,
        ProjectsModule,
        InvestmentModule,
        ProgressModule,
        RollupModule,
        DigestModule,
      ],
      providers: [MetricsService, DemoMailbox],
      controllers: [
        HealthController,
        SessionController,
        SecondFactorController,
        TokensController,
        OidcController,
        PeopleController,
        PersonAccessController,
        SignInPolicyController,
        AccountController,
        EventsController,
        PlansController,
        StatisticsSettingsController,
        AllocationController,
        UnitsController,
        ProjectsController,
        BudgetsController,
        MonthlyReportsController,
        ReportReviewController,
        MilestonesController,
        OverviewController,
        RollupController,
        LedgerController,
        DigestsController,
        AuditController,
        DemoMailboxController,
      ],
    };
  }
}
