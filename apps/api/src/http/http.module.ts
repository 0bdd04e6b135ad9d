import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AccessModule } from '#libs/access';
import { AuditModule } from '#libs/audit';
import { PlanModule } from '#libs/plan';
import { RollupModule } from '#libs/rollup';
import { AccessGuard } from './access.guard.js';
import { IdPipe, SmallIdPipe, UuidPipe } from './id.pipe.js';
import { KeptAnswersInterceptor } from './kept-answers.js';
import { ProblemFilter } from './problem.filter.js';
import { SessionMemory } from './session-memory.js';
import { validationPipe } from './validation.js';

/** What every route goes through: access, shape, words of refusal. */
@Global()
@Module({
  imports: [AccessModule, AuditModule, PlanModule, RollupModule],
  providers: [
    SessionMemory,
    IdPipe,
    SmallIdPipe,
    UuidPipe,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_INTERCEPTOR, useClass: KeptAnswersInterceptor },
    { provide: APP_PIPE, useValue: validationPipe },
  ],
  exports: [AccessModule, PlanModule, SessionMemory],
})
export class HttpModule {}
