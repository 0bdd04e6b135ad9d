import type { CompletedThrough, Statistics, Words } from '../api/wire.js';

export interface DigestRow {
  readonly id?: string | number;
  readonly no: number;
  readonly asOf: string;
  readonly issuedAt: string;
  readonly headline: string;
  /** Issues from before it was told have none. */
  readonly headlineEn: string | null;
  readonly deliveries: { readonly sent: number; readonly failed: number; readonly waiting: number };
}

interface WeekAmount {
  readonly amount: string;
  readonly change: string;
}

export interface MilestoneLine {
  readonly projectCode: string;
  readonly projectName: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly days: number | null;
}

export interface DigestPackage extends Partial<CompletedThrough> {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly allotted: string | null;
  readonly completed: WeekAmount;
  readonly completedPercent: string | null;
  readonly gapPoints: string | null;
}

/** A digest as it was frozen when issued. */
export interface DigestContent {
  readonly no: number;
  readonly planName: string;
  /** Left out of issues before it was told. */
  readonly packagesTitle?: Words;
  readonly isDemo: boolean;
  readonly asOf: string;
  readonly weekFrom: string;
  readonly headline: string;
  readonly headlineEn?: string;
  /** Left out of issues whose time progress went by days. */
  readonly statistics?: Statistics;
  readonly envelope: Partial<CompletedThrough> & {
    readonly amount: string;
    readonly allotted: string;
    readonly unallotted: string;
    readonly completed: WeekAmount;
    readonly received: WeekAmount;
    readonly paid: WeekAmount;
    readonly completedPercent: string;
    readonly timeProgressPercent: string;
    readonly gapPoints: string | null;
    readonly outsideCompleted: string;
  };
  readonly packages: readonly DigestPackage[];
  readonly milestones: {
    readonly reached: readonly MilestoneLine[];
    readonly slipped: readonly MilestoneLine[];
    readonly due: readonly MilestoneLine[];
    readonly overdue?: number;
  };
  readonly unreported: {
    readonly month: string | null;
    readonly units: readonly {
      readonly unitName: string | null;
      readonly projects: readonly { readonly code: string; readonly name: string }[];
    }[];
  };
}

export interface Digest {
  readonly no: number;
  readonly asOf: string;
  readonly issuedAt: string;
  readonly issuedBy: string | null;
  readonly content: DigestContent;
}

export interface Delivery {
  readonly id: string;
  readonly personName: string;
  readonly email: string | null;
  readonly state: 'waiting' | 'sent' | 'failed';
  readonly attempts: number;
  readonly error: string | null;
  readonly sentAt: string | null;
}
