import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  AuditChainService,
  AuditExportService,
  AuditQueries,
  type AuditFilter,
  type AuditPlace,
  type AuditRow,
} from '#libs/audit';
import { parsePlanDate } from '#libs/kernel';
import type { ScopedPlan } from '#libs/plan';
import { INSTALLATION, type Command } from '#libs/platform';
import { Allow } from '../http/allow.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { DayText, OneOf, QueryWhole, Text } from '../http/fields.js';

class AuditQuery {
  @Text({ max: 100, optional: true, description: 'Name of who acted' })
  actor?: string;

  @Text({ max: 100, optional: true, description: 'Address it was done from' })
  address?: string;

  @Text({ max: 100, optional: true, description: 'Such as monthly-report.verify' })
  action?: string;

  @Text({ max: 100, optional: true })
  objectType?: string;

  @Text({ max: 200, optional: true })
  objectKey?: string;

  @DayText({ optional: true, description: 'First Shanghai day' })
  from?: string;

  @DayText({ optional: true, description: 'Last Shanghai day, included' })
  to?: string;
}

class AuditPageQuery extends AuditQuery {
  @OneOf(['newest', 'oldest'], { optional: true, description: 'Which comes first; newest' })
  first?: 'newest' | 'oldest';

  @QueryWhole({ min: 1, max: 200 })
  limit?: number;

  @Text({ max: 200, optional: true })
  cursor?: string;
}

/** The filter as the log is asked: the days were checked with the others. */
const filterOf = ({ from, to, ...texts }: AuditQuery): AuditFilter => ({
  ...texts,
  ...(from === undefined ? {} : { from: parsePlanDate(from) }),
  ...(to === undefined ? {} : { to: parsePlanDate(to) }),
});

/** A place from its cursor: milliseconds and number of the row. */
function placeOf(key: string | null): AuditPlace | null {
  if (key === null) return null;
  const [time, id] = key.split(' ');
  return { recordedAt: new Date(Number(time)), id: BigInt(id ?? 0) };
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
    private readonly exports: AuditExportService,
  ) {}

  /** What was done in a plan, newest first. */
  @Get('plans/:plan/audit')
  @Allow('audit.read')
  ofPlan(@CurrentPlan() plan: ScopedPlan, @Query() query: AuditPageQuery) {
    return this.page(plan.id, query);
  }

  /** What was done to people, sessions and the installation itself. */
  @Get('audit')
  @Allow('audit.read')
  ofInstallation(@Query() query: AuditPageQuery) {
    return this.page(INSTALLATION, query);
  }

  /** What was done in a plan, as a CSV file for Excel; that it was taken is recorded. */
  @Get('plans/:plan/audit/export')
  @Allow('audit.read')
  @ApiProduces('text/csv')
  async exportPlan(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Query() query: AuditQuery,
  ) {
    return this.file(command, plan, query);
  }

  /** What was done to people, sessions and the installation, as a CSV file for Excel. */
  @Get('audit/export')
  @Allow('audit.read')
  @ApiProduces('text/csv')
  async exportInstallation(@CurrentCommand() command: Command, @Query() query: AuditQuery) {
    return this.file(command, { id: INSTALLATION, code: 'installation' }, query);
  }

  /** How far the chain of the plan's log reaches and how many rows wait to be sealed; nothing is checked. */
  @Get('plans/:plan/audit/chain')
  @Allow('audit.read')
  chainOfPlan(@CurrentPlan() plan: ScopedPlan) {
    return this.head(plan.id);
  }

  /** How far the chain of the installation's log reaches. */
  @Get('audit/chain')
  @Allow('audit.read')
  chainOfInstallation() {
    return this.head(INSTALLATION);
  }

  /** Follows the whole chain of the plan's log and names whatever is not as it was sealed. */
  @Get('plans/:plan/audit/verification')
  @Allow('audit.read')
  verify(@CurrentPlan() plan: ScopedPlan) {
    return this.proof(plan.id);
  }

  /** Follows the chain of the installation's log. */
  @Get('audit/verification')
  @Allow('audit.read')
  verifyInstallation() {
    return this.proof(INSTALLATION);
  }

  private async head(planId: number) {
    const { sealed, ...rest } = await this.chain.head(planId);
    return { sealed: String(sealed), ...rest };
  }

  private async proof(planId: number) {
    const { sealed, archived, faults, unlisted, ...proof } = await this.chain.verify(planId);
    return {
      ...proof,
      sealed: String(sealed),
      archived: String(archived),
      whole: faults.length + unlisted.length === 0,
      faults: faults.map(({ kind, sequence, entryId }) => ({
        kind,
        sequence: String(sequence),
        id: String(entryId),
      })),
      unlisted: unlisted.map(String),
    };
  }

  private async page(
    planId: number,
    { limit = 50, cursor, first = 'newest', ...query }: AuditPageQuery,
  ) {
    const rows = await this.queries.list(planId, filterOf(query), {
      after: placeOf(decodeCursor(cursor, /^\d{1,15} \d{1,18}$/)),
      limit: limit + 1,
      oldestFirst: first === 'oldest',
    });
    return toPage(rows, limit, ({ recordedAt, id }) => `${recordedAt.getTime()} ${id}`, toEntry);
  }

  private async file(command: Command, plan: { id: number; code: string }, query: AuditQuery) {
    const lines = await this.exports.csv(command, plan, filterOf(query));
    return new StreamableFile(Readable.from(lines), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="audit-${plan.code}.csv"`,
    });
  }
}
