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

export interface PackPlan {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly divisionCode: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly envelope: StatedAmount & { readonly asWritten: string; readonly source: Source | null };
}

export interface PackPackage {
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly order: number;
  readonly source: Source | null;
}

export interface PackProgramme {
  readonly code: string;
  readonly kind: 'network' | 'sector' | 'platform' | 'action-plan';
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

export interface PackRoute {
  readonly id: string;
  readonly kind: string;
  readonly order: number | null;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly status: string | null;
  readonly statusWord?: string | null;
  readonly scope: string;
  readonly projectId: string | null;
  readonly source: Source | null;
}

export interface PackIndicator {
  readonly id: string;
  readonly no: number;
  readonly group: string;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly unit: string | null;
  readonly attribute: '预期性' | '约束性';
  readonly source: Source | null;
}

export interface PackCommitment {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | null;
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
  readonly period: string;
  readonly scope: 'district' | 'city' | 'regional';
  readonly note?: string;
  readonly source: Source | null;
  readonly alsoIn?: readonly Source[];
}

/** The whole pack, as read and found right. */
export interface PlanPack {
  readonly plan: PackPlan;
  readonly packages: { readonly packages: readonly PackPackage[] };
  readonly programmes: {
    readonly programmes: readonly PackProgramme[];
    readonly [fact: string]: unknown;
  };
  readonly towns: { readonly towns: readonly PackTown[] };
  readonly routes: { readonly routes: readonly PackRoute[] };
  readonly indicators: {
    readonly box2: {
      readonly count: number;
      readonly indicators: readonly PackIndicator[];
      readonly boxNotes: unknown;
    };
    readonly box1: unknown;
    readonly chapter1Results: readonly unknown[];
  };
  readonly commitments: { readonly count: number; readonly commitments: readonly PackCommitment[] };
  readonly governance: { readonly count: number; readonly requirements: readonly unknown[] };
  readonly projects: { readonly count: number; readonly projects: readonly PackProject[] };
}

/** The files of a pack: `plan` is plan.json, and so on. */
export const packFiles = [
  'plan',
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
 * Source: plan pack conventions; stages are as of 2021.
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
  return project.period === '十四五' && project.scope === 'district' && project.stage !== '已有';
}
