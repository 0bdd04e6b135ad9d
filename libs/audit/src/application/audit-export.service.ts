import { Injectable } from '@nestjs/common';
import type { Command } from '#libs/platform';
import { BOM, csvLine } from '../domain/csv.js';
import { ActsService } from './acts.service.js';
import { AuditQueries, type AuditFilter, type AuditPlace, type AuditRow } from './audit.queries.js';

const AT_ONCE = 1_000;

const titles = [
  '时间 at (Asia/Shanghai)',
  '封存序号 seal',
  '记录 row',
  '何人 who',
  '角色 roles',
  '地址 address',
  '动作 action',
  '对象类别 object type',
  '对象编号 object',
  '改前 before',
  '改后 after',
  '关联编号 request',
];

/** "2026-11-25 10:00:00.000" on the district's clock. */
const shanghaiTime = (instant: Date): string =>
  new Date(instant.getTime() + 8 * 3_600_000).toISOString().replace('T', ' ').slice(0, -1);

const text = (value: unknown): string => (value === null ? '' : JSON.stringify(value));

function cellsOf(row: AuditRow): string[] {
  return [
    shanghaiTime(row.recordedAt),
    row.sequence === null ? '' : String(row.sequence),
    String(row.id),
    row.actorName,
    row.actorRoles.join(' '),
    row.address ?? '',
    row.action,
    row.objectType,
    row.objectKey,
    text(row.before),
    text(row.after),
    row.correlationId,
  ];
}

/** Gives the log as a file; that it was given is a row of the log. */
@Injectable()
export class AuditExportService {
  constructor(
    private readonly queries: AuditQueries,
    private readonly acts: ActsService,
  ) {}

  /**
   * The rows of a filter as CSV, newest first, page by page as the reader takes them.
   *
   * @returns once the export is recorded, by `recordAudit` in a transaction of its own
   */
  async csv(
    command: Command,
    plan: { readonly id: number; readonly code: string },
    filter: AuditFilter,
  ): Promise<AsyncIterable<string>> {
    await this.acts.record(command, plan.id, {
      action: 'audit.export',
      objectType: 'audit-log',
      objectKey: plan.code,
      after: filter,
    });
    return this.lines(plan.id, filter);
  }

  private async *lines(planId: number, filter: AuditFilter): AsyncGenerator<string> {
    yield BOM + csvLine(titles);
    for (let after: AuditPlace | null = null; ;) {
      const rows: AuditRow[] = await this.queries.list(planId, filter, { after, limit: AT_ONCE });
      if (rows.length > 0) yield rows.map((row) => csvLine(cellsOf(row))).join('');
      const last = rows.at(-1);
      if (last === undefined || rows.length < AT_ONCE) return;
      after = last;
    }
  }
}
