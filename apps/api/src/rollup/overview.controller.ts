import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { scopeIn, type SignedIn } from '#libs/access';
import { DigestQueries } from '#libs/digest';
import { fundingSources, measures, type Measure } from '#libs/investment';
import { percentOf, yuanFromFen } from '#libs/kernel';
import { AllocationQueries, PlanQueries, type ScopedPlan } from '#libs/plan';
import { StatisticsQueries } from '#libs/progress';
import {
  CompletedThrough,
  OverviewQueries,
  RollupQueries,
  tellCompleted,
  type Dimension,
  type Sum,
} from '#libs/rollup';
import { Allow } from '../http/allow.js';
import { Answers } from '../http/contract/answers.js';
import { CurrentUser } from '../http/current-command.js';
import { CurrentPlan } from '../http/current-plan.js';
import { Kept } from '../http/kept-answers.js';
import { toStatistics } from '../plan/statistics.responses.js';
import { fundingSourceNames } from './names.js';
import { asOfOf, AsOfQuery } from './rollup.dto.js';
import { Overview } from './overview.responses.js';

/** Looks sums up by dimension, key, measure and part. */
class Sums {
  private readonly amounts = new Map<string, bigint>();

  constructor(sums: readonly Sum[]) {
    for (const sum of sums)
      this.amounts.set(`${sum.dimension} ${sum.key} ${sum.measure} ${sum.part}`, sum.amountFen);
  }

  fen(dimension: Dimension, key: string, measure: Measure, part: Sum['part'] = 'inside'): bigint {
    return this.amounts.get(`${dimension} ${key} ${measure} ${part}`) ?? 0n;
  }

  measures(
    dimension: Dimension,
    key: string,
    part: Sum['part'] = 'inside',
  ): Record<Measure, string> {
    const [completed, received, paid] = measures.map((measure) =>
      yuanFromFen(this.fen(dimension, key, measure, part)),
    );
    return { completed: completed ?? '', received: received ?? '', paid: paid ?? '' };
  }
}

@ApiTags('roll-up')
@Controller('api/v1/plans/:plan/overview')
export class OverviewController {
  constructor(
    private readonly rollup: RollupQueries,
    private readonly overview: OverviewQueries,
    private readonly plans: PlanQueries,
    private readonly allocations: AllocationQueries,
    private readonly digests: DigestQueries,
    private readonly statistics: StatisticsQueries,
  ) {}

  @Get()
  @Kept()
  @Allow('project.read')
  @Answers(Overview, 'Read the overview', {
    description: 'The envelope, the packages, the programmes and the money’s sources, as of a day.',
    refuses: { 400: ['rollup.as-of-in-future'] },
  })
  async read(
    @CurrentPlan() plan: ScopedPlan,
    @CurrentUser() user: SignedIn,
    @Query() query: AsOfQuery,
  ): Promise<Overview> {
    const readsDigests = scopeIn(user, plan.id, 'digest.read') !== null;
    const asOf = await this.rollup.resolveAsOf(plan, asOfOf(query));
    const [rows, counts, packages, programmes, allocation, statistics, integrity, [latest]] =
      await Promise.all([
        this.overview.sums(plan, asOf),
        this.overview.projectCounts(plan, asOf),
        this.plans.packages(plan),
        this.plans.programmes(plan),
        this.allocations.asOf(plan, asOf),
        this.statistics.asOf(plan, asOf),
        this.overview.integrity(plan.id),
        readsDigests
          ? this.digests.list(plan, { before: null, limit: 1, issuedThrough: asOf })
          : [],
      ]);
    const sums = new Sums(rows);
    const completed = new CompletedThrough(rows, statistics.month);
    const projectsOf = (dimension: string, key: string): number =>
      counts.find((count) => count.dimension === dimension && count.key === key)?.projects ?? 0;
    const allotted = allocation.reduce((sum, item) => sum + item.amountFen, 0n);
    const months = rows
      .filter((sum) => sum.dimension === 'month' && sum.measure === 'completed')
      .map((sum) => sum.key);
    return {
      plan: plan.code,
      asOf,
      units: plan.scope.units,
      statistics: toStatistics(statistics),
      timeProgressPercent: statistics.period.timeProgressPercent,
      reportedThrough: months.sort().at(-1) ?? null,
      envelope: yuanFromFen(plan.envelopeFen),
      allotted: yuanFromFen(allotted),
      unallotted: yuanFromFen(plan.envelopeFen - allotted),
      ...sums.measures('total', ''),
      completedPercent: percentOf(sums.fen('total', '', 'completed'), plan.envelopeFen),
      ...tellCompleted(completed.of(), plan.envelopeFen, statistics),
      outside: {
        before: sums.measures('total', '', 'before'),
        after: sums.measures('total', '', 'after'),
      },
      packages: packages.map(({ code, name, nameEn }) => {
        const share = allocation.find((item) => item.packageCode === code)?.amountFen ?? null;
        return {
          code,
          name,
          nameEn,
          allotted: share === null ? null : yuanFromFen(share),
          ...sums.measures('package', code),
          completedPercent: percentOf(sums.fen('package', code, 'completed'), share),
          ...tellCompleted(completed.of(code), share, statistics),
          projects: projectsOf('package', code),
        };
      }),
      programmes: programmes.map((programme) => ({
        code: programme.code,
        kind: programme.kind,
        name: programme.name,
        nameEn: programme.nameEn,
        plannedInvestment: programme.plannedFen === null ? null : yuanFromFen(programme.plannedFen),
        plannedQualifier: programme.plannedQualifier,
        plannedAsWritten: programme.plannedAsWritten,
        ...sums.measures('programme', programme.code),
        completedPercent: percentOf(
          sums.fen('programme', programme.code, 'completed'),
          programme.plannedFen,
        ),
        projects: projectsOf('programme', programme.code),
      })),
      fundingSources: fundingSources.map((key) => ({
        key,
        ...fundingSourceNames[key],
        ...sums.measures('fundingSource', key),
      })),
      integrity: {
        lastVerifiedAt: integrity.lastVerifiedAt,
        clean: integrity.isClean,
        pendingEntries: integrity.pendingEntries,
      },
      latestDigest: latest ? { no: latest.no, asOf: latest.asOf, issuedAt: latest.issuedAt } : null,
    };
  }
}
