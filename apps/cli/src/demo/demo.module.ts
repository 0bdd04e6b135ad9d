import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '#libs/access';
import { AuditModule } from '#libs/audit';
import { DigestModule } from '#libs/digest';
import { InvestmentModule } from '#libs/investment';
import type { Clock } from '#libs/kernel';
import { PlanModule } from '#libs/plan';
import { PlatformModule, type Config, type Database } from '#libs/platform';
import { ProgressModule } from '#libs/progress';
import { ProjectsModule } from '#libs/projects';
import { RollupModule } from '#libs/rollup';

/** The services that a demo's life goes through. */
@Module({})
export class DemoModule {
  static with(parts: { config: Config; database: Database; clock: Clock }): DynamicModule {
    return {
      module: DemoModule,
      imports: [
        PlatformModule.with(parts),
        AuditModule,
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
