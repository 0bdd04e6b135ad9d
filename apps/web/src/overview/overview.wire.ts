import type {
  CompletedThrough,
  FundingSource,
  MeasureTotals,
  ProgrammeKind,
  Statistics,
} from '../api/wire.js';

export type PackageFigures = MeasureTotals &
  CompletedThrough & {
    readonly code: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly allotted: string | null;
    readonly completedPercent: string | null;
    readonly projects: number;
  };

export type ProgrammeFigures = MeasureTotals & {
  readonly code: string;
  readonly kind: ProgrammeKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly plannedInvestment: string | null;
  readonly plannedQualifier: string | null;
  readonly plannedAsWritten: string | null;
  readonly completedPercent: string | null;
  readonly projects: number;
};

export type SourceFigures = MeasureTotals & {
  readonly key: FundingSource;
  readonly name: string;
  readonly nameEn?: string | null;
};

export type Overview = MeasureTotals &
  CompletedThrough & {
    readonly asOf: string;
    /** The units whose projects are summed up; null: all of the plan. */
    readonly units: readonly string[] | null;
    readonly statistics: Statistics;
    readonly timeProgressPercent: string;
    readonly reportedThrough: string | null;
    readonly envelope: string;
    readonly allotted: string;
    readonly unallotted: string;
    readonly completedPercent: string | null;
    readonly outside: { readonly before: MeasureTotals; readonly after: MeasureTotals };
    readonly packages: readonly PackageFigures[];
    readonly programmes: readonly ProgrammeFigures[];
    readonly fundingSources: readonly SourceFigures[];
    readonly integrity: {
      readonly lastVerifiedAt: string | null;
      readonly clean: boolean | null;
      readonly pendingEntries: number;
    };
    readonly latestDigest: {
      readonly no: number;
      readonly asOf: string;
      readonly issuedAt: string;
    } | null;
  };
