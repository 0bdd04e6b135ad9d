import { onlyUnits } from '#libs/access';
import { firstDayOf, type Month, type PlanDate } from '#libs/kernel';
import type { PlanHeader, ScopedPlan } from '#libs/plan';
import { monthsAsked, type NumberFilter } from '../domain/number-filter.js';

/** The parameters of one statement; `$1` is the plan, `$2` the as-of day. */
export class Parameters {
  readonly values: unknown[];

  constructor(plan: PlanHeader, asOf: PlanDate) {
    this.values = [plan.id, asOf];
  }

  /** Adds a value and gives its place, `$3` and so on. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${String(this.values.length)}`;
  }
}

/**
 * Conditions on a cell or an entry `c`: only what is asked stands in the statement, so that each question
 * is planned for what it is.
 */
export function conditionsOnMoney(
  plan: PlanHeader,
  filter: NumberFilter,
  parameters: Parameters,
): string {
  const conditions = ['c.plan_id = $1'];
  if (filter.measure !== undefined)
    conditions.push(`c.measure = ${parameters.add(filter.measure)}::measure`);
  if (filter.fundingSource !== undefined)
    conditions.push(`c.funding_source = ${parameters.add(filter.fundingSource)}::funding_source`);
  const { from, to } = monthsAsked(filter);
  const month = (each: Month): string => `${parameters.add(firstDayOf(each))}::date`;
  if (from !== null && from === to)
    // One month alone is read in the order of its index.
    conditions.push(`c.month = ${month(from)}`);
  else {
    if (from !== null) conditions.push(`c.month >= ${month(from)}`);
    if (to !== null) conditions.push(`c.month <= ${month(to)}`);
  }
  const start = firstDayOf(plan.periodStart);
  const end = firstDayOf(plan.periodEnd);
  if (filter.part === 'before') conditions.push(`c.month < ${parameters.add(start)}::date`);
  if (filter.part === 'after') conditions.push(`c.month > ${parameters.add(end)}::date`);
  if (filter.part === 'inside')
    conditions.push(
      `c.month BETWEEN ${parameters.add(start)}::date AND ${parameters.add(end)}::date`,
    );
  return conditions.join(' AND ');
}

/**
 * Conditions on a project's classification `r` of the as-of day. What somebody may see goes by the unit
 * the project has now: who answers for it sees its past too.
 */
export function conditionsOnProject(
  { scope }: ScopedPlan,
  filter: NumberFilter,
  parameters: Parameters,
): string {
  const conditions = ['r.plan_id = $1', 'r.from_on <= $2::date', 'r.to_on > $2::date'];
  const columns = {
    package: 'package_code',
    town: 'town_code',
    unit: 'unit_code',
    stage: 'stage',
  } as const;
  for (const name of ['package', 'town', 'unit', 'stage'] as const)
    if (filter[name] !== undefined)
      conditions.push(`r.${columns[name]} = ${parameters.add(filter[name])}`);
  if (filter.programme !== undefined)
    conditions.push(`r.programme_codes @> ARRAY[${parameters.add(filter.programme)}]::text[]`);
  if (scope.units !== null)
    conditions.push(
      `r.project_id IN (SELECT id FROM project
        WHERE plan_id = $1 ${onlyUnits('unit_code', scope, parameters.values)})`,
    );
  return conditions.join(' AND ');
}

/** Whether some projects are asked for: those of some units, or by what they count under. */
export function narrowsProjects({ scope }: ScopedPlan, filter: NumberFilter): boolean {
  return (
    scope.units !== null ||
    (['package', 'programme', 'town', 'unit', 'stage'] as const).some(
      (name) => filter[name] !== undefined,
    )
  );
}
