import type { Named, Programme, Source, Words } from '../api/wire.js';

/** A figure of the plan as it stands there: its text, and the number in it if there is one. */
export interface PlanFigure {
  readonly value: string | null;
  readonly qualifier: string | null;
  readonly text: string;
}

export interface Indicator {
  readonly id: string;
  readonly no: number;
  readonly group: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string | null;
  readonly baseline: PlanFigure | null;
  readonly target: PlanFigure | null;
  readonly annualGrowth: PlanFigure | null;
  /** Where the plan gives a [cumulative] figure instead of a yearly growth. */
  readonly cumulative: PlanFigure | null;
  readonly attribute: '预期性' | '约束性';
  readonly direction: string | null;
  readonly notes: readonly Words[];
  readonly source: Source | null;
}

export interface PastIndicator {
  readonly id: string;
  readonly no?: number;
  readonly group?: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string | null;
  readonly target?: PlanFigure | null;
  readonly targetAnnualGrowth?: PlanFigure | null;
  readonly actual?: PlanFigure | null;
  readonly actualAnnualGrowth?: PlanFigure | null;
  readonly attribute?: Indicator['attribute'];
  readonly notes?: readonly Words[];
  readonly subRows?: readonly PastIndicator[];
}

export interface PastResult {
  readonly id: string;
  readonly metric: string;
  readonly metricEn: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly source: Source | null;
}

/** A numbered note below a table of the plan. */
export type TableNote = Words & { readonly no: number };

export interface Indicators {
  readonly title: Words;
  readonly baseYear: number;
  readonly targetYear: number;
  readonly note: Words | null;
  readonly notes: readonly TableNote[];
  readonly items: readonly Indicator[];
  /** What the period before set out to reach, and reached; null where the plan does not tell. */
  readonly former: {
    readonly title: Words;
    readonly year: number;
    readonly notes: readonly TableNote[];
    readonly rows: readonly PastIndicator[];
  } | null;
  readonly results: { readonly title: Words; readonly rows: readonly PastResult[] } | null;
}

export interface Commitment {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly area: string;
  readonly metric: string | null;
  readonly value: string | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly due: string | null;
  readonly dueBasis: 'stated-year' | 'plan-period-end-or-window' | 'plan-period' | null;
  readonly asWritten?: string | null;
  readonly note?: Words | null;
  readonly source: Source | null;
}

export interface Route {
  readonly code: string;
  readonly kind: string;
  readonly order: number | null;
  readonly name: string;
  readonly nameEn: string | null;
  readonly status: string | null;
  readonly statusWord: string | null;
  readonly scope: 'district' | 'city' | 'regional';
  readonly projectCode: string | null;
  readonly members?: readonly string[];
  readonly note?: Words | null;
  readonly source: Source | null;
}

/** The routes of the plan's network, and what it calls it and the kinds of routes. */
export interface Network {
  readonly title: Words | null;
  readonly note: Words | null;
  readonly kinds: readonly Named[];
  readonly items: readonly Route[];
}

export interface PlannedWork {
  readonly name: string;
  readonly nameEn: string | null;
  readonly planWord?: string | null;
  readonly source: Source | null;
}

export interface ProgrammeDetail extends Programme {
  readonly facts: {
    readonly aim?: readonly PlannedWork[];
    readonly works?: readonly PlannedWork[];
  };
  /** Null: the programme is no network. */
  readonly network: Network | null;
}
