/**
 * A plan pack: a district's plan as data, one folder of JSON files. Figures are decimal strings; null
 * means the plan does not state it.
 */

/** Where the plan says so; box is 专栏. */
export interface Source {
  readonly chapter: number;
  readonly section: number | null;
  readonly box: number | null;
}

/** An amount with its unit and the plan's own qualifier (`min` 以上, `over` 超 …). */
export interface StatedAmount {
  readonly amount: string;
  readonly unit: '亿元' | '万元' | '元';
  readonly qualifier?: string | null;
  readonly asWritten?: string;
  readonly label?: string;
}

/** A text in both languages; `en` null: there is none, and the Chinese is shown. */
export interface Words {
  readonly zh: string;
  readonly en: string | null;
}

export interface PackPlan {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly divisionCode: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  /** What people call the plan's period, and the one before it where the pack holds works of that. */
  readonly period: Words;
  readonly formerPeriod: Words | null;
  /** What people there put into passwords: names of the place, in letters and characters. */
  readonly localWords: readonly string[];
  readonly envelope: StatedAmount & {
    readonly asWritten: string;
    readonly source: Source | null;
    readonly note?: Words;
  };
}

export interface PackPackage {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly order: number;
  readonly source: Source | null;
}

/** What a programme (专项) is. */
export const programmeKinds = ['network', 'sector', 'platform', 'action-plan'] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

export interface PackProgramme {
  readonly code: string;
  readonly kind: ProgrammeKind;
  readonly group?: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly plannedInvestment: StatedAmount | null;
  readonly targets: readonly Readonly<Record<string, unknown>>[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly source: Source | null;
}

export interface PackTown {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly kind: 'town' | 'area';
}

export interface PackRouteKind {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | null;
}

export interface PackRoute {
  readonly id: string;
  readonly kind: string;
  readonly order: number | null;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly status: string | null;
  readonly statusWord?: string | null;
  readonly note?: Words;
  readonly scope: string;
  readonly projectId: string | null;
  readonly source: Source | null;
}

/** A cell of a table of the plan: its text as it stands, and the number in it if there is one. */
export interface StatedFigure {
  readonly value: string | null;
  readonly qualifier: string | null;
  readonly text: string;
}

export interface PackIndicator {
  readonly id: string;
  readonly no: number;
  readonly group: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly unit: string | null;
  readonly attribute: '预期性' | '约束性';
  readonly baseline: StatedFigure | null;
  readonly target: StatedFigure | null;
  readonly annualGrowth: StatedFigure | null;
  /** Where the plan gives a cumulative figure instead of a yearly growth. */
  readonly cumulative: StatedFigure | null;
  readonly notes: readonly Words[];
  readonly source: Source | null;
}

/** An indicator of the period before: what was to be reached, what was. */
export interface PackFormerIndicator {
  readonly id: string;
  readonly no?: number;
  readonly group?: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly unit: string | null;
  readonly attribute?: '预期性' | '约束性';
  readonly target?: StatedFigure | null;
  readonly targetAnnualGrowth?: StatedFigure | null;
  readonly actual?: StatedFigure | null;
  readonly actualAnnualGrowth?: StatedFigure | null;
  readonly subRows?: readonly PackFormerIndicator[];
  readonly notes?: readonly Words[];
}

/** A numbered note below a table of the plan. */
export type TableNote = Words & { readonly no: number };

export interface PackIndicators {
  readonly note: Words | null;
  readonly current: {
    readonly title: Words;
    readonly asWritten?: string;
    readonly baseYear: number;
    readonly targetYear: number;
    readonly count: number;
    readonly notes: readonly TableNote[];
    readonly indicators: readonly PackIndicator[];
  };
  readonly former: {
    readonly title: Words;
    readonly asWritten?: string;
    /** The year the targets were for and the outcome is of. */
    readonly year: number;
    readonly count: number;
    readonly notes: readonly TableNote[];
    readonly rows: readonly PackFormerIndicator[];
  } | null;
  /** What else the plan tells of the period before. */
  readonly results: {
    readonly title: Words;
    readonly count: number;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  } | null;
}

export interface PackCommitment {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly note?: Words | null;
  readonly source: Source | null;
}

export interface PackProject {
  readonly id: string;
  readonly name: string;
  readonly nameVerbatim: boolean;
  readonly nameEn?: string | null;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly townCode: string | null;
  readonly townBasis: 'stated' | 'inferred' | null;
  readonly packageCode: string;
  readonly packageBasis: 'inferred' | 'confirmed';
  readonly programmes: readonly string[];
  readonly programmesInferred: readonly string[];
  readonly stage: string | null;
  readonly stageWord: string | null;
  readonly investment: StatedAmount | null;
  /** Planned for this period, or done and kept as history of the one before. */
  readonly period: 'current' | 'former';
  readonly scope: 'district' | 'city' | 'regional';
  readonly note?: Words;
  readonly source: Source | null;
  readonly alsoIn?: readonly Source[];
}

/** The whole pack, as read and found right. */
export interface PlanPack {
  readonly plan: PackPlan;
  /** Short words of this pack in English: units, groups, areas, stage words, cells of tables. */
  readonly words: { readonly words: Readonly<Record<string, string>> };
  readonly packages: { readonly title: Words; readonly packages: readonly PackPackage[] };
  readonly programmes: {
    readonly kinds: Readonly<Partial<Record<ProgrammeKind, Words>>>;
    readonly programmes: readonly PackProgramme[];
    readonly [fact: string]: unknown;
  };
  readonly towns: { readonly towns: readonly PackTown[] };
  readonly routes: {
    readonly title: Words | null;
    readonly note: Words | null;
    readonly kinds: readonly PackRouteKind[];
    readonly routes: readonly PackRoute[];
  };
  readonly indicators: PackIndicators;
  readonly commitments: { readonly count: number; readonly commitments: readonly PackCommitment[] };
  readonly governance: {
    readonly count: number;
    readonly requirements: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[];
  };
  readonly projects: { readonly count: number; readonly projects: readonly PackProject[] };
}

/** The files of a pack: `plan` is plan.json, and so on. */
export const packFiles = [
  'plan',
  'words',
  'packages',
  'programmes',
  'towns',
  'routes',
  'indicators',
  'commitments',
  'governance',
  'projects',
] as const satisfies readonly (keyof PlanPack)[];
export type PackFile = (typeof packFiles)[number];

/** A lifecycle stage; the whole table of transitions is in libs/projects. */
export type PlanLifecycleStage = 'idea' | 'construction' | 'completed' | 'in-service';

/**
 * The lifecycle stage that a stage word of the plan itself means. Words such as 启动 (to be launched) or
 * 改扩建 tell no stage: they are kept as the plan's word, and the stage stays not stated.
 *
 * Source: plan pack conventions; stages are as of the day the plan was made.
 */
export function lifecycleStageOf(planStage: string | null): PlanLifecycleStage | null {
  const stages: Readonly<Record<string, PlanLifecycleStage>> = {
    谋划: 'idea',
    在建: 'construction',
    已建成: 'completed',
    已有: 'in-service',
  };
  return planStage === null ? null : (stages[planStage] ?? null);
}

/**
 * Whether a named work counts as a project to build: planned for this period, the district's own, and
 * not there already. Existing things, history and supported works are kept but not counted.
 */
export function isToBuild(project: Pick<PackProject, 'period' | 'scope' | 'stage'>): boolean {
  return project.period === 'current' && project.scope === 'district' && project.stage !== '已有';
}
