import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InvalidInputError, yuanFromFen } from '#libs/kernel';
import { fundingSources, type Measure } from '#libs/investment';
import { PlanQueries, UnitsService, type ScopedPlan } from '#libs/plan';
import {
  DrillDownQueries,
  isOverlapping,
  OverviewQueries,
  RollupQueries,
  type ReadableDimension,
} from '#libs/rollup';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentPlan } from '../http/current-plan.js';
import { decodeCursor, toPage } from '../http/cursor.js';
import { Kept } from '../http/kept-answers.js';
import { asOfOf, filterOf, RollupQuery } from './rollup.dto.js';
import { fundingSourceNames } from './names.js';
import { Rollup, RollupProof } from './rollup.responses.js';

interface Name {
  readonly name: string;
  readonly nameEn: string | null;
}

const filterNames = [
  'package',
  'programme',
  'town',
  'unit',
  'stage',
  'project',
  'fundingSource',
  'year',
  'month',
  'from',
  'through',
  'part',
  'limit',
  'cursor',
] as const;

/** A dimension is told whole; what narrows it is refused rather than passed over. */
function refuseFilters(query: RollupQuery): void {
  const faults = filterNames
    .filter((name) => query[name] !== undefined)
    .map((name) => ({ pointer: `/${name}`, code: 'api.filter-by-project-only' }));
  if (faults.length > 0) throw new InvalidInputError(faults);
}

@ApiTags('roll-up')
@Controller('api/v1/plans/:plan')
export class RollupController {
  constructor(
    private readonly rollup: RollupQueries,
    private readonly drillDown: DrillDownQueries,
    private readonly overview: OverviewQueries,
    private readonly plans: PlanQueries,
    private readonly units: UnitsService,
  ) {}

  @Get('rollup')
  @Kept()
  @Allow('project.read')
  @Answers(Rollup, 'Sum one measure up by one dimension', {
    description:
      'As of a day. By programme the sums overlap and are never added up. By project they are told in pages and may be narrowed by the other parameters; another dimension is told whole.',
    refuses: { 400: ['rollup.as-of-in-future'] },
    faults: ['api.filter-by-project-only'],
  })
  async read(@CurrentPlan() plan: ScopedPlan, @Query() query: RollupQuery): Promise<Rollup> {
    const { by, measure = 'completed' } = query;
    if (by === 'project') return this.byProject(plan, query, measure);
    refuseFilters(query);
    const asOf = asOfOf(query);
    const [reading, names] = await Promise.all([
      this.rollup.reading(plan, { by, measure, ...(asOf ? { asOf } : {}) }),
      this.names(plan, by),
    ]);
    const amounts = new Map(reading.rows.map((row) => [row.key, row.amountFen]));
    const keys = [
      ...new Set([
        ...(by === 'package' || by === 'programme' ? names.keys() : []),
        ...amounts.keys(),
      ]),
    ];
    return {
      ...this.head(plan, by, measure, reading.asOf),
      total: yuanFromFen(reading.total),
      overlapping: isOverlapping(by),
      outside: { before: yuanFromFen(reading.before), after: yuanFromFen(reading.after) },
      rows: keys.map((key) => ({
        key,
        name: names.get(key)?.name ?? (key === 'not-stated' ? '未载明' : key),
        nameEn: names.get(key)?.nameEn ?? (key === 'not-stated' ? 'not stated' : null),
        amount: yuanFromFen(amounts.get(key) ?? 0n),
      })),
    };
  }

  private head(plan: ScopedPlan, by: Rollup['by'], measure: Measure, asOf: string) {
    return { plan: plan.code, by, measure, asOf, envelope: yuanFromFen(plan.envelopeFen) };
  }

  private async byProject(plan: ScopedPlan, query: RollupQuery, measure: Measure): Promise<Rollup> {
    const asOf = await this.rollup.resolveAsOf(plan, asOfOf(query));
    const { by: _by, part = 'inside', ...rest } = query;
    const filter = { ...filterOf(rest), part, measure };
    const limit = query.limit ?? 50;
    const after = decodeCursor(query.cursor, /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/);
    const [rows, total] = await Promise.all([
      this.drillDown.projects(plan, asOf, filter, { after, limit: limit + 1 }),
      this.drillDown.total(plan, asOf, filter),
    ]);
    const page = toPage(
      rows,
      limit,
      (row) => row.code,
      (row) => ({
        key: row.code,
        name: row.name,
        nameEn: row.nameEn,
        amount: yuanFromFen(row.amountFen),
      }),
    );
    return {
      ...this.head(plan, 'project', measure, asOf),
      total: yuanFromFen(total[measure]),
      overlapping: false,
      rows: page.items,
      nextCursor: page.nextCursor,
    };
  }

  private async names(plan: ScopedPlan, by: ReadableDimension): Promise<Map<string, Name>> {
    const toMap = (
      rows: readonly { code: string; name: string; nameEn?: string | null }[],
    ): Map<string, Name> =>
      new Map(rows.map((row) => [row.code, { name: row.name, nameEn: row.nameEn ?? null }]));
    switch (by) {
      case 'package':
        return toMap(await this.plans.packages(plan));
      case 'programme':
        return toMap(await this.plans.programmes(plan));
      case 'town':
        return toMap(await this.plans.towns(plan));
      case 'unit':
        return toMap(await this.units.list(plan));
      case 'fundingSource':
        return toMap(fundingSources.map((code) => ({ code, ...fundingSourceNames[code] })));
      case 'stage':
      case 'year':
      case 'month':
        return new Map();
    }
  }

  @Get('verification')
  @Kept()
  @Allow('project.read')
  @Answers(RollupProof, 'Read the newest proof that the roll-up equals the ledger')
  async verification(@CurrentPlan() plan: ScopedPlan): Promise<RollupProof> {
    const proof = await this.overview.lastProof(plan.id);
    return proof === null
      ? { at: null, clean: null, checkedEntries: '0', differences: [] }
      : {
          at: proof.at,
          clean: proof.isClean,
          // What was compared is the whole plan's.
          checkedEntries: plan.scope.units === null ? String(proof.checkedEntries) : null,
          differences: plan.scope.units === null ? proof.differences : [],
        };
  }
}
