import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuditChainService, AuditQueries, type AuditRow } from '#libs/audit';
import type { ScopedPlan } from '#libs/plan';
import { INSTALLATION } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { QueryWhole, Text } from '../http/fields.js';

class AuditQuery {
  @Text({ max: 100, optional: true, description: 'Name of who acted' })
  actor?: string;

  @Text({ max: 100, optional: true, description: 'Such as monthly-report.verify' })
  action?: string;

  @Text({ max: 100, optional: true })
  objectType?: string;

  @Text({ max: 200, optional: true })
  objectKey?: string;

  @QueryWhole({ min: 1, max: 200 })
  limit?: number;

  @Text({ max: 200, optional: true })
  cursor?: string;
}

const toEntry = ({ id, sequence, ...row }: AuditRow) => ({
  id: String(id),
  sequence: sequence === null ? null : String(sequence),
  ...row,
});

/** The audit log, for its auditor: who did what, when, from where, and what it was before and after. */
@ApiTags('audit')
@Controller('api/v1')
export class AuditController {
  constructor(
    private readonly queries: AuditQueries,
    private readonly chain: AuditChainService,
  ) {}

  /** What was done in a plan, newest first. */
  @Get('plans/:plan/audit')
  @Allow('audit.read')
  ofPlan(@CurrentPlan() plan: ScopedPlan, @Query() query: AuditQuery) {
    return this.page(plan.id, query);
  }

  /** What was done to people, sessions and the installation itself. */
  @Get('audit')
  @Allow('audit.read')
  ofInstallation(@Query() query: AuditQuery) {
    return this.page(INSTALLATION, query);
  }

  /** Follows the whole chain of the plan's log and names whatever is not as it was sealed. */
  @Get('plans/:plan/audit/verification')
  @Allow('audit.read')
  async verify(@CurrentPlan() plan: ScopedPlan) {
    const { sealed, faults, unlisted, ...proof } = await this.chain.verify(plan.id);
    return {
      ...proof,
      sealed: String(sealed),
      whole: faults.length + unlisted.length === 0,
      faults: faults.map(({ kind, sequence, entryId }) => ({
        kind,
        sequence: String(sequence),
        id: String(entryId),
      })),
      unlisted: unlisted.map(String),
    };
  }

  private async page(planId: number, { limit = 50, cursor, ...filter }: AuditQuery) {
    const before = decodeCursor(cursor, /^\d{1,18}$/);
    const rows = await this.queries.list(planId, filter, {
      before: before === null ? null : BigInt(before),
      limit: limit + 1,
    });
    return toPage(rows, limit, (row) => String(row.id), toEntry);
  }
}
