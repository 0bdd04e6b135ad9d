import type { Programme, Source } from '../api/wire.js';

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
  readonly baseline2020: PlanFigure | null;
  readonly target2025: PlanFigure | null;
  readonly annualGrowth: PlanFigure | null;
  /** Where the plan gives a [cumulative] figure instead of a yearly growth. */
  readonly cumulative: PlanFigure | null;
  readonly attribute: '预期性' | '约束性';
  readonly direction: string | null;
  readonly notes: readonly string[];
  readonly source: Source | null;
}

export interface PastIndicator {
  readonly id: string;
  readonly no?: number;
  readonly group?: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly unit: string | null;
  readonly target2020?: PlanFigure | null;
  readonly targetAnnualGrowth?: PlanFigure | null;
  readonly actual2020?: PlanFigure | null;
  readonly actualAnnualGrowth?: PlanFigure | null;
  readonly attribute?: string;
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

interface BoxNote {
  readonly no: number;
  readonly text: string;
}

export interface Indicators {
  readonly items: readonly Indicator[];
  readonly boxNotes: readonly BoxNote[];
  readonly history: {
    readonly title: string;
    readonly boxNotes: readonly BoxNote[];
    readonly results: readonly PastIndicator[];
  } | null;
  readonly chapter1Results: readonly PastResult[];
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
  readonly asWritten: string | null;
  readonly note: string | null;
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
  readonly note?: string | null;
  readonly source: Source | null;
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
    readonly town?: string | null;
    readonly townBasis?: string | null;
    readonly byTownNote?: string;
  };
  readonly routes: readonly Route[];
}
