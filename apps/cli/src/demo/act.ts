import type { BudgetInput, Measure, FundingSource } from '#libs/investment';
import type { Month, PlanDate } from '#libs/kernel';
import type { ProjectInput } from '#libs/projects';
import type { UnitKind } from '#libs/plan';

/** Money of one measure and source in a demo report. */
export interface Line {
  readonly measure: Measure;
  readonly fundingSource: FundingSource;
  readonly amountFen: bigint;
}

/** What a demo report says of a milestone, which is known by its key until it is made. */
export interface Movement {
  readonly milestone: string;
  readonly forecastOn: PlanDate | null;
  readonly actualOn: PlanDate | null;
  readonly evidence: string | null;
}

/** What an office writes in a demo report. */
export interface Told {
  readonly lines: readonly Line[];
  readonly movements: readonly Movement[];
  readonly progressNote: string | null;
  readonly problems: string | null;
  readonly nextSteps: string | null;
}

/** What can happen in a demo, by whom it is done. */
export type Deed =
  | {
      readonly kind: 'make-unit';
      readonly unit: { code: string; name: string; kind: UnitKind; parentCode: string | null };
    }
  | {
      readonly kind: 'allot';
      readonly seenVersion: number;
      readonly items: readonly { packageCode: string; amountFen: bigint }[];
      readonly note: string;
    }
  | {
      readonly kind: 'change-project';
      readonly project: string;
      readonly input: ProjectInput;
      readonly source: string | null;
    }
  | { readonly kind: 'set-budget'; readonly project: string; readonly budget: BudgetInput }
  | {
      readonly kind: 'set-annual-plan';
      readonly project: string;
      readonly year: number;
      readonly amountFen: bigint;
      readonly note: string;
    }
  | {
      readonly kind: 'make-milestone';
      readonly key: string;
      readonly project: string;
      readonly name: string;
      readonly weight: number;
      readonly baselineOn: PlanDate;
    }
  | {
      readonly kind: 'begin-report';
      readonly key: string;
      readonly project: string;
      readonly month: Month;
      readonly told: Told;
    }
  | { readonly kind: 'submit-report'; readonly key: string }
  | { readonly kind: 'verify-report'; readonly key: string }
  | { readonly kind: 'return-report'; readonly key: string; readonly reason: string }
  | { readonly kind: 'mend-report'; readonly key: string; readonly told: Told }
  | {
      readonly kind: 'reverse-line';
      readonly key: string;
      readonly line: number;
      readonly reason: string;
    }
  | { readonly kind: 'issue-digest' };

/** Something that happens in a demo at an instant. */
export type Act = Deed & { readonly at: Date };

/** Acts in the order of time; of the same instant in the order they were told. */
export function inOrder(acts: readonly Act[]): Act[] {
  return acts.toSorted((one, other) => one.at.getTime() - other.at.getTime());
}
