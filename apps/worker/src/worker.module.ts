import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { DigestModule } from '#libs/digest';
import type { Clock } from '#libs/kernel';
import { PlatformModule, type Config, type Database } from '#libs/platform';
import { RollupModule } from '#libs/rollup';
import { DigestProcessor } from './digest.processor.js';
import { RollupProcessor } from './rollup.processor.js';
import { Sweeper } from './sweeper.js';

@Module({})
export class WorkerModule {
  static with(parts: { config: Config; database: Database; clock: Clock }): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(parts), AuditModule, RollupModule, DigestModule],
      providers: [RollupProcessor, DigestProcessor, Sweeper],
    };
  }
}
