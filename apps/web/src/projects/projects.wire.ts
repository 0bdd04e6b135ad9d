import type {
  Measure,
  MeasureTotals,
  Page,
  Source,
  Stage,
  Statistics,
  Words,
} from '../api/wire.js';

export type Basis = 'stated' | 'inferred' | 'confirmed';

export interface ProjectRow {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: string | null;
  readonly packageCode: string;
  readonly packageBasis: Basis;
  readonly townCode: string | null;
  readonly townBasis: Basis | null;
  readonly programmes: readonly { readonly code: string; readonly basis: Basis }[];
  readonly stage: Stage | null;
  readonly stageBasis: string | null;
  readonly planStage: string | null;
  readonly scope: 'district' | 'city' | 'regional';
  readonly period: 'current' | 'former';
  readonly toBuild: boolean;
  readonly unitCode: string | null;
  readonly source: Source | null;
  readonly completed: string;
  readonly budgetInPeriod: string | null;
  readonly physicalProgressPercent: string | null;
  readonly reportedThrough: string | null;
  readonly version: number;
}

export type ProjectPage = Page<ProjectRow> & { readonly total: number };

export const budgetKinds = [
  'estimate',
  'approved-estimate',
  'budget',
  'adjusted',
  'final',
] as const;
export type BudgetKind = (typeof budgetKinds)[number];

export interface BudgetVersion {
  readonly version: number;
  readonly kind: BudgetKind;
  readonly total: string;
  readonly inPeriod: string;
  readonly document: string | null;
  readonly documentDate: string | null;
  readonly note: string | null;
  readonly at: string;
  readonly who: string;
}

export interface AnnualPlan {
  readonly year: number;
  readonly amount: string;
  readonly version: number;
  readonly note?: string | null;
}

export interface ProjectChange {
  readonly at: string;
  readonly who: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly source: string | null;
  readonly note: string | null;
}

export const constructionNatures = ['new', 'continued', 'extension', 'rebuild'] as const;

export interface Project extends ProjectRow {
  readonly aliases: readonly string[];
  readonly note: string | null;
  readonly planNote: Words | null;
  readonly stageWord: string | null;
  readonly alsoIn: readonly Source[];
  readonly statedInvestment: {
    readonly amount: string;
    readonly asWritten?: string;
    readonly label: string | null;
  } | null;
  readonly nationalCode: string | null;
  readonly builder: string | null;
  readonly sponsor: string | null;
  readonly responsiblePerson: string | null;
  readonly content: string | null;
  readonly constructionNature: (typeof constructionNatures)[number] | null;
  readonly firstMonth: string | null;
  readonly plannedStart: string | null;
  readonly plannedCompletion: string | null;
  readonly budget: BudgetVersion | null;
  readonly annualPlans: readonly AnnualPlan[];
  readonly amounts: MeasureTotals & {
    readonly completedThrough: string;
    readonly completedLater: string;
    readonly completedThisYear: string;
    readonly before: MeasureTotals;
    readonly after: MeasureTotals;
  };
  readonly statistics: Statistics;
  readonly timeProgressPercent: string;
  /** At the end of the statistics month. */
  readonly physicalProgressThroughPercent: string | null;
  readonly progressGapPoints: string | null;
  readonly changes: readonly ProjectChange[];
}

export interface ProjectAmounts {
  readonly measure: Measure;
  readonly asOf: string;
  readonly total: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly amount: string;
  }[];
  readonly nextCursor?: string | null;
}
