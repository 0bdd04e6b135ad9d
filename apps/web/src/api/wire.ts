/** The wire's shapes that several features read. Amounts are yuan with two decimals. */

export type Measure = 'completed' | 'received' | 'paid';
export const measures: readonly Measure[] = ['completed', 'received', 'paid'];
export type MeasureTotals = Readonly<Record<Measure, string>>;

export const fundingSources = [
  'central-budget',
  'provincial',
  'municipal',
  'district-fiscal',
  'special-bond',
  'bank-loan',
  'self-raised',
  'social-capital',
  'other',
] as const;
export type FundingSource = (typeof fundingSources)[number];

export const stages = [
  'idea',
  'reserve',
  'ready',
  'construction',
  'completed',
  'in-service',
  'suspended',
  'cancelled',
] as const;
export type Stage = (typeof stages)[number];

/** Roles in a unit of a plan. */
export const unitRoles = ['office', 'finance', 'leader', 'observer'] as const;
export type UnitRole = (typeof unitRoles)[number];

/** The three separated administrators. */
export const administrators = ['system', 'security', 'audit'] as const;
export type Administrator = (typeof administrators)[number];

export interface Source {
  readonly chapter: number;
  readonly section: number | null;
  readonly box: number | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string | null;
}

/** What a signed-in person must still do before anything else. */
export type Pending = 'second-factor-code' | 'second-factor-enrolment' | 'password-change';

export interface User {
  readonly id: number | string;
  readonly username: string;
  readonly name: string;
  readonly roles: readonly (UnitRole | Administrator)[];
  readonly administrator: Administrator | null;
  readonly permissions: readonly string[];
  /** What may be done in each plan; `units` null: all of it is seen. */
  readonly plans: readonly {
    readonly code: string;
    readonly permissions: readonly string[];
    readonly units: readonly string[] | null;
  }[];
  readonly pending: Pending | null;
}

/** The months of a year or of the plan, and how many of them the books count. */
export interface CountedSpan {
  readonly from: string;
  readonly to: string;
  readonly through: string | null;
  readonly months: number;
  readonly countedMonths: number;
  readonly timeProgressPercent: string;
}

/** What the books count: the statistics month, its year and the plan's period up to it. */
export interface Statistics {
  readonly month: string | null;
  readonly nextOn: string | null;
  readonly periodState: 'ahead' | 'running' | 'over' | 'final';
  readonly year: CountedSpan;
  readonly period: CountedSpan;
}

/** By when a month is returned and counted: day of the month itself (0) or of the next (1). */
export interface StatisticsDays {
  readonly returnDay: number;
  readonly returnMonthsLater: number;
  readonly statisticsDay: number;
  readonly statisticsMonthsLater: number;
}

/** What was completed by how far the books are counted. */
export interface CompletedThrough {
  readonly completedThrough: string;
  readonly completedThroughPercent: string | null;
  readonly gapPoints: string | null;
  readonly completedLater: string;
  readonly completedThisYear: string;
}

/** When the period is over nothing is ahead of time or behind it any more. */
export const isPeriodOver = ({ periodState }: Pick<Statistics, 'periodState'>): boolean =>
  periodState === 'over' || periodState === 'final';

/** A text of the plan in both languages; `en` null: there is only the Chinese. */
export interface Words {
  readonly zh: string;
  readonly en: string | null;
}

export interface Plan {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly divisionCode: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly envelope: string;
  readonly envelopeAsWritten: string;
  readonly source: Source | null;
  readonly period: Words;
  readonly formerPeriod: Words | null;
  readonly packagesTitle: Words;
  readonly programmeKinds: Readonly<Partial<Record<ProgrammeKind, Words>>>;
  readonly envelopeNote: Words | null;
  readonly isDemo: boolean;
  readonly today: string;
  readonly timeProgressPercent: string;
  readonly statistics: Statistics & StatisticsDays;
  readonly digest: { readonly weekday: number; readonly time: string; readonly enabled: boolean };
}

export interface Named {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | null;
}

export type PackageRow = Named & { readonly order: number; readonly source: Source | null };

export interface Target {
  readonly metric: string;
  readonly metricEn?: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly due: string | null;
  readonly asWritten?: string | null;
  readonly source: Source | null;
}

export type ProgrammeKind = 'network' | 'sector' | 'platform' | 'action-plan';

export interface Programme extends Named {
  readonly kind: ProgrammeKind;
  readonly group: string | null;
  readonly plannedInvestment: string | null;
  readonly plannedQualifier: string | null;
  readonly plannedAsWritten: string | null;
  readonly targets: readonly Target[];
  readonly source: Source | null;
}

export interface UnitRow {
  readonly code: string;
  readonly name: string;
  readonly kind: string | null;
  readonly parentCode: string | null;
  readonly version: number;
}
