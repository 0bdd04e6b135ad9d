import { Readable } from 'node:stream';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiTags, IntersectionType } from '@nestjs/swagger';
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
import { Answers } from '../http/contract/answers.js';
import { CurrentCommand } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { PageQuery } from '../http/contract/page.js';
import { DayText, OneOf, Text } from '../http/fields.js';
import { AuditChain, AuditEntry, AuditPage, AuditProof } from './audit.responses.js';

class AuditQuery {
  @Text({ max: 100, optional: true, description: 'Name of who acted', example: '陈明' })
  actor?: string;

  @Text({ max: 100, optional: true, description: 'Address it was done from', example: '10.1.2.3' })
  address?: string;

  @Text({
    max: 100,
    optional: true,
    description: 'What was done',
    example: 'monthly-report.verify',
  })
  action?: string;

  @Text({
    max: 100,
    optional: true,
    description: 'Kind of thing it was done to',
    example: 'monthly-report',
  })
  objectType?: string;

  @Text({ max: 200, optional: true, description: 'Which one', example: '12' })
  objectKey?: string;

  @DayText({ optional: true, description: 'First day' })
  from?: string;

  @DayText({ optional: true, description: 'Last day, included' })
  to?: string;
}

class AuditPageQuery extends IntersectionType(AuditQuery, PageQuery) {
  @OneOf(['newest', 'oldest'], { optional: true, description: 'Which comes first; newest' })
  first?: 'newest' | 'oldest';
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

const csv = {
  media: 'text/csv',
  description: 'A CSV file for Excel: UTF-8 with BOM',
  example: 'sequence,time,actor,action',
};

const toEntry = ({ id, sequence, ...row }: AuditRow): AuditEntry => ({
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

  @Get('plans/:plan/audit')
  @Allow('audit.read')
  @Answers(AuditPage, 'List what was done in a plan', { description: 'Newest first unless asked.' })
  ofPlan(@CurrentPlan() plan: ScopedPlan, @Query() query: AuditPageQuery): Promise<AuditPage> {
    return this.page(plan.id, query);
  }

  @Get('audit')
  @Allow('audit.read')
  @Answers(AuditPage, 'List what was done to people, sessions and the installation')
  ofInstallation(@Query() query: AuditPageQuery): Promise<AuditPage> {
    return this.page(INSTALLATION, query);
  }

  @Get('plans/:plan/audit/export')
  @Allow('audit.read')
  @Answers(csv, 'Export what was done in a plan', { description: 'That it was taken is recorded.' })
  async exportPlan(
    @CurrentCommand() command: Command,
    @CurrentPlan() plan: ScopedPlan,
    @Query() query: AuditQuery,
  ): Promise<StreamableFile> {
    return this.file(command, plan, query);
  }

  @Get('audit/export')
  @Allow('audit.read')
  @Answers(csv, 'Export what was done to people, sessions and the installation')
  async exportInstallation(
    @CurrentCommand() command: Command,
    @Query() query: AuditQuery,
  ): Promise<StreamableFile> {
    return this.file(command, { id: INSTALLATION, code: 'installation' }, query);
  }

  @Get('plans/:plan/audit/chain')
  @Allow('audit.read')
  @Answers(AuditChain, 'Read how far the chain of a plan’s log reaches', {
    description: 'Nothing is checked.',
  })
  chainOfPlan(@CurrentPlan() plan: ScopedPlan): Promise<AuditChain> {
    return this.head(plan.id);
  }

  @Get('audit/chain')
  @Allow('audit.read')
  @Answers(AuditChain, 'Read how far the chain of the installation’s log reaches')
  chainOfInstallation(): Promise<AuditChain> {
    return this.head(INSTALLATION);
  }

  @Get('plans/:plan/audit/verification')
  @Allow('audit.read')
  @Answers(AuditProof, 'Check the whole chain of a plan’s log', {
    description: 'Names whatever is not as it was sealed.',
  })
  verify(@CurrentPlan() plan: ScopedPlan): Promise<AuditProof> {
    return this.proof(plan.id);
  }

  @Get('audit/verification')
  @Allow('audit.read')
  @Answers(AuditProof, 'Check the whole chain of the installation’s log')
  verifyInstallation(): Promise<AuditProof> {
    return this.proof(INSTALLATION);
  }

  private async head(planId: number): Promise<AuditChain> {
    const { sealed, ...rest } = await this.chain.head(planId);
    return { sealed: String(sealed), ...rest };
  }

  private async proof(planId: number): Promise<AuditProof> {
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
