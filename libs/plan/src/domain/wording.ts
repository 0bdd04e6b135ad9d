import type { PackIndicators, PackRouteKind, ProgrammeKind, Words } from './pack.js';

/** How a plan calls its own things: what every page of it shows in words. */
export interface PlanWording {
  readonly period: Words;
  /** Null: the plan holds nothing of the period before. */
  readonly formerPeriod: Words | null;
  /** The packages together. */
  readonly packages: Words;
  readonly programmeKinds: Readonly<Partial<Record<ProgrammeKind, Words>>>;
  /** What is to be known of the envelope: what the plan says of its split. */
  readonly envelopeNote: Words | null;
  /** The network its routes make; null: the plan lists no routes. */
  readonly network: {
    readonly title: Words;
    readonly note: Words | null;
    readonly kinds: readonly PackRouteKind[];
  } | null;
}

/** What a plan's things are called where its pack is not written yet. */
export const commonWording: PlanWording = {
  period: { zh: '本规划期', en: 'this plan period' },
  formerPeriod: { zh: '上一规划期', en: 'the period before' },
  packages: { zh: '工程包', en: 'Packages' },
  programmeKinds: {
    network: { zh: '网络', en: 'Networks' },
    sector: { zh: '领域', en: 'Sector' },
    platform: { zh: '平台', en: 'Platforms' },
    'action-plan': { zh: '行动计划', en: 'Action plans' },
  },
  envelopeNote: null,
  network: null,
};

/** What of a pack is only shown. */
export interface PlanFacts {
  readonly indicators: Omit<PackIndicators['current'], 'indicators' | 'count'> & {
    readonly note: Words | null;
  };
  readonly former: PackIndicators['former'];
  readonly results: PackIndicators['results'];
  readonly governance: readonly Readonly<Record<string, unknown>>[];
  readonly programmes: Readonly<Record<string, unknown>>;
}

/** The facts of a plan whose pack is not written yet. */
export function factsBeforePack(plan: {
  readonly periodStart: string;
  readonly periodEnd: string;
}): PlanFacts {
  return {
    indicators: {
      title: { zh: '主要指标', en: 'Indicators' },
      baseYear: Number(plan.periodStart.slice(0, 4)) - 1,
      targetYear: Number(plan.periodEnd.slice(0, 4)),
      notes: [],
      note: null,
    },
    former: null,
    results: null,
    governance: [],
    programmes: {},
  };
}
